import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type CallExpression, type NewExpression, parseSync, Visitor } from "oxc-parser";
import { ROOT } from "./steps.ts";

/** A regular expression of ours and where it stands: a path from the root and its line, from 1. */
export interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** What a file says of regular expressions: its literals, and the lines that compose one while it runs. */
export interface Written {
  readonly literals: readonly Pattern[];
  readonly composing: readonly number[];
}

/** Reads the regular expressions in the text of a TypeScript file. */
export function writtenPatterns(file: string, text: string): Written {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const literals: Pattern[] = [];
  const composing: number[] = [];
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  const seeCall = ({ callee, start }: CallExpression | NewExpression) => {
    if (callee.type === "Identifier" && callee.name === "RegExp") composing.push(lineOf(start));
  };
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const { pattern: source, flags } = node.regex;
      literals.push({ file, line: lineOf(node.start), source, flags });
    },
    NewExpression: seeCall,
    CallExpression: seeCall,
  }).visit(program);
  return { literals, composing };
}

/**
 * Every regular expression that is composed while `run` runs: it must load by itself what composes them, for what is
 * loaded before is not seen.
 */
export async function composedPatterns(run: () => Promise<unknown>): Promise<Pattern[]> {
  const seen = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  const { stackTraceLimit, prepareStackTrace } = Error;
  const record = (made: RegExp): RegExp => {
    Error.stackTraceLimit = 4;
    Error.prepareStackTrace = (_, frames) => frames;
    const frames = new Error().stack as unknown as NodeJS.CallSite[];
    Object.assign(Error, { stackTraceLimit, prepareStackTrace });
    // The frames above it: this function and the trap.
    const caller = frames[2];
    const place = caller?.getFileName() ?? "";
    if (!place.startsWith("file:")) return made;
    const path = fileURLToPath(place);
    if (!path.startsWith(ROOT) || path.includes("/node_modules/")) return made;
    const { source, flags } = made;
    const pattern = { file: path.slice(ROOT.length + 1), line: caller!.getLineNumber()!, source, flags };
    seen.set(JSON.stringify(pattern), pattern);
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    apply: (target, _, [source, flags]) => record(target(source, flags)),
    construct: (target, [source, flags]) => record(new target(source, flags)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...seen.values()];
}

/** Loads the files that compose patterns, and puts the tuning texts through what composes them only when asked. */
export async function useComposing(files: readonly string[]): Promise<void> {
  for (const file of files) await import(pathToFileURL(join(ROOT, file)).href);
  const { lint } = await import("@casewright/case-lint");
  const { maskText } = await import("@casewright/redact");
  const words = [{ word: "C++ [core]", meaning: "a word of the company's" }];
  const patterns = [{ name: "ticket", pattern: "INC-\\d{5}" }];
  for (const language of ["en", "ja"] as const) {
    const corpus = readFileSync(join(ROOT, `test/corpus/cases/tuning.${language}.jsonl`), "utf8");
    for (const line of corpus.split("\n").filter(Boolean)) {
      const { text } = JSON.parse(line) as { text: string };
      lint(text, { language, words });
      maskText(text, { patterns });
    }
  }
}
