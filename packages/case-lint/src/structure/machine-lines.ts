import type { LineKind } from "./types.ts";

const KANA = /[\u3041-\u30ff]/;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

const TRACE =
  /^(?:at [\w$.<>/@~-]+(?: \[as \w+\])? ?\(|at \S+:\d+|traceback \(most recent|file "[^"]{1,200}", line \d|caused by: |goroutine \d+ \[|exception in thread |\.\.\. \d+ more|at [\w.`<>[\],]+\([^)]*\)|--- end of (?:inner|stack)|#\d+ +\S+\(\d+\):)/;
const STAMPED = new RegExp(
  `^[\\[("|>]*(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[t ]\\d\\d:\\d\\d:\\d\\d|\\d\\d:\\d\\d:\\d\\d[.,\\] |]|${MONTH} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d|\\d\\d/${MONTH}/\\d{4}|[eiwf]\\d{4} \\d\\d:\\d\\d|time="\\d|\\d{10,13}[ \\t])`,
);
const LEVEL =
  /^(?:\S{1,40} ){0,3}?[[(<]?(?:error|warn|warning|info|debug|fatal|notice|crit|critical|trace)[\])>]?[ :\t|-]/;
const LAMBDA_LOG = /^(?:start|end|report|init_start) ?(?:requestid|runtime)/;
const ACCESS_LOG = /^\S+ \S+ \S+ \[\d|^(?:https?|h2|wss?|grpcs?) \d{4}-\d\d-\d\dt/;
const JSON_LINE = /^(?:[{[](?:\s*$|\s*"|\s*\{|\s*\[|\s*\})|"[^"]{1,60}" ?: ?\S|[}\]]+,?;?$)/;
const PROMPT =
  /^(?:\$ ?\S|%\s\S|#\s(?:aws|kubectl|terraform|docker|curl|ssh|systemctl|sudo|cat|tail|mount|yum|dnf|apt)\b|ps [a-z]:|ps>|[a-z]:\\[^>\n]{0,120}>|\[?[\w.-]+@[\w.-]+[^$#\n]{0,60}[$#] ?\S|❯ |➜ |mysql> |[\w-]+=[>#] |sh-\d\.\d[$#]|bash-\d\.\d[$#])/;
const TOOL =
  /^(?:sudo )?(?:aws|kubectl|terraform|docker|docker-compose|cdk|sam|npm|npx|yarn|pnpm|pip3?|python3?|node|curl|wget|ssh|scp|sftp|git|helm|eksctl|psql|mysql|mvn|gradle|\.\/gradlew|serverless|sls|amplify|eb|ecs-cli|copilot|mount|systemctl|dig|nslookup|ping|traceroute|telnet|nc|openssl|redis-cli|make|go|cargo|java|pulumi|ansible-playbook|packer|s3cmd|rclone|invoke-\w+|get-\w+|new-\w+|set-\w+|test-\w+|connect-\w+) +(?:-{1,2}\w|[a-z0-9][\w./:@-]*(?: |$)|[./~"'$<]|https?:)/;
const OUTPUT =
  /^(?:[│╷╵✘✖❌×┌└]|(?:\S{1,60}: ?){0,2}(?:error|fatal|panic|exception|failed|failure|err!?)\b(?:\[[\w.-]+\]| [a-z]{1,2}?\d{2,6}(?: \(\w+\))?| creating| updating)?[:\]]|npm err!|npm error|\[error\]|[\w.$]+(?:error|exception|fault|failure)(?:\b[^:]{0,40})?: ?\S|warning +failed|ssh: |curl: \(|kex_|permission denied|connection (?:refused|timed|closed|reset)|request timed out|http\/[\d.]+ \d{3}|an error occurred \(|make: \*\*\*|unable to connect to|time="|exit status|exited with)/;
const CODE =
  /^(?:import [\w{*]|from [\w.]+ import |const |let |var |def \w|class \w+[:({ ]|function[ *]\w*\(|return[ ;]|if ?\(|for ?\(|while ?\(|try[ :{]|except |catch ?\(|await |async |resource "|data "|module "|provider "|variable "|output "|package |public |private |using \w|#!|@\w+\(|apiversion:|kind: [A-Z]|resources:|awstemplateformatversion|<\?php|select .{1,80} from |create table |insert into |[+-]{1}\s{1,12}[\w"]+ ?[=:] )|[;{]$|^[\w.]+\([^)]*\);?$|^[\w.[\]"']+ ?= ?[\w"'[{(]\S*|^\w[\w-]*: ?(?:\||>-?|&\w)?$|^[})\]]+[,;)]*$/;

/** The kind of a line that a machine wrote (or reads), by its own looks; undefined where a person wrote it. */
export function machineKind(trimmed: string, lower: string): LineKind | undefined {
  if (TRACE.test(lower)) return "trace";
  if (PROMPT.test(lower)) return "command";
  const kana = KANA.test(trimmed);
  if (STAMPED.test(lower) && (!kana || LEVEL.test(lower))) return "log";
  if (LAMBDA_LOG.test(lower) || ACCESS_LOG.test(lower)) return "log";
  if (JSON_LINE.test(trimmed)) return "json";
  if (OUTPUT.test(lower) && !(kana && /[。ますした]$/.test(trimmed))) return "output";
  if (!kana && /^[[(<]?(?:ERROR|WARN|INFO|DEBUG|FATAL)\b/.test(trimmed)) return "log";
  if (!kana && TOOL.test(lower) && !/[.?!]$/.test(trimmed)) return "command";
  return undefined;
}

/** Whether a line reads as source code or configuration. */
export function looksLikeCode(lower: string): boolean {
  return CODE.test(lower);
}
