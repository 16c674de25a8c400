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

/** A line or a sentence, wherever it stands: what is found out about it is kept as long as it is. */
export interface Kept {
  readonly kept: unknown[];
}

interface Answer {
  readonly beside: unknown;
  readonly state: unknown;
  readonly told: unknown;
}

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
  return (unit, beside, state) => {
    const answer = unit.kept[question] as Answer | undefined;
    if (answer && answer.beside === beside && answer.state === state) return answer.told as T;
    const told = tell(unit, beside, state);
    unit.kept[question] = { beside, state, told } satisfies Answer;
    return told;
  };
}

/** Ends a draft: of what is kept, what it did not have either is forgotten with the next. */
export function forget(): void {
  for (const each of FORGET) each();
}
