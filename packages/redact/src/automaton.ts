/** Called at the end of an anchor: its number and where it stands, `[start, end)`. */
export type OnAnchor = (anchor: number, start: number, end: number) => void;

/** A stretch of a text, one byte for each UTF-16 unit: ASCII as it is, anything else from 128 on or 0. */
export interface Block {
  readonly bytes: Uint8Array;
  /** The same bytes, four at a time. */
  readonly words: Int32Array;
  /** Where `bytes` begins in the text. */
  readonly base: number;
  /** The part of `bytes` that is new in this block; before it stands the end of the last one. */
  readonly start: number;
  readonly end: number;
}

/** Reads `[from, to)` of a text once, block by block, and reports the anchors that end in each after the block itself. */
export type Scan = (
  text: string,
  from: number,
  to: number,
  onBlock: (block: Block) => void,
  on: OnAnchor,
) => void;

/** Characters a word may be joined by: `api_key`, `api-key`, `api.key` and `api key` are one anchor. */
const JOINERS = "_-. ";

/** A row of the table has a place for every byte; a state is the place where its row begins. */
const ROW_BITS = 8;
const ROW = 1 << ROW_BITS;

/** Characters read at a time: they, and the table's busy rows, stay in the processor's cache. */
const BLOCK = 8_192;
/** A block is held in a multiple of so many bytes, and with as many to spare. */
const MARGIN = 8;
/** Parts of a block that are read side by side: no step of one waits for the look-up of another. */
const LANES = 4;
/** Numbers that a lane can write: two for each of its characters and of the few left over. */
const LANE_HITS = (2 * BLOCK) / LANES + 2 * LANES;

interface Node {
  readonly next: Map<number, number>;
  fail: number;
  readonly out: number[];
}

/**
 * Builds one pass over a text that reports every anchor in it (Aho-Corasick as a full table: one look-up per
 * character, whatever the number of anchors), in the order of their ends. Case and the joining character don't count.
 */
export function buildAutomaton(anchors: readonly string[]): Scan {
  const { byteOf, alike } = classify(anchors);
  const nodes: Node[] = [{ next: new Map(), fail: 0, out: [] }];
  anchors.forEach((anchor, number) => {
    let at = 0;
    for (let i = 0; i < anchor.length; i++) {
      const byte = alike.get(anchor[i]!)![0]!;
      const to = nodes[at]!.next.get(byte) ?? nodes.push({ next: new Map(), fail: 0, out: [] }) - 1;
      nodes[at]!.next.set(byte, to);
      at = to;
    }
    nodes[at]!.out.push(number);
  });

  const order = breadthFirst(nodes);
  // States that report get the highest numbers: the loop then needs a comparison, not a second look-up.
  const sorted = [...order].sort((a, b) => Math.sign(nodes[a]!.out.length) - Math.sign(nodes[b]!.out.length));
  const rowOf = new Int32Array(nodes.length);
  sorted.forEach((node, index) => {
    rowOf[node] = index * ROW;
  });
  const table = new Int32Array(nodes.length * ROW);
  const bytesAlike = new Map([...alike.values()].map((bytes) => [bytes[0]!, bytes]));
  for (const node of order) {
    const { next, fail } = nodes[node]!;
    if (node !== 0) table.copyWithin(rowOf[node]!, rowOf[fail]!, rowOf[fail]! + ROW);
    for (const [byte, to] of next)
      for (const each of bytesAlike.get(byte)!) table[rowOf[node]! + each] = rowOf[to]!;
  }
  const reports = sorted.map((node) => nodes[node]!.out);
  const lengths = Int32Array.from(anchors, (anchor) => anchor.length);
  const overlap = Math.max(1, ...lengths) - 1;
  const machine: Machine = {
    table,
    firstReport: reports.findIndex((out) => out.length > 0) * ROW,
    overlap,
    bytes: new Uint8Array((overlap + BLOCK + MARGIN) & -MARGIN),
    hits: new Int32Array(LANES * LANE_HITS),
    counts: new Int32Array(LANES),
  };
  const { bytes, hits, counts } = machine;
  const words = new Int32Array(bytes.buffer);
  // All reports in one row: where those of a state begin, and the numbers of its anchors.
  const first = new Int32Array(reports.length + 1);
  reports.forEach((out, state) => {
    first[state + 1] = first[state]! + out.length;
  });
  const reported = Int32Array.from(reports.flat());

  return (text, from, to, onBlock, on) => {
    // As the last block was, the next one probably is.
    let ascii = true;
    for (let at = from; at < to; at += BLOCK) {
      const start = Math.min(at, overlap);
      const base = at - start;
      const end = Math.min(to, at + BLOCK) - base;
      ascii = (ascii && fillAscii(bytes, text, base, end)) || fill(bytes, text, base, end, byteOf);
      onBlock({ bytes, words, base, start, end });
      readBlock(machine, start, end);
      for (let lane = 0; lane < LANES; lane++) {
        const begin = lane * LANE_HITS;
        for (let hit = begin; hit < begin + counts[lane]!; hit += 2) {
          const anchorEnd = base + hits[hit]! + 1;
          const state = hits[hit + 1]! >> ROW_BITS;
          for (let i = first[state]!; i < first[state + 1]!; i++) {
            const anchor = reported[i]!;
            on(anchor, anchorEnd - lengths[anchor]!, anchorEnd);
          }
        }
      }
    }
  };
}

