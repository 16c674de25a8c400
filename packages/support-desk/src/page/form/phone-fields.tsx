import ColumnLayout from "@cloudscape-design/components/column-layout";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import { usePreferences } from "../preferences.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { Choice } from "./choice.tsx";
import type { CaseForm } from "./use-case-form.ts";
import { usualCountry } from "./values.ts";

/** ISO 3166 codes with their calling codes (ITU-T E.164): enough countries to practise with. */
const COUNTRIES: readonly (readonly [string, string])[] = [
  ["JP", "+81"],
  ["US", "+1"],
  ["CA", "+1"],
  ["GB", "+44"],
  ["IE", "+353"],
  ["DE", "+49"],
  ["FR", "+33"],
  ["ES", "+34"],
  ["BR", "+55"],
  ["IN", "+91"],
  ["SG", "+65"],
  ["AU", "+61"],
  ["KR", "+82"],
  ["CN", "+86"],
  ["TW", "+886"],
];

export function PhoneFields({ form }: { form: CaseForm }) {
  const texts = useTexts();
  const { language } = usePreferences();
  const { values, change, problem } = form;
  const names = new Intl.DisplayNames([language], { type: "region" });
  return (
    <ColumnLayout columns={3}>
      <Choice
        label={texts.form.country}
        options={COUNTRIES.map(([code, calling]) => ({
          value: code,
          label: `${names.of(code)} (${calling})`,
        }))}
        value={values.country || usualCountry(language)}
        onChange={(country) => change({ country })}
        filter
      />
      <FormField
        label={texts.form.number}
        constraintText={texts.form.numberHelp}
        errorText={problem("phone")}
      >
        <Input
          type="text"
          inputMode="tel"
          value={values.phone}
          onChange={({ detail }) => change({ phone: detail.value })}
          ariaRequired
        />
      </FormField>
      <FormField label={`${texts.form.extension} - ${texts.form.optional}`}>
        <Input
          inputMode="numeric"
          value={values.extension}
          onChange={({ detail }) => change({ extension: detail.value })}
        />
      </FormField>
    </ColumnLayout>
  );
}
