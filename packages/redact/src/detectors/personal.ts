import type { Detector, Range } from "../detector.ts";

const EMAIL = /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w@-])/g;
const PHONE =
  /(?<![\w.+-])(?:\+\d{1,3}[ -](?:\(?\d{1,4}\)?[ -]){1,4}\d{2,4}|\+\d{10,14}|0\d{1,4}-\d{1,4}-\d{3,4}|0[5789]0\d{8}|\(0?\d{2,4}\) ?\d{2,4}-\d{4}|\d{3}-\d{3}-\d{4})(?![\w-])/g;
/** Twelve digits are an AWS account far more often: only beside its name, and with its check digit. */
const MY_NUMBER = /(?:マイナンバー|個人番号|[Mm]y ?[Nn]umber)[^\d\n]{0,16}(\d{4}[ -]?\d{4}[ -]?\d{4})(?!\d)/g;

function every(pattern: RegExp, valid: (found: string) => boolean = () => true): (text: string) => Range[] {
  return (text) => {
    const ranges: Range[] = [];
    for (const match of text.matchAll(pattern)) {
      const found = match[1] ?? match[0];
      const end = match.index + match[0].length;
      if (valid(found)) ranges.push([end - found.length, end]);
    }
    return ranges;
  };
}

/** Check digit of the Individual Number (MIC ordinance no. 85 of 2014, article 5). */
function isMyNumber(found: string): boolean {
  const digits = [...found.replace(/\D/g, "")].map(Number);
  let sum = 0;
  for (let n = 1; n <= 11; n++) sum += digits[11 - n]! * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return digits[11] === (rest <= 1 ? 0 : 11 - rest);
}

function isReachable(address: string): boolean {
  return !/@(?:[\w-]+\.)*example\.(?:com|org|net|co\.jp|jp)$|\.(?:test|invalid|example)$|^git@/i.test(
    address,
  );
}

/** Personal data beside cards: found only where the user asks for it. */
export const personal: readonly Detector[] = [
  { kind: "email", option: "personal", scan: every(EMAIL, isReachable) },
  { kind: "phone", option: "personal", scan: every(PHONE) },
  { kind: "my-number", option: "personal", scan: every(MY_NUMBER, isMyNumber) },
];
