import { isAddressed } from "../cues.ts";
import { states } from "../learned/scores.ts";
import { kept } from "../phrases/kept.ts";
import type { Doc, Said } from "../structure/types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

/** No result at all, or the figure of a limit; a status by itself is one. */
const NOTHING_SAID =
  /^(?:none|no response|n a|no|yes|tbd|なし|無し|特になし|同上|未定|(?![2-5]\d\d$)\d[\d ]*)?$/;
const SIGNS = /[^a-z0-9ぁ-んァ-ヶ一-龠]+/g;

const tells = kept((said: Said): boolean => {
  const { role, lower } = said;
  if (isAddressed(said) || role === "question" || role === "workaround" || role === "cause") return false;
  // Under its own heading a word says what was expected.
  if (role === "expected") return !NOTHING_SAID.test(lower.replace(SIGNS, " ").trim());
  return states("tried-or-expected", said);
});

export const triedOrExpected: ElementRule = {
  meta: {
    id: "tried-or-expected",
    name: { en: "What was tried or expected", ja: "試したこと・期待する結果" },
    levels: ["warning", "info"],
  },
  message: {
    en: "Say what you tried and how it went, or what you expected instead.",
    ja: "試したこととその結果、または期待する結果を書いてください。",
  },
  section: {
    en: {
      heading: "What we tried",
      prompt: "What was tried or checked, with its outcome? What did you expect? Did it work before?",
    },
    ja: {
      heading: "試したこと・期待する結果",
      prompt: "試したこと・確認したこととその結果、期待する動作、以前は動いていたか",
    },
  },
  detect({ sentences }: Doc) {
    const told = sentences.filter(({ same }) => tells(same)).slice(0, MAX_SPANS);
    return { spans: told.map(({ start, end }) => ({ start, end })) };
  },
};
