import Alert from "@cloudscape-design/components/alert";
import Container from "@cloudscape-design/components/container";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Wizard, { type WizardProps } from "@cloudscape-design/components/wizard";
import { useState } from "react";
import { AdditionalContacts } from "../form/additional-contacts.tsx";
import { AttachFiles } from "../form/attach-files.tsx";
import { CaseTypeField } from "../form/case-type-field.tsx";
import type { Field } from "../form/check.ts";
import { ClassificationFields } from "../form/classification-fields.tsx";
import { ContactFields } from "../form/contact-fields.tsx";
import { ContactLanguage } from "../form/contact-language.tsx";
import { QuotaFields } from "../form/quota-fields.tsx";
import { DescriptionField, SubjectField } from "../form/text-fields.tsx";
import { type CaseForm, useCaseForm } from "../form/use-case-form.ts";
import type { CaseValues } from "../form/values.ts";
import { FlowBanner } from "../parts/flow-banner.tsx";
import { HREFS, navigate } from "../route.ts";
import type { Texts } from "../texts/en.ts";
import { useTexts } from "../texts/use-texts.ts";

/** The fields that each step asks for: one goes on when they are right. */
const STEP_FIELDS: readonly (readonly Field[])[] = [
  ["service", "category", "severity", "region", "quota", "newValue"],
  ["subject", "body", "files"],
  ["phone", "contacts"],
];

/** The old experience: kind and classification, then subject and description, then how to be reached. */
export function ClassicForm({ link }: { link: Partial<CaseValues> | undefined }) {
  const texts = useTexts();
  const form = useCaseForm(link);
  const [step, setStep] = useState(0);

  const go = ({ detail }: { detail: WizardProps.NavigateDetail }) => {
    const asked = STEP_FIELDS.slice(step, detail.requestedStepIndex).flat();
    if (detail.requestedStepIndex < step || form.passes(asked)) setStep(detail.requestedStepIndex);
  };
  const submit = () => {
    const unfinished = STEP_FIELDS.findIndex((fields) => !form.passes(fields));
    if (unfinished >= 0) setStep(unfinished);
    else void form.submit();
  };
  return (
    <Wizard
      steps={steps(form, texts)}
      activeStepIndex={step}
      onNavigate={go}
      onCancel={() => navigate(HREFS.overview)}
      onSubmit={submit}
      isLoadingNextStep={form.submitting}
      submitButtonText={texts.form.submit}
      i18nStrings={{ nextButton: step === 0 ? texts.classic.next2 : texts.classic.next3 }}
    />
  );
}

function steps(form: CaseForm, texts: Texts): WizardProps.Step[] {
  const { values, change } = form;
  return [
    {
      title: texts.classic.step1,
      content: (
        <SpaceBetween size="l">
          <FlowBanner flow="classic" />
          <Container>
            <SpaceBetween size="l">
              <CaseTypeField form={form} tiles />
              <ClassificationFields form={form} />
              {values.caseType === "quota" && <QuotaFields form={form} />}
            </SpaceBetween>
          </Container>
        </SpaceBetween>
      ),
    },
    {
      title: texts.classic.step2,
      content: (
        <Container>
          <SpaceBetween size="l">
            <SubjectField form={form} />
            <DescriptionField form={form} />
            <AttachFiles files={values.files} onChange={(files) => change({ files })} />
          </SpaceBetween>
        </Container>
      ),
    },
    {
      title: texts.classic.step3,
      content: (
        <SpaceBetween size="l">
          <Alert type="info" header={texts.classic.solveNow}>
            {texts.classic.solveNowBody}
          </Alert>
          <Container>
            <SpaceBetween size="l">
              <ContactLanguage form={form} />
              <ContactFields form={form} tiles />
              <AdditionalContacts form={form} />
            </SpaceBetween>
          </Container>
        </SpaceBetween>
      ),
    },
  ];
}
