import { findTime } from "./times.ts";

/** Characters of a subject that still read well in the Support Center's list of cases. */
const MAX_HEADLINE = 110;

const JSON_MESSAGE = /"(?:errorMessage|error_message|message|msg|error)"\s*:\s*"((?:[^"\\]|\\.){3,400})/i;
const FROM_NAME =
  /(?:\b[\w.$]{0,120}(?:Exception|Error|Fault)\b|An error occurred \(|Task timed out|ssh: |panic: |FATAL: |ERROR: ).{0,400}/;
const AFTER_LEVEL = /(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC|CRIT|WARN(?:ING)?)\b[\])"'|:>,]*\s+(.{3,400})/;

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
    .replace(/<!--|-->|`/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= MAX_HEADLINE) return plain;
  const cut = plain.slice(0, MAX_HEADLINE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MAX_HEADLINE - 20)).trimEnd()}…`;
}
