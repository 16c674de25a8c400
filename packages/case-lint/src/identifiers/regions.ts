import type { Localized } from "@casewright/language";
import { REGION_TABLE } from "../data/regions.ts";
import { cue } from "../phrases/cue.ts";
import { findInLines } from "../phrases/in-lines.ts";
import { once } from "../structure/once.ts";

export interface Region {
  readonly id: string;
  /** Letters of its Availability Zones. */
  readonly zones: string;
  /** Its place, in lower case; the Japanese one is empty where there is none. */
  readonly en: string;
  readonly ja: string;
}

const ROWS = REGION_TABLE.trim()
  .split("\n")
  .map((row): Region => {
    const [id = "", zones = "", en = "", ja = ""] = row.split("|");
    return { id, zones, en: en.toLowerCase(), ja };
  });

/** Every public Region by its id. */
export const REGIONS: ReadonlyMap<string, Region> = new Map(ROWS.map((region) => [region.id, region]));

/** A public Region's name for people; undefined for what is none. */
export function regionName(id: string): Localized | undefined {
  const row = REGION_TABLE.split("\n").find((line) => line.startsWith(`${id}|`));
  const [, , place = "", ja = ""] = row?.split("|") ?? [];
  if (!row) return undefined;
  // Every name but this one is a place.
  const en = place === "Central" ? "Canada (Central)" : place;
  return { en: `AWS Region ${en}`, ja: `${ja || en} リージョン` };
}

/** Names that say one Region and nothing else: not "Central", not a country with two Regions. */
const NAMED = new Map(
  ROWS.filter(({ id }) => !id.includes("gov")).flatMap((region) =>
    [region.en, region.ja]
      .filter((name) => name !== "" && name !== "central")
      .map((name): [string, string] => [name, region.id]),
  ),
);
/** Other words for them. */
for (const [name, id] of [
  ["バージニア", "us-east-1"],
  ["virginia", "us-east-1"],
  ["northern virginia", "us-east-1"],
  ["northern california", "us-west-1"],
  ["dublin", "eu-west-1"],
  ["são paulo", "sa-east-1"],
  ["canada", "ca-central-1"],
  ["mexico", "mx-central-1"],
] as const)
  NAMED.set(name, id);

/** Alternatives of a pattern for lower-cased text: what Regions are called, in both languages. */
export const REGION_NAMES = [...NAMED.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .join("|");
/** A name where it means the Region: before or after the word. */
const BY_NAME = cue(
  new RegExp(
    `(?<![a-z])(${REGION_NAMES}) ?(?:region\\b|リージョン)|(?:\\bregion|リージョン)(?: is| name|は|が|名)? ?[:(]? ?(${REGION_NAMES})(?![a-z])`,
  ),
);
const BY_ID = cue(
  /(?<![\w-])((?:us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:gov-|iso[a-z]{0,2}-)?[a-z]{4,10}-\d{1,2})([a-z])?(?![\w])/,
);
const LABEL = /(?:\bregions?|リージョン)(?: id| name|名)?(?: is)? ?(?:[:=|(]|は|が) ?["'`「]?$/;

/** One place where a text says a Region, and how it does. */
export interface RegionClaim {
  readonly id: string;
  /** The letter of an Availability Zone behind it. */
  readonly zone: string;
  readonly by: "label" | "name" | "arn" | "host" | "zone" | "bare";
  /** The service of the ARN. */
  readonly service: string;
  readonly start: number;
  readonly end: number;
}

const LOOK_BACK = 60;

/** Where a text says a Region; `BY_ID` also takes what looks like one and is none. */
export const findRegions = once((doc): readonly RegionClaim[] => {
  const { lower } = doc;
  const claims: RegionClaim[] = [];
  for (const { 0: whole, 1: id = "", 2: zone = "", index } of findInLines(doc, BY_ID)) {
    const before = lower.slice(Math.max(0, index - LOOK_BACK), index);
    const arn = /arn:aws[a-z-]*:([a-z0-9-]+):$/.exec(before);
    const end = index + whole.length;
    const host = /[.\w]\.$/.test(before) || lower.startsWith(".", end);
    const by = arn ? "arn" : zone ? "zone" : LABEL.test(before) ? "label" : host ? "host" : "bare";
    claims.push({ id, zone, by, service: arn?.[1] ?? "", start: index, end });
  }
  for (const { 0: whole, 1: first, 2: second, index } of findInLines(doc, BY_NAME))
    claims.push({
      id: NAMED.get(first ?? second ?? "") ?? "",
      zone: "",
      by: "name",
      service: "",
      start: index,
      end: index + whole.length,
    });
  return claims.sort((a, b) => a.start - b.start);
});
