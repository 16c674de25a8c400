/** Called at the end of an anchor: its number and where it stands, `[start, end)`. */
export type OnAnchor = (anchor: number, start: number, end: number) => void;

/** Characters a word may be joined by: `api_key`, `api-key`, `api.key` and `api key` are one anchor. */
const JOINERS = "_-. ";

/** Classes per state; a power of two so that a state's row is found by a shift. */
const STRIDE_BITS = 7;

/**
 * Builds one pass over a text that reports every anchor in it (Aho-Corasick as a full table: one
 * look-up per character, whatever the number of anchors). Case and the joining character don't count.
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
  const table = new Uint16Array(nodes.length * stride);
  for (const node of order) {
    const row = number[node]! * stride;
    const fail = number[nodes[node]!.fail]! * stride;
    if (node !== 0) table.copyWithin(row, fail, fail + stride);
    for (const [cls, to] of nodes[node]!.next) table[row + cls] = number[to]!;
  }
  const reports = sorted.map((node) => nodes[node]!.out);
  const lengths = anchors.map((anchor) => anchor.length);

  return (text, on) => {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = table[(state << STRIDE_BITS) | classes[text.charCodeAt(i)]!]!;
      if (state >= firstReport) {
        for (const anchor of reports[state]!) on(anchor, i + 1 - lengths[anchor]!, i + 1);
      }
    }
  };
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
