import type { Range } from "./detector.ts";
import type { SecretSpan } from "./types.ts";
import { looksRandom } from "./veto.ts";

/** So many secrets of a text, and as many known ones, are looked for again: the time stays linear whatever it holds. */
const MAX_REPEATED = 64;
/** The shortest secret that is looked for. */
const MIN_LENGTH = 12;
/** Characters looked at together, and how far apart: every secret holds such a group wherever it stands. */
const GROUP = 4;
const STEP = MIN_LENGTH - GROUP;
const SLOTS = 4_096;

interface Sought {
  readonly secret: string;
  readonly kind: string;
  /** Where in the secret the group stands. */
  readonly offset: number;
}

/**
 * Adds to `found` where its secrets, and those in `known` (secret to kind), stand again in the parts: a secret known from its
 * key is one without the key too, if it is too random to be a name as well. One pass for all of them.
 */
export function findRepeated(
  text: string,
  parts: readonly Range[],
  found: SecretSpan[],
  known: ReadonlyMap<string, string>,
): void {
  const sought = new Map<number, Sought[]>();
  for (const [secret, kind] of repeatable(text, found, known)) {
    for (let offset = 0; offset < STEP; offset++) {
      const slot = slotOf(secret, offset);
      const others = sought.get(slot);
      if (others === undefined) sought.set(slot, [{ secret, kind, offset }]);
      else others.push({ secret, kind, offset });
    }
  }
  if (sought.size === 0) return;
  const used = new Uint8Array(SLOTS);
  for (const slot of sought.keys()) used[slot] = 1;
  for (const [from, to] of parts) {
    for (let at = from; at + GROUP <= to; at += STEP) {
      const slot = slotOf(text, at);
      if (used[slot] === 0) continue;
      for (const { secret, kind, offset } of sought.get(slot)!) {
        const start = at - offset;
        if (start < 0 || !text.startsWith(secret, start)) continue;
        found.push({ kind, start, end: start + secret.length });
      }
    }
  }
}

function repeatable(
  text: string,
  found: readonly SecretSpan[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  for (const { start, end, kind } of found) {
    if (secrets.size >= MAX_REPEATED) break;
    secrets.set(text.slice(start, end), kind);
  }
  for (const [secret, kind] of known) {
    if (secrets.size >= 2 * MAX_REPEATED) break;
    if (!secrets.has(secret)) secrets.set(secret, kind);
  }
  for (const secret of secrets.keys()) {
    if (secret.length < MIN_LENGTH || !looksRandom(secret)) secrets.delete(secret);
  }
  return secrets;
}

/** A number under `SLOTS` for the group at `at`. */
function slotOf(text: string, at: number): number {
  let mixed = text.charCodeAt(at);
  for (let i = 1; i < GROUP; i++) mixed = Math.imul(mixed, 31) + text.charCodeAt(at + i);
  return (mixed ^ (mixed >>> 12)) & (SLOTS - 1);
}
