import { states } from "../learned/scores.ts";
import { kept } from "../phrases/kept.ts";
import type { Doc, Said } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { JUMPS, NEAR } from "../words/routes.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

// Under its own heading a place is enough.
const tells = kept(
  (said: Said): boolean => (said.role === "access" && NEAR.test(said.lower)) || states("access-path", said),
);

export const accessPath: ElementRule = {
  meta: {
    id: "access-path",
    name: { en: "Access path", ja: "アクセス元・経路" },
    levels: ["warning", "info"],
  },
  message: {
    en: "Say where the access comes from and which way it takes: office, VPN, Internet, an instance, a function…",
    ja: "アクセス元と経路(社内、VPN、インターネット、EC2、Lambdaなど)を書いてください。",
  },
  section: {
    en: {
      heading: "Access path",
      prompt: "Where does the failing access come from, and through what (VPN, NAT, endpoint…)?",
    },
    ja: {
      heading: "アクセス元・経路",
      prompt: "失敗しているアクセスがどこから、何を経由して(VPN、NAT、エンドポイントなど)行われるか",
    },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    for (const sentence of doc.sentences) {
      if (spans.length === MAX_SPANS) break;
      if (tells(sentence.same)) spans.push({ start: sentence.start, end: sentence.end });
    }
    for (const { kind, lower, start, end } of doc.lines)
      if (spans.length < MAX_SPANS && kind === "command" && JUMPS.test(lower)) spans.push({ start, end });
    return { spans: spans.sort((a, b) => a.start - b.start) };
  },
};
