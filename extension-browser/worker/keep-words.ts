import { createMasker } from "@casewright/redact";
import { type KeptDraft, keepDraft } from "../drafts.ts";
import { findOptions, loadSettings } from "../settings.ts";

/** What one typed, as it stands in the form: it leaves this function only masked. */
export type WordsToKeep = Omit<KeptDraft, "masked">;

/** Keeps a draft masked. Runs in the extension's own process: masking a long draft would be felt while typing. */
export async function keepWords(words: WordsToKeep): Promise<void> {
  const settings = await loadSettings();
  if (!settings.keepDrafts) return;
  const masker = createMasker(findOptions(settings));
  const [subject, text] = [masker.mask(words.subject), masker.mask(words.text)];
  const masked = subject.secrets.length + text.secrets.length;
  await keepDraft({ ...words, subject: subject.text, text: text.text, masked });
}
