import { describeSupportedLanguages } from "../api/desk.ts";
import { usePreferences } from "../preferences.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useLoaded } from "../use-loaded.ts";
import { apiCodes } from "./case-type.ts";
import { Choice } from "./choice.tsx";
import type { CaseForm } from "./use-case-form.ts";

/** Preferred contact language, out of those that AWS Support offers for the chosen service and category. */
export function ContactLanguage({ form }: { form: CaseForm }) {
  const texts = useTexts();
  const { language } = usePreferences();
  const { values, change } = form;
  const { data: languages = [], loading } = useLoaded(() => describeSupportedLanguages(apiCodes(values)));
  return (
    <Choice
      label={texts.form.contactLanguage}
      options={languages.map(({ code, display }) => ({ value: code, label: display }))}
      value={values.language ?? language}
      onChange={(chosen) => change({ language: chosen })}
      loading={loading}
    />
  );
}
