import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { MaskedSecret } from "@casewright/redact";
import { Option } from "commander";
import type { DefineCommand } from "../command.ts";
import { writeAtomically } from "../files.ts";
import { jsonOption } from "../options.ts";
import { Refusal, readInput, type Shell, USAGE, unreadable } from "../shell.ts";

interface Options {
  readonly output?: string;
  readonly map?: string;
  readonly jsonl?: true;
  readonly json?: true;
}

/** `casewright mask`: the same text without its secrets. The map of what was masked stays with the user. */
export const mask: DefineCommand = (program, shell) => {
  program
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
          en: "keep what each placeholder stands for there (mode 0600)",
          ja: "プレースホルダーと元の値の対応表の保存先(パーミッション 0600)",
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
      if (options.jsonl) return maskLines(file);
      const { createMasker } = await import("@casewright/redact");
      const { readEvidence } = await import("@casewright/case-draft");
      const masker = createMasker();
      const { text, secrets } = masker.mask(readEvidence(await readInput(file)));
      if (options.map !== undefined) {
        const map = Object.fromEntries(masker.originals);
        await writeAtomically(options.map, `${JSON.stringify(map, undefined, 2)}\n`, { mode: 0o600 });
      }
      if (options.output !== undefined) await writeAtomically(options.output, text);
      if (options.json) {
        shell.json({
          text,
          secrets: secrets.map(({ kind, start, end, placeholder }) => ({ kind, start, end, placeholder })),
        });
        return;
      }
      if (options.output === undefined) process.stdout.write(text);
      shell.note(await summary(secrets, shell));
    });
};

/** What was masked: kinds and numbers, never a value. */
export async function summary(secrets: readonly MaskedSecret[], shell: Shell): Promise<string> {
  if (secrets.length === 0)
    return shell.t({ en: "No secret found.", ja: "機密情報は見つかりませんでした。" });
  const { kindName } = await import("@casewright/redact");
  const counts = new Map<string, number>();
  for (const { kind } of secrets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => `${shell.t(kindName(kind))} ×${count}`);
  return shell.t({
    en: `Masked: ${kinds.join(", ")}`,
    ja: `マスクしました: ${kinds.join("、")}`,
  });
}

/** Each line is a text of its own; the order stays. A line that is not such an object ends the run with its number. */
async function maskLines(file: string): Promise<void> {
  const { maskText } = await import("@casewright/redact");
  const input = file === "-" ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === "") continue;
      const { id, text } = parseLine(line, number);
      const masked = `${JSON.stringify({ id, masked: maskText(text).text })}\n`;
      if (!process.stdout.write(masked)) await once(process.stdout, "drain");
    }
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(file, error);
  }
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
