import type { Range } from "./detector.ts";
import type { SecretSpan } from "./types.ts";
import { looksRandom } from "./veto.ts";

/** So many secrets are looked for again, of a text and of those known before: the time stays linear whatever it holds. */
const MAX_SOUGHT = 1_000;
/** The shortest secret that is looked for. */
const MIN_LENGTH = 12;
/** Characters looked at together, and how far apart: every secret holds such a group wherever it stands. */
const GROUP = 6;
const STEP = MIN_LENGTH - GROUP + 1;
const SLOT_BITS = 16;

interface Sought {
  readonly secret: string;
  readonly kind: string;
  /** Where in the secret the group stands. */
  readonly offset: number;
}

/** Secrets of a case that are found again where they stand without their key. */
export interface KnownSecrets {
  has(secret: string): boolean;
  /** Too short or too wordlike a secret is left out: it may be a name as well. */
  add(secret: string, kind: string): void;
  /** Those that hold the group of this slot. */
  at(slot: number): readonly Sought[] | undefined;
  /** The slots that are in use. */
  readonly groups: Bits;
  /** Those of the first two characters of the groups. */
  readonly pairs: Bits;
  readonly size: number;
}

/** One bit for each slot: so few bytes stay in the processor's nearest cache while a text is read. */
type Bits = Int32Array;

export function createKnownSecrets(): KnownSecrets {
  const slots = new Map<number, Sought[]>();
  const secrets = new Set<string>();
  let [groups, pairs] = [NONE, NONE];
  return {
    has: (secret) => secrets.has(secret),
    add(secret, kind) {
      if (secrets.size >= MAX_SOUGHT || secrets.has(secret)) return;
      if (secret.length < MIN_LENGTH || !looksRandom(secret)) return;
      // A slice would keep the whole text that it was found in.
      const own = [...secret].join("");
      secrets.add(own);
      if (groups === NONE) [groups, pairs] = [new Int32Array(NONE), new Int32Array(NONE)];
      // From the middle: tokens of one vendor begin alike, and keys of all vendors end alike.
      const middle = (secret.length - MIN_LENGTH) >> 1;
      for (let offset = middle; offset < middle + STEP; offset++) {
        const slot = slotOf(secret, offset);
        setBit(groups, slot);
        setBit(pairs, pairSlotOf(secret, offset));
        const others = slots.get(slot);
        if (others === undefined) slots.set(slot, [{ secret: own, kind, offset }]);
        else others.push({ secret: own, kind, offset });
      }
    },
    at: (slot) => slots.get(slot),
    get groups() {
      return groups;
    },
    get pairs() {
      return pairs;
    },
    get size() {
      return secrets.size;
    },
  };
}

const NONE: Bits = new Int32Array(1 << (SLOT_BITS - 5));

function setBit(bits: Bits, slot: number): void {
  bits[slot >> 5]! |= 1 << (slot & 31);
}

function hasBit(bits: Bits, slot: number): boolean {
  return (bits[slot >> 5]! & (1 << (slot & 31))) !== 0;
}

/** Adds to `found` where the parts hold the secrets again: one that is known from its key is one without the key too. */
export function findRepeated(
  text: string,
  parts: readonly Range[],
  { groups, pairs, size, at: soughtAt }: KnownSecrets,
  found: SecretSpan[],
): void {
  if (size === 0) return;
  for (const [from, to] of parts) {
    for (let at = from; at + GROUP <= to + STEP && at + GROUP <= text.length; at += STEP) {
      if (!hasBit(pairs, pairSlotOf(text, at))) continue;
      const slot = slotOf(text, at);
      if (!hasBit(groups, slot)) continue;
      for (const { secret, kind, offset } of soughtAt(slot)!) {
        const start = at - offset;
        if (start < 0 || !text.startsWith(secret, start)) continue;
        found.push({ kind, start, end: start + secret.length });
      }
    }
  }
}

/** A number for the two characters at `at`: nearly every place of a text is told apart by them. */
function pairSlotOf(text: string, at: number): number {
  return (text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 8)) & ((1 << SLOT_BITS) - 1);
}

/** A number for the six characters at `at`. */
function slotOf(text: string, at: number): number {
  const mixed =
    Math.imul(
      text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8) | (text.charCodeAt(at + 2) << 16),
      0x9e3779b1,
    ) +
    Math.imul(
      text.charCodeAt(at + 3) | (text.charCodeAt(at + 4) << 8) | (text.charCodeAt(at + 5) << 16),
      0x85ebca6b,
    );
  return mixed >>> (32 - SLOT_BITS);
}
