import { BLOCK, type Block, MOST_BEFORE, readBlocks, UNITS, WORDS } from "./blocks.ts";

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

const MOST_STATES = 1 << 16;

/** Parts of a block that are read side by side: no step of one waits for the look-up of another. */
const LANES = 4;
/** Numbers that a lane can write: two for each of its units and of the few left over. */
const LANE_HITS = 2 * (BLOCK / LANES + 2 * LANES);

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
  const classes = new Set(classOf.values()).size + 1;
  const nodes: Node[] = [{ next: new Map(), fail: 0, out: [] }];
  anchors.forEach((anchor, number) => {
    let at = 0;
    for (let i = 0; i < anchor.length; i++) {
      const { next } = nodes[at]!;
      const kind = classOf.get(anchor[i]!)!;
      const to = next.get(kind) ?? nodes.push({ next: new Map(), fail: 0, out: [] }) - 1;
      next.set(kind, to);
      at = to;
    }
    nodes[at]!.out.push(number);
  });

  const order = breadthFirst(nodes);
  // A bit of its number tells of a state whether it reports: of all lanes together one look does.
  const quiet = order.filter((node) => nodes[node]!.out.length === 0);
  const loud = order.filter((node) => nodes[node]!.out.length > 0);
  const REPORTS = 2 ** Math.ceil(Math.log2(Math.max(quiet.length, loud.length)));
  const size = REPORTS + loud.length;
  if (size > MOST_STATES) throw new RangeError("too many anchors");
  const stateOf = new Int32Array(nodes.length);
  quiet.forEach((node, index) => {
    stateOf[node] = index;
  });
  loud.forEach((node, index) => {
    stateOf[node] = REPORTS + index;
  });
  const rows = new Uint16Array(size * classes);
  for (const node of order) {
    const { next, fail } = nodes[node]!;
    const row = stateOf[node]! * classes;
    const inherited = stateOf[fail]! * classes;
    if (node !== 0) rows.copyWithin(row, inherited, inherited + classes);
    for (const [kind, to] of next) rows[row + kind] = stateOf[to]!;
  }
  const table = inColumns(rows, size, classes);
  const columns = new Int32Array(1 << 16);
  for (const [unit, kind] of classOf) columns[unit.charCodeAt(0)] = kind * size;
  const lengths = Int32Array.from(anchors, (anchor) => anchor.length);
  const hits = new Int32Array(LANES * LANE_HITS);
  const counts = new Int32Array(LANES);
  const overlap = Math.max(1, ...anchors.map((anchor) => anchor.length)) - 1;
  // All reports in one row: where those of a state begin, and the numbers of its anchors.
  const first = new Int32Array(loud.length + 1);
  loud.forEach((node, index) => {
    first[index + 1] = first[index]! + nodes[node]!.out.length;
  });
  const reported = Int32Array.from(loud.flatMap((node) => nodes[node]!.out));

  // Held by the functions below themselves: the engine then knows where they stand, which makes it twice as fast.
  const units = UNITS;
  const words = WORDS;

  /** The state after the units `[start, end)`, from `state` on; what is reported of them is noted for the lane. */
  function read(lane: number, start: number, end: number, state: number): number {
    for (let i = start; i < end; i++) {
      state = table[columns[units[i]!]! + state]!;
      note(lane, i, state);
    }
    return state;
  }

  /** The state in which a lane that begins at `at` goes on. */
  function stateBefore(at: number): number {
    let state = 0;
    for (let i = Math.max(0, at - overlap); i < at; i++) state = table[columns[units[i]!]! + state]!;
    return state;
  }

  function note(lane: number, at: number, state: number): void {
    if (state < REPORTS) return;
    const hit = lane * LANE_HITS + counts[lane]!;
    hits[hit] = at;
    hits[hit + 1] = state;
    counts[lane] = counts[lane]! + 2;
  }

  /** Finds the anchors that end in `[start, end)` of the units. */
  function readBlock(start: number, end: number): void {
    counts.fill(0);
    const even = Math.min(start + (start & 1), end);
    const pairs = Math.floor((end - even) / (2 * LANES));
    const word0 = even >> 1;
    const word1 = word0 + pairs;
    const word2 = word1 + pairs;
    const word3 = word2 + pairs;
    let state0 = read(0, start, even, stateBefore(start));
    let state1 = stateBefore(2 * word1);
    let state2 = stateBefore(2 * word2);
    let state3 = stateBefore(2 * word3);
    for (let i = 0; i < pairs; i++) {
      const units0 = words[word0 + i]!;
      const units1 = words[word1 + i]!;
      const units2 = words[word2 + i]!;
      const units3 = words[word3 + i]!;
      const between0 = table[columns[units0 & 0xffff]! + state0]!;
      const between1 = table[columns[units1 & 0xffff]! + state1]!;
      const between2 = table[columns[units2 & 0xffff]! + state2]!;
      const between3 = table[columns[units3 & 0xffff]! + state3]!;
      state0 = table[columns[units0 >>> 16]! + between0]!;
      state1 = table[columns[units1 >>> 16]! + between1]!;
      state2 = table[columns[units2 >>> 16]! + between2]!;
      state3 = table[columns[units3 >>> 16]! + between3]!;
      const states = state0 | state1 | state2 | state3;
      if (((states | between0 | between1 | between2 | between3) & REPORTS) === 0) continue;
      note(0, 2 * (word0 + i), between0);
      note(0, 2 * (word0 + i) + 1, state0);
      note(1, 2 * (word1 + i), between1);
      note(1, 2 * (word1 + i) + 1, state1);
      note(2, 2 * (word2 + i), between2);
      note(2, 2 * (word2 + i) + 1, state2);
      note(3, 2 * (word3 + i), between3);
      note(3, 2 * (word3 + i) + 1, state3);
    }
    read(3, 2 * (word3 + pairs), end, state3);
  }

  function reportHits({ base }: Block, on: OnAnchor): void {
    for (let lane = 0; lane < LANES; lane++) {
      const begin = lane * LANE_HITS;
      for (let hit = begin; hit < begin + counts[lane]!; hit += 2) {
        const anchorEnd = base + hits[hit]! + 1;
        const state = hits[hit + 1]! - REPORTS;
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

/**
 * A column for every class instead of a row for every state: of each column the states that come first, in which nearly
 * all of a text is read, take a few lines of the processor's cache.
 */
function inColumns(rows: Uint16Array, size: number, classes: number): Uint16Array {
  const columns = new Uint16Array(rows.length);
  for (let kind = 0; kind < classes; kind++)
    for (let state = 0; state < size; state++) columns[kind * size + state] = rows[state * classes + kind]!;
  return columns;
}

/** Numbers from 1 for the units that stand in anchors; those that count alike have the same. */
function classify(anchors: readonly string[]): Map<string, number> {
  const classOf = new Map<string, number>();
  let classes = 0;
  for (const anchor of anchors)
    for (let i = 0; i < anchor.length; i++) {
      if (classOf.has(anchor[i]!)) continue;
      classes++;
      for (const unit of alike(anchor[i]!)) classOf.set(unit, classes);
    }
  return classOf;
}

/** What counts as the unit does: capitals and small letters of ASCII are alike, and all joiners. */
function alike(unit: string): Iterable<string> {
  if (JOINERS.includes(unit)) return JOINERS;
  return unit <= "z" ? [unit.toLowerCase(), unit.toUpperCase()] : [unit];
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
