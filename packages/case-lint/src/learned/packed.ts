/** Weights of features as two texts, which compress well. */
export interface Packed {
  /** Added to each score. */
  readonly bias: number;
  /** The weight of one step. */
  readonly step: number;
  /** How far each feature's number is from the one before it: a digit below 48, before it four bits for each from 48 on. */
  readonly gaps: string;
  /** The steps of each feature's weight, a character each. */
  readonly steps: string;
}

/** Steps from none to the heaviest weight. */
export const MOST_STEPS = 15;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Digits from this one on are followed by another, and tell the least four bits. Most gaps have one digit. */
const GOES_ON = 48;
const BITS = 16;

/** @param steps of each feature, by number; each between -MOST_STEPS and MOST_STEPS, and not 0 */
export function packSteps(steps: ReadonlyMap<number, number>): Pick<Packed, "gaps" | "steps"> {
  let gaps = "";
  let weights = "";
  let last = 0;
  for (const [feature, step] of [...steps].sort(([a], [b]) => a - b)) {
    let gap = feature - last;
    for (; gap >= GOES_ON; gap = Math.floor(gap / BITS)) gaps += DIGITS[GOES_ON + (gap % BITS)];
    gaps += DIGITS[gap];
    weights += DIGITS[step + MOST_STEPS];
    last = feature;
  }
  return { gaps, steps: weights };
}

/** Each feature with its weight. */
export function* decodeWeights({ gaps, step, steps }: Packed): Generator<[number, number]> {
  let feature = 0;
  let at = 0;
  for (const weight of steps) {
    let unit = 1;
    let digit = DIGITS.indexOf(gaps[at++]!);
    for (; digit >= GOES_ON; digit = DIGITS.indexOf(gaps[at++]!)) {
      feature += (digit - GOES_ON) * unit;
      unit *= BITS;
    }
    feature += digit * unit;
    yield [feature, (DIGITS.indexOf(weight) - MOST_STEPS) * step];
  }
}
