import { useEffect, useState } from "react";
import { useCatalog } from "../catalog.tsx";
import { useDrafts } from "../drafts.tsx";
import { useNotices } from "../notices.tsx";
import { usePreferences } from "../preferences.tsx";
import { caseHref, navigate } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";
import { checkCase, type Field, type Problems } from "./check.ts";
import { submitCase, UncertainFiling } from "./submit-case.ts";
import type { CaseValues } from "./values.ts";

export interface CaseForm {
  readonly values: CaseValues;
  change(part: Partial<CaseValues>): void;
  /** The text of a field's problem, once the user has tried to go on. */
  problem(field: Field): string | undefined;
  /** Shows the problems of these fields and says whether there are none. */
  passes(fields?: readonly Field[]): boolean;
  readonly submitting: boolean;
  submit(): Promise<void>;
}

/** The case being written, shared by both forms. `link` holds what a deep link chooses. */
export function useCaseForm(link: Partial<CaseValues> | undefined): CaseForm {
  const texts = useTexts();
  const { language } = usePreferences();
  const { severities, state } = useCatalog();
  const { succeeded, failed, clear } = useNotices();
  const { values, change, clearCase } = useDrafts();
  const [shown, setShown] = useState<ReadonlySet<Field>>(new Set());
  const [refusals, setRefusals] = useState(0);
  const [submitting, setSubmitting] = useState(false);

  const chosen = JSON.stringify(link);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is applied when it comes, not on every render
  useEffect(() => {
    if (chosen) change(JSON.parse(chosen));
  }, [chosen]);

  const missesTechnical = state?.plan === "basic" && values.caseType === "technical";
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` is new on every render
  useEffect(() => {
    if (missesTechnical) change({ caseType: "account", serviceCode: "", categoryCode: "" });
  }, [missesTechnical]);

  // Where something is wrong, that is where the user has to go on.
  useEffect(() => {
    if (refusals > 0) document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus();
  }, [refusals]);

  const problems: Problems = checkCase(values, severities.length > 1);
  const passes = (fields?: readonly Field[]): boolean => {
    const faulty = (Object.keys(problems) as Field[]).filter((field) => fields?.includes(field) ?? true);
    setShown((before) => new Set([...before, ...faulty]));
    if (faulty.length > 0) setRefusals((before) => before + 1);
    return faulty.length === 0;
  };
  const submit = async () => {
    if (submitting || !passes()) return;
    setSubmitting(true);
    clear();
    const called = values.contact !== "email";
    try {
      const address = await submitCase(values, values.language ?? language);
      clearCase();
      const id = "displayId" in address ? address.displayId : address.caseId;
      navigate(caseHref(address));
      succeeded(
        (t) => t.form.submitted(id),
        (t) => (called ? t.form.submittedNoCall : t.form.submittedBody),
      );
    } catch (error) {
      // No answer to a filing says nothing about the case: a second try could file it twice.
      if (error instanceof UncertainFiling)
        failed(
          error.cause,
          (t) => t.errors.maybeCreated,
          (t) => t.errors.kept,
        );
      else failed(error, (t) => t.errors.kept);
    } finally {
      setSubmitting(false);
    }
  };
  return {
    values,
    change,
    problem: (field) => {
      const problem = shown.has(field) ? problems[field] : undefined;
      return problem && texts.problems[problem];
    },
    passes,
    submitting,
    submit,
  };
}
