/** Words after a key with which its value can begin, or the words before its value. */
const ANNOUNCING = new Set(
  "is was are being as to of from for set changed updated reset rotated has had got that which we you they the await new return convertto data".split(
    " ",
  ),
);

const SPACE = 32;

/**
 * Whether nothing but a word of a sentence follows the key at `[start, end)`, as in `the token expired after`: no
 * sign, no line end, and nothing before the key that gives the word a meaning. Most keys in a log are such words, and
 * what is read beside them is no secret: a bare word of small letters never is.
 */
export function isInSentence(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== SPACE || !isSmall(text.charCodeAt(end + 1))) return false;
  let at = end + 2;
  while (isSmall(text.charCodeAt(at))) at++;
  const word = at;
  while (isInWord(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== SPACE) return false;
  let next = at + 1;
  while (text.charCodeAt(next) === SPACE) next++;
  const c = text.charCodeAt(next);
  if (c === 58 || c === 61 || c < SPACE) return false;
  const before = start === 0 ? SPACE : text.charCodeAt(start - 1);
  if (before === SPACE || before === 10) {
    // `user / password admin x`
    const between = start < 2 ? SPACE : text.charCodeAt(start - 2);
    if (between === 47 || between === 38 || between === 58 || between > 127) return false;
  } else if (before !== 34 && before !== 39 && before !== 40) return false;
  const first = text.slice(end + 1, word);
  return !ANNOUNCING.has(first) && !first.includes("below");
}

function isSmall(c: number): boolean {
  return c >= 97 && c <= 122;
}

/** What a word can hold and end with that no value of another kind begins with. */
function isInWord(c: number): boolean {
  return isSmall(c) || c === 45 || c === 46 || c === 44;
}