/** Stands in every browser and in Node, but in no library that the packages above this one are checked with. */
declare class TextEncoder {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

const ENCODER = new TextEncoder();

/** Writes the bytes of the `length` characters at `base`; tells whether all are ASCII. */
function fill(bytes: Uint8Array, text: string, base: number, length: number, byteOf: Uint8Array): boolean {
  let all = 0;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(base + i);
    bytes[i] = byteOf[c]!;
    all |= c;
  }
  return all < 128;
}

/** As `fill`, several times faster, where all are ASCII; tells whether they are. */
function fillAscii(bytes: Uint8Array, text: string, base: number, length: number): boolean {
  const { read, written } = ENCODER.encodeInto(text.slice(base, base + length), bytes);
  return read === length && written === length;
}

/** The table, and what a block is read from and written to. */
interface Machine {
  readonly table: Int32Array;
  /** States from here on end an anchor. */
  readonly firstReport: number;
  /** An anchor that ends in a lane begins at most this far before it. */
  readonly overlap: number;
  readonly bytes: Uint8Array;
  /** Pairs of a place and a state, and how many numbers each lane wrote. */
  readonly hits: Int32Array;
  readonly counts: Int32Array;
}

/** Finds the anchors that end in `[start, end)` of a block. */
function readBlock(machine: Machine, start: number, end: number): void {
  const { table, firstReport, bytes, hits } = machine;
  const size = Math.floor((end - start) / LANES);
  const [start1, start2, start3] = [start + size, start + 2 * size, start + 3 * size];
  let state0 = stateBefore(machine, start);
  let state1 = stateBefore(machine, start1);
  let state2 = stateBefore(machine, start2);
  let state3 = stateBefore(machine, start3);
  let [hit0, hit1, hit2, hit3] = [0, LANE_HITS, 2 * LANE_HITS, 3 * LANE_HITS];
  for (let i = 0; i < size; i++) {
    state0 = table[state0 | bytes[start + i]!]!;
    state1 = table[state1 | bytes[start1 + i]!]!;
    state2 = table[state2 | bytes[start2 + i]!]!;
    state3 = table[state3 | bytes[start3 + i]!]!;
    if (state0 >= firstReport) {
      hits[hit0++] = start + i;
      hits[hit0++] = state0;
    }
    if (state1 >= firstReport) {
      hits[hit1++] = start1 + i;
      hits[hit1++] = state1;
    }
    if (state2 >= firstReport) {
      hits[hit2++] = start2 + i;
      hits[hit2++] = state2;
    }
    if (state3 >= firstReport) {
      hits[hit3++] = start3 + i;
      hits[hit3++] = state3;
    }
  }
  for (let i = start3 + size; i < end; i++) {
    state3 = table[state3 | bytes[i]!]!;
    if (state3 >= firstReport) {
      hits[hit3++] = i;
      hits[hit3++] = state3;
    }
  }
  machine.counts.set([hit0, hit1 - LANE_HITS, hit2 - 2 * LANE_HITS, hit3 - 3 * LANE_HITS]);
}

/** The state in which a lane that begins at `at` goes on. */
function stateBefore({ table, overlap, bytes }: Machine, at: number): number {
  let state = 0;
  for (let i = Math.max(0, at - overlap); i < at; i++) state = table[state | bytes[i]!]!;
  return state;
}

/** The byte of every UTF-16 unit, and the bytes that are alike for each character of an anchor. */
function classify(anchors: readonly string[]): { byteOf: Uint8Array; alike: Map<string, number[]> } {
  const byteOf = new Uint8Array(65_536);
  for (let c = 0; c < 128; c++) byteOf[c] = c;
  const alike = new Map<string, number[]>();
  let last = 127;
  for (const character of new Set(anchors.join(""))) {
    const same = JOINERS.includes(character) ? JOINERS : character.toLowerCase() + character.toUpperCase();
    const code = character.charCodeAt(0);
    if (code >= 128) {
      if (byteOf[code] === 0) last++;
      if (last >= ROW) throw new RangeError("too many different characters in anchors");
      for (const each of same) byteOf[each.charCodeAt(0)] ||= last;
    }
    alike.set(
      character,
      [...new Set([...same].map((each) => byteOf[each.charCodeAt(0)]!))].sort((a, b) => a - b),
    );
  }
  return { byteOf, alike };
}

/** Sets each node's fall-back and what it inherits; returns the nodes so that a fall-back comes first. */
function breadthFirst(nodes: readonly Node[]): number[] {
  const order = [0];
  for (const node of order) {
    for (const [byte, to] of nodes[node]!.next) {
      if (node !== 0) {
        let fail = nodes[node]!.fail;
        while (fail !== 0 && !nodes[fail]!.next.has(byte)) fail = nodes[fail]!.fail;
        nodes[to]!.fail = nodes[fail]!.next.get(byte) ?? 0;
      }
      nodes[to]!.out.push(...nodes[nodes[to]!.fail]!.out);
      order.push(to);
    }
  }
  return order;
}
