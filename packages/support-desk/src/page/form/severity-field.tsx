import { isSeverity, planById } from "@casewright/support-plans";
import type { NamedCode } from "../api/types.ts";
import { useCatalog } from "../catalog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { Choice, type Option } from "./choice.tsx";
import type { CaseForm } from "./use-case-form.ts";

/** Severity with the plan's first response; nothing where the plan leaves no choice. */
export function SeverityField({ form }: { form: CaseForm }) {
  const texts = useTexts();
  const { severities, state, loading } = useCatalog();
  if (!loading && severities.length < 2) return null;
  const plan = state && planById(state.plan);
  const option = ({ code, name }: NamedCode): Option => {
    const minutes = isSeverity(code) ? plan?.firstResponse[code] : undefined;
    const description = minutes && texts.form.firstResponse(minutes, plan?.businessHoursOnly ?? false);
    return { value: code, label: name, ...(description && { description }) };
  };
  return (
    <Choice
      label={texts.form.severity}
      placeholder={texts.form.chooseSeverity}
      options={severities.map(option)}
      value={form.values.severityCode}
      onChange={(severityCode) => form.change({ severityCode })}
      problem={form.problem("severity")}
      loading={loading}
    />
  );
}
