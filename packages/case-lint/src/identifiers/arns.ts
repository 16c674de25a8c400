import { ARN_TABLE } from "../data/arns.ts";
import { inLines } from "../phrases/in-lines.ts";
import { kept } from "../phrases/kept.ts";
import { once } from "../structure/once.ts";
import type { Written } from "../structure/types.ts";

/** Beginnings of a service's resources, and whether a Region and an account stand before them. */
export interface ArnShape {
  readonly region: boolean;
  readonly account: boolean;
  readonly begins: string;
}

let table: ReadonlyMap<string, string> | undefined;

/** The services that stand in ARNs, read when the first ARN is met. */
function services(): ReadonlyMap<string, string> {
  table ??= new Map(
    ARN_TABLE.trim()
      .split("\n")
      .map((row) => {
        const gap = row.indexOf(" ");
        return [row.slice(0, gap), row.slice(gap + 1)] as const;
      }),
  );
  return table;
}

/** What the ARNs of a service look like; undefined for a service that has none. */
export function arnShapes(service: string): readonly ArnShape[] | undefined {
  return services()
    .get(service)
    ?.split(" ")
    .map((shape) => {
      const [, place = "", begins = ""] = /^([-=]{0,2})(.*)$/.exec(shape)!;
      return { region: !place.includes("-"), account: !place.includes("="), begins };
    });
}

/** An ARN in a lower-cased text: its parts, and where it stands. */
export interface Arn {
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Arn[] = [];

const ARN =
  /(?<![\w-])arn:aws(?:-[a-z]{1,10}){0,3}:([a-z0-9-]{0,40}):([a-z0-9*-]{0,30}):([a-z0-9*-]{0,30})(?::([^\s"'`,;)\]}<>、。」』]{1,300}))?/g;

const arnsIn = kept(({ full }: Written): readonly Arn[] => {
  if (!full.includes("arn:aws")) return NONE;
  const arns: Arn[] = [];
  for (const match of full.matchAll(ARN)) {
    const [whole, service = "", region = "", account = "", resource = ""] = match;
    const next = full[match.index + whole.length] ?? "";
    if (/[*$<{…]|\.\.|x{3}/.test(whole) || /[$<{*…:]/.test(next)) continue;
    const said = whole.replace(/(?<![.:])[.:]+$/, "");
    arns.push({ service, region, account, resource, start: match.index, end: match.index + said.length });
  }
  return arns;
});

/** Every ARN without a blank to fill in. */
export const findArns = once((doc): readonly Arn[] => inLines(doc, arnsIn));
