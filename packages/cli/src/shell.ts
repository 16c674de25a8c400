import { readFile } from "node:fs/promises";
import { styleText } from "node:util";
import { type Language, type Localized, uiLanguage } from "@casewright/language";

/** Exit codes: fine, findings or refused, the command line itself is wrong. */
export const FINE = 0;
export const REFUSED = 1;
export const USAGE = 2;

/** A command that ends without doing what was asked: one message, the next step, and the exit code. */
export class Refusal extends Error {
  readonly code: string;
  readonly text: { readonly message: Localized; readonly nextStep: Localized };
  readonly exitCode: number;
  /** Further members of the error in `--json`. */
  readonly details: Readonly<Record<string, unknown>>;
  constructor(
    code: string,
    text: { readonly message: Localized; readonly nextStep: Localized },
    more: { readonly exitCode?: number; readonly details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(text.message.en);
    this.name = "Refusal";
    this.code = code;
    this.text = text;
    this.exitCode = more.exitCode ?? REFUSED;
    this.details = more.details ?? {};
  }
}

type Colour = "red" | "yellow" | "green" | "dim" | "bold";

/** Where a command talks to: people on stderr and, as its result, stdout; scripts by one JSON object. */
export interface Shell {
  readonly language: Language;
  /** A sentence in the user's language. */
  readonly t: (text: Localized) => string;
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
  readonly json: (value: unknown) => void;
  /** Colours only where stdout (or stderr) is a terminal that wants them. */
  readonly paint: (colour: Colour, text: string, stream?: NodeJS.WriteStream) => string;
}

/** The language of messages: `--ui-language`, else the locale as POSIX orders it. */
export function chooseLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = argv.findIndex((word) => word === "--ui-language" || word.startsWith("--ui-language="));
  const given = at < 0 ? undefined : (argv[at]!.split("=")[1] ?? argv[at + 1]);
  return uiLanguage(given ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG));
}

export function createShell(language: Language): Shell {
  return {
    language,
    t: (text) => text[language],
    out: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    json: (value) => void process.stdout.write(`${JSON.stringify(value)}\n`),
    paint: (colour, text, stream = process.stdout) => styleText(colour, text, { stream }),
  };
}

/**
 * Lets a command go on where its output is not taken: a case that is being filed still gets its ids. A reader that has
 * seen enough (`| head`) is no failure; a full disk is, and is told at the end with exit code 1.
 */
export function watchOutput(shell: Shell): void {
  let lost: NodeJS.ErrnoException | undefined;
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") lost ??= error;
    });
  process.once("exit", () => {
    if (lost === undefined) return;
    process.exitCode ||= REFUSED;
    const { code } = lost;
    shell.note(
      shell.t({
        en: `casewright: The output could not be written (${code}).`,
        ja: `casewright: 出力を書き込めませんでした (${code})。`,
      }),
    );
    shell.note(shell.t(MAKE_ROOM));
  });
}

/** Whether this is what a stream of output failed with, which `watchOutput` has seen as well. */
export function isOutputError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall === "write";
}

/** The bytes of a file, or of stdin for `-`. Refuses a file that is not there. */
export async function readInput(file: string): Promise<Uint8Array> {
  if (file !== "-") {
    try {
      return await readFile(file);
    } catch (error) {
      throw unreadable(file, error);
    }
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Standard input. Refuses a terminal: whoever sits there has forgotten the file. */
export function stdin(): NodeJS.ReadStream {
  if (process.stdin.isTTY) throw new Refusal("no-input", NO_INPUT, { exitCode: USAGE });
  return process.stdin;
}

/** What to say about a file that cannot be read. */
export function unreadable(file: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const reason = REASONS[code] ?? { en: `it can't be read (${code})`, ja: `読み取れません (${code})` };
  return new Refusal(
    "unreadable-file",
    {
      message: { en: `${file}: ${reason.en}.`, ja: `${file}: ${reason.ja}。` },
      nextStep: { en: "Check the path.", ja: "パスを確認してください。" },
    },
    { exitCode: USAGE },
  );
}

/** What to say about a file that cannot be written. */
export function unwritable(file: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return new Refusal("unwritable-file", {
    message: { en: `${file} can't be written (${code}).`, ja: `${file} に書き込めません (${code})。` },
    nextStep: /^E(?:NOSPC|DQUOT|FBIG)$/.test(code)
      ? MAKE_ROOM
      : {
          en: "Check that the folder exists and that you may write there.",
          ja: "フォルダーの有無と書き込み権限を確認してください。",
        },
  });
}

const MAKE_ROOM: Localized = {
  en: "Make room or choose another place, then run it again.",
  ja: "空き容量を確保するか、別の出力先を指定して、もう一度実行してください。",
};

const REASONS: Readonly<Record<string, Localized>> = {
  ENOENT: { en: "there is no such file", ja: "ファイルがありません" },
  EISDIR: { en: "it is a folder", ja: "フォルダーです" },
  EACCES: { en: "you may not read it", ja: "読み取り権限がありません" },
};

const NO_INPUT = {
  message: { en: "Nothing to read: no file and nothing on stdin.", ja: "入力がありません。" },
  nextStep: {
    en: "Give a file, or pipe text into the command with `-`.",
    ja: "ファイルを指定するか、`-` を付けて標準入力から渡してください。",
  },
} as const;

/** Line and column, 1-based, of a UTF-16 offset. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}
