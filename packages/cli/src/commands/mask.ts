import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setFlagsFromString } from "node:v8";
import type { FindOptions, Masker } from "@casewright/redact";
import { Option } from "commander";
import type { DefineCommand } from "../command.ts";
import { rulesFor } from "../config.ts";
import { writeAtomically } from "../files.ts";
import { jsonLines } from "../json-lines.ts";
import { jsonOption } from "../options.ts";
import { type MaskingOptions, maskingOptions } from "../own-secrets.ts";
import { lockMap, readMap, refuseSameFile, writeMap } from "../placeholder-map.ts";
import { isOutputError, Refusal, readInput, type Shell, stdin, USAGE, unreadable } from "../shell.ts";

interface Options extends MaskingOptions {
  readonly output?: string;
  readonly map?: string;
  readonly jsonl?: true;
  readonly json?: true;
}

/** `casewright mask`: the same text without its secrets. The map of what was masked stays with the user. */
export const mask: DefineCommand = (program, shell) => {
  const command = program
    .command("mask")
    .description(shell.t({ en: "mask the secrets of a text", ja: "テキスト中の機密情報をマスクする" }))
    .argument("[file]", shell.t({ en: "a file, or - for stdin", ja: "ファイル。- で標準入力" }), "-")
    .addOption(
      new Option("-o, --output <file>", shell.t({ en: "write the result there", ja: "出力先ファイル" })),
    )
    .addOption(
      new Option(
        "--map <file>",
        shell.t({
          en: "keep what each placeholder stands for there (mode 0600), and go on from what is there",
          ja: "プレースホルダーと元の値の対応表の保存先(パーミッション 0600)。既存の対応表には追記",
        }),
      ),
    )
    .addOption(
      new Option(
        "--jsonl",
        shell.t({
          en: 'lines {"id","text"} become lines {"id","masked"}',
          ja: '{"id","text"} の行を {"id","masked"} の行にする',
        }),
      ).conflicts(["map", "json", "output"]),
    )
    .addOption(jsonOption(shell))
    .action(async (file: string, options: Options) => {
      const { redact: find = {} } = await rulesFor(file, options);
      if (options.jsonl) return maskLines(file, find);
      refuseSameFile(options.map, options.output);
      const release = options.map === undefined ? undefined : await lockMap(options.map, shell);
      try {
        await maskFile(file, options, find, shell);
      } finally {
        await release?.();
      }
    });
  for (const option of maskingOptions(shell)) command.addOption(option);
};

async function maskFile(file: string, options: Options, find: FindOptions, shell: Shell): Promise<void> {
  const { createMasker } = await import("@casewright/redact");
  // The files of one case share their map: a secret is the same placeholder in each of them.
  const earlier = options.map === undefined ? undefined : await readMap(options.map, true);
  const masker = createMasker(find, earlier);
  if (options.json) await maskToJson(file, masker, options.output, shell);
  else await maskStreaming(file, masker, options.output);
  if (options.map !== undefined) await writeMap(options.map, masker.originals);
  if (!options.json) shell.note(await summary([...masker.kinds.values()], shell));
}

async function maskToJson(
  file: string,
  masker: Masker,
  output: string | undefined,
  shell: Shell,
): Promise<void> {
  const { readEvidence } = await import("@casewright/case-draft");
  const { text, secrets } = masker.mask(readEvidence(await readInput(file)));
  if (output !== undefined) await writeAtomically(output, text);
  const places = secrets.map(({ kind, start, end, placeholder }) => ({ kind, start, end, placeholder }));
  shell.json({ text, secrets: places });
}

