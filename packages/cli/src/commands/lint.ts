import type { Finding, LintResult, QuestionKind } from "@casewright/case-lint";
import type { Language } from "@casewright/language";
import type { PlanId, Severity } from "@casewright/support-plans";
import { Option } from "commander";
import type { DefineCommand } from "../command.ts";
import { rulesFor } from "../config.ts";
import { type Fixed, fixFile } from "../fix.ts";
import { jsonOption, planOption, severityOption } from "../options.ts";
import { type MaskingOptions, maskingOptions } from "../own-secrets.ts";
import { FINE, placeOf, REFUSED, Refusal, readInput, type Shell, USAGE } from "../shell.ts";
import { summary } from "./mask.ts";

interface Options extends MaskingOptions {
  readonly language?: Language;
  readonly plan?: PlanId;
  readonly severity?: Severity;
  readonly subject?: string;
  readonly kind?: QuestionKind;
  readonly fix?: true;
  readonly json?: true;
}

const WAITING = "unfilled-section";

const KINDS: readonly QuestionKind[] = [
  "troubleshooting",
  "how-to",
  "specification",
  "account-billing",
  "quota",
  "event-support",
  "reply",
];

/** `casewright lint`: what a text says, what is missing and what must not leave. Exit code 1 where there is anything to do. */
export const lint: DefineCommand = (program, shell, end) => {
  const command = program
    .command("lint")
    .description(
      shell.t({ en: "check a case file or a plain text", ja: "ケースファイルまたはテキストを確認する" }),
    )
    .argument("[file]", shell.t({ en: "a file, or - for stdin", ja: "ファイル。- で標準入力" }), "-")
    .addOption(
      new Option("--language <language>", shell.t({ en: "language of the text", ja: "本文の言語" })).choices([
        "en",
        "ja",
      ]),
    )
    .addOption(planOption(shell))
    .addOption(severityOption(shell))
    .addOption(new Option("--subject <subject>", shell.t({ en: "subject of the case", ja: "ケースの件名" })))
    .addOption(
      new Option("--kind <kind>", shell.t({ en: "kind of question", ja: "質問の種類" })).choices([...KINDS]),
    )
    .addOption(
      new Option(
        "--fix",
        shell.t({
          en: "correct in the file what needs no answer of yours: mask secrets, write ids in half width, explain known words",
          ja: "確認なしで直せる箇所をファイル上で修正する(機密情報のマスク、全角の ID の半角化、登録済みの社内用語への説明の追記)",
        }),
      ),
    )
    .addOption(jsonOption(shell))
    .action(async (file: string, { json, fix, ...options }: Options) => {
      const { lintCaseFile, readCaseFile, readEvidence } = await import("@casewright/case-draft");
      const { lint: lintText } = await import("@casewright/case-lint");
      if (fix && file === "-") throw new Refusal("usage", NO_FILE, { exitCode: USAGE });
      const rules = await rulesFor(file, options);
      const bytes = await readInput(file);
      const source = readEvidence(bytes);
      const all = { now: Date.now(), ...rules, ...options };
      const asCase = isCaseFile(file, source);
      const judge = (text: string) => (asCase ? lintCaseFile(readCaseFile(text), all) : lintText(text, all));
      const what = { start: asCase ? readCaseFile(source).subjectSpan.start : 0, redact: rules.redact ?? {} };
      const fixed = fix && (await fixFile(file, { bytes, source }, what, judge));
      const text = fixed ? fixed.text : source;
      const result = judge(text);
      const ok = countToDo(result) === 0;
      if (fixed && !json) shell.note(await fixedLine(fixed, shell));
      if (json) shell.json({ ok, ...(fixed && { fixed: fixed.count }), ...result });
      else for (const line of await report(result, all.off ?? [], text, shell)) shell.out(line);
      end(ok ? FINE : REFUSED);
    });
  for (const option of maskingOptions(shell)) command.addOption(option);
};

