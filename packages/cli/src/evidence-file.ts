import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Refusal, readInput, unreadable } from "./shell.ts";

/** First and last line, 1-based and inclusive. */
export type LineRange = readonly [first: number, last: number];

/** Bytes of evidence that are read at once: far more than a case can hold. */
const MOST_BYTES = 32 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * The text of a file, or of stdin for `-`, or only the lines asked for: of a log of any length no more than these
 * are held. Refuses a file that is not text, one that is too large to read without knowing where, and no text at all.
 */
export async function readEvidenceFile(file: string, lines: LineRange | undefined): Promise<string> {
  const { readEvidence } = await import("@casewright/case-draft");
  const size = file === "-" ? 0 : await sizeOf(file);
  if (size > MOST_BYTES && !lines) throw tooLarge(file, size);
  const text =
    size > MOST_BYTES && lines
      ? readEvidence(await bytesOfLines(file, lines))
      : takeLines(readEvidence(await readInput(file)), lines);
  if (text.trim() !== "") return text;
  throw new Refusal("empty-evidence", {
    message: {
      en: lines ? `${file} has nothing in lines ${lines[0]}-${lines[1]}.` : `${file} is empty.`,
      ja: lines ? `${file} の ${lines[0]}〜${lines[1]} 行目には何もありません。` : `${file} は空です。`,
    },
    nextStep: { en: "Choose the lines around the error.", ja: "エラーの前後の行を指定してください。" },
  });
}

function takeLines(text: string, lines: LineRange | undefined): string {
  return lines
    ? text
        .split("\n")
        .slice(lines[0] - 1, lines[1])
        .join("\n")
    : text;
}

async function sizeOf(file: string): Promise<number> {
  return (
    await stat(file).catch((error: unknown) => {
      throw unreadable(file, error);
    })
  ).size;
}

/** Counts line ends up to the lines wanted and keeps only these. */
async function bytesOfLines(file: string, [first, last]: LineRange): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let line = 1;
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const part = chunk as Buffer;
    let start = 0;
    while (start < part.length && line <= last) {
      const feed = part.indexOf(LINE_FEED, start);
      const end = feed < 0 ? part.length : feed + 1;
      if (line >= first) {
        kept.push(part.subarray(start, end));
        bytes += end - start;
      }
      if (feed >= 0) line++;
      start = end;
    }
    if (bytes > MOST_BYTES) throw tooLarge(file, bytes);
    if (line > last) break;
  }
  return Buffer.concat(kept);
}

function tooLarge(file: string, bytes: number): Refusal {
  const size = `${Math.round(bytes / 1_000_000)} MB`;
  return new Refusal("evidence-too-large", {
    message: { en: `${file} is too long for a case (${size}).`, ja: `${file} は大きすぎます(${size})。` },
    nextStep: {
      en: "Choose the lines around the error: --lines 1200-1400.",
      ja: "--lines 1200-1400 のように、エラーの前後の行を指定してください。",
    },
  });
}
