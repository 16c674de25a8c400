import { findRegions, REGIONS, type RegionClaim } from "../identifiers/regions.ts";
import { cue } from "../phrases/cue.ts";
import { standsInLines } from "../phrases/in-lines.ts";
import { type FindingRule, remark } from "./rule.ts";

/** Services whose resources live in us-east-1 whatever Region the rest is in. */
const GLOBAL = new Set([
  "acm",
  "waf",
  "wafv2",
  "cloudfront",
  "iam",
  "route53",
  "organizations",
  "sts",
  "shield",
]);
/** Texts that are about more than one Region on purpose. */
const SEVERAL = cue(
  /\b(?:cross|multi|inter|other|both|another|second|two|secondary|peer|all|each|every|several|primary|dr)[- ]regions?|\bdisaster recovery\b|\bfail-?over|\breplica|\bglobal (?:table|database|accelerator)|\bregions\b|クロスリージョン|マルチリージョン|別(?:の)?リージョン|他(?:の)?リージョン|両リージョン|複数(?:の)?リージョン|セカンダリ|レプリ|移行先|災害対策|\bdr\b|リージョン間|フェイルオーバ/,
);
/** Units between a name and the id that belongs to it: 「東京リージョン(us-east-1)」. */
const BESIDE = 4;

/** A name with another Region's id right beside it. */
function contradictsItself(claims: readonly RegionClaim[]): RegionClaim | undefined {
  return claims.find((name, at) => {
    const id = claims[at + 1];
    const close = id && id.start - name.end <= BESIDE && id.start >= name.end;
    return name.by === "name" && close && id.by !== "name" && REGIONS.has(id.id) && id.id !== name.id;
  });
}

export const conflictingRegions: FindingRule = {
  meta: {
    id: "conflicting-regions",
    name: { en: "Conflicting Regions", ja: "リージョンの食い違い" },
    levels: ["warning"],
  },
  check: (doc) => {
    const claims = findRegions(doc).filter(({ id }) => REGIONS.has(id));
    if (claims.length < 2) return [];
    const own = contradictsItself(claims);
    const stated = claims.filter(({ by }) => by === "label" || by === "name");
    const located = claims.filter(
      ({ by, service, id }) =>
        (by === "arn" || by === "zone" || by === "host") &&
        !(id === "us-east-1" && (GLOBAL.has(service) || by === "host")),
    );
    const first = stated[0];
    const elsewhere =
      first &&
      located.length > 0 &&
      new Set(stated.map(({ id }) => id)).size === 1 &&
      located.every(({ id }) => id !== first.id) &&
      new Set(located.map(({ id }) => id)).size === 1 &&
      !standsInLines(doc, SEVERAL);
    const at = own ?? (elsewhere ? first : undefined);
    if (!at) return [];
    const other = own ? claims[claims.indexOf(own) + 1]! : located[0]!;
    return [
      remark("conflicting-regions", "warning", at, {
        en: `Which Region? The text says ${at.id} here and ${other.id} elsewhere.`,
        ja: `リージョンが食い違っています。ここでは${at.id}、別の箇所では${other.id}です。`,
      }),
    ];
  },
};
