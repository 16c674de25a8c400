import { readFileSync } from "node:fs";
import { join } from "node:path";

const CORPUS = join(import.meta.dirname, "../corpus");

/** A text of `length` UTF-16 units made of drafts of the tuning corpus, one after the other. */
export function draftOf(language: "en" | "ja", length: number): string {
  return fill(draftsOf(language), length, "\n\n");
}

/** As above, as many as the corpus gives without using any of it twice: what is kept of one helps with no other. */
export function differentDrafts(language: "en" | "ja", length: number): string[] {
  const all = draftsOf(language).join("\n\n");
  return Array.from({ length: Math.floor(all.length / length) }, (_, at) =>
    all.slice(at * length, (at + 1) * length),
  );
}

function draftsOf(language: "en" | "ja"): string[] {
  return linesOf(`cases/tuning.${language}.jsonl`).map((line) => line.text);
}

/** A log of about `bytes` bytes: AWS diagnostics without any secret, in turns. */
export function logOf(bytes: number): string {
  return fill(
    linesOf("secrets/diagnostics.jsonl").map((line) => line.text),
    bytes,
    "\n",
  );
}

function linesOf(file: string): { text: string }[] {
  const lines = readFileSync(join(CORPUS, file), "utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

function fill(texts: readonly string[], length: number, separator: string): string {
  const round = texts.join(separator) + separator;
  return round.repeat(Math.ceil(length / round.length)).slice(0, length);
}
