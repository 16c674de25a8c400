import FormField from "@cloudscape-design/components/form-field";
import RadioGroup from "@cloudscape-design/components/radio-group";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Tiles from "@cloudscape-design/components/tiles";
import { useCatalog } from "../catalog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { PhoneFields } from "./phone-fields.tsx";
import type { CaseForm } from "./use-case-form.ts";
import type { ContactMethod } from "./values.ts";

/** Plans whose technical cases are answered in writing only (AWS, technical support guidelines). */
const WRITTEN_ONLY = new Set(["basic", "developer"]);

/** Communication preference: radio buttons (one-page form), or the old experience's Web, Chat and Phone tiles. */
export function ContactFields({ form, tiles = false }: { form: CaseForm; tiles?: boolean }) {
  const texts = useTexts();
  const { state } = useCatalog();
  const { values, change } = form;
  const writtenOnly = values.caseType === "technical" && WRITTEN_ONLY.has(state?.plan ?? "");
  const item = (value: ContactMethod, key: ContactMethod | "web") => {
    const missing = writtenOnly && value !== "email";
    return {
      value,
      label: texts.form[key],
      description: missing ? texts.form.contactNotInPlan : texts.form[`${key}Help`],
      disabled: missing,
    };
  };
  const choose = ({ detail }: { detail: { value: string } }) =>
    change({ contact: detail.value as ContactMethod });
  return (
    <SpaceBetween size="l">
      <FormField label={tiles ? texts.classic.contactUs : texts.form.contactPreference} stretch>
        {tiles ? (
          <Tiles
            value={values.contact}
            onChange={choose}
            items={[item("email", "web"), item("chat", "chat"), item("phone", "phone")]}
            columns={3}
          />
        ) : (
          <RadioGroup
            value={values.contact}
            onChange={choose}
            items={[item("email", "email"), item("phone", "phone"), item("chat", "chat")]}
          />
        )}
      </FormField>
      {values.contact === "phone" && <PhoneFields form={form} />}
    </SpaceBetween>
  );
}
