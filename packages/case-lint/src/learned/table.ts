import { FEATURE_BITS } from "./features.ts";
import { decodeWeights, type Packed } from "./packed.ts";

/** What was learned of some answers: by feature the number of its row, from 1 on; of each row a weight for each answer. */
interface Table {
  readonly rows: Uint16Array;
  readonly weights: Float32Array;
}

function readTable(all: readonly Packed[]): Table {
  const rows = new Uint16Array(1 << FEATURE_BITS);
  const weights = new Float32Array(all.length * (1 << 16));
  let count = 0;
  all.forEach((packed, column) => {
    for (const [feature, weight] of decodeWeights(packed)) {
      if (rows[feature] === 0) rows[feature] = ++count;
      weights[rows[feature]! * all.length + column] = weight;
    }
  });
  return { rows, weights: weights.slice(0, (count + 1) * all.length) };
}

/**
 * Scores features for each answer, in their order; 0 is as likely as not on what was learned from. The weights are read
 * when they are first needed.
 */
export function scorer(all: readonly Packed[]): (features: ReadonlySet<number>) => Float64Array {
  let table: Table | undefined;
  return (features) => {
    table ??= readTable(all);
    const { rows, weights } = table;
    const scores = new Float64Array(all.length);
    for (const feature of features) {
      const row = rows[feature]! * all.length;
      if (row !== 0)
        for (let column = 0; column < scores.length; column++) scores[column]! += weights[row + column]!;
    }
    // A long sentence has more of everything; the square root keeps it comparable with a short one.
    const length = Math.sqrt(features.size);
    return scores.map((sum, column) => sum / length + all[column]!.bias);
  };
}
