import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** Which package may import which: the house's walls. A package that is not on the left is a broken wall too. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  language: [],
  redact: ["language"],
  "support-plans": ["language"],
  "case-lint": ["language", "redact", "support-plans"],
  "case-draft": ["language", "redact", "support-plans", "case-lint"],
  "support-client": ["language", "support-plans", "case-draft"],
  "textarea-marks": [],
  "support-desk": ["language", "support-plans"],
  cli: ["language", "redact", "support-plans", "case-lint", "case-draft", "support-client", "support-desk"],
  workshop: [
    "language",
    "redact",
    "support-plans",
    "case-lint",
    "case-draft",
    "support-client",
    "support-desk",
  ],
  "extension-browser": ["language", "redact", "support-plans", "case-lint", "case-draft", "textarea-marks"],
  "extension-vscode": ["language", "redact", "support-plans", "case-lint", "case-draft", "support-client"],
};

/** These run the same in a content script, an extension host, a worker and Node. */
const PURE = ["language", "redact", "support-plans", "case-lint", "case-draft"];

interface Source {
  readonly path: string;
  readonly house: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = globSync("{packages/*/src,extension-browser,extension-vscode}/**/*.{ts,tsx}", {
  cwd: ROOT,
  exclude: (path) => /node_modules|\.output|\.wxt|(^|\/)dist(\/|$)/.test(path),
}).map(readSource);
const shipped = sources.filter((source) => !/\.test\.tsx?$/.test(source.path));

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), "utf8");
  const house = path.startsWith("packages/") ? path.split("/")[1]! : path.split("/")[0]!;
  const { program, module, errors } = parseSync(path, text);
  expect(errors, path).toEqual([]);
  const imports = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.map((entry) => entry.moduleRequest?.value ?? "")),
  ].filter(Boolean);
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === "Literal" && typeof source.value === "string") imports.push(source.value);
    },
  }).visit(program);
  return { path, house, text, imports };
}

/** The npm package that a specifier names: `@scope/name/part` → `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function manifest(source: Source): Record<string, Record<string, string>> {
  const folder = source.path.startsWith("packages/") ? `packages/${source.house}` : source.house;
  return JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
}

test("every package stands in the table of arrows and is read", () => {
  expect(new Set(sources.map((source) => source.house))).toEqual(new Set(Object.keys(ARROWS)));
});

describe.each(Object.keys(ARROWS))("%s", (house) => {
  const own = sources.filter((source) => source.house === house);

  test("imports only along the arrows, through a package's name", () => {
    const broken: string[] = [];
    for (const { path, imports } of own) {
      for (const specifier of imports) {
        if (specifier.startsWith(".")) {
          const target = relative(ROOT, resolve(ROOT, dirname(path), specifier));
          const folder = path.startsWith("packages/") ? `packages/${house}/` : `${house}/`;
          if (!target.startsWith(folder)) broken.push(`${path} reaches ${target} by a relative path`);
        } else if (specifier.startsWith("@casewright/")) {
          const name = packageOf(specifier).slice("@casewright/".length);
          if (!ARROWS[house]!.includes(name)) broken.push(`${path} imports ${specifier}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test("declares what it imports", () => {
    const missing: string[] = [];
    for (const source of own) {
      if (/\.test\.tsx?$/.test(source.path)) continue;
      const { dependencies = {}, devDependencies = {} } = manifest(source);
      const root = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).devDependencies;
      for (const specifier of source.imports) {
        if (/^(\.|node:|#|virtual:|vscode$|\/|@\/|~\/)/.test(specifier)) continue;
        const name = packageOf(specifier);
        if (!(name in dependencies) && !(name in devDependencies) && !(name in root))
          missing.push(`${source.path}: ${name}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

test.each(PURE)("%s has no clock, no randomness and no platform of its own", (house) => {
  const impure = shipped
    .filter((source) => source.house === house)
    .flatMap(({ path, text, imports }) => [
      ...imports.filter((name) => /^(node:|vscode$)/.test(name)).map((name) => `${path} imports ${name}`),
      ...(
        text.match(
          /\b(Date\.now\(|new Date\(\)|Math\.random\(|crypto\.getRandomValues|performance\.now\(|Temporal\.Now)/g,
        ) ?? []
      ).map((call) => `${path} calls ${call}`),
    ]);
  expect(impure).toEqual([]);
});

test("what knows the Support Center's markup and the wire's errors is one file each", () => {
  expect(existsSync(join(ROOT, "extension-browser/form/support-form.ts"))).toBe(true);
  const wire = shipped.filter(
    ({ path, text }) =>
      !path.startsWith("packages/support-desk") && /SubscriptionRequiredException/.test(text),
  );
  expect(wire.map(({ path }) => path)).toEqual(["packages/support-client/src/wire-errors.ts"]);
});
