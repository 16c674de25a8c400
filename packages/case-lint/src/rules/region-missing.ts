import { hasRegion } from "./resource-identifier.ts";
import type { FindingRule } from "./rule.ts";

export const regionMissing: FindingRule = {
  meta: {
    id: "region-missing",
    name: { en: "Region missing", ja: "リージョンの記載なし" },
    levels: ["info"],
  },
  check: (doc, { detections, kind }) => {
    const spans = detections.get("resource-identifier")?.spans ?? [];
    const first = spans[0];
    if (!first || kind === "account-billing" || kind === "reply" || hasRegion(doc)) return [];
    return [
      {
        rule: "region-missing",
        level: "info",
        span: first,
        message: {
          en: "In which Region? Resources are looked up Region by Region.",
          ja: "どのリージョンのリソースですか。リージョンがあると特定が早くなります。",
        },
        fixes: [],
      },
    ];
  },
};
