import { BLOCK, type Block, MOST_BEFORE, UNITS, WORDS } from "../blocks.ts";
import { type Detector, matchAt, type Range, type Scratch } from "../detector.ts";
import { isWidest } from "../window.ts";

const MIN_DIGITS = 13;
/** Four units are looked at, this far from the last four: the shortest run holds such a place. */
const STRIDE = 10;
/** Digits of a run; of a longer one the rest is read as a run of its own. */
const MAX_DIGITS = 61;
const CARD = /(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5}|\d{13,19})(?!\d)/y;
/** Issuer prefixes with their lengths: Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay. */
const ISSUER =
  /^(?:4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/;
const CARD_WORD = /card|credit|debit|visa|master|amex|jcb|diners|\bpan\b|カード|クレジット|決済|支払/i;
/** A key or a word that says what a bare number is: an order, a trace, a time. */
const OTHER_KEY =
  /(?:[A-Za-z_][\d.-]*["'\\]{0,6}\s?[=:]\s?["'\\]{0,6}|(?:id|trace|request|order|seq\w*|number|no\.?|番号|#)[ :]{0,2})$/i;

/** What runs of digits are made of: digits, and what joins groups of them. */
const DIGIT = 1;
const JOINER = 2;
const RUN_PART = new Uint8Array(128);
for (const character of "0123456789") RUN_PART[character.charCodeAt(0)] = DIGIT;
for (const character of " -") RUN_PART[character.charCodeAt(0)] = JOINER;
/**
 * For two units, the lower seven bits of either, bits that tell whether they can stand side by side in a card: two as
 * the first ones of four and two as the last ones, which have one in common unless a joiner is in both of them.
 */
const RUN_PAIR = Uint8Array.from({ length: 1 << 14 }, (_, pair) => {
  const [first, second] = [partOf(pair & 0x7f), partOf(pair >> 7)];
  if (first === 0 || second === 0 || (first & second) === JOINER) return 0;
  return first === DIGIT && second === DIGIT ? 0b1111 : 0b1001;
});

/** What of a run a unit is; 0 for none. */
function partOf(unit: number): number {
  return unit < RUN_PART.length ? RUN_PART[unit]! : 0;
}

/** Payment card numbers: an issuer's prefix and length, Luhn's check digit, and no id around them. */
function findCards(text: string, block: Block, scratch: Scratch): Range[] {
  const ranges: Range[] = [];
  const count = findPlaces(block);
  for (let place = 0; place < count; place++) {
    const i = PLACES[place]!;
    const at = block.base + i;
    const done = scratch.digits ?? 0;
    if (at < done || !canHoldCard(i, block.end) || !isDigitOrJoiner(text, at)) continue;
    let start = at;
    while (start > done && isDigitOrJoiner(text, start - 1)) start--;
    if (!isDigit(text.charCodeAt(start))) start++;
    const end = endOfRun(text, start);
    if (end === start) continue;
    scratch.digits = end;
    const run = text.slice(start, end);
    for (let group = 0; group < run.length; group++) {
      if (
        !isIssuerDigit(run.charCodeAt(group)) ||
        isDigit(run.charCodeAt(group - 1)) ||
        matchAt(CARD, run, group) === null
      )
        continue;
      const [card, cardEnd] = [start + group, start + CARD.lastIndex];
      if (isCard(text, card, cardEnd)) ranges.push([card, wrappedCardEnd(text, card, cardEnd)]);
    }
  }
  return ranges;
}

/** Where in a block a card may stand. */
const PLACES = new Int32Array(Math.ceil((MOST_BEFORE + BLOCK) / STRIDE));

/**
 * Writes into `PLACES` where four units stand in a run of digits that can be long enough; returns how many places. Every
 * place is written and then kept or not: which of them are is drawn as far as a processor can tell, and a branch would
 * be guessed wrong.
 */
function findPlaces({ start, end }: Block): number {
  // A run over the border of two blocks begins at most this far before the new one; a longer one was seen in the old one.
  const from = Math.max(0, start - MIN_DIGITS + 1);
  let some = 0;
  for (let i = from + (from & 1); i + 4 <= end; i += STRIDE) {
    PLACES[some] = i;
    some += areOfCard(i >> 1);
  }
  let count = 0;
  for (let place = 0; place < some; place++) {
    const i = PLACES[place]!;
    PLACES[count] = i;
    count += i < 6 || i + 10 > end ? 1 : areInLongRun(i >> 1);
  }
  return count;
}

/** 1 where four units may be a part of a card, whose groups are too long for two joiners so near to each other; else 0. */
function areOfCard(at: number): number {
  const both = pairOf(WORDS[at]!) & (pairOf(WORDS[at + 1]!) >> 2);
  return (both | (both >> 1)) & 1;
}

/** The lowest bit is 1 where two units can stand side by side in a card. */
function pairOf(word: number): number {
  return RUN_PAIR[(word & 0x7f) | ((word >>> 9) & 0x3f80)]!;
}

/** 1 where enough units of a card may stand around four of them: nine, and so at least six on one side or four on either. */
function areInLongRun(at: number): number {
  const before = areOfCard(at - 2);
  const after = areOfCard(at + 2);
  return ((before & after) | (before & pairOf(WORDS[at - 3]!)) | (after & pairOf(WORDS[at + 4]!))) & 1;
}

/** Whether a card can stand in the run around `i`; of one that goes on beyond the block, or is long, that is seen later. */
function canHoldCard(i: number, end: number): boolean {
  let first = i;
  while (first > 0 && i - first < MAX_DIGITS && partOf(UNITS[first - 1]!) !== 0) first--;
  if (first === 0 || i - first === MAX_DIGITS) return true;
  let digits = 0;
  let begins = false;
  let group = first;
  for (let at = first; at < end && at - i < MAX_DIGITS; at++) {
    const part = partOf(UNITS[at]!);
    if (part === DIGIT) continue;
    const length = at - group;
    digits += length;
    // A card begins with four digits, or is all digits.
    if ((length === 4 || length >= MIN_DIGITS) && isIssuerDigit(UNITS[group]!)) begins = true;
    if (part === 0) return begins && digits >= MIN_DIGITS;
    group = at + 1;
  }
  return true;
}

/** The first digits of all issuers; a time in milliseconds begins with 1. */
function isIssuerDigit(c: number): boolean {
  return c >= 50 && c <= 54;
}

/** Where the run of digits at `start`, with single spaces or hyphens between them, ends; `start` for a short one. */
function endOfRun(text: string, start: number): number {
  let end = start;
  let digits = 0;
  for (let at = start; digits < MAX_DIGITS && isDigitOrJoiner(text, at); at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    digits++;
    end = at + 1;
  }
  return digits < MIN_DIGITS ? start : end;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isDigitOrJoiner(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return isDigit(c) || ((c === 32 || c === 45) && isDigit(text.charCodeAt(at - 1)));
}

function isCard(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  const digits = number.replace(/[ -]/g, "");
  if (!ISSUER.test(digits) || !passesLuhn(digits) || new Set(digits).size < 3) return false;
  if (/[\w.+/%-]/.test(text[start - 1] ?? "") || /^(?:[\w%]|[./-]\w)/.test(text.slice(end, end + 2)))
    return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const sameLine = before.slice(before.lastIndexOf("\n") + 1);
  if (digits.length !== number.length) return true;
  return CARD_WORD.test(before) || !OTHER_KEY.test(sameLine);
}

const MORE_DIGITS = /\r?\n(\d{1,6})(?!\w)/y;

/** The end of a card, on the next line where a window broke one after digits that are a shorter card's too. */
function wrappedCardEnd(text: string, start: number, end: number): number {
  const more = matchAt(MORE_DIGITS, text, end)?.[1];
  if (more === undefined || !isWidest(text, end)) return end;
  const digits = text.slice(start, end).replace(/[ -]/g, "") + more;
  return ISSUER.test(digits) && passesLuhn(digits) ? MORE_DIGITS.lastIndex : end;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

export const cards: readonly Detector[] = [{ kind: "card-number", inBlock: findCards }];
