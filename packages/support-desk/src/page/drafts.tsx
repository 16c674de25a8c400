import { createContext, type ReactNode, useContext, useState } from "react";
import { type CaseValues, EMPTY_CASE } from "./form/values.ts";

export interface ReplyDraft {
  readonly body: string;
  readonly files: readonly File[];
}

export const EMPTY_REPLY: ReplyDraft = { body: "", files: [] };

interface Drafts {
  readonly values: CaseValues;
  change(part: Partial<CaseValues>): void;
  /** What was sent in the support interaction so far. */
  readonly messages: readonly string[];
  /** The message being written there. */
  readonly message: string;
  setMessage(message: string): void;
  sendMessage(message: string): void;
  /** Empties the case and the interaction, after the case was filed. */
  clearCase(): void;
  reply(key: string): ReplyDraft;
  setReply(key: string, draft: ReplyDraft): void;
}

const DraftsContext = createContext<Drafts | undefined>(undefined);

/**
 * What the user is writing, kept above the screens so that it survives a change of screen, form or language.
 * In memory only: drafts can hold secrets, which no storage should.
 */
export function DraftsProvider({ children }: { children: ReactNode }) {
  const [values, setValues] = useState(EMPTY_CASE);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [message, setMessage] = useState("");
  const [replies, setReplies] = useState<Readonly<Record<string, ReplyDraft>>>({});

  const drafts: Drafts = {
    values,
    change: (part) => setValues((before) => ({ ...before, ...part })),
    messages,
    message,
    setMessage,
    sendMessage: (sent) => {
      setMessages((before) => [...before, sent]);
      setMessage("");
    },
    clearCase: () => {
      setValues(EMPTY_CASE);
      setMessages([]);
      setMessage("");
    },
    reply: (key) => replies[key] ?? EMPTY_REPLY,
    setReply: (key, draft) => setReplies((before) => ({ ...before, [key]: draft })),
  };
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error("useDrafts outside of DraftsProvider");
  return drafts;
}
