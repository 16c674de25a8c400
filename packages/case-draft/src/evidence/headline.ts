import { isOutright, type LogEntry } from "./entries.ts";
import { findTime } from "./times.ts";

/** Characters of a subject that still read well in the Support Center's list of cases. */
const MAX_HEADLINE = 110;

/** Characters of a line that are looked at. */
const MAX_READ = 4000;

const JSON_MESSAGE = /"(?:errorMessage|error_message|message|msg|error)"\s*:\s*"((?:[^"\\]|\\.){3,400})/i;
const JSON_TYPE = /"(?:errorType|error_type|errorCode|exception|code)"\s*:\s*"([\w.]{3,80})"/i;
/** The call that failed, in an event of CloudTrail. */
const EVENT_NAME = /"eventName"\s*:\s*"(\w{3,80})"/;
/** Process, thread and connection in nginx's error log: other ones each time. */
const NGINX_SOURCE = /^\[\w{3,10}\] \d{1,10}#\d{1,10}: (?:\*\d{1,12} )?/;
/** How old an event is in kubectl's list, and its type. */
const KUBECTL_AGE = /^(?:\d{1,4}[smhd]){1,3} +(?:\(x\d{1,6} over [\dsmhd]{1,12}\) +)?Warning +/;
/** What the AWS SDK for Go puts around an answer's code, as Terraform shows it. */
const GO_SDK =
  /\boperation error [^:,\n]{1,60}: (\w{1,80}), [^\n]{0,80}\bRequestID: [\w-]{1,80}, (?:api error )?([A-Z]\w{3,80}: [^\n]{1,400})/;
/** How Python shows an exception as a value. */
const SHOWN_EXCEPTION = /\b\w{1,80}(?:Exception|Error)\((["'])(.{3,400})\1,?\)/;
const SYSLOG_SOURCE = /^\S{1,100} [\w./-]{1,60}(?:\[\d{1,10}\])?: /;
const FROM_NAME =
  /(?:\b[\w.$]{0,120}(?:Exception|Error|Fault)\b|An error occurred \(|Task timed out|ssh: |panic: |FATAL: |ERROR: ).{0,400}/;
const AFTER_LEVEL = /(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC|CRIT|WARN(?:ING)?)\b[\])"'|:>,]*\s+(.{3,400})/;

/** The exception that a stack trace begins with, or that caused another. */
const EXCEPTION =
  /^\s*(?:---> |Caused by: )?(?:[\w$]{1,80}[./]){0,12}(\w{1,80}(?:Exception|Error|Fault|Timeout))(?: \(0x\w{1,16}\))?(: .*)?$/;

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
export function headlineOf(whole: string): string {
  const line = whole.slice(0, MAX_READ);
  const time = findTime(line);
  const timeless = (time ? line.replace(time.raw, " ") : line).trim();
  const rest = (time && time.iso === undefined ? timeless.replace(SYSLOG_SOURCE, "") : timeless)
    .replace(NGINX_SOURCE, "")
    .replace(KUBECTL_AGE, "")
    .replace(SHOWN_EXCEPTION, "$2");
  const words =
    goSdkError(rest) ?? jsonMessage(rest) ?? FROM_NAME.exec(rest)?.[0] ?? AFTER_LEVEL.exec(rest)?.[1] ?? rest;
  const plain = withoutMarks(words)
    .replace(/^(?:[\w$]{1,80}\.){1,12}(?=\w{1,80}(?:Exception|Error)\b)/, "")
    .replace(/\bUser: \S{1,300} is not authorized/, "not authorized")
    .replace(
      /(?:\w{1,60}Error: )?An error occurred \((\w{1,80})\) when calling the (\w{1,80}) operation(?: \([^)]{0,80}\))?/,
      "$1 ($2)",
    )
    .replace(/<!--|-->|`/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= MAX_HEADLINE) return plain;
  const cut = plain.slice(0, MAX_HEADLINE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MAX_HEADLINE - 20)).trimEnd()}…`;
}

/** Without brackets and signs before its first word. */
function withoutMarks(line: string): string {
  const mark = /\[[^\]\n]{0,60}\]|[\s\][|:,-]/y;
  let start = 0;
  while (mark.test(line)) start = mark.lastIndex;
  return line.slice(start);
}

/** Code, operation and message out of what Terraform prints in one long line. */
function goSdkError(line: string): string | undefined {
  const [, operation, said] = GO_SDK.exec(line) ?? [];
  return said?.replace(": ", ` (${operation}): `);
}

/** What a JSON log line says: its error's name and the first line of its message. */
function jsonMessage(line: string): string | undefined {
  const message = JSON_MESSAGE.exec(line)?.[1]
    ?.replace(/\\n[\s\S]*/, "")
    .replace(/\\(.)/g, "$1");
  const name = JSON_TYPE.exec(line)?.[1];
  const event = EVENT_NAME.exec(line)?.[1];
  const type = name && event ? `${name} (${event})` : name;
  return message && type && !message.includes(type) ? `${type}: ${message}` : message;
}
