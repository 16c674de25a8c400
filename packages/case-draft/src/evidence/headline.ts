import { isOutright, type LogEntry } from "./entries.ts";
import { findTime } from "./times.ts";

/** Characters of a subject that still read well in the Support Center's list of cases. */
const MAX_HEADLINE = 110;

const JSON_MESSAGE = /"(?:errorMessage|error_message|message|msg|error)"\s*:\s*"((?:[^"\\]|\\.){3,400})/i;
const FROM_NAME =
  /(?:\b[\w.$]{0,120}(?:Exception|Error|Fault)\b|An error occurred \(|Task timed out|ssh: |panic: |FATAL: |ERROR: ).{0,400}/;
const AFTER_LEVEL = /(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC|CRIT|WARN(?:ING)?)\b[\])"'|:>,]*\s+(.{3,400})/;

/** The exception that a stack trace begins with, or that caused another. */
const EXCEPTION =
  /^(?:Caused by: )?(?:[\w$]{1,80}[./]){0,12}(\w{1,80}(?:Exception|Error|Fault|Timeout))(: .*)?$/;

/**
 * What a subject can say about a log's failures: the first that is stated outright. Where a stack trace below it
 * names an exception, that says more to a stranger than the words of the application.
 */
export function headlineFor(failing: readonly LogEntry[]): string | undefined {
  const entry = failing.find(({ failing: line }) => isOutright(line!.text)) ?? failing[0];
  if (!entry) return undefined;
  const [first, ...rest] = entry.lines.slice(entry.lines.indexOf(entry.failing!));
  const thrown = FROM_NAME.test(first!.text)
    ? undefined
    : rest.map(({ text }) => EXCEPTION.exec(text)).find(Boolean);
  return headlineOf(thrown ? `${thrown[1]}${thrown[2] ?? ""}` : first!.text);
}

/** The failing line without its time, level and logger: what a subject can say. */
export function headlineOf(line: string): string {
  const time = findTime(line);
  const rest = (time ? line.replace(time.raw, " ") : line).trim();
  const words =
    JSON_MESSAGE.exec(rest)?.[1]
      ?.replace(/\\n[\s\S]*/, "")
      .replace(/\\(.)/g, "$1") ??
    FROM_NAME.exec(rest)?.[0] ??
    AFTER_LEVEL.exec(rest)?.[1] ??
    rest.replace(/^[\s\][|:,-]+/, "");
  const plain = words
    .replace(/^(?:\[[^\]\n]{0,60}\]|[\s\]|:,-])+/, "")
    .replace(/<!--|-->|`/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= MAX_HEADLINE) return plain;
  const cut = plain.slice(0, MAX_HEADLINE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MAX_HEADLINE - 20)).trimEnd()}…`;
}
