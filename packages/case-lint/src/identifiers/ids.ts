import { ID_TABLE } from "../data/ids.ts";
import { kept } from "../phrases/kept.ts";
import type { Written } from "../structure/types.ts";

/** Whether a line has a dash with a digit close behind it, as each id with a prefix has. */
export const mayHaveIds = kept(({ full }: Written) => /[a-z\d]-[a-f]{0,16}\d/.test(full));

/**
 * Prefixes of ids of 8 or 17 hexadecimal digits that the AWS CLI neither models nor shows. Source: EC2, Direct Connect,
 * Route 53 Resolver, Application Migration and Storage Gateway API References, 2026-11.
 */
const OTHERS =
  "aki ari cr export-i import-i sfr pg lgw nfi cagw dxvif dxlag dxgw rslvr-in rslvr-out rslvr-fdl rslvr-autodefined s mi fsvol sgw tape";

interface IdGroup {
  readonly alphabet: string;
  readonly lengths: readonly number[];
  readonly prefixes: readonly string[];
}

const GROUPS = ID_TABLE.trim()
  .split("\n")
  .map((row): IdGroup => {
    const [, alphabet = "", lengths = "", prefixes = ""] = /^(\w+) ([\d,-]+): (.*)$/.exec(row)!;
    const [first = 0, last = 0] = lengths.split("-").map(Number);
    return {
      alphabet,
      lengths: lengths.includes("-")
        ? Array.from({ length: last - first + 1 }, (_, more) => first + more)
        : lengths.split(",").map(Number),
      prefixes: prefixes.split(" "),
    };
  });

/** Alternatives of a pattern: the prefixes of hexadecimal ids that can have any of these lengths. */
function prefixes(...lengths: number[]): string[] {
  return GROUPS.filter(
    (group) => group.alphabet === "hex" && lengths.some((length) => group.lengths.includes(length)),
  ).flatMap((group) => group.prefixes);
}

const LONG = prefixes(17);

/** Prefixes of ids of 17 hexadecimal digits, as alternatives of a pattern; and such as older ones of 8 have too. */
export const LONG_PREFIXES = LONG.join("|");
export const OLDER_PREFIXES = LONG.filter((prefix) => prefixes(8).includes(prefix)).join("|");

/** Ids of 8 or 17 hexadecimal digits, one of them no letter, as the source of a pattern for lower-cased text. */
export const HEX_ID = `(?:${[...new Set([...LONG, ...prefixes(8), ...OTHERS.split(" ")])].join("|")})-(?=[a-f]{0,16}\\d)(?:[0-9a-f]{17}|[0-9a-f]{8})`;
