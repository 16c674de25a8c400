import Alert from "@cloudscape-design/components/alert";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTexts } from "../texts/use-texts.ts";
import type { CaseForm } from "./use-case-form.ts";

/** What a quota request says beyond the description. */
export function QuotaFields({ form }: { form: CaseForm }) {
  const texts = useTexts();
  const { values, change, problem } = form;
  return (
    <SpaceBetween size="l">
      <Alert type="info">{texts.form.quotaNotice}</Alert>
      <ColumnLayout columns={3}>
        <FormField
          label={texts.form.region}
          description={texts.form.regionHelp}
          errorText={problem("region")}
        >
          <Input value={values.region} onChange={({ detail }) => change({ region: detail.value })} />
        </FormField>
        <FormField label={texts.form.quota} description={texts.form.quotaHelp} errorText={problem("quota")}>
          <Input value={values.quota} onChange={({ detail }) => change({ quota: detail.value })} />
        </FormField>
        <FormField
          label={texts.form.newValue}
          description={texts.form.newValueHelp}
          errorText={problem("newValue")}
        >
          <Input
            value={values.newValue}
            inputMode="numeric"
            onChange={({ detail }) => change({ newValue: detail.value })}
          />
        </FormField>
      </ColumnLayout>
    </SpaceBetween>
  );
}
