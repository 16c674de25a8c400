import { readdir, readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { LABEL_NAMES, parseCorpus, type Rates, type Score, score } from "./scoring.ts";

const CASES = new URL("../../../test/corpus/cases/", import.meta.url);
const HALVES = ["tuning", "checking"] as const;

function rate({ p, r, f1 }: Rates): string {
  return [p, r, f1].map((value) => value.toFixed(3)).join("  ");
}

/** The score as a table for people. */
export function formatScore({ elements, masking, wrong }: Score): string {
  const rows = [
    "element             lang  positives   present P / R / F1      missing P / R / F1      always missing",
  ];
  for (const label of LABEL_NAMES)
    for (const language of ["en", "ja", "all"] as const) {
      const { positives, texts, present, missing, alwaysMissing } = elements[label][language];
      const count = `${positives}/${texts}`;
      rows.push(
        `${label.padEnd(20)}${language.padEnd(6)}${count.padEnd(12)}${rate(present)}     ${rate(missing)}     ${alwaysMissing.toFixed(3)}`,
      );
    }
  rows.push(
    `masking: secrets removed ${masking.secrets.removed}/${masking.secrets.all}, keeps left ${masking.keeps.left}/${masking.keeps.all}`,
  );
  for (const label of LABEL_NAMES) rows.push(`wrong ${label}: ${wrong[label].join(" ") || "none"}`);
  return rows.join("\n");
}

async function scoreFiles(files: readonly (string | URL)[]): Promise<Score> {
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return score(texts.flatMap(parseCorpus));
}

/** Scores `--corpus FILE`, or both halves of our own; `--json` prints one object. */
export async function main(args: string[], print: (text: string) => void): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { corpus: { type: "string" }, json: { type: "boolean", default: false } },
  });
  if (values.corpus !== undefined) {
    const result = await scoreFiles([values.corpus]);
    print(values.json ? JSON.stringify(result) : formatScore(result));
    return;
  }
  const names = await readdir(CASES);
  const halves: Record<string, Score> = {};
  for (const half of HALVES)
    halves[half] = await scoreFiles(
      names.filter((name) => name.startsWith(`${half}.`)).map((name) => new URL(name, CASES)),
    );
  print(
    values.json
      ? JSON.stringify(halves)
      : HALVES.map((half) => `${half}\n${formatScore(halves[half]!)}`).join("\n\n"),
  );
}

if (import.meta.main)
  main(process.argv.slice(2), (text) => console.log(text)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  });
