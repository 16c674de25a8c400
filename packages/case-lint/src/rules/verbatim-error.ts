import { type Doc, isMachine } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const FAILURE =
  /error|exception|fail|fatal|panic|denied|refused|timed? ?out|not found|unable to|cannot|could not|invalid|exceeded|not authorized|unauthorized|forbidden|does not exist|throttl|unhealthy|unreachable|killed|reset by peer|unexpected|abort|http\/[\d.]+ [45]\d\d|エラー|失敗|拒否|見つかりません|できません/;
const INLINE =
  /an error occurred \([^)]+\)|\b\w*(?:error|exception)\b: ?\S+(?: \S+)|["「『`][^"」』`\n]{0,200}?(?:denied|failed|timed out|refused|not found|unable to|cannot|could not|invalid|exceeded|not authorized|does not exist|エラー|失敗|拒否|できません)[^"」』`\n]{0,200}["」』`]/;

export const verbatimError: ElementRule = {
  meta: {
    id: "verbatim-error",
    name: { en: "Verbatim error", ja: "エラーメッセージの原文" },
    levels: ["warning"],
  },
  message: {
    en: "Paste the error message or log lines as they are, unabridged.",
    ja: "エラーメッセージやログを、省略せずそのまま貼り付けてください。",
  },
  section: {
    en: { heading: "Error message", prompt: "The error message or log lines, copied as they are" },
    ja: { heading: "エラーメッセージ", prompt: "エラーメッセージ・ログの原文(省略せずにコピー)" },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    for (const line of doc.lines) {
      if (spans.length === MAX_SPANS) break;
      const { kind } = line;
      if (kind === "blank" || kind === "fence" || kind === "command" || kind === "heading") continue;
      if (isMachine(kind) ? kind !== "code" && FAILURE.test(line.lower) : INLINE.test(line.lower))
        spans.push({ start: line.start, end: line.end });
    }
    return { spans, confidence: 0.85 };
  },
};
