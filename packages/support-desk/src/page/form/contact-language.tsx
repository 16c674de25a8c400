import { usePreferences } from "../preferences.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { Choice } from "./choice.tsx";
import type { CaseForm } from "./use-case-form.ts";

/** Languages of cases, each in its own name (Support API 2013-04-15). */
const LANGUAGES = ["en", "ja", "zh", "ko", "es", "pt", "fr", "tr"];

export function ContactLanguage({ form }: { form: CaseForm }) {
  const texts = useTexts();
  const { language } = usePreferences();
  return (
    <Choice
      label={texts.form.contactLanguage}
      options={LANGUAGES.map((code) => ({
        value: code,
        label: new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code,
      }))}
      value={form.values.language ?? language}
      onChange={(chosen) => form.change({ language: chosen })}
    />
  );
}
