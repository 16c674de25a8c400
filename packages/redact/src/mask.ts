import { DETECTORS } from "./detectors/index.ts";
import { findSecrets } from "./find.ts";
import type { FindOptions, MaskedSecret, Masker, MaskResult } from "./types.ts";

const PLACEHOLDERS = /\[([A-Z][A-Z0-9_]*)_(\d{1,9})\]/g;

const WORDS: ReadonlyMap<string, string> = new Map(DETECTORS.map(({ kind }) => [kind.id, kind.word]));

/**
 * Masks the texts of one case. The same secret gets the same placeholder in each of them; a placeholder that
 * already stands in a text is never given to another secret.
 *
 * @param originals placeholder → original of an earlier masker, to go on with.
 */
export function createMasker(
  options: FindOptions = {},
  originals?: Iterable<readonly [string, string]>,
): Masker {
  const byPlaceholder = new Map<string, string>(originals);
  const bySecret = new Map<string, string>(
    [...byPlaceholder].map(([placeholder, secret]) => [secret, placeholder]),
  );
  const taken = new Set<string>(byPlaceholder.keys());
  const counters = new Map<string, number>();

  function placeholderFor(secret: string, kind: string): string {
    const known = bySecret.get(secret);
    if (known !== undefined) return known;
    const word = WORDS.get(kind) ?? "SECRET";
    let placeholder: string;
    do {
      counters.set(word, (counters.get(word) ?? 0) + 1);
      placeholder = `[${word}_${counters.get(word)}]`;
    } while (taken.has(placeholder));
    taken.add(placeholder);
    byPlaceholder.set(placeholder, secret);
    bySecret.set(secret, placeholder);
    return placeholder;
  }

  return {
    originals: byPlaceholder,
    mask(text: string): MaskResult {
      for (const [placeholder] of text.matchAll(PLACEHOLDERS)) taken.add(placeholder);
      const secrets: MaskedSecret[] = [];
      let masked = "";
      let from = 0;
      for (const span of findSecrets(text, options)) {
        const placeholder = placeholderFor(text.slice(span.start, span.end), span.kind);
        masked += text.slice(from, span.start);
        const start = masked.length;
        masked += placeholder;
        secrets.push({ kind: span.kind, start, end: masked.length, placeholder });
        from = span.end;
      }
      return { text: masked + text.slice(from), secrets };
    },
  };
}

/** Masks one text by itself. */
export function maskText(text: string, options: FindOptions = {}): MaskResult {
  return createMasker(options).mask(text);
}

/** Puts the originals back for the user's own eyes; placeholders without an original stay. */
export function unmask(text: string, originals: ReadonlyMap<string, string>): string {
  return text.replace(PLACEHOLDERS, (placeholder) => originals.get(placeholder) ?? placeholder);
}