const NO_FILE = {
  message: { en: "--fix needs a file to correct.", ja: "--fix には修正するファイルが必要です。" },
  nextStep: {
    en: "Name the file; secrets of stdin are masked by casewright mask.",
    ja: "ファイルを指定してください。標準入力の機密情報は casewright mask でマスクできます。",
  },
} as const;

async function fixedLine({ count, masked }: Fixed, shell: Shell): Promise<string> {
  if (count === 0) return shell.t({ en: "Nothing to fix.", ja: "自動で修正できる箇所はありません。" });
  const fixed = shell.t({ en: `${count} fixed.`, ja: `${count} か所を修正しました。` });
  return masked.length === 0 ? fixed : `${fixed} ${await summary(masked, shell)}`;
}

/** A case file is one by name, or by its front matter. */
function isCaseFile(file: string, text: string): boolean {
  return file.endsWith(".case.md") || /^\uFEFF?---[ \t]*\r?\n/.test(text);
}

/** Warnings and errors, and sections that wait to be filled in, which are only remarked on while one writes. */
function countToDo({ findings }: LintResult): number {
  return findings.filter(({ level, rule }) => level !== "info" || rule === WAITING).length;
}

async function report(
  result: LintResult,
  off: readonly string[],
  text: string,
  shell: Shell,
): Promise<string[]> {
  const { docsUrl, KIND_NAMES, RULES } = await import("@casewright/case-lint");
  const hinted = new Set(result.findings.filter(({ level }) => level === "info").map(({ rule }) => rule));
  const elements = result.elements
    .filter(({ id, needed, present }) => present || (needed && !off.includes(id)))
    .map(({ id, name, present, spans }) => {
      const where = present ? shell.paint("dim", lineOf(text, spans[0]!.start, shell)) : "";
      const missing = hinted.has(id) ? shell.paint("dim", "?") : shell.paint("yellow", "✗");
      return `  ${present ? shell.paint("green", "✓") : missing} ${shell.t(name)} ${where}`.trimEnd();
    });
  const findings = result.findings.map((finding) => findingLine(finding, text, shell));
  const found = new Set(result.findings.map(({ rule }) => rule));
  const pages = RULES.filter(({ id }) => found.has(id)).map(({ id }) =>
    shell.paint("dim", `  ${docsUrl(id)}`),
  );
  if (pages.length > 0)
    pages.unshift(shell.paint("dim", shell.t({ en: "More on these rules:", ja: "ルールの説明:" })));
  const count = countToDo(result);
  const clean =
    findings.length === 0
      ? { en: "Nothing missing, nothing secret.", ja: "不足も機密情報もありません。" }
      : { en: "Nothing secret, and nothing but hints.", ja: "機密情報はありません。参考情報のみです。" };
  const verdict =
    count === 0
      ? shell.paint("green", shell.t(clean))
      : shell.paint("bold", shell.t({ en: `${count} to look at.`, ja: `確認が必要な項目: ${count} 件` }));
  return [shell.paint("bold", shell.t(KIND_NAMES[result.kind])), ...elements, ...findings, ...pages, verdict];
}

function lineOf(text: string, offset: number, shell: Shell): string {
  const { line } = placeOf(text, offset);
  return shell.t({ en: `line ${line}`, ja: `${line} 行目` });
}

const LEVELS = {
  error: { colour: "red", name: { en: "error", ja: "エラー" } },
  warning: { colour: "yellow", name: { en: "warning", ja: "警告" } },
  info: { colour: "dim", name: { en: "info", ja: "情報" } },
} as const;

function findingLine({ level, rule, span, message }: Finding, text: string, shell: Shell): string {
  const { line, column } = placeOf(text, span.start);
  const { colour, name } = LEVELS[level];
  return `${line}:${column} ${shell.paint(colour, shell.t(name))} ${shell.t(message)} ${shell.paint("dim", rule)}`;
}
