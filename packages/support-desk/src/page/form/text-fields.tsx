import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Textarea from "@cloudscape-design/components/textarea";
import { useTexts } from "../texts/use-texts.ts";
import { caseBody } from "./case-body.ts";
import { MAX_BODY } from "./check.ts";
import type { CaseForm } from "./use-case-form.ts";

export function SubjectField({ form }: { form: CaseForm }) {
  const texts = useTexts();
  return (
    <FormField
      label={texts.form.subject}
      description={texts.form.subjectHelp}
      errorText={form.problem("subject")}
      stretch
    >
      <Input
        value={form.values.subject}
        onChange={({ detail }) => form.change({ subject: detail.value })}
        ariaRequired
      />
    </FormField>
  );
}

export function DescriptionField({ form }: { form: CaseForm }) {
  const texts = useTexts();
  const left = MAX_BODY - caseBody(form.values).length;
  const count = left >= 0 ? texts.form.characters(left) : texts.form.charactersOver(-left);
  return (
    <FormField
      label={texts.form.body}
      description={texts.form.bodyHelp}
      constraintText={count}
      errorText={left < 0 ? texts.problems.bodyTooLong : form.problem("body")}
      stretch
    >
      {/* No maxlength: it would cut a pasted log without a word. */}
      <Textarea
        value={form.values.body}
        onChange={({ detail }) => form.change({ body: detail.value })}
        rows={12}
        ariaRequired
      />
    </FormField>
  );
}
