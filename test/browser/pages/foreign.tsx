/** @jsxImportSource react */
// Support forms that are arranged otherwise than the practice page, of real Cloudscape components, to see that
// nothing depends on the one arrangement. What the page itself would send is noted in `window.sent`.
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import FileUpload from "@cloudscape-design/components/file-upload";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Modal from "@cloudscape-design/components/modal";
import PromptInput from "@cloudscape-design/components/prompt-input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import Tiles from "@cloudscape-design/components/tiles";
import Wizard from "@cloudscape-design/components/wizard";
import { type ReactNode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

const parameters = new URLSearchParams(location.search);
const ja = parameters.get("lang") === "ja";
const say = (en: string, japanese: string) => (ja ? japanese : en);
const sent: string[] = [];
Object.assign(window, { sent });

function useText(): [string, (event: { detail: { value: string } }) => void] {
  const [value, setValue] = useState("");
  return [value, ({ detail }) => setValue(detail.value)];
}

const SEVERITIES = [
  ["low", "General guidance", "一般的なガイダンス"],
  ["normal", "System impaired", "システム障害"],
  ["high", "Production system impaired", "本番システムの障害"],
  ["urgent", "Production system down", "本番システムのダウン"],
  ["critical", "Business-critical system down", "ビジネスクリティカルなシステムのダウン"],
].map(([value, en, japanese]) => ({ value: value!, label: say(en!, japanese!) }));

/** A chat that fills the page: no label, the send button is an icon inside the box. */
function Chat() {
  const [text, setText] = useText();
  return (
    <Container header={<Header>{say("How can we help?", "どのようなご用件でしょうか")}</Header>}>
      <PromptInput
        value={text}
        onChange={setText}
        onAction={() => sent.push(text)}
        ariaLabel={say("Ask a question", "質問を入力してください")}
        actionButtonAriaLabel={say("Go", "実行")}
        actionButtonIconName="send"
      />
    </Container>
  );
}

/** The description first, its words other ones; the button at the top of the page; severity as tiles. */
function Reversed() {
  const [text, setText] = useText();
  const [title, setTitle] = useText();
  const [severity, setSeverity] = useState<string | null>(null);
  return (
    <SpaceBetween size="l">
      <Header
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button>{say("Save draft", "下書きを保存")}</Button>
            <Button variant="primary" onClick={() => sent.push(`${title}\n${text}`)}>
              {say("Submit request", "送信する")}
            </Button>
          </SpaceBetween>
        }
      >
        {say("New request", "新しいリクエスト")}
      </Header>
      <FormField label={say("What happened?", "事象の内容")} constraintText={`${text.length}`}>
        <Textarea value={text} onChange={setText} rows={6} />
      </FormField>
      <FormField label={say("Case title", "見出し")}>
        <Input value={title} onChange={setTitle} />
      </FormField>
      <FormField label={say("Impact level", "緊急度")}>
        <Tiles
          items={SEVERITIES}
          value={severity}
          onChange={({ detail }) => setSeverity(detail.value)}
          columns={2}
        />
      </FormField>
      <FileUpload
        value={[]}
        onChange={({ detail }) => sent.push(...detail.value.map((file) => `file ${file.name}`))}
        i18nStrings={{
          uploadButtonText: () => "Files",
          dropzoneText: () => "Drop",
          removeFileAriaLabel: () => "Remove",
          limitShowFewer: "",
          limitShowMore: "",
          errorIconAriaLabel: "",
        }}
      />
    </SpaceBetween>
  );
}

/** A form of the browser's own in a dialog; its submit button has a name that says nothing. */
function InDialog() {
  const [text, setText] = useText();
  const [title, setTitle] = useText();
  return (
    <Modal visible header={say("Contact AWS", "AWS へのお問い合わせ")} onDismiss={() => {}}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent.push(`${title}\n${text}`);
        }}
      >
        <Form
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button formAction="none">{say("Cancel", "キャンセル")}</Button>
              <Button variant="primary">{say("Let's go", "お願いします")}</Button>
            </SpaceBetween>
          }
        >
          <SpaceBetween size="m">
            <FormField label={say("Summary", "概要")}>
              <Input value={title} onChange={setTitle} />
            </FormField>
            <FormField label={say("Tell us more", "詳しい状況")}>
              <Textarea value={text} onChange={setText} />
            </FormField>
          </SpaceBetween>
        </Form>
      </form>
    </Modal>
  );
}

