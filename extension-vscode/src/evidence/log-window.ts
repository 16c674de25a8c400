import { type FileHandle, open } from "node:fs/promises";
import { findTime, type LogTime, withOffset } from "@casewright/case-draft";

/** Bytes read at once to find a line with a time. */
const BLOCK = 64 * 1024;
/** Blocks behind a place in which a time must stand: a longer stretch without one is no log. */
const MOST_BLOCKS = 16;

/** Where a log begins and ends in time; undefined where its lines hold no times. */
export interface LogSpan {
  readonly from: LogTime;
  readonly to: LogTime;
}

export interface LogWindow {
  readonly bytes: Uint8Array;
  /** Whether the time asked for lies within the log. */
  readonly inside: boolean;
}

/** The first and the last time of a log of any size, of which only both ends are read. */
export async function logSpan(path: string): Promise<LogSpan | undefined> {
  return withFile(path, async (file, size) => {
    const from = await timeFrom(file, 0, size);
    const to = lastTime(await read(file, Math.max(0, size - BLOCK), size));
    return from && to && !Number.isNaN(from.time.ms) ? { from: from.time, to } : undefined;
  });
}

/**
 * The whole lines of a log within `minutes` of a time, of at most `most` bytes; found by halving, so that of a log of
 * gigabytes less than a megabyte is read beside. The log's times must ascend, as logs' do.
 * @param around a time without a zone is in the log's own
 */
export async function readWindow(
  path: string,
  around: LogTime,
  minutes: number,
  most: number,
): Promise<LogWindow> {
  return withFile(path, async (file, size) => {
    const first = await timeFrom(file, 0, size);
    const middle = (first && !around.zone && first.time.zone ? withOffset(around, first.time) : around)?.ms;
    if (!first || middle === undefined) return { bytes: new Uint8Array(), inside: false };
    const at = await find(file, size, middle);
    const start = Math.max(await find(file, size, middle - minutes * 60_000), at - most / 2, 0);
    const end = Math.min(await find(file, size, middle + minutes * 60_000 + 1), at + most / 2, size);
    const last = lastTime(await read(file, Math.max(0, size - BLOCK), size));
    const inside = middle >= first.time.ms && last !== undefined && middle <= last.ms;
    const bytes = await read(file, Math.floor(start), Math.ceil(end));
    return { bytes: wholeLines(bytes, start > 0, end < size), inside };
  });
}

/** Offset of the first line at or after an instant. */
async function find(file: FileHandle, size: number, ms: number): Promise<number> {
  let low = 0;
  let high = size;
  while (high - low > BLOCK) {
    const middle = Math.floor((low + high) / 2);
    const timed = await timeFrom(file, middle, high);
    if (timed && timed.time.ms < ms) low = Math.max(timed.at, low + 1);
    else high = middle;
  }
  for (let at = low; at < size; ) {
    const timed = await timeFrom(file, at, size);
    if (!timed || timed.time.ms >= ms) return timed?.at ?? size;
    at = timed.at + 1;
  }
  return size;
}

/** The first line with a time that begins behind `from` (at it, for the first one), and before `before`. */
async function timeFrom(
  file: FileHandle,
  from: number,
  before: number,
): Promise<{ readonly at: number; readonly time: LogTime } | undefined> {
  let start = from;
  for (let block = 0; block < MOST_BLOCKS && start < before; block++) {
    const bytes = await read(file, start, start + BLOCK);
    if (bytes.length === 0) return undefined;
    // Latin letters and digits are the same in each encoding of logs but UTF-16.
    const text = Buffer.from(bytes).toString("latin1");
    let line =
      start === 0 || (block === 0 && (await read(file, start - 1, start))[0] === 10) ? 0 : next(text, 0);
    for (; line < text.length && start + line < before; line = next(text, line)) {
      const time = findTime(text.slice(line, next(text, line)));
      if (time && !Number.isNaN(time.ms)) return { at: start + line, time };
    }
    start += Math.max(1, text.lastIndexOf("\n") + 1 || text.length);
  }
  return undefined;
}

function next(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}

function lastTime(bytes: Uint8Array): LogTime | undefined {
  const lines = Buffer.from(bytes).toString("latin1").split("\n").reverse();
  for (const line of lines) {
    const time = findTime(line);
    if (time && !Number.isNaN(time.ms)) return time;
  }
  return undefined;
}

/** Without the rest of a line at its beginning, and the part of one at its end. */
function wholeLines(bytes: Uint8Array, cutBefore: boolean, cutAfter: boolean): Uint8Array {
  const start = cutBefore && !findTime(firstLine(bytes)) ? bytes.indexOf(10) + 1 : 0;
  const end = cutAfter ? bytes.lastIndexOf(10) + 1 : bytes.length;
  return bytes.subarray(start, Math.max(start, end));
}

function firstLine(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, bytes.indexOf(10))).toString("latin1");
}

async function read(file: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const length = Math.max(0, end - start);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}

async function withFile<T>(path: string, work: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
  const file = await open(path);
  try {
    return await work(file, (await file.stat()).size);
  } finally {
    await file.close();
  }
}
