import { type Block, encode } from "./blocks.ts";
import { unitsIn } from "./offsets.ts";
import type { SecretSpan } from "./types.ts";
import { looksRandom } from "./veto.ts";

/** So many secrets are looked for again, of a text and of those known before: the time stays linear whatever it holds. */
const MAX_SOUGHT = 1_000;
/** The shortest secret that is looked for, in characters and so in bytes too. */
const MIN_LENGTH = 12;
/** Four bytes are looked at together, this far from the last four: every secret holds such a place wherever it stands. */
const STRIDE = 8;
const SLOT_BITS = 16;

interface Sought {
  readonly secret: string;
  readonly kind: string;
  /** The four bytes. */
  readonly word: number;
  /** So many bytes before them begins a character, and so many UTF-16 units of the secret are before that. */
  readonly back: number;
  readonly units: number;
}

/** Secrets of a case that are found again where they stand without their key. */
export interface KnownSecrets {
  has(secret: string): boolean;
  /** Too short or too wordlike a secret is left out: it may be a name as well. */
  add(secret: string, kind: string): void;
  /** Those that hold four bytes of this slot. */
  at(slot: number): readonly Sought[] | undefined;
  /** A bit for each slot, set where it is in use: so few bytes stay in the processor's nearest cache. */
  readonly used: Int32Array;
  readonly size: number;
}

export function createKnownSecrets(): KnownSecrets {
  const slots = new Map<number, Sought[]>();
  const secrets = new Set<string>();
  let used = NONE_USED;
  return {
    has: (secret) => secrets.has(secret),
    add(secret, kind) {
      if (secrets.size >= MAX_SOUGHT || secrets.has(secret)) return;
      if (secret.length < MIN_LENGTH || !looksRandom(secret)) return;
      // A slice would keep the whole text that it was found in.
      const own = [...secret].join("");
      secrets.add(own);
      if (used === NONE_USED) used = new Int32Array(NONE_USED.length);
      for (const sought of placesIn(own, kind)) {
        const slot = slotOf(sought.word);
        used[slot >> 5]! |= 1 << (slot & 31);
        const others = slots.get(slot);
        if (others === undefined) slots.set(slot, [sought]);
        else others.push(sought);
      }
    },
    at: (slot) => slots.get(slot),
    get used() {
      return used;
    },
    get size() {
      return secrets.size;
    },
  };
}

const NONE_USED = new Int32Array(1 << (SLOT_BITS - 5));

/** Every four bytes of a stretch of the secret in which one of them is looked at. */
function placesIn(secret: string, kind: string): Sought[] {
  const bytes = encode(secret);
  // From the middle: tokens of one vendor begin alike, and keys of all vendors end alike.
  const middle = (bytes.length - MIN_LENGTH) >> 1;
  return Array.from({ length: STRIDE }, (_, i) => {
    const at = middle + i;
    let begin = at;
    // Not inside a character.
    while ((bytes[begin]! & 0xc0) === 0x80) begin--;
    const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    return { secret, kind, word, back: at - begin, units: unitsIn(bytes, 0, begin) };
  });
}

/** Adds to `found` where a block holds the secrets again: one that is known from its key is one without the key too. */
export function findRepeated(
  text: string,
  { words, start, end, offsetOf }: Block,
  { used, size, at: soughtAt }: KnownSecrets,
  found: SecretSpan[],
): void {
  if (size === 0) return;
  // Of a secret over the border of two blocks the new one sees every place that the old one may have left out.
  const from = (Math.max(0, start - STRIDE - 2) + STRIDE - 1) & -STRIDE;
  for (let at = from; at + 4 <= end; at += STRIDE) {
    const word = words[at >> 2]!;
    const slot = slotOf(word);
    if ((used[slot >> 5]! & (1 << (slot & 31))) === 0) continue;
    for (const sought of soughtAt(slot)!) {
      if (sought.word !== word) continue;
      const first = offsetOf(at - sought.back) - sought.units;
      if (first < 0 || !text.startsWith(sought.secret, first)) continue;
      found.push({ kind: sought.kind, start: first, end: first + sought.secret.length });
    }
  }
}

/** A number for four bytes. */
function slotOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
