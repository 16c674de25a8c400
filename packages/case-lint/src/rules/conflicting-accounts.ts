import { findArns } from "../identifiers/arns.ts";
import { isPlaceholder } from "../identifiers/placeholder.ts";
import { cue } from "../phrases/cue.ts";
import { findInLines, standsInLines } from "../phrases/in-lines.ts";
import { type FindingRule, remark } from "./rule.ts";

const STATED = cue(
  /(?:\baccount(?: ?id| number)?|アカウント(?: ?id|番号)?)(?: is|は)? ?[:=(]? ?["'`]?(\d{12}|\d{4}[- ]\d{4}[- ]\d{4})(?!\d)/,
);
/** Texts that are about more than one account on purpose. */
const SEVERAL = cue(
  /\b(?:cross|multi|inter|other|another|both|two|second|member|management|payer|source|target|destination|shared|central|different|linked|child|partner|vendor|peer|accepter|requester|audit|logging|security)[- ](?:aws )?accounts?\b|\baccounts\b|クロスアカウント|マルチアカウント|(?:別|他|相手|共有|管理|メンバー|ネットワーク|監査|ログ|委託先|親|子)(?:の|用|側)?(?:aws)?アカウント|アカウント間|両アカウント/,
);

export const conflictingAccounts: FindingRule = {
  meta: {
    id: "conflicting-accounts",
    name: { en: "Conflicting accounts", ja: "アカウントの食い違い" },
    levels: ["warning"],
  },
  check: (doc) => {
    const arns = findArns(doc);
    if (arns.length === 0) return [];
    const stated = [...findInLines(doc, STATED)].map(({ 0: { length }, 1: id = "", index }) => ({
      id: id.replace(/\D/g, ""),
      start: index + length - id.length,
      end: index + length,
    }));
    const first = stated[0];
    const owners = arns
      .map(({ account }) => account)
      .filter((account) => /^\d{12}$/.test(account) && !isPlaceholder(account));
    const other = owners[0];
    if (!first || !other || isPlaceholder(first.id) || standsInLines(doc, SEVERAL)) return [];
    if (stated.some(({ id }) => owners.includes(id)) || new Set(owners).size > 1) return [];
    return [
      remark("conflicting-accounts", "warning", first, {
        en: `Which account? The text says ${first.id}, its ARNs belong to ${other}.`,
        ja: `アカウントが食い違っています。本文では${first.id}、ARNでは${other}です。`,
      }),
    ];
  },
};
