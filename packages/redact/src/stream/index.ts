import type { Masker } from "../types.ts";
import { gunzip } from "./gunzip.ts";
import { maskBytes } from "./mask-bytes.ts";

export { detectEncoding, type Encoding } from "./encoding.ts";
export { DamagedGzipError, NotTextError } from "./unreadable.ts";

/**
 * Masks a stream of any length in bounded memory. Gzip stays gzip, and a text stays in its encoding (UTF-8,
 * UTF-16, Shift_JIS, EUC-JP); outside the secrets every byte stays as it is. The stream fails with NotTextError
 * where it is binary or in ISO-2022-JP, with DamagedGzipError where a gzip is broken, cut off, or not what its checksum says. In Node: `Readable.fromWeb(maskStream(Readable.toWeb(file), masker))`.
 */
export function maskStream(input: ReadableStream<Uint8Array>, masker: Masker): ReadableStream<Uint8Array> {
  return readable(masked(input, masker));
}

async function* masked(input: ReadableStream<Uint8Array>, masker: Masker): AsyncGenerator<Uint8Array> {
  const source = chunks(input);
  const head: Uint8Array[] = [];
  let start = new Uint8Array();
  while (start.length < 2) {
    const next = await source.next();
    if (next.done === true) break;
    head.push(next.value);
    start = Uint8Array.from(head.flatMap((part) => [...part.subarray(0, 2)]));
  }
  const whole = prepend(head, source);
  if (start[0] !== 0x1f || start[1] !== 0x8b) {
    yield* maskedText(whole, masker);
    return;
  }
  yield* chunks(readable(maskedText(gunzip(whole), masker)).pipeThrough(pair(new CompressionStream("gzip"))));
}

async function* maskedText(source: AsyncIterable<Uint8Array>, masker: Masker): AsyncGenerator<Uint8Array> {
  const bytes = maskBytes(masker);
  for await (const chunk of source) yield* bytes.push(chunk);
  yield* bytes.end();
}

async function* prepend(
  head: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}

async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function readable(source: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return(undefined);
    },
  });
}

/** The platform types its compression streams more widely than it reads them. */
function pair(stream: {
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
}): ReadableWritablePair<Uint8Array, Uint8Array> {
  return stream;
}
