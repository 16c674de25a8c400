import { browser } from "wxt/browser";
import type { FormKind } from "./form/support-form.ts";

/** What one typed, masked, as it is kept for a crash, a logout or a wrong click. */
export interface KeptDraft {
  /** Milliseconds of the epoch when it was begun: tells the drafts of one place apart. */
  readonly id: number;
  /** What form it belongs to: a case's reply has its own, see `draftPlace`. */
  readonly place: string;
  /** Milliseconds of the epoch. */
  readonly savedAt: number;
  readonly subject: string;
  readonly text: string;
  /** How many secrets were masked in it: those words are not kept anywhere. */
  readonly masked: number;
  /** It was sent: kept for the case that the sending failed, but not offered. */
  readonly sent: boolean;
}

const PREFIX = "draft ";
/** Drafts are kept so long, in milliseconds: 30 days. */
const KEPT = 30 * 24 * 60 * 60 * 1000;
/** Texts shorter than this are not worth offering. */
const LEAST = 12;
/** So many drafts are kept. */
const MOST = 20;

/** Which draft a form's text is: one for new cases, one for each case's reply. */
export function draftPlace(kind: FormKind, address: string): string {
  const id = /(?:displayId|caseId)=([\w-]+)|\/cases?\/([\w-]+)/.exec(address);
  return kind === "reply" ? `reply ${id?.[1] ?? id?.[2] ?? ""}`.trim() : "case";
}

export async function keepDraft(draft: KeptDraft): Promise<void> {
  if (draft.text.trim().length + draft.subject.trim().length < LEAST) return;
  await browser.storage.local.set({ [PREFIX + draft.id]: draft });
  const tooMany = (await listDrafts()).slice(MOST);
  if (tooMany.length > 0) await browser.storage.local.remove(tooMany.map(({ id }) => PREFIX + id));
}

/** Drafts of one place that are not older than 30 days, newest first. */
export async function draftsOf(place: string, now: number): Promise<readonly KeptDraft[]> {
  return (await listDrafts()).filter((draft) => draft.place === place && now - draft.savedAt < KEPT);
}

/** All drafts that are kept, newest first. */
export async function listDrafts(): Promise<readonly KeptDraft[]> {
  const all = await browser.storage.local.get();
  return Object.entries(all)
    .flatMap(([key, value]) => (key.startsWith(PREFIX) ? (parseDraft(value) ?? []) : []))
    .toSorted((a, b) => b.savedAt - a.savedAt);
}

export async function eraseDraft(id: number): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

export async function eraseDrafts(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get()).filter((key) => key.startsWith(PREFIX));
  await browser.storage.local.remove(keys);
}

/** Erases what is older than 30 days. */
export async function forgetOldDrafts(now = Date.now()): Promise<void> {
  const old = (await listDrafts()).filter((draft) => now - draft.savedAt >= KEPT);
  await browser.storage.local.remove(old.map((draft) => PREFIX + draft.id));
}

function parseDraft(value: unknown): KeptDraft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, place, savedAt, subject, text, masked, sent } = value as Record<string, unknown>;
  return typeof id === "number" &&
    typeof place === "string" &&
    typeof savedAt === "number" &&
    typeof subject === "string" &&
    typeof text === "string"
    ? {
        id,
        place,
        savedAt,
        subject,
        text,
        masked: typeof masked === "number" ? masked : 0,
        sent: sent === true,
      }
    : undefined;
}
