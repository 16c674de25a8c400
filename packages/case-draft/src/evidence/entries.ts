import { findTime, type LogTime } from "./times.ts";

export interface LogLine {
  /** In its file, 1-based. */
  readonly number: number;
  readonly text: string;
}

/** What a log says at once: one line, or one with its stack trace and whatever else continues it. */
export interface LogEntry {
  readonly lines: readonly LogLine[];
  readonly time: LogTime | undefined;
  /** The line that states the failure, where there is one. */
  readonly failing: LogLine | undefined;
}

const LEVEL_BAD =
  /(?:^|[\s[("'|:=<])(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC|EMERG|ALERT|CRIT|ERR!?)(?=[\s\])"'|:,>;]|$)|\blevel["']?[=:] ?["']?(?:error|fatal|critical|panic)|\[(?:error|crit|alert|emerg)\]|^[EF]\d{4} \d\d:\d\d:|^(?:fail|crit): |^ *Warning {2,}[A-Z]|"errorCode"\s*:\s*"[A-Z]/;
const LEVEL_FINE =
  /(?:^|[\s[("'|=<])(?:INFO|DEBUG|TRACE|NOTICE|VERBOSE)(?=[\s\])"'|:,>]|$)|\blevel["']?[=:] ?["']?(?:info|debug|trace)\b|^I\d{4} \d\d:\d\d:/;
const THROWN =
  /\b[A-Z]\w{0,80}(?:Exception|Error|Fault|Timeout|Failure)\b(?!["']?\s*[=:]\s*(?:0|null|nil|none|false)\b)|\bTraceback \(most recent call last\)|^panic: |\bpanic: |\bAn error occurred \(|\bnpm ERR!|✘|\bOOMKilled\b|\bCrashLoopBackOff\b|\bImagePullBackOff\b|\bErrImagePull\b|\bERROR: |\bFATAL: |\bSegmentation fault\b|\bCannotPullContainer|\b[A-Z]{4,20}_FAILED\b/;
const FAILURE =
  /\b(?:error|errors|failed|failure|fatal|denied|refused|unreachable|timed out|timeout|cannot|can't|couldn't|could not|unable to|throttl\w{1,5}|rejected|aborted|not authorized|unauthorized|forbidden|invalid|no such|not found|no route to host|exit(?:ed)? (?:with )?(?:code|status)[ :=]+[1-9]\d{0,2}|reset by peer|out of memory|no space left|50[0-4] (?:bad gateway|internal server|service |gateway time))\b|\bHTTP\/[\d.]{1,5}" 5\d\d\b|^(?:https?|h2|grpcs|wss?) \d{4}-.{0,200} 5\d\d |\bstatus(?:_?code)?["']?[=:] ?"?5\d\d\b|エラー|失敗|例外|タイムアウト|拒否|異常終了|できません|できませんでした|見つかりません|接続不可/i;
const NO_FAILURE =
  /\b(?:0|no|without) (?:error|failure)s?\b|\b(?:error|failure)s?["']?\s*[=:]\s*["']?(?:0|null|nil|none|false|\[\]|"")(?=[\s,}"']|$)|\berr(?:or)?=nil\b/i;

/** Whether a line says so outright, by its level or by the exception it names, rather than by its words. */
export function isOutright(text: string): boolean {
  const line = text.slice(0, 2000);
  return (LEVEL_BAD.test(line) || THROWN.test(line)) && !NO_FAILURE.test(line);
}

/** Whether a line states a failure. */
export function isFailing(text: string): boolean {
  const line = text.slice(0, 2000);
  if (isOutright(line)) return true;
  return !LEVEL_FINE.test(line) && FAILURE.test(line) && !NO_FAILURE.test(line);
}

const CONTINUES =
  /^\s+(?:at |from |in |\.\.\. \d+ |\d+: |#\d+ |File "|\S+\.go:\d+)|^(?:Caused by: |Suppressed: |During handling of the above|The above exception was|goroutine \d+ \[|created by |--- End of |#\d+ |\s*$)|^\t/;

/** What a Go panic prints below its first line. */
const GO_TRACE = /^(?:\s|$|goroutine \d+ \[|created by |exit status |\[signal |[\w./*()$-]{1,300}\()/;

/** An exception by its full name, which loggers print below the application's own words. */
const BARE_EXCEPTION = /^(?:[\w$]{1,80}\.){1,12}\w{1,80}(?:Exception|Error)(?::|$)/;

function belongsTo(first: LogLine, line: string, alone: boolean): boolean {
  if (CONTINUES.test(line)) return true;
  if (!isFailing(first.text)) return false;
  const indent = (text: string) => text.length - text.trimStart().length;
  if (indent(line) > indent(first.text)) return true;
  return alone && BARE_EXCEPTION.test(line) && !BARE_EXCEPTION.test(first.text);
}

/** Groups lines into entries. Linear in the number of lines. */
export function groupEntries(lines: readonly LogLine[]): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  let open: LogLine[] = [];
  let time: LogTime | undefined;
  let inTrace: "python" | "go" | undefined;
  const close = () => {
    if (open.length > 0)
      entries.push({ lines: open, time, failing: open.find((line) => isFailing(line.text)) });
  };
  for (const line of lines) {
    if (inTrace === "go" && !GO_TRACE.test(line.text)) inTrace = undefined;
    const own = findTime(line.text);
    const continues =
      open.length > 0 &&
      !own &&
      (inTrace !== undefined || time !== undefined || belongsTo(open[0]!, line.text, open.length === 1));
    if (!continues) {
      close();
      open = [];
      time = own;
      inTrace = undefined;
    }
    open.push(line);
    if (/Traceback \(most recent call last\)|^During handling of|^The above exception/.test(line.text))
      inTrace = "python";
    else if (/^(?:panic: |goroutine \d+ \[)/.test(line.text)) inTrace = "go";
    // The line after the frames names the exception: it ends a Python trace.
    else if (inTrace === "python" && /^\S/.test(line.text)) inTrace = undefined;
  }
  close();
  return entries;
}
