import { type CharSet, type Concatenation, JS, NFA, visitAst } from "refa";

/** From how many times on a repetition counts as one without end: the ways to match it double with each. */
const MANY = 10;
/** States of a repetition's automaton, and comparisons of two of its steps, that are worth a look. */
const MAX_STATES = 4_000;
const MAX_WORK = 5_000_000;

interface Step {
  readonly to: number;
  readonly by: CharSet;
}

/**
 * The repetitions of a pattern whose text can be matched in more than one way, as in `(?:\d{1,3})*`: where what follows
 * fails, every way is tried, and each round of the repetition doubles their number. What only looks around is taken to
 * hold. Each is given as it is written.
 */
export function ambiguousRepetitions(source: string, flags: string): string[] {
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source, flags }).parse({
    backreferences: "disable",
  });
  const found: string[] = [];
  visitAst(expression, {
    onQuantifierEnter({ alternatives, max, source: place }) {
      const only = alternatives.length === 1 ? alternatives[0]!.elements : [];
      const simple = only.length === 1 && only[0]!.type === "CharacterClass";
      if (max >= MANY && !simple && isAmbiguous(stepsOf(alternatives, maxCharacter)))
        found.push(place ? source.slice(place.start, place.end) : source);
    },
  });
  return found;
}

/** The automaton of what is repeated, with state 0 for where a round begins: what ends a round also leads there. */
function stepsOf(alternatives: Concatenation[], maxCharacter: number): Step[][] {
  const { initial, finals } = NFA.fromRegex(
    { type: "Expression", alternatives },
    { maxCharacter },
    { assertions: "ignore" },
    new NFA.LimitedNodeFactory(MAX_STATES),
  );
  const numbers = new Map<NFA.Node, number>([[initial, 0]]);
  for (const node of numbers.keys())
    for (const to of node.out.keys()) if (!numbers.has(to)) numbers.set(to, numbers.size);
  return [...numbers.keys()].map((node) =>
    [...node.out].flatMap(([to, by]) => [
      ...(to.out.size > 0 ? [{ to: numbers.get(to)!, by }] : []),
      ...(finals.has(to) ? [{ to: 0, by }] : []),
    ]),
  );
}

/** Whether one text leads from state 0 back to it on two ways: two states that it can be in at once lie between. */
function isAmbiguous(steps: readonly (readonly Step[])[]): boolean {
  const pairOf = (one: number, other: number) => Math.min(one, other) * steps.length + Math.max(one, other);
  /** Each pair of states that one text can lead to, with the pairs it comes from. */
  const reached = new Map<number, Set<number>>([[0, new Set()]]);
  let work = 0;
  for (const pair of reached.keys()) {
    const [one, other] = [Math.floor(pair / steps.length), pair % steps.length];
    for (const first of steps[one]!)
      for (const second of steps[other]!) {
        if (++work > MAX_WORK) throw new Error("a repetition has too many states to be checked");
        if (first.by.isDisjointWith(second.by)) continue;
        const next = pairOf(first.to, second.to);
        const from = reached.get(next) ?? new Set();
        reached.set(next, from.add(pair));
      }
  }
  const leadBack = new Set([0]);
  for (const pair of leadBack) {
    if (Math.floor(pair / steps.length) !== pair % steps.length) return true;
    for (const from of reached.get(pair)!) leadBack.add(from);
  }
  return false;
}
