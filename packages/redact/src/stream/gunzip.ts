import { Gunzip } from "fflate";
import { crc32 } from "./crc32.ts";
import { DamagedGzipError } from "./unreadable.ts";

/** Bytes unpacked at a time: they can become a thousand times as many. */
const PIECE = 4_096;
/** The bytes read last that are kept: the end of a member, before the longest header that comes in practice. */
const RECENT = 131_072;
/** A member ends with the checksum and the length of what it holds (RFC 1952, 2.3.1), four bytes each. */
const TRAILER = 8;

/**
 * What a gzip holds. One of several members, as logs that were put together are, is read to its end: the platform's
 * own DecompressionStream refuses what comes after the first. Throws DamagedGzipError, also where the checksum or
 * the length of a member is not that of its bytes: that is known only once they were given out.
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const recent = new Uint8Array(RECENT);
  let read = 0;
  const out: Uint8Array[] = [];
  let [checksum, length] = [0, 0];
  const stream = new Gunzip((bytes) => {
    checksum = crc32(bytes, checksum);
    length = (length + bytes.length) >>> 0;
    out.push(bytes);
  });
  /** Compares what a member held with the trailer before the byte `end`. */
  const check = (end: number) => {
    const trailer = Uint8Array.from({ length: TRAILER }, (_, i) => recent[(end - TRAILER + i) % RECENT]!);
    const wanted = new DataView(trailer.buffer);
    if (wanted.getUint32(0, true) !== checksum || wanted.getUint32(4, true) !== length)
      throw new DamagedGzipError();
    [checksum, length] = [0, 0];
  };
  stream.onmember = check;
  const push = (bytes: Uint8Array, last: boolean) => {
    for (const byte of bytes) recent[read++ % RECENT] = byte;
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
  check(read);
}
