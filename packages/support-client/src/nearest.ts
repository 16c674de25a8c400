/** The three of `codes` that share most of their word pieces and letters with `wanted`, nearest first. */
export function nearest(wanted: string, codes: readonly string[]): readonly string[] {
  return codes
    .map((code) => ({ code, score: similarity(wanted.toLowerCase(), code.toLowerCase()) }))
    .filter(({ score }) => score > 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ code }) => code);
}

/** Dice's coefficient over pairs of letters: 0 nothing in common, 1 the same. */
function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairs(a);
  const right = pairs(b);
  const size = left.length + right.length;
  let common = 0;
  for (const pair of left) {
    const index = right.indexOf(pair);
    if (index < 0) continue;
    common++;
    right.splice(index, 1);
  }
  return size === 0 ? 0 : (2 * common) / size;
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
