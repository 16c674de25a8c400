import { BLOCK, type Block, MOST_BEFORE, readBlocks, UNITS } from "./blocks.ts";

/** Called at the end of an anchor: its number and where it stands, `[start, end)`. */
export type OnAnchor = (anchor: number, start: number, end: number) => void;

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

/** Classes of units and one for all that stand in no anchor. */
const MOST_CLASSES = 256;

/** Parts of a block that are read side by side: no step of one waits for the look-up of another. */
const LANES = 4;
/** Numbers that a lane can write: two for each of its units and of the few left over. */
const LANE_HITS = (2 * BLOCK) / LANES + 2 * LANES;

interface Node {
  readonly next: Map<number, number>;
  fail: number;
  readonly out: number[];
}

/**
 * Builds one pass over a text that reports every anchor in it (Aho-Corasick as a full table: one look-up per
 * unit, whatever the number of anchors). Case and the joining character don't count.
 */
export function buildAutomaton(anchors: readonly string[]): Scan {
  if (anchors.some(({ length }) => length > MOST_BEFORE)) throw new RangeError("too long an anchor");
  const classOf = classify(anchors);
  const nodes: Node[] = [{ next: new Map(), fail: 0, out: [] }];
  anchors.forEach((anchor, number) => {
    let at = 0;
    for (let i = 0; i < anchor.length; i++) {
      const { next } = nodes[at]!;
      const kind = classOf[anchor.charCodeAt(i)]!;
      const to = next.get(kind) ?? nodes.push({ next: new Map(), fail: 0, out: [] }) - 1;
      next.set(kind, to);
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
  // A column for every class. Nearly all of a text is read in the states that come first: of each column they take a
  // few lines of the processor's cache, while rows as long as a power of two would get into one another's way in it.
  const columns = Int32Array.from(classOf, (kind) => kind * nodes.length);
  const table = new Uint16Array(nodes.length * new Set(classOf).size);
  for (const node of order) {
    const { next, fail } = nodes[node]!;
    for (let at = 0; at < table.length; at += nodes.length)
      table[at + stateOf[node]!] = node === 0 ? 0 : table[at + stateOf[fail]!]!;
    for (const [kind, to] of next) table[kind * nodes.length + stateOf[node]!] = stateOf[to]!;
  }
  const reports = sorted.map((node) => nodes[node]!.out);
  const lengths = Int32Array.from(anchors, (anchor) => anchor.length);
  const hits = new Int32Array(LANES * LANE_HITS);
  const counts = new Int32Array(LANES);
  const firstReport = reports.findIndex((out) => out.length > 0);
  const overlap = Math.max(1, ...anchors.map((anchor) => anchor.length)) - 1;
  // All reports in one row: where those of a state begin, and the numbers of its anchors.
  const first = new Int32Array(reports.length + 1);
  reports.forEach((out, state) => {
    first[state + 1] = first[state]! + out.length;
  });
  const reported = Int32Array.from(reports.flat());

  // Held by the functions below themselves: the engine then knows where it stands, which makes them twice as fast.
  const units = UNITS;

  /** The state in which a lane that begins at `at` goes on. */
  function stateBefore(at: number): number {
    let state = 0;
    for (let i = Math.max(0, at - overlap); i < at; i++) state = table[columns[units[i]!]! + state]!;
    return state;
  }

  /** Finds the anchors that end in `[start, end)` of the units. */
  function readBlock(start: number, end: number): void {
    const size = Math.floor((end - start) / LANES);
    const [start1, start2, start3] = [start + size, start + 2 * size, start + 3 * size];
    let state0 = stateBefore(start);
    let state1 = stateBefore(start1);
    let state2 = stateBefore(start2);
    let state3 = stateBefore(start3);
    let [hit0, hit1, hit2, hit3] = [0, LANE_HITS, 2 * LANE_HITS, 3 * LANE_HITS];
    for (let i = 0; i < size; i++) {
      state0 = table[columns[units[start + i]!]! + state0]!;
      state1 = table[columns[units[start1 + i]!]! + state1]!;
      state2 = table[columns[units[start2 + i]!]! + state2]!;
      state3 = table[columns[units[start3 + i]!]! + state3]!;
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
      state3 = table[columns[units[i]!]! + state3]!;
      if (state3 >= firstReport) {
        hits[hit3++] = i;
        hits[hit3++] = state3;
      }
    }
    counts.set([hit0, hit1 - LANE_HITS, hit2 - 2 * LANE_HITS, hit3 - 3 * LANE_HITS]);
  }

  function reportHits({ base }: Block, on: OnAnchor): void {
    for (let lane = 0; lane < LANES; lane++) {
      const begin = lane * LANE_HITS;
      for (let hit = begin; hit < begin + counts[lane]!; hit += 2) {
        const anchorEnd = base + hits[hit]! + 1;
        const state = hits[hit + 1]!;
        for (let i = first[state]!; i < first[state + 1]!; i++) {
          const anchor = reported[i]!;
          on(anchor, anchorEnd - lengths[anchor]!, anchorEnd);
        }
      }
    }
  }

  return (text, from, to, onBlock, on) => {
    readBlocks(text, from, to, (block) => {
      onBlock(block);
      readBlock(block.start, block.end);
      reportHits(block, on);
    });
  };
}

/** A number for the units that count alike; 0 for those of no anchor. */
function classify(anchors: readonly string[]): Uint8Array {
  const numbers = new Map<number, number>();
  for (const anchor of anchors)
    for (let i = 0; i < anchor.length; i++) {
      const folded = fold(anchor.charCodeAt(i));
      if (!numbers.has(folded)) numbers.set(folded, numbers.size + 1);
    }
  if (numbers.size >= MOST_CLASSES) throw new RangeError("too many different characters in anchors");
  return Uint8Array.from({ length: 1 << 16 }, (_, unit) => numbers.get(fold(unit)) ?? 0);
}

/** Capitals count as small letters, and joiners as one. */
function fold(unit: number): number {
  if (unit < 128 && JOINERS.includes(String.fromCharCode(unit))) return JOINERS.charCodeAt(0);
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** Sets each node's fall-back and what it inherits; returns the nodes so that a fall-back comes first. */
function breadthFirst(nodes: readonly Node[]): number[] {
  const order = [0];
  for (const node of order) {
    for (const [kind, to] of nodes[node]!.next) {
      if (node !== 0) {
        let fail = nodes[node]!.fail;
        while (fail !== 0 && !nodes[fail]!.next.has(kind)) fail = nodes[fail]!.fail;
        nodes[to]!.fail = nodes[fail]!.next.get(kind) ?? 0;
      }
      nodes[to]!.out.push(...nodes[nodes[to]!.fail]!.out);
      order.push(to);
    }
  }
  return order;
}
