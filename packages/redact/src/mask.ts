import type { Range } from "./detector.ts";
import { DETECTORS } from "./detectors/index.ts";
import { findSecrets } from "./find.ts";
import type { FindOptions, MaskedSecret, Masker, MaskResult, SecretSpan } from "./types.ts";

const PLACEHOLDERS = /\[([A-Z][A-Z0-9_]*)_(\d{1,9})\]/g;

/** One pass finds nearly everything; three are the most that any generated text has needed. */
const MAX_PASSES = 5;

/** How far from a mask the text may read differently because of it, in characters. */
const REACH = 4_096;

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
  const kinds = new Map<string, string>();
  const counters = new Map<string, number>();

  function placeholderFor(secret: string, kind: string): string {
    const known = bySecret.get(secret);
    if (known !== undefined) return known;
    const word = WORDS.get(kind) ?? ownWord(kind);
    let placeholder: string;
    do {
      counters.set(word, (counters.get(word) ?? 0) + 1);
      placeholder = `[${word}_${counters.get(word)}]`;
    } while (taken.has(placeholder));
    taken.add(placeholder);
    byPlaceholder.set(placeholder, secret);
    bySecret.set(secret, placeholder);
    kinds.set(secret, kind);
    return placeholder;
  }

  function replace(before: MaskResult, spans: readonly SecretSpan[]): MaskResult {
    const secrets: MaskedSecret[] = [];
    const earlier = [...before.secrets];
    let text = "";
    let from = 0;
    const keepEarlier = (until: number) => {
      for (; earlier[0] !== undefined && earlier[0].end <= until; earlier.shift()) {
        const shift = text.length - from;
        secrets.push({ ...earlier[0], start: earlier[0].start + shift, end: earlier[0].end + shift });
      }
    };
    for (const span of spans) {
      keepEarlier(span.start);
      const placeholder = placeholderFor(before.text.slice(span.start, span.end), span.kind);
      text += before.text.slice(from, span.start);
      secrets.push({
        kind: span.kind,
        start: text.length,
        end: text.length + placeholder.length,
        placeholder,
      });
      text += placeholder;
      from = span.end;
    }
    keepEarlier(before.text.length);
    return { text: text + before.text.slice(from), secrets };
  }

  return {
    originals: byPlaceholder,
    mask(text: string): MaskResult {
      for (const [placeholder] of text.matchAll(PLACEHOLDERS)) taken.add(placeholder);
      let result: MaskResult = { text, secrets: [] };
      let parts: readonly Range[] = [[0, text.length]];
      // What a mask leaves may read differently without the secret beside it: masking again must find nothing.
      for (let pass = 0; pass < MAX_PASSES; pass++) {
        const spans = findSecrets(result.text, options, kinds, parts);
        if (spans.length === 0) break;
        result = replace(result, spans);
        parts = around(result);
      }
      return result;
    },
  };
}

/** The stretches around the placeholders: what is far from each of them reads as it did. */
function around({ text, secrets }: MaskResult): Range[] {
  const parts: [from: number, to: number][] = [];
  for (const { start, end } of secrets) {
    const last = parts.at(-1);
    const to = Math.min(text.length, end + REACH);
    if (last !== undefined && start - REACH <= last[1]) last[1] = to;
    else parts.push([Math.max(0, start - REACH), to]);
  }
  return parts;
}

/** The word of a kind that the user named. */
function ownWord(name: string): string {
  return (
    name
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, "_")
      .match(/[A-Z].*?(?=_?$)/)?.[0] ?? "VALUE"
  );
}

/** Masks one text by itself. */
export function maskText(text: string, options: FindOptions = {}): MaskResult {
  return createMasker(options).mask(text);
}

/** Puts the originals back for the user's own eyes; placeholders without an original stay. */
export function unmask(text: string, originals: ReadonlyMap<string, string>): string {
  return text.replace(PLACEHOLDERS, (placeholder) => originals.get(placeholder) ?? placeholder);
}
