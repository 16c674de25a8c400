/** Called at the end of an anchor: its number and where it stands, `[start, end)`. */
export type OnAnchor = (anchor: number, start: number, end: number) => void;

/** Characters a word may be joined by: `api_key`, `api-key`, `api.key` and `api key` are one anchor. */
const JOINERS = "_-. ";

/** Classes per state; a power of two so that a state is the place of its row in the table. */
const STRIDE_BITS = 7;

/** Characters read at a time: their classes and the table's busy rows stay in the processor's cache. */
const BLOCK = 32_768;
/** Parts of a block that are read side by side: no step of one waits for the look-up of another. */
const LANES = 4;
/** Numbers that a lane can write: two for each of its characters and of the few left over. */
const LANE_HITS = (2 * BLOCK) / LANES + 8;

/**
 * Builds one pass over a text that reports every anchor in it (Aho-Corasick as a full table: one
 * look-up per character, whatever the number of anchors), by where they end and the longer ones first.
 * Case and the joining character don't count.
 */
export function buildAutomaton(anchors: readonly string[]): (text: string, on: OnAnchor) => void {
  const classes = classify(anchors);
  const stride = 1 << STRIDE_BITS;
  const nodes: { next: Map<number, number>; fail: number; out: number[] }[] = [];
  const add = () => nodes.push({ next: new Map(), fail: 0, out: [] }) - 1;
  add();
  anchors.forEach((anchor, number) => {
    let at = 0;
    for (let i = 0; i < anchor.length; i++) {
      const cls = classes[anchor.charCodeAt(i)]!;
      let to = nodes[at]!.next.get(cls);
      if (to === undefined) {
        to = add();
        nodes[at]!.next.set(cls, to);
      }
      at = to;
    }
    nodes[at]!.out.push(number);
  });

  const order = breadthFirst(nodes);
  // States that report get the highest numbers: the loop then needs a comparison, not a second look-up.
  const sorted = [...order].sort((a, b) => Math.sign(nodes[a]!.out.length) - Math.sign(nodes[b]!.out.length));
  const number = new Uint16Array(nodes.length);
  sorted.forEach((node, index) => {
    number[node] = index;
  });
  const firstReport = sorted.findIndex((node) => nodes[node]!.out.length > 0);
  const table = new Int32Array(nodes.length * stride);
  for (const node of order) {
    const row = number[node]! * stride;
    const fail = number[nodes[node]!.fail]! * stride;
    if (node !== 0) table.copyWithin(row, fail, fail + stride);
    for (const [cls, to] of nodes[node]!.next) table[row + cls] = number[to]! * stride;
  }
  const reports = sorted.map((node) => nodes[node]!.out);
  const lengths = anchors.map((anchor) => anchor.length);
  const overlap = Math.max(1, ...lengths) - 1;
  const classesOf = new Uint8Array(overlap + BLOCK);
  const hits = new Int32Array(LANES * LANE_HITS);
  const counts = new Int32Array(LANES);
  const block: Block = {
    table,
    firstReport: firstReport * stride,
    classes: classesOf,
    overlap,
    hits,
    counts,
  };

  return (text, on) => {
    for (let from = 0; from < text.length; from += BLOCK) {
      const start = Math.min(from, overlap);
      const base = from - start;
      const end = Math.min(text.length, from + BLOCK) - base;
      for (let i = 0; i < end; i++) classesOf[i] = classes[text.charCodeAt(base + i)]!;
      readBlock(block, start, end);
      for (let lane = 0; lane < LANES; lane++) {
        const first = lane * LANE_HITS;
        for (let hit = first; hit < first + counts[lane]!; hit += 2) {
          const anchorEnd = base + hits[hit]! + 1;
          for (const anchor of reports[hits[hit + 1]! >> STRIDE_BITS]!)
            on(anchor, anchorEnd - lengths[anchor]!, anchorEnd);
        }
      }
    }
  };
}

/** What reading a block needs, and what it finds. */
interface Block {
  /** Rows of states, by class; states from `firstReport` on end an anchor. */
  readonly table: Int32Array;
  readonly firstReport: number;
  readonly classes: Uint8Array;
  /** An anchor that ends in a lane begins at most this far before it. */
  readonly overlap: number;
  /** Pairs of a place and a state, and how many numbers each lane wrote. */
  readonly hits: Int32Array;
  readonly counts: Int32Array;
}

/** Finds the anchors that end in `[start, end)` of a block. */
function readBlock(
  { table, firstReport, classes, overlap, hits, counts }: Block,
  start: number,
  end: number,
): void {
  const size = (end - start) >> 2;
  const stateBefore = (at: number): number => {
    let state = 0;
    for (let i = Math.max(0, at - overlap); i < at; i++) state = table[state | classes[i]!]!;
    return state;
  };
  const [start1, start2, start3] = [start + size, start + 2 * size, start + 3 * size];
  let [state0, state1, state2, state3] = [
    stateBefore(start),
    stateBefore(start1),
    stateBefore(start2),
    stateBefore(start3),
  ];
  let [hit0, hit1, hit2, hit3] = [0, LANE_HITS, 2 * LANE_HITS, 3 * LANE_HITS];
  for (let i = 0; i < size; i++) {
    state0 = table[state0 | classes[start + i]!]!;
    state1 = table[state1 | classes[start1 + i]!]!;
    state2 = table[state2 | classes[start2 + i]!]!;
    state3 = table[state3 | classes[start3 + i]!]!;
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
    state3 = table[state3 | classes[i]!]!;
    if (state3 >= firstReport) {
      hits[hit3++] = i;
      hits[hit3++] = state3;
    }
  }
  counts.set([hit0, hit1 - LANE_HITS, hit2 - 2 * LANE_HITS, hit3 - 3 * LANE_HITS]);
}

/** A small number for each character that occurs in an anchor, 0 for all others. */
function classify(anchors: readonly string[]): Uint8Array {
  const classes = new Uint8Array(65_536);
  let count = 0;
  for (const character of anchors.join("")) {
    if (classes[character.charCodeAt(0)] !== 0) continue;
    const same = JOINERS.includes(character) ? JOINERS : character.toLowerCase() + character.toUpperCase();
    count++;
    for (const each of same) classes[each.charCodeAt(0)] = count;
  }
  if (count >= 1 << STRIDE_BITS) throw new RangeError("too many different characters in anchors");
  return classes;
}

/** Sets each node's fall-back and what it inherits; returns the nodes so that a fall-back comes first. */
function breadthFirst(nodes: { next: Map<number, number>; fail: number; out: number[] }[]): number[] {
  const order = [0];
  for (const node of order) {
    for (const [cls, to] of nodes[node]!.next) {
      if (node !== 0) {
        let fail = nodes[node]!.fail;
        while (fail !== 0 && !nodes[fail]!.next.has(cls)) fail = nodes[fail]!.fail;
        nodes[to]!.fail = nodes[fail]!.next.get(cls) ?? 0;
      }
      nodes[to]!.out.push(...nodes[nodes[to]!.fail]!.out);
      order.push(to);
    }
  }
  return order;
}
