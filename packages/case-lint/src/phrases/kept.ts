/** The tables of this file, each of which forgets what the draft before the last one had. */
const FORGET: (() => void)[] = [];

/**
 * The same function, asked once for each text: what it tells of a text is kept for the next draft, which is the same one
 * with a few words more while somebody types, and as long as each draft has the text again.
 */
export function keptByText<T extends object>(tell: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  let before = new Map<string, T>();
  FORGET.push(() => {
    before = known;
    known = new Map();
  });
  return (text) => {
    let told = known.get(text);
    if (told === undefined) {
      told = before.get(text) ?? tell(alone(text));
      known.set(text, told);
    }
    return told;
  };
}

/** A part of a draft keeps the whole draft in memory; a copy does not. */
const alone = (text: string) => ` ${text}`.slice(1);

/** The places of answers among those about lines, or about sentences, by question. */
export type Asked = number[];

/** A line or a sentence, wherever it stands: what is found out about it is kept as long as it is. */
export interface Kept {
  readonly asked: Asked;
  readonly kept: unknown[];
}

interface Answer {
  readonly beside: unknown;
  readonly state: unknown;
  readonly told: unknown;
}

/** The answer of a function that has told undefined, and which is not to be asked again either. */
const NOTHING = Symbol();

let questions = 0;

/**
 * The same function of a line or a sentence, asked again only where what stands beside it or the state of things has
 * changed. It must depend on nothing else: not on where the line stands, nor on options.
 */
export function kept<U extends Kept, T>(tell: (unit: U) => T): (unit: U) => T;
export function kept<U extends Kept, Beside, T>(
  tell: (unit: U, beside: Beside) => T,
): (unit: U, beside: Beside) => T;
export function kept<U extends Kept, Beside, State, T>(
  tell: (unit: U, beside: Beside, state: State) => T,
): (unit: U, beside: Beside, state: State) => T;
export function kept<U extends Kept, T>(
  tell: (unit: U, beside: unknown, state: unknown) => T,
): (unit: U, beside?: unknown, state?: unknown) => T {
  const question = questions++;
  const byItself = tell.length === 1;
  return (unit, beside, state) => {
    const { asked, kept } = unit;
    const place = asked[question] ?? nextPlace(asked, question);
    const answer = kept[place];
    if (byItself) {
      if (answer !== undefined) return answer === NOTHING ? (undefined as T) : (answer as T);
    } else if (answer !== undefined) {
      const { beside: before, state: then, told } = answer as Answer;
      if (before === beside && then === state) return told as T;
    }
    const told = tell(unit, beside, state);
    kept[place] = byItself ? (told ?? NOTHING) : ({ beside, state, told } satisfies Answer);
    return told;
  };
}

function nextPlace(asked: Asked, question: number): number {
  asked[question] = asked.filter((place) => place !== undefined).length;
  return asked[question];
}

/** Ends a draft: of what is kept, what it did not have either is forgotten with the next. */
export function forget(): void {
  for (const each of FORGET) each();
}
