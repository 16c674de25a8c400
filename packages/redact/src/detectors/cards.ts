import { type Detector, kind, type Range } from "../detector.ts";

/** The shortest number looked at, in characters: every run this long holds a character at a multiple of it. */
const STRIDE = 13;
/** Digits of a run; of a longer one the rest is read as a run of its own. */
const MAX_DIGITS = 61;
const CARD = /(?<!\d)(?=((?:\d{4}([ -])\d{4}\2\d{4}\2\d{1,7}|\d{4}([ -])\d{6}\3\d{4,5}|\d{13,19})(?!\d)))/g;
/** Issuer prefixes with their lengths: Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay. */
const ISSUER =
  /^(?:4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/;
const CARD_WORD = /card|credit|debit|visa|master|amex|jcb|diners|\bpan\b|カード|クレジット|決済|支払/i;
/** A key or a word that says what a bare number is: an order, a trace, a time. */
const OTHER_KEY =
  /(?:[A-Za-z_][\w.-]*["'\\]{0,6}\s?[=:]\s?["'\\]{0,6}|(?:id|trace|request|order|seq\w*|number|no\.?|番号|#)[ :]{0,2})$/i;

/** Payment card numbers: an issuer's prefix and length, Luhn's check digit, and no id around them. */
function findCards(text: string): Range[] {
  const ranges: Range[] = [];
  let done = 0;
  for (let i = STRIDE - 1; i < text.length; i += STRIDE) {
    if (i < done || !isDigitOrJoiner(text, i)) continue;
    let start = i;
    while (start > done && isDigitOrJoiner(text, start - 1)) start--;
    if (!isDigit(text.charCodeAt(start))) start++;
    let end = i + 1;
    while (end - start < STRIDE && isDigitOrJoiner(text, end)) end++;
    if (end - start < STRIDE) continue;
    end = endOfRun(text, start);
    done = end;
    for (const match of text.slice(start, end).matchAll(CARD)) {
      const from = start + match.index;
      const to = from + match[1]!.length;
      if (isCard(text, from, to)) ranges.push([from, to]);
    }
  }
  return ranges;
}

/** Where the run of digits at `start`, with single spaces or hyphens between them, ends. */
function endOfRun(text: string, start: number): number {
  let end = start;
  for (let at = start, digits = 0; digits < MAX_DIGITS && isDigitOrJoiner(text, at); at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    digits++;
    end = at + 1;
  }
  return end;
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

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

export const cards: readonly Detector[] = [
  {
    kind: kind("card-number", "", { en: "payment card number", ja: "カード番号" }, "CARD_NUMBER", "personal"),
    scan: findCards,
  },
];
