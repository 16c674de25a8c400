import { readFileSync } from "node:fs";
import { draw, seeded } from "../../../packages/redact/test/random.ts";

/** A text in which « and » stand around each secret, and a value drawn for each of its templates. */
export interface MarkedText {
  readonly id: string;
  /** With the marks. */
  readonly marked: string;
  readonly text: string;
}

/**
 * The texts of `marked/<name>.txt`, which a line `====` separates, each drawn `rounds` times. `%A{40}` stands for
 * forty letters or digits (see `draw`), `%uuid` for a UUID.
 */
export function markedTexts(name: string, rounds: number): MarkedText[] {
  const blocks = readFileSync(new URL(`./marked/${name}.txt`, import.meta.url), "utf8").split(/\n====\n/);
  return blocks.flatMap((block, index) =>
    Array.from({ length: rounds }, (_, round) => {
      const template = block.trimEnd().replaceAll("%uuid", "%h{8}-%h{4}-4%h{3}-a%h{3}-%h{12}");
      const marked = draw(template, seeded(round * 7_919 + index * 31 + 5));
      return { id: `${name}/${index}/${round}`, marked, text: marked.replace(/[«»]/g, "") };
    }),
  );
}
