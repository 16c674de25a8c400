import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { accountOfCase, addAttachments, addCommunication } from "../api/desk.ts";
import { EMPTY_REPLY, useDrafts } from "../drafts.tsx";
import { AttachFiles } from "../form/attach-files.tsx";
import { checkBody, checkFiles, MAX_BODY } from "../form/check.ts";
import { useNotices } from "../notices.tsx";
import type { Texts } from "../texts/en.ts";
import { useTexts } from "../texts/use-texts.ts";

interface Props {
  readonly caseId: string;
  readonly title: string;
  /** What to say once it is sent. */
  sent(texts: Texts): string;
  onSent(): void;
  onCancel(): void;
}

/** The customer's reply to a case, with attachments. A reply to a resolved case opens it again. */
export function ReplyBox({ caseId, title, sent, onSent, onCancel }: Props) {
  const texts = useTexts();
  const { reply, setReply } = useDrafts();
  const { succeeded, failed } = useNotices();
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const { body, files } = reply(caseId);
  const problem = checkBody(body);
  const left = MAX_BODY - body.length;

  const send = async () => {
    setTried(true);
    if (sending || problem || checkFiles(files)) return;
    setSending(true);
    try {
      const attachmentSetId = await addAttachments(files, accountOfCase(caseId));
      await addCommunication({
        caseId,
        communicationBody: body,
        ...(attachmentSetId && { attachmentSetId }),
      });
      setReply(caseId, EMPTY_REPLY);
      setTried(false);
      succeeded(sent);
      onSent();
    } catch (error) {
      failed(error, (t) => t.errors.kept);
    } finally {
      setSending(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Container
        header={<Header variant="h2">{title}</Header>}
        footer={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="primary" loading={sending}>
              {texts.casePage.submit}
            </Button>
            <Button variant="link" formAction="none" onClick={onCancel}>
              {texts.casePage.cancel}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          <FormField
            label={texts.casePage.message}
            constraintText={left >= 0 ? texts.form.characters(left) : texts.form.charactersOver(-left)}
            errorText={
              left < 0 ? texts.problems.messageTooLong : tried && problem && texts.problems.messageMissing
            }
            stretch
          >
            <Textarea
              value={body}
              onChange={({ detail }) => setReply(caseId, { body: detail.value, files })}
              rows={8}
              autoFocus
              ariaRequired
            />
          </FormField>
          <AttachFiles files={files} onChange={(chosen) => setReply(caseId, { body, files: chosen })} />
        </SpaceBetween>
      </Container>
    </form>
  );
}
