import { type Block, WORDS } from "./blocks.ts";
import type { SecretSpan } from "./types.ts";
import { looksRandom } from "./veto.ts";

/** So many secrets are looked for again, of a text and of those known before: the time stays linear whatever it holds. */
const MAX_SOUGHT = 1_000;
/** The shortest secret that is looked for, in UTF-16 units. */
const MIN_LENGTH = 12;
/** Four units are looked at together, this far from the last four: every secret holds such a place wherever it stands. */
const STRIDE = 8;
const SLOT_BITS = 16;

interface Sought {
  readonly secret: string;
  readonly kind: string;
  /** Of four units, and so many of the secret stand before them. */
  readonly word: number;
  readonly before: number;
}

/** Secrets of a case that are found again where they stand without their key. */
export interface KnownSecrets {
  has(secret: string): boolean;
  /** Too short or too wordlike a secret is left out: it may be a name as well. */
  add(secret: string, kind: string): void;
  /** Those that hold four units of this slot. */
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

/** Every four units of a stretch of the secret in which one of them is looked at. */
function placesIn(secret: string, kind: string): Sought[] {
  // From the middle: tokens of one vendor begin alike, and keys of all vendors end alike.
  const middle = (secret.length - MIN_LENGTH) >> 1;
  return Array.from({ length: STRIDE }, (_, i) => {
    const before = middle + i;
    const two = (at: number) => secret.charCodeAt(at) | (secret.charCodeAt(at + 1) << 16);
    return { secret, kind, word: wordOf(two(before), two(before + 2)), before };
  });
}

/** One number for four units, which are two numbers; what it leaves out of characters beyond Latin is compared later. */
function wordOf(first: number, second: number): number {
  return (first & LOW) | ((second & LOW) << 8);
}
const LOW = 0x00ff00ff;

/** Adds to `found` where a block holds the secrets again: one that is known from its key is one without the key too. */
export function findRepeated(
  text: string,
  { start, end, base }: Block,
  { used, size, at: soughtAt }: KnownSecrets,
  found: SecretSpan[],
): void {
  if (size === 0) return;
  // Of a secret over the border of two blocks the new one sees every place that the old one may have left out.
  const from = (Math.max(0, start - STRIDE - 2) + STRIDE - 1) & -STRIDE;
  for (let at = from; at + 4 <= end; at += STRIDE) {
    const word = wordOf(WORDS[at >> 1]!, WORDS[(at >> 1) + 1]!);
    const slot = slotOf(word);
    if ((used[slot >> 5]! & (1 << (slot & 31))) === 0) continue;
    for (const sought of soughtAt(slot)!) {
      if (sought.word !== word) continue;
      const first = base + at - sought.before;
      if (first < 0 || !text.startsWith(sought.secret, first)) continue;
      found.push({ kind: sought.kind, start: first, end: first + sought.secret.length });
    }
  }
}

/** A smaller number for four units. */
function slotOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
