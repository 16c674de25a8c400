import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import { ambiguousRepetitions } from "./ambiguous.ts";
import { composedPatterns, type Pattern, useComposing, writtenPatterns } from "./patterns.ts";
import { ROOT } from "./steps.ts";

/** Characters of a pattern that are shown on either side of the part that is slow. */
const AROUND = 60;

/**
 * Why the time of a pattern can grow faster than the text: a message for each of its parts that can give characters
 * back or take them again, with a text that makes it do so where one character is enough. Empty where there is none.
 */
export function slowParts({ file, line, source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags });
  const told = reports.map((report) => {
    const parts =
      report.type === "Trade"
        ? [report.startQuant, report.endQuant]
        : report.type === "Self"
          ? [report.quant, report.parentQuant]
          : [report.quant];
    const start = Math.min(...parts.map((part) => part.start)) - 1;
    const end = Math.max(...parts.map((part) => part.end));
    const context = source.slice(Math.max(0, start - AROUND), Math.min(end, start + AROUND) + AROUND);
    const growth = report.exponential ? "exponential" : "quadratic or worse";
    const how =
      report.type === "Move"
        ? "is tried again from each place inside its own match"
        : "share characters, so that every split of them is tried";
    const names = parts.map(({ raw }) => `\`${raw}\``).join(" and ");
    const attack = `"${JSON.stringify(report.character.pick).slice(1, -1)}".repeat(n)`;
    return `${file}:${line}: ${growth} time, ${names} ${how}\n    in … ${context} …\n    with … + ${attack} + …`;
  });
  const ambiguous = ambiguousRepetitions(source, flags).map(
    (part) => `${file}:${line}: exponential time, \`${part}\` matches the same text in more than one way`,
  );
  return [...new Set([...told, ...ambiguous])];
}

/** Holds every regular expression that ships against the clock; resolves to what is wrong, a message each. */
export async function checkPatterns(): Promise<{ wrong: readonly string[]; patterns: number }> {
  const files = globSync("{packages/*/src,extension-browser,extension-vscode}/**/*.{ts,tsx}", {
    cwd: ROOT,
    exclude: (path) => /node_modules|\.output|\.wxt|(?:^|\/)dist(?:\/|$)/.test(path),
  }).filter((path) => !/\.test\.tsx?$/.test(path));
  const written = files.map((file) => ({
    file,
    ...writtenPatterns(file, readFileSync(join(ROOT, file), "utf8")),
  }));
  // What the team runs composes patterns of other people's data.
  const composing = written.filter(
    (each) => each.composing.length > 0 && !each.file.startsWith("packages/workshop/"),
  );
  const composed = await composedPatterns(() => useComposing(composing.map(({ file }) => file)));
  const built = new Set(composed.map(({ file, line }) => `${file}:${line}`));
  const unseen = composing
    .flatMap(({ file, composing }) => composing.map((line) => `${file}:${line}`))
    .filter((place) => !built.has(place));
  const patterns = [...written.flatMap(({ literals }) => literals), ...composed];
  return {
    wrong: [
      ...patterns.flatMap(slowParts),
      ...unseen.map((place) => `${place}: composes a pattern that was never seen: use it in useComposing`),
    ],
    patterns: patterns.length,
  };
}

if (import.meta.main) {
  const { wrong, patterns } = await checkPatterns();
  for (const each of wrong) console.log(each);
  console.log(`${patterns} regular expressions, ${wrong.length} slow`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
