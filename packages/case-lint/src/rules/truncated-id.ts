import { LONG_PREFIXES, mayHaveIds, OLDER_PREFIXES } from "../identifiers/ids.ts";
import { cue } from "../phrases/cue.ts";
import { findInLines } from "../phrases/in-lines.ts";
import { type FindingRule, MAX_SPANS } from "./rule.ts";

/**
 * An id that was cut, or that has neither 8 nor 17 hexadecimal digits. Of prefixes that are words too only what is nearly
 * whole is taken for an id.
 */
const CUT = cue(
  new RegExp(
    `(?<![\\w-])(?:(${OLDER_PREFIXES})-([0-9a-f]{1,16}(?:\\.{2,3}|…|\\*{2,8})|[0-9a-f]{3,7}(?![\\w-])|[0-9a-f]{9,16}(?![\\w-])|[0-9a-f]{18,20}(?![\\w-]))|(${LONG_PREFIXES})-(?=\\d{0,19}[a-f])([0-9a-f]{6,16}(?:\\.{2,3}|…|\\*{2,8})|[0-9a-f]{12,16}(?![\\w-])|[0-9a-f]{18,20}(?![\\w-])))`,
  ),
);

export const truncatedId: FindingRule = {
  meta: { id: "truncated-id", name: { en: "Truncated id", ja: "途中で切れたID" }, levels: ["info"] },
  check: (doc) =>
    [...findInLines(doc, CUT, mayHaveIds)]
      .filter(({ 2: older, 4: digits = older! }) => /\d/.test(digits))
      .slice(0, MAX_SPANS)
      .map(({ 0: { length }, 1: older, 3: prefix = older, index }) => ({
        rule: "truncated-id",
        level: "info",
        span: { start: index, end: index + length },
        message: {
          en: `Not a whole id: ${prefix}- ids have 17${older ? " (older ones 8)" : ""} hexadecimal digits.`,
          ja: `IDの桁数が合いません。${prefix}- で始まるIDは16進数17桁${older ? "(古いものは8桁)" : ""}です。`,
        },
        fixes: [],
      })),
};