/** Bytes in, bytes out, of any length: encoding, line ends and gzip stay as they are. */
async function maskStreaming(file: string, masker: Masker, output: string | undefined): Promise<void> {
  const { DamagedGzipError, maskStream, NotTextError } = await import("@casewright/redact/stream");
  // Nothing of a stream lives long: without this the room for what is young grows to many times what it needs.
  setFlagsFromString("--semi-space-growth-factor=1");
  const input = await openInput(file);
  const masked = maskStream(Readable.toWeb(input) as ReadableStream<Uint8Array>, masker);
  try {
    if (output !== undefined) await writeAtomically(output, masked);
    else await pipeline(Readable.fromWeb(masked), process.stdout, { end: false });
  } catch (error) {
    if (error instanceof NotTextError)
      throw new Refusal("not-text", error.why === "binary" ? NOT_TEXT : ESCAPED_JAPANESE);
    if (error instanceof DamagedGzipError) throw new Refusal("damaged-gzip", DAMAGED);
    throw (error as NodeJS.ErrnoException).syscall === "read" ? unreadable(file, error) : error;
  }
}

const NOT_TEXT = {
  message: { en: "This is a binary file, not text.", ja: "テキストではなくバイナリファイルです。" },
  nextStep: {
    en: "Only text (plain or gzip) can be masked. Nothing of this file has been checked.",
    ja: "マスクできるのはテキスト(gzip 圧縮を含む)のみです。このファイルの内容は確認されていません。",
  },
} as const;

const ESCAPED_JAPANESE = {
  message: {
    en: "This text is in ISO-2022-JP (JIS), in which it cannot be searched for secrets.",
    ja: "文字コードが ISO-2022-JP(JIS)のため、機密情報を調べられません。",
  },
  nextStep: {
    en: "Convert it to UTF-8 first: iconv -f ISO-2022-JP -t UTF-8.",
    ja: "先に UTF-8 に変換してください: iconv -f ISO-2022-JP -t UTF-8",
  },
} as const;

const DAMAGED = {
  message: {
    en: "This gzip file is damaged or cut off.",
    ja: "gzip ファイルが壊れているか、途中で切れています。",
  },
  nextStep: {
    en: "Get it again. With -o nothing was written.",
    ja: "ファイルを取得し直してください。-o の出力先には何も書き込んでいません。",
  },
} as const;

async function openInput(file: string): Promise<Readable> {
  if (file === "-") return stdin();
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  return handle.createReadStream();
}

/** What was masked: how many different secrets of which kind, never a value. */
export async function summary(secrets: readonly string[], shell: Shell): Promise<string> {
  if (secrets.length === 0)
    return shell.t({ en: "No secret found.", ja: "機密情報は見つかりませんでした。" });
  const { kindName } = await import("@casewright/redact");
  const counts = new Map<string, number>();
  for (const kind of secrets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => `${shell.t(kindName(kind))} ×${count}`);
  return shell.t({
    en: `Masked: ${kinds.join(", ")}`,
    ja: `マスクしました: ${kinds.join("、")}`,
  });
}

/** Each line is a text of its own; the order stays. A line that is not such an object ends the run with its number. */
async function maskLines(file: string, find: FindOptions): Promise<void> {
  const { maskText } = await import("@casewright/redact");
  const input = file === "-" ? stdin() : createReadStream(file);
  async function* masked() {
    let number = 0;
    for await (const line of jsonLines(input)) {
      number++;
      if (line.trim() === "") continue;
      const { id, text } = parseLine(line, number);
      yield `${JSON.stringify({ id, masked: maskText(text, find).text })}\n`;
    }
  }
  await pipeline(masked, process.stdout, { end: false }).catch((error) => {
    throw error instanceof Refusal || isOutputError(error) ? error : unreadable(file, error);
  });
}

function parseLine(line: string, number: number): { readonly id: unknown; readonly text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (typeof value === "object" && value !== null && "text" in value && typeof value.text === "string") {
    return { id: "id" in value ? value.id : null, text: value.text };
  }
  throw new Refusal(
    "bad-line",
    {
      message: {
        en: `Line ${number} is no JSON object with a string "text".`,
        ja: `${number} 行目は、文字列 "text" を持つ JSON オブジェクトではありません。`,
      },
      nextStep: {
        en: 'Write one object a line: {"id": …, "text": "…"}. The lines before it are done.',
        ja: '1 行に 1 つ {"id": …, "text": "…"} を書いてください。手前の行は処理済みです。',
      },
    },
    { exitCode: USAGE, details: { line: number } },
  );
}
