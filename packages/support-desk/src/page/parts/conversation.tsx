import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import LiveRegion from "@cloudscape-design/components/live-region";
import PromptInput from "@cloudscape-design/components/prompt-input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useCatalog } from "../catalog.tsx";
import { useDrafts } from "../drafts.tsx";
import { HREFS } from "../route.ts";
import { openQuestions } from "../screens/questions.ts";
import { useTexts } from "../texts/use-texts.ts";

/** The support interaction after the first Send: what was told, what is asked back, and the way to a case. */
export function Conversation() {
  const { interaction } = useTexts();
  const { messages, message, setMessage, sendMessage } = useDrafts();
  const { services } = useCatalog();
  const send = () => {
    if (message.trim() !== "") sendMessage(message);
  };
  return (
    <Container
      header={<Header variant="h2">{interaction.conversation}</Header>}
      footer={
        <SpaceBetween size="s" direction="horizontal" alignItems="center">
          <Button variant="primary" href={HREFS.createForm}>
            {interaction.create}
          </Button>
          <Box color="text-body-secondary">{interaction.createHelp}</Box>
        </SpaceBetween>
      }
    >
      <SpaceBetween size="l">
        {messages.map((sent, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever appended
          <SpaceBetween size="l" key={index}>
            <Turn who={interaction.you}>
              <div className="as-written">{sent}</div>
            </Turn>
            <LiveRegion>
              <Turn who={interaction.support}>
                <Answer questions={openQuestions(messages.slice(0, index + 1), services)} />
              </Turn>
            </LiveRegion>
          </SpaceBetween>
        ))}
        <FormField label={interaction.reply} stretch>
          <PromptInput
            value={message}
            onChange={({ detail }) => setMessage(detail.value)}
            onAction={send}
            autoFocus
            placeholder={interaction.replyPlaceholder}
            actionButtonIconName="send"
            actionButtonAriaLabel={interaction.send}
            disableActionButton={message.trim() === ""}
            minRows={2}
            maxRows={10}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}

function Turn({ who, children }: { who: string; children: React.ReactNode }) {
  return (
    <div>
      <Box variant="awsui-key-label">{who}</Box>
      {children}
    </div>
  );
}

function Answer({
  questions,
}: {
  questions: readonly (keyof ReturnType<typeof useTexts>["interaction"]["asks"])[];
}) {
  const { interaction } = useTexts();
  if (questions.length === 0) return <Box>{interaction.askNothing}</Box>;
  return (
    <>
      <Box>{interaction.askIntro}</Box>
      <ul>
        {questions.map((question) => (
          <li key={question}>{interaction.asks[question]}</li>
        ))}
      </ul>
    </>
  );
}
