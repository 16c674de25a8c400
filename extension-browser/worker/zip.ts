import { Unzip, UnzipInflate, Zip, ZipDeflate } from "fflate";
import { spool } from "./spool.ts";

export interface ZipMember {
  readonly name: string;
  readonly content: Blob;
}

/** Whether the first member of the zip is encrypted: bit 0 of the flags in its local header (APPNOTE.TXT 4.4.4). */
export function isLocked(head: Uint8Array): boolean {
  return (head[6]! & 1) === 1;
}

interface Part {
  readonly name: string;
  readonly data: Uint8Array;
  readonly last: boolean;
}

/** Unpacks a zip member by member; `take` counts bytes before they are kept. Throws where the zip is broken. */
export async function* readZip(zip: Blob, take: (bytes: number) => void): AsyncGenerator<ZipMember> {
  const parts = partsOf(zip);
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    let part: Part = next.value;
    const { name } = part;
    const content = await spool(
      new ReadableStream({
        async pull(controller) {
          take(part.data.length);
          controller.enqueue(part.data);
          if (part.last) {
            controller.close();
            return;
          }
          const following = await parts.next();
          if (following.done) throw new Error("A zip that is cut off");
          part = following.value;
        },
      }),
      Number.POSITIVE_INFINITY,
    );
    yield { name, content: content! };
  }
}

async function* partsOf(zip: Blob): AsyncGenerator<Part> {
  let ready: Part[] = [];
  const unzip = new Unzip((file) => {
    file.ondata = (error, data, last) => {
      if (error) throw error;
      ready.push({ name: file.name, data, last });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const reader = zip.stream().getReader();
  for (let next = await reader.read(); ; next = await reader.read()) {
    unzip.push(next.value ?? new Uint8Array(), next.done);
    const now = ready;
    ready = [];
    yield* now;
    if (next.done) return;
  }
}

/** Packs members as they come. */
export function writeZip(members: AsyncIterable<ZipMember>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = packed(members);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function* packed(members: AsyncIterable<ZipMember>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(new Uint8Array(chunk));
  });
  const flush = () => {
    const now = ready;
    ready = [];
    return now;
  };
  for await (const { name, content } of members) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    const reader = content.stream().getReader();
    for (let next = await reader.read(); ; next = await reader.read()) {
      file.push(next.value ?? new Uint8Array(), next.done);
      yield* flush();
      if (next.done) break;
    }
  }
  zip.end();
  yield* flush();
}
