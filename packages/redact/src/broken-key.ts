import { type Assigned, readAssignments } from "./assignment.ts";
import { matchAt } from "./detector.ts";
import { classifyKey } from "./keys.ts";
import { MAX_VALUE } from "./value-end.ts";
import { isWidest, NARROW, WIDE, widthOf } from "./window.ts";
import { wrappedEnd } from "./wrap.ts";

/** The key of a command line, or its beginning, and what may follow it before its value. */
const KEY_AT_END = /(?:^|[\s"'])(-{0,2})([A-Za-z_][\w.-]{0,63})([ =:]?["']?)$/;
/** The most that this matches, with the character before the key. */
const LONGEST_END = 69;
const REST_OF_KEY = /[A-Za-z_-][\w-]{0,39}(?=["']?[ =:])/y;

/**
 * What is assigned to keys that a window broke, or that it parted from their values, at the line ends of
 * `[from, to)`: `--client-sec⏎ret …`. The lines are read as the one line that they were.
 */
export function readBrokenKeys(text: string, from: number, to: number): Assigned[] {
  const found: Assigned[] = [];
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
    const end = text[at - 1] === "\r" ? at - 1 : at;
    const width = widthOf(text, end);
    if (width < NARROW || width > WIDE) continue;
    const line = text.slice(end - width, end);
    const left = KEY_AT_END.exec(line.slice(-LONGEST_END));
    const gap = left === null ? undefined : gapAt(left, text, at + 1);
    if (gap === undefined || !isWidest(text, end)) continue;
    const [, , key, sign] = left!;
    const keyStart = line.length - sign!.length - key!.length;
    const joined = line + gap + text.slice(at + 1, at + 1 + MAX_VALUE);
    const shift = at + 1 - line.length - gap.length;
    for (const assigned of readAssignments(joined, keyStart, line.length - sign!.length, {})) {
      if (assigned.start < line.length) continue;
      const start = assigned.start + shift;
      const end = assigned.end + shift;
      // How wide the window was shows in the text as it stands.
      const first = text.slice(start, end).search(/\r?\n/);
      const whole = wrappedEnd(text, start, first < 0 ? end : start + first);
      found.push({ ...assigned, start, end: Math.max(end, whole) });
    }
  }
  return found;
}

/** What the window took away between the two lines; undefined where no key is broken. */
function gapAt([, flag, key, sign]: RegExpExecArray, text: string, next: number): string | undefined {
  if (sign !== "") return classifyKey(key!) === undefined || !/\S/.test(text[next] ?? " ") ? undefined : "";
  const rest = matchAt(REST_OF_KEY, text, next)?.[0];
  // Any word can end a line before the next line's key: only a flag or a variable is broken.
  const whole = key! + (rest ?? "");
  if (rest !== undefined && classifyKey(whole) !== undefined)
    return flag !== "" || (/^[A-Z][A-Z\d_]*$/.test(whole) && classifyKey(rest) === undefined)
      ? ""
      : undefined;
  // A space at the end of a line is lost where it is copied.
  if (flag !== "--" || classifyKey(key!) === undefined || !/[\w"' ]/.test(text[next] ?? "")) return undefined;
  return text[next] === " " ? "" : " ";
}
