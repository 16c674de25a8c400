import { Command, CommanderError, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { DefineCommand } from "./command.ts";
import { cases } from "./commands/cases.ts";
import { codes } from "./commands/codes.ts";
import { desk } from "./commands/desk.ts";
import { draft } from "./commands/draft.ts";
import { due } from "./commands/due.ts";
import { file } from "./commands/file.ts";
import { lint } from "./commands/lint.ts";
import { mask } from "./commands/mask.ts";
import { reply } from "./commands/reply.ts";
import { resolve } from "./commands/resolve.ts";
import { show } from "./commands/show.ts";
import { unmask } from "./commands/unmask.ts";
import { plainText } from "./plain.ts";
import {
  chooseLanguage,
  createShell,
  FINE,
  isOutputError,
  REFUSED,
  Refusal,
  type Shell,
  USAGE,
  watchOutput,
} from "./shell.ts";
import { describe, HELP_TITLES, usageMessage } from "./usage.ts";

/** Each loads what it needs when it is called: `mask` never loads the AWS SDK. */
const COMMANDS: readonly DefineCommand[] = [
  lint,
  mask,
  unmask,
  draft,
  codes,
  file,
  cases,
  show,
  reply,
  resolve,
  due,
  desk,
];

/**
 * Runs `casewright` with the words after its name and resolves to the exit code: 0 fine, 1 findings or refused,
 * 2 wrong usage. Results go to stdout, everything else to stderr.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const shell = createShell(chooseLanguage(argv, process.env));
  watchOutput(shell);
  const json = argv.includes("--json");
  let exitCode = FINE;
  const program = createProgram(shell);
  for (const define of COMMANDS) {
    define(program, shell, (code) => {
      exitCode = code;
    });
  }
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureHelp({
        styleTitle: (title) => shell.t(HELP_TITLES[title] ?? { en: title, ja: title }),
        optionDescription: (option) => describe(option, shell),
        argumentDescription: ({ description }) => description,
      })
      .configureOutput({ outputError: () => {} })
      .helpOption("-h, --help", shell.t({ en: "show this help", ja: "ヘルプを表示" }));
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return FINE;
      // Without a command the help has been shown, which says it all.
      if (error.code === "commander.help") return USAGE;
      return report(shell, json, new Refusal("usage", usageMessage(error), { exitCode: USAGE }));
    }
    return isOutputError(error) ? FINE : report(shell, json, asRefusal(error));
  }
}

function createProgram(shell: Shell): Command {
  return new Command("casewright")
    .description(
      shell.t({
        en: "AWS Support cases that are answered at the first reply: nothing missing, nothing secret.",
        ja: "最初の返信で解決に近づく AWS サポートケースを。漏れなく、機密情報なしで。",
      }),
    )
    .helpCommand(false)
    .version(manifest.version, "-V, --version", shell.t({ en: "show the version", ja: "バージョンを表示" }))
    .addOption(
      new Option(
        "--ui-language <language>",
        shell.t({ en: "language of messages", ja: "メッセージの言語" }),
      ).choices(["en", "ja"]),
    );
}

/** One message and its next step; with `--json` also as the one object on stdout. */
function report(shell: Shell, json: boolean, refusal: Refusal): number {
  // They may quote a file's name or what a file says.
  const message = plainText(shell.t(refusal.text.message));
  const nextStep = plainText(shell.t(refusal.text.nextStep));
  if (json) shell.json({ error: { code: refusal.code, message, nextStep, ...refusal.details } });
  shell.note(`${shell.paint("red", "casewright:", process.stderr)} ${message}`);
  shell.note(nextStep);
  return refusal.exitCode;
}

/** Errors of the other rooms carry their text in both languages; anything else is a fault of ours. */
function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Error && "text" in error && isText(error.text)) {
    const { code, suggestions } = error as { code?: unknown; suggestions?: unknown };
    return new Refusal(typeof code === "string" ? code : "refused", error.text, {
      details: Array.isArray(suggestions) && suggestions.length > 0 ? { suggestions } : {},
    });
  }
  // The message of an unknown error may quote what it read: only its name is shown.
  const name =
    error instanceof Error ? `${error.name}${"code" in error ? ` ${String(error.code)}` : ""}` : "unknown";
  return new Refusal(
    "internal",
    {
      message: {
        en: `Something went wrong inside Casewright (${name}).`,
        ja: `内部エラーが発生しました (${name})。`,
      },
      nextStep: {
        en: "Your files are unchanged. Please report it with the command you ran.",
        ja: "ファイルは変更されていません。実行したコマンドを添えてご報告ください。",
      },
    },
    { exitCode: REFUSED },
  );
}

function isText(text: unknown): text is Refusal["text"] {
  return typeof text === "object" && text !== null && "message" in text && "nextStep" in text;
}
