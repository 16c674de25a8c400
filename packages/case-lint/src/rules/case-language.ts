import { type FindingRule, remark, WHOLE } from "./rule.ts";

const NAMES = {
  en: { en: "English", ja: "英語" },
  ja: { en: "Japanese", ja: "日本語" },
} as const;
/** Sentences that a text needs to be in a language: one may be a pasted message. */
const ENOUGH = 2;

export const caseLanguage: FindingRule = {
  meta: {
    id: "case-language",
    name: { en: "Language of the case", ja: "ケースの言語" },
    levels: ["warning"],
  },
  check: ({ sentences }, { options: { caseLanguage: chosen } }) => {
    if (chosen !== "en" && chosen !== "ja") return [];
    const own = sentences.filter(({ kind }) => kind === "prose" || kind === "item");
    const japanese = own.filter((sentence) => sentence.japanese).length;
    const written = japanese * 2 > own.length ? "ja" : "en";
    const against =
      chosen === "ja" ? japanese === 0 && own.length >= ENOUGH : japanese >= ENOUGH && written === "ja";
    if (!against || written === chosen) return [];
    return [
      remark("case-language", "warning", WHOLE, {
        en: `The case is to be answered in ${NAMES[chosen].en}, but the text is in ${NAMES[written].en}.`,
        ja: `ケースの言語は${NAMES[chosen].ja}ですが、本文は${NAMES[written].ja}で書かれています。`,
      }),
    ];
  },
};
