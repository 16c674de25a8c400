/** Longest piece of somebody else's text in a message of ours, in UTF-16 units. */
const LONGEST = 300;

/** Text from outside as one plain line: no control or direction characters, no endless length. */
export function displayable(text: string): string {
  const plain = text
    .slice(0, 4 * LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
