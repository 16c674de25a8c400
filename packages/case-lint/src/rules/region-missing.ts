import { hasRegion } from "./resource-identifier.ts";
import type { FindingRule } from "./rule.ts";

/** Domains, and what belongs to no Region: roles and users, hosted zones, distributions, organizations. */
const EVERYWHERE =
  /^(?!.*amazonaws\.com$)(?:[\w-]+\.)+[a-z]{2,}$|^arn:aws[\w-]*:(?:iam|sts|route53|cloudfront|organizations|shield|globalaccelerator):|^[ez][0-9a-z]{12,20}$|^o-[0-9a-z]{10}$/i;

export const regionMissing: FindingRule = {
  meta: {
    id: "region-missing",
    name: { en: "Region missing", ja: "リージョンの記載なし" },
    levels: ["info"],
  },
  check: (doc, { detections, kind }) => {
    const spans = detections.get("resource-identifier")?.spans ?? [];
    const first = spans.find(({ start, end }) => !EVERYWHERE.test(doc.folded.slice(start, end)));
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
