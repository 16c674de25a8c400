/**
 * Everything of a stream as a blob, up to `most` bytes; undefined where there is more. Browsers keep large blobs on
 * disk, so that a long file costs little memory. With `lenient` a stream that breaks counts as far as it came.
 */
export async function spool(
  source: ReadableStream<Uint8Array>,
  most: number,
  lenient = false,
): Promise<Blob | undefined> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const blob = new Response(readable).blob();
  const writer = writable.getWriter();
  const reader = source.getReader();
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) break;
      await writer.write(next.value as Uint8Array<ArrayBuffer>);
    }
  } catch (error) {
    if (!lenient) {
      blob.catch(() => undefined);
      await writer.abort(error);
      throw error;
    }
  }
  await reader.cancel().catch(() => undefined);
  await writer.close();
  const all = await blob;
  return size > most ? undefined : all;
}
