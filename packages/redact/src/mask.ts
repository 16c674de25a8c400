import { matchAt, type Range, wordOf } from "./detector.ts";
import { DETECTORS } from "./detectors/index.ts";
import { findSecrets, unite } from "./find.ts";
import { createKnownSecrets } from "./repeated.ts";
import type { FindOptions, MaskedSecret, Masker, MaskResult, SecretSpan, TextPart } from "./types.ts";

const PLACEHOLDERS = /\[[A-Z][A-Z0-9_]*_\d{1,9}\]/g;
const PLACEHOLDER_HERE = new RegExp(PLACEHOLDERS.source, "y");

const PLACEHOLDER_LENGTH = 64;

/** One pass finds nearly everything; three are the most that any generated text has needed. */
const MAX_PASSES = 5;

/** How far from a mask the text may read differently because of it, in characters. */
const REACH = 4_096;

const WORDS: ReadonlyMap<string, string> = new Map(
  DETECTORS.map((detector) => [detector.kind, wordOf(detector)]),
);
/** Of the kinds that share a word, the last in the list is the most general. */
const KIND_OF: ReadonlyMap<string, string> = new Map(
  DETECTORS.map((detector) => [wordOf(detector), detector.kind]),
);

type Name = (secret: string, kind: string) => string;

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
  const bySecret = new Map<string, string>();
  const taken = new Set<string>(byPlaceholder.keys());
  const counters = new Map<string, number>();
  const kinds = new Map<string, string>();
  const known = createKnownSecrets();
  for (const [placeholder, secret] of byPlaceholder) {
    const word = placeholder.slice(1, placeholder.lastIndexOf("_"));
    bySecret.set(secret, placeholder);
    known.add(secret, KIND_OF.get(word) ?? word.toLowerCase());
  }

  /** The next placeholder of the kind, counted on in `counts`. */
  function next(kind: string, counts: Map<string, number>): string {
    const word = WORDS.get(kind) ?? ownWord(kind);
    for (;;) {
      const number = (counts.get(word) ?? 0) + 1;
      counts.set(word, number);
      const placeholder = `[${word}_${number}]`;
      if (!taken.has(placeholder)) return placeholder;
    }
  }

  /** Names secrets as `placeholderFor` would, and gives nothing away. */
  function provisional(): Name {
    const counts = new Map(counters);
    const own = new Map<string, string>();
    return (secret, kind) => {
      let placeholder = bySecret.get(secret) ?? own.get(secret);
      if (placeholder === undefined) {
        placeholder = next(kind, counts);
        own.set(secret, placeholder);
      }
      return placeholder;
    };
  }

  function placeholderFor(secret: string, kind: string): string {
    let placeholder = bySecret.get(secret);
    if (placeholder === undefined) {
      placeholder = next(kind, counters);
      // A slice would keep the whole text that it was found in.
      const own = [...secret].join("");
      taken.add(placeholder);
      byPlaceholder.set(placeholder, own);
      bySecret.set(own, placeholder);
    }
    if (!kinds.has(placeholder)) kinds.set(placeholder, kind);
    return placeholder;
  }

  function takePlaceholders(part: string): void {
    // Brackets are found fast, and few of them are followed by a capital.
    for (let at = part.indexOf("["); at >= 0; at = part.indexOf("[", at + 1)) {
      if (!isCapital(part.charCodeAt(at + 1))) continue;
      const placeholder = matchAt(PLACEHOLDER_HERE, part, at)?.[0];
      // A slice would keep the whole text that it was found in.
      if (placeholder !== undefined && !taken.has(placeholder)) taken.add([...placeholder].join(""));
    }
  }

  function find(
    text: string,
    { from, to, found }: TextPart = { from: 0, to: text.length, found: [] },
  ): SecretSpan[] {
    takePlaceholders(text.slice(Math.max(0, from - PLACEHOLDER_LENGTH), to));
    const old = new Set(found);
    let spans = unite([...found, ...findSecrets(text, options, { known, parts: [[from, to]] })]);
    // What a mask leaves may read differently without the secret beside it: masking again must find nothing.
    for (let pass = 1; pass < MAX_PASSES; pass++) {
      if (spans.every((span) => old.has(span))) break;
      const draft = replace(text, spans, provisional());
      const fresh = draft.secrets.filter((_, index) => !old.has(spans[index]!));
      const more = findSecrets(draft.text, options, { parts: around(draft.text, fresh) });
      if (more.length === 0) break;
      spans = unite([...spans, ...inOriginal(more, spans, draft.secrets)]);
    }
    for (const { start, end, kind } of spans) known.add(text.slice(start, end), kind);
    return spans;
  }

  return {
    originals: byPlaceholder,
    kinds,
    find,
    placeholderFor,
    mask: (text) => replace(text, find(text), placeholderFor),
  };
}

function isCapital(c: number): boolean {
  return c >= 65 && c <= 90;
}

function replace(text: string, spans: readonly SecretSpan[], name: Name): MaskResult {
  const secrets: MaskedSecret[] = [];
  let masked = "";
  let from = 0;
  for (const { kind, start, end } of spans) {
    const placeholder = name(text.slice(start, end), kind);
    masked += text.slice(from, start);
    secrets.push({ kind, start: masked.length, end: masked.length + placeholder.length, placeholder });
    masked += placeholder;
    from = end;
  }
  return { text: masked + text.slice(from), secrets };
}

/** Where spans of a masked text stand in the text before it was masked; `spans` and `masks` are the same secrets there and here. */
function inOriginal(
  found: readonly SecretSpan[],
  spans: readonly SecretSpan[],
  masks: readonly MaskedSecret[],
): SecretSpan[] {
  let index = 0;
  const originOf = (offset: number, edge: "start" | "end") => {
    while (index < masks.length && masks[index]!.end <= offset) index++;
    const mask = masks[index];
    // A mask that is covered in part is covered whole.
    if (mask !== undefined && mask.start < offset) return spans[index]![edge];
    return index === 0 ? offset : offset - masks[index - 1]!.end + spans[index - 1]!.end;
  };
  return found.map(({ kind, start, end }) => ({
    kind,
    start: originOf(start, "start"),
    end: originOf(end, "end"),
  }));
}

/** The stretches around the placeholders: what is far from each of them reads as it did. */
function around(text: string, secrets: readonly MaskedSecret[]): Range[] {
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
      .replace(/^[^A-Z]+|_$/g, "") || "VALUE"
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
