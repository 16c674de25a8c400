import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { writeTable } from "./write-data.ts";

/**
 * Writes packages/case-lint/src/data/ids.ts: which prefixes AWS's ids have, of which characters they are and how long.
 * Both are read from the AWS CLI: the patterns in its service models, and the ids in its examples.
 * `node packages/workshop/src/make-id-data.ts FOLDER`, where FOLDER holds the Python packages awscli and botocore of
 * one version. Run it when the AWS CLI has been updated.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say which folder holds the Python packages awscli and botocore");

/** Two characters of each alphabet, from the narrowest on: a pattern is of the last one that it takes. */
const ALPHABETS = { hex: "a0", lower: "z0", any: "Z0" } as const;
type Alphabet = keyof typeof ALPHABETS;
/** Lengths that are tried; what has no limit among them has none. */
const LONGEST = 80;
/** The least length that tells an id from a word. */
const LEAST = 4;
/** Files that show an id before its prefix counts. */
const ENOUGH = 2;
/** EC2 and its neighbours gave out ids of 8 digits and give out 17. Source: EC2 API Reference, ModifyIdFormat. */
const LONG = 17;

interface Shape {
  readonly alphabet: Alphabet;
  readonly lengths: ReadonlySet<number>;
}
interface Modelled extends Shape {
  readonly service: string;
}

/** The literal prefix that a pattern or one of its alternatives begins with, up to what varies. */
const PREFIX = /(?<=^|[|(^])([a-z]{1,12}(?:-[a-z]{1,12}){0,2})-(?=\(*[[\\])/g;
const EXAMPLE =
  /(?<![\w-])(?!default-|my-)([a-z]{1,12}(?:-[a-z]{1,12}){0,2})-(?=[a-f]*\d)([0-9a-f]{17}|[0-9a-f]{8})(?![\w-])/g;

/** What the models' patterns say, by prefix. */
function modelled(): Map<string, Modelled[]> {
  const shapes = new Map<string, Modelled[]>();
  for (const file of globSync("botocore/data/*/*/service-2.json.gz", { cwd: folder })) {
    const model = JSON.parse(gunzipSync(readFileSync(join(folder!, file))).toString("utf8")) as {
      shapes: Record<string, { pattern?: string }>;
    };
    for (const { pattern = "" } of Object.values(model.shapes)) {
      const service = file.split("/")[2]!;
      for (const prefix of new Set(pattern.match(PREFIX)?.map((found) => found.slice(0, -1)))) {
        const shape = shapeOf(prefix, pattern);
        if (shape) shapes.set(prefix, [...(shapes.get(prefix) ?? []), { ...shape, service }]);
      }
    }
  }
  return shapes;
}

/** Found by trying: the models are written for another language's expressions, and in many ways. */
function shapeOf(prefix: string, pattern: string): Shape | undefined {
  let whole: RegExp;
  try {
    whole = new RegExp(`^(?:${pattern})$`);
  } catch {
    return undefined;
  }
  for (const alphabet of ["any", "lower", "hex"] as const) {
    const lengths = new Set<number>();
    for (let length = 1; length <= LONGEST; length++)
      if (whole.test(`${prefix}-${ALPHABETS[alphabet].repeat(LONGEST).slice(0, length)}`))
        lengths.add(length);
    if (lengths.size > 0) return { alphabet, lengths };
  }
  return undefined;
}

/** The hexadecimal ids of the examples: prefix → length → files. */
function shown(): Map<string, Map<number, Set<string>>> {
  const found = new Map<string, Map<number, Set<string>>>();
  const files = ["awscli/examples/**/*.rst", "botocore/data/*/*/examples-1.json"];
  for (const file of files.flatMap((pattern) => globSync(pattern, { cwd: folder })))
    for (const [, prefix = "", digits = ""] of readFileSync(join(folder!, file), "utf8").matchAll(EXAMPLE)) {
      const lengths = found.get(prefix) ?? new Map<number, Set<string>>();
      found.set(prefix, lengths.set(digits.length, (lengths.get(digits.length) ?? new Set()).add(file)));
    }
  return found;
}

/** One shape for a prefix: what examples show; else what most services say, where each of them has a limit. */
function merged(
  patterns: readonly Modelled[],
  examples: ReadonlyMap<number, ReadonlySet<string>>,
): Shape | undefined {
  const files = [...examples.values()].flatMap((set) => [...set]);
  if (files.length >= ENOUGH) {
    const lengths = new Set(examples.keys());
    if (files.some((file) => /\/ec2\//.test(file))) lengths.add(LONG);
    if (patterns.some((shape) => shape.alphabet === "hex" && shape.lengths.has(LONG))) lengths.add(LONG);
    return { alphabet: "hex", lengths };
  }
  if (patterns.some(({ lengths }) => lengths.has(LONGEST))) return undefined;
  const services = new Map<string, Set<string>>();
  for (const shape of patterns) {
    const said = `${shape.alphabet} ${spelled(shape.lengths)}`;
    services.set(said, (services.get(said) ?? new Set()).add(shape.service));
  }
  const most = Math.max(0, ...[...services.values()].map(({ size }) => size));
  const chosen = patterns.filter(
    (shape) => services.get(`${shape.alphabet} ${spelled(shape.lengths)}`)!.size === most,
  );
  const alphabet = (["any", "lower", "hex"] as const).find((each) =>
    chosen.some((shape) => shape.alphabet === each),
  );
  return alphabet && { alphabet, lengths: new Set(chosen.flatMap(({ lengths }) => [...lengths])) };
}

/** `8,17`, `10-32`. */
function spelled(lengths: ReadonlySet<number>): string {
  const sorted = [...lengths].sort((a, b) => a - b);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  return sorted.length > 2 && sorted.length === last - first + 1 ? `${first}-${last}` : sorted.join(",");
}

const [patterns, examples] = [modelled(), shown()];
const groups = new Map<string, string[]>();
for (const prefix of [...new Set([...patterns.keys(), ...examples.keys()])].sort()) {
  const shape = merged(patterns.get(prefix) ?? [], examples.get(prefix) ?? new Map());
  if (shape === undefined || Math.min(...shape.lengths) < LEAST) continue;
  const group = `${shape.alphabet} ${spelled(shape.lengths)}`;
  groups.set(group, [...(groups.get(group) ?? []), prefix]);
}
const version = (name: string) =>
  /__version__ = ['"]([\d.]+)/.exec(readFileSync(join(folder, name, "__init__.py"), "utf8"))?.[1];
writeTable({
  file: "ids.ts",
  script: "make-id-data.ts",
  source: `the models and examples of the AWS CLI ${version("awscli")} and botocore ${version("botocore")} (Apache-2.0)`,
  name: "ID_TABLE",
  comment:
    "`alphabet lengths: prefix prefix …`: of which characters ids with these prefixes are, and how many. `hex` 0–9 a–f, `lower` 0–9 a–z, `any` 0–9 a–z A–Z.",
  lines: [...groups].sort().map(([group, prefixes]) => `${group}: ${prefixes.join(" ")}`),
});
console.log(`${[...groups.values()].flat().length} prefixes`);
