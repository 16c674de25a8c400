import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { Communication } from "../api/types.ts";
import { formatTime } from "../format-time.ts";
import { usePreferences } from "../preferences.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { AttachmentLinks } from "./attachment-links.tsx";

/** The case's messages, newest first, as they were written. */
export function Correspondence({ communications }: { communications: readonly Communication[] }) {
  const { casePage } = useTexts();
  const { language } = usePreferences();
  return (
    <Container header={<Header variant="h2">{casePage.correspondence}</Header>}>
      <ol className="messages">
        {communications.map((message) => (
          <li key={`${message.timeCreated} ${message.submittedBy} ${message.body.length}`}>
            <SpaceBetween size="xxs">
              <SpaceBetween direction="horizontal" size="s">
                <Box variant="strong">{message.submittedBy}</Box>
                <Box color="text-body-secondary">
                  <time dateTime={message.timeCreated}>{formatTime(message.timeCreated, language)}</time>
                </Box>
              </SpaceBetween>
              <div className="as-written">{message.body}</div>
              <AttachmentLinks attachments={message.attachments ?? []} />
            </SpaceBetween>
          </li>
        ))}
      </ol>
    </Container>
  );
}
