import { type FindingRule, MAX_SPANS } from "./rule.ts";

/** An id that was cut, or that has neither 8 nor 17 hexadecimal digits. Source: EC2 User Guide, resource ids. */
const CUT =
  /(?<![\w-])(i|vol|snap|ami|sg|subnet|vpc|eni|eipalloc|rtb|igw|nat|acl|vpce|tgw|vgw|vpn|pcx|fs)-([0-9a-f]{1,16}(?:\.{2,3}|…|\*{2,8})|[0-9a-f]{3,7}(?![\w-])|[0-9a-f]{9,16}(?![\w-])|[0-9a-f]{18,20}(?![\w-]))/g;

export const truncatedId: FindingRule = {
  meta: { id: "truncated-id", name: { en: "Truncated id", ja: "途中で切れたID" }, levels: ["info"] },
  check: ({ lower }) =>
    [...lower.matchAll(CUT)]
      .filter(({ 2: digits }) => /\d/.test(digits!))
      .slice(0, MAX_SPANS)
      .map(({ 0: { length }, 1: prefix, index }) => ({
        rule: "truncated-id",
        level: "info",
        span: { start: index, end: index + length },
        message: {
          en: `Not a whole id: ${prefix}- ids have 17 (older ones 8) hexadecimal digits.`,
          ja: `IDの桁数が合いません。${prefix}- で始まるIDは16進数17桁(古いものは8桁)です。`,
        },
        fixes: [],
      })),
};
