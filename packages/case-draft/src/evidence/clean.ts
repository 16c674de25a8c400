const ESC = "\u001b";
const BELL = "\u0007";

/** Colours, cursor moves, window titles and hyperlinks of a terminal. */
const ESCAPES = new RegExp(
  `${ESC}(?:\\[[0-9;:?]{0,40}[@-~]|\\][^${BELL}${ESC}]{0,400}(?:${BELL}|${ESC}\\\\)|[()][0-9A-B]|[=>78cDEHM])`,
  "g",
);
/** Control characters that no log line needs. */
const CONTROLS = /[\p{Cc}--[\t\n]]/gv;

/**
 * The text that a person saw: no terminal colours or cursor moves, `\n` line ends, no other control characters.
 * It is done before masking, so that no colour stands in the middle of a secret.
 */
export function cleanText(text: string): string {
  return text.replace(ESCAPES, "").replace(/\r\n?/g, "\n").replace(CONTROLS, "");
}
