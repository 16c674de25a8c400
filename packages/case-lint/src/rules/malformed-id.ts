import { arnShapes, findArns } from "../identifiers/arns.ts";
import { LONG_PREFIXES, mayHaveIds } from "../identifiers/ids.ts";
import { isPlaceholder } from "../identifiers/placeholder.ts";
import { findRegions, REGIONS } from "../identifiers/regions.ts";
import { cue } from "../phrases/cue.ts";
import { findInLines } from "../phrases/in-lines.ts";
import type { Doc } from "../structure/types.ts";
import type { Finding } from "../types.ts";
import { type FindingRule, MAX_SPANS, remark } from "./rule.ts";

/** The right length and a letter that no hexadecimal number has. */
const NO_HEX = cue(
  new RegExp(
    `(?<![\\w-])(${LONG_PREFIXES})-(?=[a-f]{0,16}\\d)(?![0-9a-f]{17}(?![0-9a-z]))(?![0-9a-f]{8}(?![0-9a-z]))([0-9a-z]{17})(?![\\w-])`,
  ),
);
/** An account of more or fewer digits than the 12 that it has. */
const ACCOUNT = cue(
  /(?:aws account|account id|account number|アカウント(?:id|番号))(?: is|は)? ?[:=(]? ?(\d{10,11}|\d{13,14})(?![\d-])/,
);
/** A UUID of which one group is too long or too short: request ids, KMS keys. */
const UUID = cue(
  /(?:request ?-?id|リクエストid|key ?id|キー ?id|key\/)["' ]{0,2}[:=は]? ?["'`]?((?:[0-9a-f]{4,14}-){4}[0-9a-f]{6,16})(?![\w-])/,
);
const WHOLE_UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function wrongIds(doc: Doc): Finding[] {
  const ids = [...findInLines(doc, NO_HEX, mayHaveIds)].flatMap(
    ({ 0: id, 1: prefix, 2: digits = "", index }) => {
      const letter = /[g-z]/.exec(digits)?.[0];
      if (!letter || (digits.match(/\d/g)?.length ?? 0) < 5 || isPlaceholder(id)) return [];
      return remark(
        "malformed-id",
        "warning",
        { start: index, end: index + id.length },
        {
          en: `No such id: ${prefix}- ids have digits and the letters a to f only, this one has “${letter}”.`,
          ja: `IDの文字が正しくありません。${prefix}- のIDは0〜9とa〜fだけですが、「${letter}」が含まれています。`,
        },
      );
    },
  );
  const accounts = [...findInLines(doc, ACCOUNT)].map(({ 0: { length }, 1: digits = "", index }) => {
    const end = index + length;
    return remark(
      "malformed-id",
      "warning",
      { start: end - digits.length, end },
      {
        en: `An account id has 12 digits, this one ${digits.length}.`,
        ja: `アカウントIDは12桁ですが、${digits.length}桁になっています。`,
      },
    );
  });
  const uuids = [...findInLines(doc, UUID)].flatMap(({ 0: { length }, 1: id = "", index }) => {
    const end = index + length;
    if (WHOLE_UUID.test(id)) return [];
    return remark(
      "malformed-id",
      "warning",
      { start: end - id.length, end },
      {
        en: "Not a whole id: its groups have 8, 4, 4, 4 and 12 digits. Copy it again.",
        ja: "IDの桁数が合いません(8-4-4-4-12桁)。もう一度コピーしてください。",
      },
    );
  });
  return [...ids, ...accounts, ...uuids];
}

/** Regions and zones that the table does not have: mistyped, or newer than it. */
function unknownRegions(doc: Doc): Finding[] {
  return findRegions(doc).flatMap(({ id, zone, start, end }) => {
    const region = REGIONS.get(id);
    if (region && (zone === "" || region.zones === "" || region.zones.includes(zone))) return [];
    if (/^[^-]+-(?:iso|gov)/.test(id)) return [];
    const said = id + (region ? zone : "");
    return remark(
      "malformed-id",
      "info",
      { start, end },
      {
        en: `No ${region ? "Availability Zone" : "Region"} “${said}” is known: is it spelled right?`,
        ja: `「${said}」という${region ? "アベイラビリティーゾーン" : "リージョン"}はありません。綴りを確認してください。`,
      },
    );
  });
}

function wrongArns(doc: Doc): Finding[] {
  return findArns(doc).flatMap(({ service, region, account, resource, start, end }) => {
    const say = (en: string, ja: string) => remark("malformed-id", "info", { start, end }, { en, ja });
    const shapes = arnShapes(service);
    if (resource === "" && account !== "")
      return say(
        "An ARN has six parts: a part of this one is missing.",
        "ARNは6つの部分からなりますが、一部が欠けています。",
      );
    if (account !== "" && /^\d+$/.test(account) && account.length !== 12)
      return say(
        `The account in this ARN has ${account.length} digits, not 12.`,
        `ARNのアカウントIDが${account.length}桁です(12桁のはずです)。`,
      );
    if (!shapes)
      return say(
        `No AWS service has ARNs with “${service}”: is it spelled right?`,
        `「${service}」というARNのサービス名はありません。綴りを確認してください。`,
      );
    const known = shapes.filter(
      ({ begins }) => begins === "" || begins === "*" || resource.startsWith(begins),
    );
    if (
      known.length > 0 &&
      region === "" &&
      known.every((shape) => shape.region) &&
      !known.some(({ begins }) => begins === "*")
    )
      return say("The Region is missing in this ARN.", "このARNにはリージョンが含まれていません。");
    return [];
  });
}

export const malformedId: FindingRule = {
  meta: {
    id: "malformed-id",
    name: { en: "Malformed id", ja: "形式の正しくないID" },
    levels: ["warning", "info"],
  },
  check: (doc) => [...wrongIds(doc), ...wrongArns(doc), ...unknownRegions(doc)].slice(0, MAX_SPANS),
};
