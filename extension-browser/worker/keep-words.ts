import { createMasker } from "@casewright/redact";
import { type KeptDraft, keepDraft } from "../drafts.ts";
import { loadSettings } from "../settings.ts";
import { findOptions } from "./find-options.ts";

/** Which draft words belong to. */
export type DraftToKeep = Pick<KeptDraft, "id" | "place" | "savedAt" | "sent">;

/** What one typed, as it stands in the form: it leaves this function only masked. */
export type WordsToKeep = DraftToKeep & Pick<KeptDraft, "subject" | "text">;

/** Keeps a draft masked. Runs in the extension's own process: masking a long draft would be felt while typing. */
export async function keepWords(words: WordsToKeep): Promise<void> {
  const settings = await loadSettings();
  if (!settings.keepDrafts) return;
  const masker = createMasker(findOptions(settings));
  const [subject, text] = [masker.mask(words.subject), masker.mask(words.text)];
  const { id, place, savedAt, sent } = words;
  const masked = subject.secrets.length + text.secrets.length;
  await keepDraft({ id, place, savedAt, sent, masked, subject: subject.text, text: text.text });
}
