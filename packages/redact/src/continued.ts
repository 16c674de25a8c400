import { looksRandom } from "./veto.ts";
import { isBrokenWord, isWidest } from "./window.ts";
import { isTail } from "./wrap.ts";

/** A line of this many characters was probably broken by its window. */
const TERMINAL = 72;

/** Whether a terminal wrapped the value: the line is long, or both halves read like one token. */
export function continuesValue(
  text: string,
  end: number,
  run: string,
  piece: string,
  after: number,
): boolean {
  if (piece === "") return false;
  if (HEX.test(run) && HEX.test(piece) && isWidest(text, end)) return true;
  if (isBrokenWord(text, end, piece)) return true;
  if (!isTail(piece) && !isNoWord(piece) && !JAPANESE.test(text[after] ?? "")) return false;
  if (isWidest(text, end)) return true;
  if (end >= TERMINAL && !text.slice(end - TERMINAL, end).includes("\n")) return true;
  const whole = run + piece;
  if (/[:,]/.test(piece.slice(0, -2))) return false;
  // An AWS secret access key has 40 characters, with a digit or without.
  if (whole.length === 40 && /^[A-Za-z0-9+/]+$/.test(whole) && looksRandom(whole)) return true;
  if (OWN_WORD.test(piece) && !isNoWord(piece)) return isBroken(run, whole);
  return whole.length >= 12 && /[\d!#$%^&*?@~+=]/.test(whole) && /[A-Za-z]/.test(whole);
}

const HEX = /^[\da-f]{2,}$/;
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Letters that no word of a language has side by side: what a line begins with is a word, or the rest of a value. */
function isNoWord(piece: string): boolean {
  return (
    /^[A-Za-z]{5,}$/.test(piece) &&
    /[bcdfghjklmnpqrstvwxz]{5}|[bcdfghjklmnpqrstvwxz]{4}$|q[^u]|v[bcdfghjklmnpqtwxz]|j[bcdfghjklmnpqrtvwxz]|[cfhkmpqvwx][jqxz]/i.test(
      piece,
    ) &&
    !/^(?:https?|strengths?|lengths?)$/i.test(piece)
  );
}

/** A hexadecimal id, a UUID, `ConnectionRefused`, `ERROR_CODE_4711`, `req-7f3a9c2e1b`, `worker-3`, `Server01`. */
const OWN_WORD =
  /^(?:(?:[\dA-F]+|[\da-f]+)(?:-[\da-f]+)*|[A-Z][a-z]{2,}(?:[A-Z][a-z]+)+\d*|[A-Z]+(?:_[A-Z\d]+)+|[a-z]{2,}\d*(?:[-_./][a-z\d]+)+|[A-Z]?[a-z]{3,}\d{1,5}|[A-Z]{2,}\d{1,5})[.:]?$/;
/** A UUID, or 32 to 64 hexadecimal digits, with a vendor's two letters before or two check groups after. */
const WHOLE_HEX =
  /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[A-Z]{0,2}[\da-f]{32,64}(?:-[\da-f]{8}){0,2}|[\dA-F]{32,64})$/;

/** Whether a word of its own completes a value that was none without it. */
function isBroken(run: string, whole: string): boolean {
  return WHOLE_HEX.test(whole) && !WHOLE_HEX.test(run);
}
