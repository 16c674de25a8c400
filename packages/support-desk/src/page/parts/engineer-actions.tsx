import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { engineer } from "../api/desk.ts";
import type { CaseDetails } from "../api/types.ts";
import { EMPTY_REPLY, useDrafts } from "../drafts.tsx";
import { useNotices } from "../notices.tsx";
import type { Texts } from "../texts/en.ts";
import { useTexts } from "../texts/use-texts.ts";
import { SeverityChange } from "./severity-change.tsx";

interface Props {
  readonly details: CaseDetails;
  onDone(): void;
}

/** Reply, ask, resolve and change of severity, as AWS Support does them. */
export function EngineerActions({ details, onDone }: Props) {
  const texts = useTexts();
  const { succeeded, failed } = useNotices();
  const { reply, setReply } = useDrafts();
  const [busy, setBusy] = useState(false);
  const key = `engineer ${details.caseId}`;
  const { body } = reply(key);

  /** Runs one action; true when it went well. */
  const run = async (action: () => Promise<unknown>, done: (t: Texts) => string): Promise<boolean> => {
    setBusy(true);
    try {
      await action();
      succeeded(done);
      onDone();
      return true;
    } catch (error) {
      failed(error, (t) => t.errors.kept);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const say = async (action: typeof engineer.reply) => {
    const said = await run(
      () => action(details.caseId, body),
      (t) => t.engineer.sent,
    );
    if (said) setReply(key, EMPTY_REPLY);
  };
  const empty = body.trim() === "";
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            <Button
              disabled={busy || details.status === "resolved"}
              onClick={() =>
                void run(
                  () => engineer.resolve(details.caseId),
                  (t) => t.engineer.resolved,
                )
              }
            >
              {texts.engineer.resolve}
            </Button>
          }
        >
          {texts.engineer.answer}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <FormField label={texts.engineer.message} constraintText={texts.engineer.askHelp} stretch>
          <Textarea
            value={body}
            onChange={({ detail }) => setReply(key, { body: detail.value, files: [] })}
            rows={6}
          />
        </FormField>
        <SpaceBetween direction="horizontal" size="xs">
          <Button variant="primary" disabled={busy || empty} onClick={() => void say(engineer.reply)}>
            {texts.engineer.send}
          </Button>
          <Button disabled={busy || empty} onClick={() => void say(engineer.ask)}>
            {texts.engineer.ask}
          </Button>
        </SpaceBetween>
        <SeverityChange
          current={details.severityCode}
          disabled={busy}
          onChange={(code) =>
            void run(
              () => engineer.severity(details.caseId, code),
              (t) => t.engineer.severityChanged,
            )
          }
        />
      </SpaceBetween>
    </Container>
  );
}
