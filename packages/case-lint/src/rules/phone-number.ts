import { readPhone } from "../phone.ts";
import { cue } from "../phrases/cue.ts";
import { findInLines } from "../phrases/in-lines.ts";
import { lineAt } from "../structure/at.ts";
import { type Doc, isMachine } from "../structure/types.ts";
import type { Finding } from "../types.ts";
import { type FindingRule, remark, WHOLE } from "./rule.ts";

/** A number that the text asks to be called at, and the extension behind it. */
const CALL = cue(
  /(?:\b(?:call|phone|reach|tel|telephone|mobile|dial|contact)\b|電話(?:番号)?|連絡先|携帯|tel)[^\n\d+]{0,24}(\+?[\d(][\d ()./-]{5,20}\d)(?:[ ,(]{0,3}(?:ext(?:ension)?\.?|内線)[ :]{0,2}(\d{1,6}))?/,
);

function problem(number: string, extension: boolean, country: string | undefined) {
  if (extension)
    return {
      en: "Support cannot dial an extension: give a number that rings directly.",
      ja: "内線には電話できません。直通の番号を記載してください。",
    };
  const { state, lengths } = readPhone(number, country);
  if (state === "fine") return undefined;
  if (state === "country")
    return {
      en: "No country has this calling code: write the number as +, country and number, e.g. +81 3 1234 5678.",
      ja: "国番号が正しくありません。+81 3 1234 5678 のように国番号から記載してください。",
    };
  return {
    en: `Not a whole number: behind its country's code there should be ${lengths} digits.`,
    ja: `桁数が合いません。国番号に続く番号は${lengths}桁です。`,
  };
}

function inText(doc: Doc, country: string | undefined): Finding[] {
  const { folded } = doc;
  return [...findInLines(doc, CALL)].flatMap((match) => {
    const number = match[1]!;
    const extension = match[2] !== undefined;
    const start = match.index + match[0].indexOf(number);
    const end = match.index + match[0].length;
    const line = lineAt(doc, start);
    // Without a + and without a country there is nothing to hold its length to.
    if (!line || isMachine(line.kind) || !(extension || number.startsWith("+") || country)) return [];
    if (/^\d{4}[-/.]\d\d?[-/.]\d\d?$|:/.test(folded.slice(start, end))) return [];
    const message = problem(number, extension, country);
    return message ? remark("phone-number", "warning", { start, end }, message) : [];
  });
}

export const phoneNumber: FindingRule = {
  meta: {
    id: "phone-number",
    name: { en: "Phone number", ja: "電話番号" },
    levels: ["warning"],
  },
  check: (doc, { options: { phone } }) => {
    const findings = inText(doc, phone?.country);
    if (!phone || phone.number.trim() === "") return findings;
    const [number = "", ...extension] = phone.number.toLowerCase().split(/(?:ext(?:ension)?\.?|内線|[x#])/);
    const message = problem(number, extension.length > 0, phone.country);
    return message ? [remark("phone-number", "warning", WHOLE, message), ...findings] : findings;
  },
};
