import Flashbar, { type FlashbarProps } from "@cloudscape-design/components/flashbar";
import { createContext, type ReactNode, useContext, useRef, useState } from "react";
import { DeskError } from "./api/desk-error.ts";
import type { Texts } from "./texts/en.ts";
import { useTexts } from "./texts/use-texts.ts";
import { useRoute } from "./use-route.ts";

/** Kept as functions of the texts, so that a notice on the screen changes language with the page. */
interface Notice {
  readonly id: string;
  readonly type: "success" | "error";
  /** The hash of the screen it is about. */
  readonly hash: string;
  header(texts: Texts): string;
  content?(texts: Texts): string;
}

interface Notices {
  readonly flashbar: ReactNode;
  succeeded(header: Notice["header"], content?: (texts: Texts) => string): void;
  /** Shows an error, and after it what the user should know, such as that the text is still there. */
  failed(error: unknown, ...notes: ((texts: Texts) => string)[]): void;
  clear(): void;
}

const NoticesContext = createContext<Notices | undefined>(undefined);

export function NoticesProvider({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const { hash } = useRoute();
  // One at a time: the newest outcome is the one that matters, older ones would push the form away.
  const [notice, setNotice] = useState<Notice>();
  const counter = useRef(0);

  const show = (next: Omit<Notice, "id" | "hash">) =>
    setNotice({ ...next, id: `notice-${++counter.current}`, hash: window.location.hash });
  const items: FlashbarProps.MessageDefinition[] = [];
  if (notice && notice.hash === hash) {
    items.push({
      id: notice.id,
      type: notice.type,
      header: notice.header(texts),
      content: notice.content?.(texts),
      dismissible: true,
      dismissLabel: texts.errors.dismiss,
      onDismiss: () => setNotice(undefined),
    });
  }
  const value: Notices = {
    flashbar: <Flashbar items={items} i18nStrings={{ ariaLabel: texts.nav.notifications }} />,
    succeeded: (header, content) => show({ type: "success", header, ...(content && { content }) }),
    failed: (error, ...notes) =>
      show({
        type: "error",
        header: (t) => t.errors.title,
        content: (t) => [explain(error, t), ...notes.map((note) => note(t))].join(" "),
      }),
    clear: () => setNotice(undefined),
  };
  return <NoticesContext value={value}>{children}</NoticesContext>;
}

/** The page's own words for a known exception; else the desk's message under its exception's name. */
function explain(error: unknown, texts: Texts): string {
  if (!(error instanceof DeskError)) return String(error);
  return texts.errors.codes[error.code] ?? [error.code, error.message].filter(Boolean).join(": ");
}

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error("useNotices outside of NoticesProvider");
  return notices;
}
