import Button from "@cloudscape-design/components/button";
import ContentLayout from "@cloudscape-design/components/content-layout";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { resolveCase } from "../api/desk.ts";
import type { CaseAddress } from "../api/types.ts";
import { useDrafts } from "../drafts.tsx";
import { useNotices } from "../notices.tsx";
import { CaseDetails } from "../parts/case-details.tsx";
import { CaseNotFound } from "../parts/case-not-found.tsx";
import { Confirm } from "../parts/confirm.tsx";
import { Correspondence } from "../parts/correspondence.tsx";
import { ReplyBox } from "../parts/reply-box.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useCase } from "../use-case.ts";

/** A case as its customer sees it: details, correspondence, reply, resolve and reopen. */
export function CasePage({ address }: { address: CaseAddress }) {
  const texts = useTexts();
  const { succeeded, failed } = useNotices();
  const { reply } = useDrafts();
  const { data, loading, reload } = useCase(address);
  /** What the customer chose last; until then the box is open where a reply was begun. */
  const [replying, setReplying] = useState<boolean>();
  const [asking, setAsking] = useState(false);

  if (data === null) return <CaseNotFound />;
  if (!data)
    return loading ? <StatusIndicator type="loading">{texts.casePage.loading}</StatusIndicator> : null;

  const { details, communications } = data;
  const closed = details.status === "resolved";
  const draft = reply(details.caseId);
  const open = replying ?? (draft.body !== "" || draft.files.length > 0);
  const resolve = async () => {
    setAsking(false);
    try {
      await resolveCase(details.caseId);
      succeeded((t) => t.casePage.resolved);
      await reload();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button
                iconName="refresh"
                ariaLabel={texts.cases.refresh}
                loading={loading}
                onClick={() => void reload()}
              />
              {!closed && <Button onClick={() => setAsking(true)}>{texts.casePage.resolve}</Button>}
              <Button variant="primary" onClick={() => setReplying(true)}>
                {closed ? texts.casePage.reopen : texts.casePage.reply}
              </Button>
            </SpaceBetween>
          }
        >
          {texts.casePage.title(details.displayId)}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <CaseDetails details={details} />
        {open && (
          <ReplyBox
            caseId={details.caseId}
            title={closed ? texts.casePage.reopen : texts.casePage.reply}
            sent={(t) => (closed ? t.casePage.reopened : t.casePage.replied)}
            onSent={() => {
              setReplying(false);
              void reload();
            }}
            onCancel={() => setReplying(false)}
          />
        )}
        <Correspondence communications={communications} />
      </SpaceBetween>
      <Confirm
        visible={asking}
        title={texts.casePage.resolveQuestion}
        body={texts.casePage.resolveBody}
        confirm={texts.casePage.resolve}
        onConfirm={() => void resolve()}
        onCancel={() => setAsking(false)}
      />
    </ContentLayout>
  );
}
