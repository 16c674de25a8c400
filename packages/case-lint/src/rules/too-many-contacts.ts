import { type FindingRule, remark, WHOLE } from "./rule.ts";

/** Source: Support API model 2013-04-15, CcEmailAddressList. */
const MOST = 10;

export const tooManyContacts: FindingRule = {
  meta: {
    id: "too-many-contacts",
    name: { en: "Too many contacts", ja: "追加の連絡先の上限超過" },
    levels: ["error"],
  },
  check: (_doc, { options: { cc = [] } }) => {
    if (cc.length <= MOST) return [];
    return [
      remark("too-many-contacts", "error", WHOLE, {
        en: `${cc.length} additional contacts: AWS Support takes ${MOST}. A mailing list counts as one.`,
        ja: `追加の連絡先が${cc.length}件あります(上限は${MOST}件)。メーリングリストは1件と数えられます。`,
      }),
    ];
  },
};
