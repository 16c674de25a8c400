import FormField from "@cloudscape-design/components/form-field";
import RadioGroup from "@cloudscape-design/components/radio-group";
import Tiles from "@cloudscape-design/components/tiles";
import { useCatalog } from "../catalog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { CASE_TYPES, type CaseType } from "./case-type.ts";
import type { CaseForm } from "./use-case-form.ts";

/** Case type, as radio buttons (one-page form) or tiles (old experience). */
export function CaseTypeField({ form, tiles = false }: { form: CaseForm; tiles?: boolean }) {
  const texts = useTexts();
  const { state } = useCatalog();
  const items = CASE_TYPES.map((value) => {
    const missing = value === "technical" && state?.plan === "basic";
    return {
      value,
      label: texts.caseTypes[value],
      description: missing ? texts.caseTypes.notInPlan : texts.caseTypes[`${value}Help`],
      disabled: missing,
    };
  });
  const choose = ({ detail }: { detail: { value: string } }) =>
    // Another type has other services.
    form.change({ caseType: detail.value as CaseType, serviceCode: "", categoryCode: "" });
  return (
    <FormField label={texts.form.caseType} stretch>
      {tiles ? (
        <Tiles value={form.values.caseType} onChange={choose} items={items} columns={3} />
      ) : (
        <RadioGroup value={form.values.caseType} onChange={choose} items={items} />
      )}
    </FormField>
  );
}
