import { Gunzip } from "fflate";
import { DamagedGzipError } from "./unreadable.ts";

/** Bytes unpacked at a time: they can become a thousand times as many. */
const PIECE = 4_096;

/**
 * What a gzip holds. One of several members, as logs that were put together are, is read to its end: the platform's
 * own DecompressionStream refuses what comes after the first. Throws DamagedGzipError.
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = [];
  const stream = new Gunzip((bytes) => {
    out.push(bytes);
  });
  const push = (bytes: Uint8Array, last: boolean) => {
    try {
      stream.push(bytes, last);
    } catch {
      throw new DamagedGzipError();
    }
    return out.splice(0);
  };
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += PIECE) yield* push(bytes.subarray(at, at + PIECE), false);
  }
  yield* push(new Uint8Array(), true);
}
