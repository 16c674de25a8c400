/** A small seeded generator (mulberry32): the same seed gives the same texts on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";
const ALPHABETS: Readonly<Record<string, string>> = {
  A: UPPER + LOWER + DIGITS,
  a: LOWER + DIGITS,
  U: UPPER + DIGITS,
  h: "0123456789abcdef",
  H: "0123456789ABCDEF",
  b: `${UPPER + LOWER + DIGITS}+/`,
  u: `${UPPER + LOWER + DIGITS}-_`,
  d: DIGITS,
  l: LOWER,
  L: UPPER,
  2: `${UPPER}234567`,
  3: `${LOWER}234567`,
  j: `${LOWER + DIGITS}!@#$%^&*(-_=+)`,
  P: `${UPPER + LOWER + DIGITS}!#$%&()*+,-.:;<=>?[]^_{|}~`,
  p: `${UPPER + LOWER + DIGITS}!#$%*+-.=?@^_~`,
};

/** Draws a value from a template: `ghp_%A{36}` is the prefix and 36 letters or digits. */
export function draw(template: string, random: () => number): string {
  return template.replace(/%(\w)\{(\d+)\}/g, (_, set: string, length: string) => {
    const alphabet = ALPHABETS[set]!;
    let out = "";
    while (out.length < Number(length)) out += alphabet[Math.floor(random() * alphabet.length)];
    return out;
  });
}
