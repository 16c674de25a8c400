/** Text from outside as one line: nothing that moves a terminal's cursor or turns its direction. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, " ");
}

/** The same for a text of several lines. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[[\p{Cc}\p{Bidi_Control}]--[\n\t]]/gv, "");
}
