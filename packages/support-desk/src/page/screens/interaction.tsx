import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import ContentLayout from "@cloudscape-design/components/content-layout";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useDrafts } from "../drafts.tsx";
import { Conversation } from "../parts/conversation.tsx";
import { FlowBanner } from "../parts/flow-banner.tsx";
import { useTexts } from "../texts/use-texts.ts";

/** The new flow's first screen: describe the issue, send it, be asked back, then create a case. */
export function Interaction() {
  const { interaction } = useTexts();
  const { messages } = useDrafts();
  return (
    <ContentLayout header={<Header variant="h1">{interaction.title}</Header>}>
      <SpaceBetween size="l">
        <FlowBanner flow="new" />
        {messages.length === 0 ? <Opening /> : <Conversation />}
      </SpaceBetween>
    </ContentLayout>
  );
}

function Opening() {
  const { interaction } = useTexts();
  const { message, setMessage, sendMessage } = useDrafts();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (message.trim() !== "") sendMessage(message);
      }}
    >
      <Container>
        <SpaceBetween size="m">
          <FormField label={interaction.describe} description={interaction.describeHelp} stretch>
            <Textarea
              value={message}
              onChange={({ detail }) => setMessage(detail.value)}
              placeholder={interaction.placeholder}
              rows={8}
            />
          </FormField>
          <Box textAlign="right">
            <Button variant="primary" iconName="send" disabled={message.trim() === ""}>
              {interaction.send}
            </Button>
          </Box>
        </SpaceBetween>
      </Container>
    </form>
  );
}
