import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import { useTexts } from "../texts/use-texts.ts";
import type { CaseForm } from "./use-case-form.ts";

export function AdditionalContacts({ form }: { form: CaseForm }) {
  const texts = useTexts();
  return (
    <FormField
      label={`${texts.form.additionalContacts} - ${texts.form.optional}`}
      constraintText={texts.form.additionalContactsHelp}
      errorText={form.problem("contacts")}
      stretch
    >
      <Input
        inputMode="email"
        value={form.values.contacts}
        onChange={({ detail }) => form.change({ contacts: detail.value })}
      />
    </FormField>
  );
}
