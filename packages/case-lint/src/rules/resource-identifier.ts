import { hostsIn } from "../identifiers/hosts.ts";
import { findNames } from "../identifiers/names.ts";
import { isPlaceholder } from "../identifiers/placeholder.ts";
import { ANNOUNCED_SHAPES, findAnnounced, REGION, REGION_CONSTANT, SHAPES } from "../identifiers/shapes.ts";
import { cue } from "../phrases/cue.ts";
import { findInLines, inLines } from "../phrases/in-lines.ts";
import type { Doc } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

/** What stands before an example, or before a box that nobody ticked. */
const EXAMPLE_BEFORE =
  /(?:e\.g\.?,?|\bex[.:]|\beg[:,]|for example,?|for instance,?|\bexamples?:?|\(?例\)?:?|例えば|たとえば|\[ \]) ?[`"'(]?$|\((?:e\.g|ex[.:]|for example|例)[^()\n]{0,60}$/;
/** A box of a template that nobody ticked. */
const UNTICKED = /^\s*[-*+] \[ \]/;
const WITH_REGION = new RegExp(`${REGION}|${REGION_CONSTANT}`);

/** A public IPv4 address can be looked up; private, local and version-like ones can't. */
const IP = cue(/(?<![\w.:/-])(?<!v(?:ersion)? ?)(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?![\w.-]|\/\d)/);
const LOCAL_IP =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|22[4-9]|2[3-5]\d|192\.0\.2|198\.51\.100|203\.0\.113|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|8\.8\.[48]\.[48]|1\.1\.1\.1)\./;

/** An ARN names something if its Region, its account or its resource is real. */
function namesSomething(arn: string): boolean {
  const [, , , region = "", account = "", ...rest] = arn.split(":");
  const resource = rest.join(":");
  if (WITH_REGION.test(region)) return true;
  if (/^\d{12}$/.test(account) && !isPlaceholder(account)) return true;
  const name =
    resource
      .split(/[/:]/)
      .filter((part) => part !== "" && part !== "*")
      .at(account === "" ? 0 : -1) ?? "";
  return account !== "aws" && name.length >= 3 && !isPlaceholder(name) && /[-_\d]/.test(name);
}

/** Everything in the text that an engineer could look up. */
export function findIdentifiers(doc: Doc, limit = MAX_SPANS): Span[] {
  const { lower } = doc;
  const spans: Span[] = [];
  const found = (start: number, end: number) => {
    if (
      /^[`"')]? ?\((?:example|sample|e\.g|例|please (?:change|replace))|^ ?※(?:該当|例|書き換え)/.test(
        lower.slice(end, end + 24),
      )
    )
      return;
    if (UNTICKED.test(lower.slice(lower.lastIndexOf("\n", start) + 1, start))) return;
    if (!EXAMPLE_BEFORE.test(lower.slice(Math.max(0, start - 64), start))) spans.push({ start, end });
  };
  const named = (matches: Iterable<RegExpExecArray>) => {
    for (const match of matches) {
      if (spans.length > limit * 4) break;
      const value = match[1] ?? match[0];
      if (value.startsWith("arn:") ? namesSomething(value) : !isPlaceholder(value))
        found(match.index, match.index + match[0].replace(/(?<![.:])[.:]+$/, "").length);
    }
  };
  for (const shape of SHAPES) named(findInLines(doc, shape));
  for (const shape of ANNOUNCED_SHAPES) named(findAnnounced(doc, shape));
  for (const { start, end } of inLines(doc, hostsIn)) found(start, end);
  for (const match of findInLines(doc, IP))
    if (!LOCAL_IP.test(match[1]!) && match[1]!.split(".").every((part) => Number(part) < 256))
      found(match.index, match.index + match[0].length);
  for (const { start, end } of findNames(doc)) found(start, end);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, at) => at === 0 || span.start >= spans[at - 1]!.end).slice(0, limit);
}

export const resourceIdentifier: ElementRule = {
  meta: {
    id: "resource-identifier",
    name: { en: "Resource identifiers", ja: "リソースの識別子" },
    levels: ["warning", "info"],
  },
  message: {
    en: "Which resource? Give the Region and an id, ARN or name that support can look up.",
    ja: "どのリソースですか。リージョンと、サポートが調べられるID・ARN・名前を書いてください。",
  },
  section: {
    en: { heading: "Resources", prompt: "Region, account id, and the ids, ARNs or names of the resources" },
    ja: { heading: "対象リソース", prompt: "リージョン、アカウントID、リソースのID・ARN・名前" },
  },
  detect: (doc) => ({ spans: findIdentifiers(doc) }),
};

/** Whether the text names a Region, by its id or its name. */
export function hasRegion({ lower }: Doc): boolean {
  return (
    WITH_REGION.test(lower) ||
    /リージョン\W{0,3}[ァ-ヶ一-龠]|[ァ-ヶ一-龠]リージョン|\b[a-z.]+ region\b/.test(lower)
  );
}
