import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import ContentLayout from "@cloudscape-design/components/content-layout";
import Form from "@cloudscape-design/components/form";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useEffect } from "react";
import { useDrafts } from "../drafts.tsx";
import { AdditionalContacts } from "../form/additional-contacts.tsx";
import { AttachFiles } from "../form/attach-files.tsx";
import { CaseTypeField } from "../form/case-type-field.tsx";
import { ClassificationFields } from "../form/classification-fields.tsx";
import { ContactFields } from "../form/contact-fields.tsx";
import { QuotaFields } from "../form/quota-fields.tsx";
import { DescriptionField, SubjectField } from "../form/text-fields.tsx";
import { useCaseForm } from "../form/use-case-form.ts";
import type { CaseValues } from "../form/values.ts";
import { FlowBanner } from "../parts/flow-banner.tsx";
import { HREFS, navigate } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";

/** The new flow's one-page form. */
export function CreateForm({ link }: { link: Partial<CaseValues> | undefined }) {
  const texts = useTexts();
  const form = useCaseForm(link);
  const { messages } = useDrafts();
  const { values, change } = form;

  // What was told to the support interaction goes along into the case.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on opening only, never over what the user writes here
  useEffect(() => {
    if (values.body === "" && messages.length > 0) change({ body: messages.join("\n\n") });
  }, []);

  return (
    <ContentLayout
      header={
        <Header variant="h1" description={texts.form.description}>
          {texts.form.title}
        </Header>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <Form
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant="link" formAction="none" onClick={() => navigate(HREFS.overview)}>
                {texts.form.cancel}
              </Button>
              <Button variant="primary" loading={form.submitting}>
                {texts.form.submit}
              </Button>
            </SpaceBetween>
          }
        >
          <SpaceBetween size="l">
            <FlowBanner flow="new" />
            <Container header={<Header variant="h2">{texts.form.caseDetails}</Header>}>
              <SpaceBetween size="l">
                <SubjectField form={form} />
                <DescriptionField form={form} />
                <AttachFiles files={values.files} onChange={(files) => change({ files })} />
              </SpaceBetween>
            </Container>
            <Container header={<Header variant="h2">{texts.form.classification}</Header>}>
              <SpaceBetween size="l">
                <CaseTypeField form={form} />
                <ClassificationFields form={form} />
                {values.caseType === "quota" && <QuotaFields form={form} />}
              </SpaceBetween>
            </Container>
            <Container header={<Header variant="h2">{texts.form.contact}</Header>}>
              <SpaceBetween size="l">
                <ContactFields form={form} />
                <AdditionalContacts form={form} />
              </SpaceBetween>
            </Container>
          </SpaceBetween>
        </Form>
      </form>
    </ContentLayout>
  );
}
