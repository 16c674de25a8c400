import type { Doc } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const DIAGNOSTIC =
  /\b(?:describe|get|list|logs|status|top|ping|traceroute|mtr|dig|nslookup|telnet|netstat|tail|cat|df|ps|free|journalctl|dmesg|iptables|ss)\b|--version/;
const ORDERED = /^(?:\d{1,2}[.)]|\(\d{1,2}\)|[①-⑳]|step \d|手順 ?\d)/;
const INLINE_COMMAND =
  /(?:run|running|ran|execut\w*|invok\w*|call\w*|with|using|command|do) [^.`]{0,30}`[^`\n]{3,200}`|`[^`\n]{3,200}` ?(?:コマンド)?(?:を(?:実行|叩|打|入力)|の実行|実行(?:時|する|した))/;

export const reproductionSteps: ElementRule = {
  meta: { id: "reproduction-steps", name: { en: "Reproduction steps", ja: "再現手順" }, levels: ["warning"] },
  message: {
    en: "Give the steps, the exact command or the code that triggers it.",
    ja: "再現手順、または発生時に実行したコマンドやコードを書いてください。",
  },
  section: {
    en: {
      heading: "Steps to reproduce",
      prompt: "Numbered steps, or the exact command, code or configuration",
    },
    ja: { heading: "再現手順", prompt: "番号付きの手順、または実行したコマンド・コード・設定" },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    for (const line of doc.lines) {
      if (spans.length === MAX_SPANS) break;
      if (
        (line.kind === "command" && !DIAGNOSTIC.test(line.lower)) ||
        (line.kind === "code" && line.fenced) ||
        (line.kind === "item" && line.role === "reproduction" && ORDERED.test(line.lower)) ||
        (line.kind !== "heading" && INLINE_COMMAND.test(line.lower))
      )
        spans.push({ start: line.start, end: line.end });
    }
    return { spans, confidence: 0.75 };
  },
};