/** Cloudscape's own wizard; the text is on its second step. */
function Steps() {
  const [text, setText] = useText();
  const [title, setTitle] = useText();
  const [step, setStep] = useState(0);
  const [severity, setSeverity] = useState<string | null>(null);
  return (
    <Wizard
      i18nStrings={{
        stepNumberLabel: (number) => `${number}`,
        collapsedStepsLabel: (at, all) => `${at}/${all}`,
        cancelButton: say("Cancel", "キャンセル"),
        previousButton: say("Previous", "前へ"),
        nextButton: say("Next", "次へ"),
        submitButton: say("Submit", "送信"),
        navigationAriaLabel: "Steps",
        optional: "",
      }}
      activeStepIndex={step}
      onNavigate={({ detail }) => {
        sent.push(`step ${detail.requestedStepIndex}`);
        setStep(detail.requestedStepIndex);
      }}
      onSubmit={() => sent.push(`${title}\n${text}`)}
      steps={[
        {
          title: say("Kind", "種類"),
          content: (
            <FormField label={say("Severity", "重要度")}>
              <RadioGroup
                items={SEVERITIES}
                value={severity}
                onChange={({ detail }) => setSeverity(detail.value)}
              />
            </FormField>
          ),
        },
        {
          title: say("Details", "詳細"),
          content: (
            <SpaceBetween size="m">
              <FormField label={say("1. Subject (required)", "1. 件名 (必須)")}>
                <Input value={title} onChange={setTitle} />
              </FormField>
              <FormField label={say("2. Issue description", "2. 問い合わせ内容")}>
                <Textarea value={text} onChange={setText} />
              </FormField>
            </SpaceBetween>
          ),
        },
        { title: say("Review", "確認"), content: <Box>{title}</Box> },
      ]}
    />
  );
}

/** A case's page: the box for a reply is folded up, and there is a search field and a feedback box as well. */
function Reply() {
  const [text, setText] = useText();
  const [feedback, setFeedback] = useText();
  const [filter, setFilter] = useText();
  const [kind, setKind] = useState<{ value?: string; label?: string } | null>(null);
  return (
    <SpaceBetween size="l">
      <Input
        type="search"
        value={filter}
        onChange={setFilter}
        placeholder={say("Find correspondence", "やり取りを検索")}
      />
      <ExpandableSection headerText={say("Write back", "連絡する")}>
        <SpaceBetween size="m">
          <Select
            selectedOption={kind}
            onChange={({ detail }) => setKind(detail.selectedOption)}
            options={[{ value: "a", label: "A" }]}
            ariaLabel="Template"
          />
          <Textarea value={text} onChange={setText} ariaLabel={say("Correspondence", "ご連絡内容")} />
          <Button onClick={() => sent.push(text)}>{say("Post reply", "返信する")}</Button>
        </SpaceBetween>
      </ExpandableSection>
      <FormField label={say("Feedback on this page", "このページへのフィードバック")}>
        <Textarea value={feedback} onChange={setFeedback} />
      </FormField>
    </SpaceBetween>
  );
}

/** Nothing that belongs to a case. */
function Unrelated() {
  const [feedback, setFeedback] = useText();
  return (
    <FormField label={say("Feedback", "フィードバック")}>
      <Textarea value={feedback} onChange={setFeedback} />
    </FormField>
  );
}

const PAGES: Readonly<Record<string, () => ReactNode>> = {
  chat: () => <Chat />,
  reversed: () => <Reversed />,
  dialog: () => <InDialog />,
  steps: () => <Steps />,
  reply: () => <Reply />,
  unrelated: () => <Unrelated />,
};

/** Rendered late, as a console does, and mounted anew when the test says so. */
function App() {
  const [ready, setReady] = useState(false);
  const [mounted, setMounted] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 400);
    const remount = () => setMounted((before) => before + 1);
    window.addEventListener("mount-anew", remount);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("mount-anew", remount);
    };
  }, []);
  const page = PAGES[parameters.get("page") ?? ""];
  return ready && page ? <main key={mounted}>{page()}</main> : null;
}

document.documentElement.lang = ja ? "ja" : "en";
createRoot(document.getElementById("root")!).render(<App />);
