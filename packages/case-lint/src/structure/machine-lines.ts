import { cue } from "../phrases/cue.ts";
import type { LineKind } from "./types.ts";

const KANA = /[\u3041-\u30ff]/;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

const TRACE = cue(
  /^(?:at [\w$.<>/@~-]+(?: \[as \w+\])? ?\(|at (?:async )?(?!\d)\S[^\s:.(]*[:.(][^\s\d]*\d|at [\w.`<>[\],]+\([^)]*\)|traceback \(most recent|file "[^"]{1,200}", line \d|caused by: |goroutine \d+ \[|exception in thread |\.\.\. \d+ more|--- end of (?:inner|stack)|#\d+ +\S+\(\d+\):|\S+\.(?:go|js|ts|rb|py|rs):\d+[ :]|during handling of the above)/,
);
const STAMPED = cue(
  new RegExp(
    `^[\\[("|>'{]*(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[t ]\\d\\d:\\d\\d:\\d\\d|\\d{4}-\\d\\d-\\d\\dt\\d\\d:\\d\\d|\\d\\d/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d|\\d\\d:\\d\\d:\\d\\d[.,\\] |]|(?:mon|tue|wed|thu|fri|sat|sun) ${MONTH} [ \\d]\\d \\d\\d:|${MONTH} [ \\d]\\d (?:\\d{4} )?\\d\\d:\\d\\d:\\d\\d|\\d\\d/${MONTH}/\\d{4}|[eiwf]\\d{4} \\d\\d:\\d\\d|\\d{10,13}[ \\t]| {0,6}\\d{1,8}\\.\\d{6}\\] )`,
  ),
);
const LEVEL = cue(
  /^(?:\S{1,40} ){0,5}?[[(<]?(?:error|warn|warning|info|debug|fatal|notice|crit|critical|trace)[\])>]?[ :\t|-]/,
);
const APP_LOG = cue(
  /^(?:(?:warning|normal) +[a-z]{3,30} +(?:\d+[smhd]|<unknown>)|(?:start|end|report|init_start) (?:requestid|runtime)|\S+ \S+ \S+ \[\d|\S+ - [\w.]+ - (?:debug|info|warn(?:ing)?|error|critical) - |(?:https?|h2|wss?|grpcs?) \d{4}-\d\d-\d\dt|(?:time|level|ts|timestamp|msg|severity)=(?:"[^"]{0,200}"|\S+) (?:time|level|ts|msg|logger|severity)=)/,
);
const JSON_LINE = cue(
  /^(?:[{[](?:\s*$|\s*"|\s*\{|\s*\[|\s*\}|\s*')|"[^"]{1,60}" ?: ?\S|'[^']{1,60}' ?: ?\S|[}\]]+[,;)]*$|"[^"]*",?$)/,
);
const PROMPT = cue(
  /^(?:\$ ?\S|%\s\S|#\s(?:aws|kubectl|terraform|docker|curl|ssh|systemctl|sudo|cat|tail|mount|yum|dnf|apt)\b|ps [a-z]:|ps> ?|[a-z]:\\[^>\n]{0,120}> ?\S|\[[\w.-]+@[^\]\n]{1,60}\][$#] ?\S|[\w.-]+@[\w.-]+:[^$#\n]{0,60}[$#] ?\S|[~/][\w./~-]{0,80}(?: \([\w./-]{1,40}\))? ?[%❯»$#] \S|❯ |➜ |» |λ |\d{1,2}> (?:aws|kubectl|curl|terraform|docker|psql|mysql|select)\b|[a-z]{2,12}> ?\S|[\w-]{1,30}=[>#] |>>> ?\S|in \[\d+\]: |[\w.-]+:\d{2,5}(?:\[\d+\])?> ?\S|sh-\d\.\d[$#]|bash-\d\.\d[$#])/,
);
const TOOL = cue(
  /^(?:sudo )?(?:aws [a-z][a-z0-9-]+ [a-z]|kubectl [a-z]|terraform (?:apply|plan|init|import|destroy|state|output|refresh|validate|-)|docker(?:-| )(?:compose|run|push|pull|build|login|exec|ps|logs|buildx|tag)|(?:npx )?cdk (?:deploy|synth|bootstrap|diff|destroy|import|-|\w+ -)|sam (?:deploy|build|local|package|sync|validate)|(?:npm|yarn|pnpm) (?:run|install|ci|i|add|start|exec|test|build)|npx [\w@/-]|pip3? install|python3? (?:-|\S+\.py)|node (?:-|\S+\.[mc]?js)|curl (?:-|https?:|"|')|wget (?:-|https?:)|ssh (?:-|\S+@)|scp |sftp (?:-|\S+@)|git (?:clone|push|pull|fetch|commit|checkout)|helm (?:install|upgrade|repo|pull)|eksctl \w+ |psql |mysql -|mvn |(?:\.\/)?gradlew? |serverless \w|sls \w|amplify (?:push|pull|init|publish|add|-|\w+ -)|eb (?:deploy|create|init|logs)|copilot \w+ \w|mount -|systemctl \w+ |dig [@+\w-]+[.@]|nslookup \S|ping (?:-|\S+\.)|traceroute |telnet \S+ \d|nc -|openssl s_|redis-cli -|go (?:run|test|build|get) |cargo \w|java -|pulumi \w|ansible-playbook |packer build|(?:seq \d+ |xargs |strace |nohup )|(?:rsync|tar|dd|wrk|hey|iperf3?|mosquitto_\w+|sqlcmd|bcp|mongosh?|spark-submit|hdfs|s5cmd|robocopy|certbot|apt-get|apt|yum|dnf|poetry|bun|uv|conda|pytest|dotnet|bundle|rails) (?:-|\w+ |\S*[./])|php (?:-|artisan|\S+\.php|\S*\/)|(?:invoke|get|new|set|test|connect|update|remove|start|stop)-[a-z0-9]{4,} -)/,
);
/** A tool that nobody listed, with an option: `valkey-cli -h host`. */
const ANY_TOOL = cue(/^[a-z][a-z0-9_.-]{1,24}(?: [\w./:@=-]+){0,3} --?[a-z][\w-]*(?:[ =]\S.*)?$/);
/** A tool without options, but with two arguments that are paths, URLs or references: `rclone sync s3:tiles ./tiles`. */
const PLAIN_CALL =
  /^(?![^:]{1,40}: )(?!(?:from|see|in|at|to|region|bucket|account|host|path|cluster|error|version|via|with|and|or|the)\b)[a-z][a-z0-9_.-]{1,20}(?: [a-z][a-z-]{1,16})?(?: (?:[\w.-]*[/:@$=]\S*|\.\/\S*|\S+\.[a-z]{2,4})){2,4}$/;
/** Words that a sentence has and a command line does not. */
const SENTENCE = cue(
  /(?<![-$\w./])(?:the|my|our|is|was|are|were|when|but|fails?|failed|gives?|gave|does|doesn't|works?|stopped|returns?|with an?|i|we|it)\b(?![.=:/-])/,
);
const OUTPUT = cue(
  /^(?:\*{3} \S|! \[|[a-z][\w.-]{1,20}: (?:\S{1,40}: )?(?:unable|cannot|could not|can't|failed|no such|not found|permission|connection|connect to|invalid|unknown|timed out|command not found|bad |name or service|temporary failure|operation |access denied|host )|[│╷╵✘✖❌×┌└╭╰]|;;|< (?:http\/|[\w-]+: )|\* (?:connect|tls|ssl|host |http|server |trying|could not|closing|failed|schannel|alpn)|> (?:(?:get|post|put|delete|head|patch) \/|(?:host|accept|authorization|user-agent|content-type|x-[\w-]+): )|(?:[\w./$@[\]()-]{1,60}[: ] ?){0,4}(?:error|fatal|panic|exception|failed|failure|err!?)(?: \([^)]{1,60}\)|\[[\w.-]+\]| [a-z]{0,2}\d{2,6}(?: \(\w+\))?| creating| updating| code)?\s*[:\]]|\[?error\]|\(error\)|npm err|npm error|error (?:ts|cs)\d|e:|warning +\w+ +|warn(?:ing)?: |ssh: |curl: \(|kex_|debug\d: |\w[\w ]{0,30} {2,}: \S|[a-z]{3,12}-[a-z0-9]{4,40} ?: \S|#\d+ (?:\d+\.\d+|error|cached|done|\[)|\+ (?:categoryinfo|fullyqualified|~)|at line:\d|発生場所 |ora-\d|[\w.-]+: \[(?:emerg|alert|crit|error)\]|(?:create|update|delete|rollback|import)_failed\b|[45]\d\d [45]\.\d\.\d |access to (?:fetch|xmlhttprequest|script|font|image)[\w ]* at |dial tcp |read tcp |lookup \S+ on |\(?service [\w-]{2,60}\)? (?:was unable|\(|failed|deployment|has (?:stopped|reached))|segmentation fault|bus error|back-?off |permission denied|access ?denied|connection (?:refused|timed|closed|reset|to )|request timed out|task timed out|http\/[\d.]+ \d{3}|an error occurred|make: \*\*\*|unable to \w+ \w|could not \w+ \w|cannot \w+ \w|failed to \w|refused to (?:load|connect|execute|apply|frame|run|display|set) \w|exit (?:status|code)|exited with|process exited|killed$|errormessage|error ?code ?:|status ?reason|reason ?:|http status|<\?xml|<error>|<(?:code|message|html|head|body|title|center|h1|requestid|hostid)>)/,
);
const NAMED_ERROR = cue(
  /^[\w.$/@[\] -]{0,80}?[\w.$]*[a-z\d](?:error|exception|fault|denied|notfound|failure)(?: \[\w+\]| \([^)]{0,80}\))?:(?: \S|$)|^[a-z_]*(?:error|failed|exception)[a-z_]*: \S|^[a-z_]+_(?:error|failed|exception): \S|^\w{3,60}(?:error|exception) when calling|^unhandled exception/,
);
const CODE = cue(
  /^(?:import [\w{*]|- (?:uses|run|image): \S|from [\w.]+ import |(?:export )?(?:const|let|var) \w|def \w+\(|(?:public |abstract |export )*class \w+[:({ ]|(?:async )?function[ *]\w*\(|return[ ;]|if ?\(|for ?\(|for \w+ in .{1,200}; ?do\b|while (?:true|:|read)\b|do$|done\b|while ?\(|try[ :{]|except |\}? ?catch ?\(|await |async |resource "|data "|module "|provider "|variable "|output "|package |public |private |protected |using [\w.]+;|#!|@\w+\(|apiversion: |kind: \w+$|awstemplateformatversion|<\?php|select .{1,200} from |create (?:external |temp(?:orary)? |unique |materialized )?(?:table|view|or replace|extension|index|function|database|schema|user|role|policy) |insert into |update \w+ set |alter |drop |copy \w+ from |grant |unload ?\(|[+-] {1,12}["\w.]+ ?[=:] |print\(|console\.\w+\(|new \w+[.(]|from \S[^\s:]*:\S+$|run [a-z]|copy \S+ \S+$|entrypoint \[|workdir )|[;{]$|=> ?\{?$|^[\w.]+\([^)]*\);?$|^[\w.[\]"']+ {0,30}\+?= ?["'[{(\d]\S*|^\w+ {1,30}= \w[\w.]*[(\w]|^\w[\w.]*\([^()]*[([{]$|^(?:\w[\w.]*: )?\w+ = (?:await |new )|^[})\]]+(?:[,;][,;)]*)?$/,
);
const YAML = cue(
  /^(?!(?:denied|error|fatal|failed|failure|reason|message|warning|panic|unauthorized|exception)\b)(?:- )?[\w"'][\w."'/-]*:(?: (?!.*\b(?:error|failed|unknown|denied|not supported)\b) *[^\s].{0,80})?$/,
);

/** The kind of a line that a machine wrote (or reads), by its own looks; undefined where a person wrote it. */
export function machineKind(trimmed: string, lower: string): LineKind | undefined {
  if (TRACE.test(lower)) return "trace";
  if (PROMPT.test(lower)) return "command";
  // What stands in angle brackets was put in for a value.
  const kana = KANA.test(trimmed) && KANA.test(trimmed.replace(/<[^<>]{1,40}>/g, ""));
  const level = () => LEVEL.test(lower) || /^[[(<]?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL)\b/.test(trimmed);
  if (STAMPED.test(lower) && (!kana || level()) && !lower.includes("`")) return "log";
  if (
    (!kana && APP_LOG.test(lower)) ||
    (LEVEL.possible(lower) && /^[[(<]?[A-Z]{4,7}[\])>:\t ]/.test(trimmed) && level() && !PERSON.test(lower))
  )
    return "log";
  if (JSON_LINE.test(lower) && !talksAbout(trimmed)) return "json";
  if (kana) return OUTPUT.test(lower) && !/[。、]|(?:ます|です|した)$/.test(trimmed) ? "output" : undefined;
  if (
    (TOOL.test(lower) || ANY_TOOL.test(lower) || PLAIN_CALL.test(trimmed)) &&
    !/(?<! )[.?!:]$/.test(trimmed) &&
    !SENTENCE.test(lower)
  )
    return "command";
  if (
    (OUTPUT.test(lower) || NAMED_ERROR.test(lower)) &&
    (/^[<│]|^(?:upload|download|copy|move|delete) failed: /.test(lower) || !PERSON.test(lower)) &&
    !ASKS_ON.test(lower)
  )
    return "output";
  return undefined;
}

/** A person speaks: what follows is no machine output, whatever its first word. */
const PERSON = cue(
  /\b(?:i|we|my(?!-\d)|our|as always|all the time|sometimes|every time|i'd|i'll|we'd|we'll|i'm|we're|i've|we've|thanks|please help|help me)\b(?!')/,
);

/** "Could not find it in the docs: does it …?" begins as a message does. */
const ASKS_ON = /^(?:could not|cannot|can't|unable to|failed to) [^?]*\?$/;
const IN_QUOTES = /"[^"]*"|'[^']*'/g;
const TALKS = /(?:\b[a-z']{2,}[,.]? ){4}[a-z']{2,}/i;

/** Whether a line that begins as JSON goes on in somebody's words: `"size": 99 だと返ります。` */
function talksAbout(trimmed: string): boolean {
  if (!KANA.test(trimmed) && !TALKS.test(trimmed)) return false;
  const rest = trimmed.replace(IN_QUOTES, "");
  return KANA.test(rest) || TALKS.test(rest);
}

/** Whether a line reads as source code or configuration; `loose` where a fence says that it is no prose. */
export function looksLikeCode(lower: string, loose = false): boolean {
  return CODE.test(lower) || (loose && YAML.test(lower));
}
