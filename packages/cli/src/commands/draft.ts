import { basename, extname, isAbsolute, relative } from "node:path";
import { detectLanguage, type Language } from "@casewright/language";
import { Option } from "commander";
import type { DefineCommand } from "../command.ts";
import { rulesFor } from "../config.ts";
import { type LineRange, readEvidenceFile } from "../evidence-file.ts";
import { writeNew } from "../files.ts";
import { jsonOption, profileOption } from "../options.ts";
import { type MaskingOptions, maskingOptions } from "../own-secrets.ts";
import { wrongValue } from "../usage.ts";
import { summary } from "./mask.ts";

interface Options extends MaskingOptions {
  readonly from: string;
  readonly lines?: LineRange;
  readonly output?: string;
  readonly language?: Language;
  readonly profile?: string;
  readonly json?: true;
}

/** `casewright draft`: a masked case file from a log, an output or a piece of code. */
export const draft: DefineCommand = (program, shell) => {
  const command = program
    .command("draft")
    .description(
      shell.t({ en: "turn a log into a masked case file", ja: "ログからマスク済みのケースファイルを作る" }),
    )
    .addOption(
      new Option(
        "--from <file>",
        shell.t({ en: "the log, or - for stdin", ja: "ログファイル。- で標準入力" }),
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--lines <range>",
        shell.t({ en: "only these lines, e.g. 10-80", ja: "対象の行(例: 10-80)" }),
      ).argParser(parseLines),
    )
    .addOption(
      new Option(
        "-o, --output <file>",
        shell.t({ en: "write the case file there", ja: "ケースファイルの出力先" }),
      ),
    )
    .addOption(
      new Option(
        "--language <language>",
        shell.t({ en: "language of the case", ja: "ケースの言語" }),
      ).choices(["en", "ja"]),
    )
    .addOption(profileOption(shell))
    .addOption(jsonOption(shell))
    .action(async ({ from, lines, output, language: wanted, profile, json, ...masking }: Options) => {
      const { redact = {} } = await rulesFor(from, masking);
      const { draftFrom } = await import("@casewright/case-draft");
      const text = await readEvidenceFile(from, lines);
      // A log with Japanese in it is a Japanese team's, also on a server whose locale is C.
      const language = wanted ?? (detectLanguage(text) === "ja" ? "ja" : shell.language);
      const made = draftFrom(
        {
          text,
          ...(from !== "-" && { path: forPeople(from) }),
          ...(lines && { firstLine: lines[0] }),
          languageId: LANGUAGE_IDS[extname(from).toLowerCase()] ?? "log",
        },
        { language, redact, ...(profile !== undefined && { profile }) },
      );
      if (output !== undefined) await writeNew(output, made.text);
      if (json) {
        return shell.json({
          text: made.text,
          found: made.found,
          secrets: made.secrets,
          ...(output !== undefined && { path: output }),
        });
      }
      if (output === undefined) process.stdout.write(made.text);
      const kinds = new Map(made.secrets.map(({ placeholder, kind }) => [placeholder, kind]));
      shell.note(await summary([...kinds.values()], shell));
      if (output !== undefined) {
        shell.note(
          shell.t({
            en: `${output}: answer the prompts, then run casewright lint ${output}`,
            ja: `${output}: コメントの問いに答えてから、casewright lint ${output} を実行してください`,
          }),
        );
      }
    });
  for (const option of maskingOptions(shell)) command.addOption(option);
};

/** From a path that says where the user's home is to one that says where the file is. */
function forPeople(path: string): string {
  const near = relative(process.cwd(), path);
  // On Windows a file of another drive is near to nothing.
  const isFar = isAbsolute(near) || (near.startsWith("..") && isAbsolute(path));
  return isFar ? basename(path) : near;
}

function parseLines(given: string): LineRange {
  const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(given);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  if (!match || first < 1 || last < first) {
    const example = {
      en: "a line or a range such as 10-80, from 1",
      ja: "1 以上の行番号か 10-80 のような範囲",
    };
    throw wrongValue("--lines", given, example);
  }
  return [first, last];
}

const LANGUAGE_IDS: Readonly<Record<string, string>> = {
  ".ts": "typescript",
  ".js": "javascript",
  ".mjs": "javascript",
  ".py": "python",
  ".java": "java",
  ".go": "go",
  ".cs": "csharp",
  ".rb": "ruby",
  ".php": "php",
  ".rs": "rust",
  ".tf": "terraform",
  ".yml": "yaml",
  ".yaml": "yaml",
  ".json": "json",
  ".sh": "shellscript",
};
