import { BLOCK, type Block, encode, MOST_BEFORE, readBlocks, type Utf8 } from "./blocks.ts";

/** Called at the end of an anchor: its number and where it stands, `[start, end)`. */
export type OnAnchor = (anchor: number, start: number, end: number) => void;

/**
 * Reads `[from, to)` of a text once, block by block, and reports the anchors that end in each after the block itself.
 * Where the caller has the stretch in UTF-8, it need not be encoded again.
 */
export type Scan = (
  text: string,
  from: number,
  to: number,
  onBlock: (block: Block) => void,
  on: OnAnchor,
  utf8?: Utf8,
) => void;

/** Characters a word may be joined by: `api_key`, `api-key`, `api.key` and `api key` are one anchor. */
const JOINERS = "_-. ";

/** A row of the table has a place for every class of bytes. */
const ROW_BITS = 7;

/** Parts of a block that are read side by side: no step of one waits for the look-up of another. */
const LANES = 4;
/** Numbers that a lane can write: two for each of its bytes and of the few left over. */
const LANE_HITS = (2 * BLOCK) / LANES + 2 * LANES;

interface Node {
  readonly next: Map<number, number>;
  fail: number;
  readonly out: number[];
}

/**
 * Builds one pass over a text that reports every anchor in it (Aho-Corasick as a full table: one look-up per
 * byte, whatever the number of anchors). Case and the joining character don't count.
 */
export function buildAutomaton(anchors: readonly string[]): Scan {
  if (anchors.some(({ length }) => length > MOST_BEFORE)) throw new RangeError("too long an anchor");
  const encoded = anchors.map(encode);
  const classOf = classify(encoded);
  const nodes: Node[] = [{ next: new Map(), fail: 0, out: [] }];
  encoded.forEach((anchor, number) => {
    let at = 0;
    for (const byte of anchor) {
      const { next } = nodes[at]!;
      const to = next.get(classOf[byte]!) ?? nodes.push({ next: new Map(), fail: 0, out: [] }) - 1;
      next.set(classOf[byte]!, to);
      at = to;
    }
    nodes[at]!.out.push(number);
  });

  const order = breadthFirst(nodes);
  // States that report get the highest numbers: the loop then needs a comparison, not a second look-up.
  const sorted = [...order].sort((a, b) => Math.sign(nodes[a]!.out.length) - Math.sign(nodes[b]!.out.length));
  const stateOf = new Int32Array(nodes.length);
  sorted.forEach((node, index) => {
    stateOf[node] = index;
  });
  const table = new Uint16Array(nodes.length << ROW_BITS);
  for (const node of order) {
    const { next, fail } = nodes[node]!;
    const row = stateOf[node]! << ROW_BITS;
    const inherited = stateOf[fail]! << ROW_BITS;
    if (node !== 0) table.copyWithin(row, inherited, inherited + (1 << ROW_BITS));
    for (const [kind, to] of next) table[row | kind] = stateOf[to]!;
  }
  const reports = sorted.map((node) => nodes[node]!.out);
  const lengths = Int32Array.from(anchors, (anchor) => anchor.length);
  const hits = new Int32Array(LANES * LANE_HITS);
  const counts = new Int32Array(LANES);
  const machine: Machine = {
    table,
    classOf,
    firstReport: reports.findIndex((out) => out.length > 0),
    overlap: Math.max(1, ...encoded.map((anchor) => anchor.length)) - 1,
    hits,
    counts,
  };
  // All reports in one row: where those of a state begin, and the numbers of its anchors.
  const first = new Int32Array(reports.length + 1);
  reports.forEach((out, state) => {
    first[state + 1] = first[state]! + out.length;
  });
  const reported = Int32Array.from(reports.flat());

  function reportHits({ offsetOf }: Block, on: OnAnchor): void {
    for (let lane = 0; lane < LANES; lane++) {
      const begin = lane * LANE_HITS;
      for (let hit = begin; hit < begin + counts[lane]!; hit += 2) {
        const anchorEnd = offsetOf(hits[hit]! + 1);
        const state = hits[hit + 1]!;
        for (let i = first[state]!; i < first[state + 1]!; i++) {
          const anchor = reported[i]!;
          on(anchor, anchorEnd - lengths[anchor]!, anchorEnd);
        }
      }
    }
  }

  return (text, from, to, onBlock, on, utf8) => {
    const read = (block: Block) => {
      onBlock(block);
      readBlock(machine, block.bytes, block.start, block.end);
      reportHits(block, on);
    };
    readBlocks(text, from, to, read, utf8);
  };
}

/** The table, and where the anchors of a block are written. */
interface Machine {
  readonly table: Uint16Array;
  readonly classOf: Uint8Array;
  /** States from here on end an anchor. */
  readonly firstReport: number;
  /** An anchor that ends in a lane begins at most so many bytes before it. */
  readonly overlap: number;
  /** Pairs of a place and a state, and how many numbers each lane wrote. */
  readonly hits: Int32Array;
  readonly counts: Int32Array;
}

/** Finds the anchors that end in `[start, end)` of the bytes. */
function readBlock(machine: Machine, bytes: Uint8Array, start: number, end: number): void {
  const { table, classOf, firstReport, hits } = machine;
  const size = Math.floor((end - start) / LANES);
  const [start1, start2, start3] = [start + size, start + 2 * size, start + 3 * size];
  let state0 = stateBefore(machine, bytes, start);
  let state1 = stateBefore(machine, bytes, start1);
  let state2 = stateBefore(machine, bytes, start2);
  let state3 = stateBefore(machine, bytes, start3);
  let [hit0, hit1, hit2, hit3] = [0, LANE_HITS, 2 * LANE_HITS, 3 * LANE_HITS];
  for (let i = 0; i < size; i++) {
    state0 = table[(state0 << ROW_BITS) | classOf[bytes[start + i]!]!]!;
    state1 = table[(state1 << ROW_BITS) | classOf[bytes[start1 + i]!]!]!;
    state2 = table[(state2 << ROW_BITS) | classOf[bytes[start2 + i]!]!]!;
    state3 = table[(state3 << ROW_BITS) | classOf[bytes[start3 + i]!]!]!;
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
    state3 = table[(state3 << ROW_BITS) | classOf[bytes[i]!]!]!;
    if (state3 >= firstReport) {
      hits[hit3++] = i;
      hits[hit3++] = state3;
    }
  }
  machine.counts.set([hit0, hit1 - LANE_HITS, hit2 - 2 * LANE_HITS, hit3 - 3 * LANE_HITS]);
}

/** The state in which a lane that begins at `at` goes on. */
function stateBefore({ table, classOf, overlap }: Machine, bytes: Uint8Array, at: number): number {
  let state = 0;
  for (let i = Math.max(0, at - overlap); i < at; i++)
    state = table[(state << ROW_BITS) | classOf[bytes[i]!]!]!;
  return state;
}

/** A number for the bytes that count alike; 0 for those of no anchor. */
function classify(anchors: readonly Uint8Array[]): Uint8Array {
  const numbers = new Map<number, number>();
  for (const anchor of anchors)
    for (const byte of anchor) {
      const folded = fold(byte);
      if (!numbers.has(folded)) numbers.set(folded, numbers.size + 1);
    }
  if (numbers.size >= 1 << ROW_BITS) throw new RangeError("too many different characters in anchors");
  return Uint8Array.from({ length: 256 }, (_, byte) => numbers.get(fold(byte)) ?? 0);
}

/** Capitals count as small letters, and joiners as one. */
function fold(byte: number): number {
  if (JOINERS.includes(String.fromCharCode(byte))) return JOINERS.charCodeAt(0);
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
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
