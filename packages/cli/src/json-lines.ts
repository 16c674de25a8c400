import { TextDecoder } from "node:util";

/**
 * The lines of JSON Lines, without their ends. They end at line feeds alone: a JSON string may hold U+2028 as it
 * stands. UTF-8 and, with a byte order mark as Windows writes it, UTF-16; the mark is left out.
 */
export async function* jsonLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  // In parts, so that a line of any length is joined once.
  let open: string[] = [];
  for await (const chunk of input) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const [first = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
    open.push(first);
    for (const part of rest) {
      yield open.join("");
      open = [part];
    }
  }
  yield open.join("") + (decoder?.decode() ?? "");
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
