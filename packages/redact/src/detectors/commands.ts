import {
  behind,
  type Detector,
  endingAt,
  type Find,
  type Form,
  matchAt,
  NOTHING,
  type Range,
} from "../detector.ts";
import { beginsToken, form, headsOf } from "../form.ts";
import { behindMarks, behindSameMarks, blankMarks } from "../line-marks.ts";
import { isDummy, isKept, isLive } from "../veto.ts";
import { isMixed, networkEquipment } from "./network-equipment.ts";

/** How far into a command line its password is looked for. */
const MAX_COMMAND = 1_000;
/** The rest of an unquoted argument: a token that stands for a password can be longer than the line read. */
const REST = /(?:[^\s"';|&]|&(?=[^\s"';|&])){0,8192}/y;

/** The value of a command's argument, quoted or not; it is the last group that took part. */
const VALUE = `(?:"((?:[^"\\\\\\n]|\\\\.){3,1000})"|'([^'\\n]{3,1000})'|((?:[^\\s"';|&]|&(?=[^\\s"';|&])){3,1000}))`;

/** To the line's end, and on where the line goes on: after a backslash, or with an indented option. */
const COMMAND_LINE = /^(?:[^\n]|\n(?:(?<=\\\r?\n)|(?<!\\\r?\n)(?=[ \t]+-)))*/;

/** A command of these names (the source of a pattern): the secret is the last group of `flags` in the rest of its line. */
function command(names: string, flags: RegExp, word = ""): Form {
  const find: Find = (text, start) => {
    if (/[_.]/.test(text[start - 1] ?? " ") || !beginsToken(text, start)) return NOTHING;
    const line = COMMAND_LINE.exec(text.slice(start, start + MAX_COMMAND))![0];
    const match = line.includes(word) ? flags.exec(line) : null;
    const secret = match?.findLast((group, index) => index > 0 && group !== undefined);
    if (match === null || !secret || !isLive(secret, false)) return NOTHING;
    const from = start + match.index + match[0].lastIndexOf(secret);
    const end = from + secret.length;
    const quoted = /["']/.test(text[from - 1]!) || /["']/.test(text[end] ?? "");
    return [[from, !quoted && matchAt(REST, text, end) ? REST.lastIndex : end]];
  };
  return { anchors: headsOf(names), find };
}

/** `user:password`, either half in quotes of its own or none; a key may stand alone before its colon. */
const USER_PASSWORD =
  /\s(?:-u|--user|--proxy-user|-U)(?:=|[ \t]{0,5})(?:"([^\s:"]{8,128}):"|'([^\s:']{8,128}):'|"[^\s:"]{0,128}:([^"\n]{3,256})"|'[^\s:']{0,128}:([^'\n]{3,256})'|(?:"[^\s"]{1,128}"|[^\s:"']{1,128}):(?:"([^"\n]{3,256})"|'([^'\n]{3,256})'|([^\s"']{3,256})))/;

const flag = (names: string) => new RegExp(`\\s(?:${names})${VALUE}`);

const ORACLE =
  /(?:jdbc:oracle:\w{2,6}:|(?:sqlplus|expdp|impdp|exp|imp|sqlldr|rman|connect)\s(?:-\w\s|target\s){0,3}["']?)([\w$#]{1,64})\/(["']?)([^\s"'/@]{3,128})\2@/iy;

function oracle(text: string, start: number): readonly Range[] {
  const match = matchAt(ORACLE, text, start);
  if (match === null || isDummy(match[3]!)) return NOTHING;
  return endingAt(ORACLE.lastIndex - 1 - match[2]!.length, match[3]!);
}

const ARGUMENT = `(?:[\\w.]+|\\$?@?"[^"\\n]{0,400}"|'[^'\\n]{0,400}')\\s*,\\s*`;

/** The argument of a call of these names after `before` others: `NetworkCredential("user", "password")`. */
function argument(names: string, before: number): Form {
  const pattern = new RegExp(
    `[\\w.=]*\\s?\\(\\s*(?:${ARGUMENT}){${before}}(?:"([^"\\n]{3,256})"|'([^'\\n]{3,256})')`,
    "y",
  );
  const find: Find = (text, start) => {
    const match = matchAt(pattern, text, start);
    const secret = match?.[1] ?? match?.[2];
    return secret !== undefined && isLive(secret, true) ? endingAt(pattern.lastIndex - 1, secret) : NOTHING;
  };
  return { anchors: headsOf(names), find };
}

const PGPASS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour ends a value.
  /:(?:\d{2,5}|\*):(?:[\w-]{1,64}|\*):(?:[\w.@-]{1,64}|\*):((?:[^\s:\\\u001b「」『』`。、]|\\[:\\]){3,512}?)(?=["')]{0,2}[ \t]{0,8}(?:$|[\r\n\u001b│┃|」』`。、]|\\[nr]))/y;
const PGPASS_HOST = /(?:[\w.-]|\*|\])$/;

/** A line of .pgpass: `host:port:database:user:password`. */
function pgpass(text: string, start: number): readonly Range[] {
  if (!PGPASS_HOST.test(text[start - 1] ?? "")) return NOTHING;
  const secret = matchAt(PGPASS, text, start)?.[1];
  if (secret === undefined || !isLive(secret, false)) return NOTHING;
  return endingAt(PGPASS.lastIndex, secret);
}

const GO_DSN = /(?:^|["'`\s=]|:\/\/)[\w.-]{1,64}:((?:(?!\/\/)[^\s"'`]){3,128})$/;

/** A data source name of Go: `user:password@tcp(host:3306)/db`. */
function goDsn(text: string, start: number): readonly Range[] {
  const secret = GO_DSN.exec(behind(text, start, 200))?.[1];
  return secret !== undefined && isLive(secret, true) ? endingAt(start, secret) : NOTHING;
}

const USER_LINE = /(?:^|\n)[ \t]*(?:- )?["']?[\w.-]{1,64}:([^\s"':]{4,128})(?=["']?[ \t]*(?:\r?\n|$))/g;

const PIPED_USER = /[\w.-]{1,64}:([^\s"':|]{4,128})["']?\s{0,4}\|\s{0,4}(?:sudo )?$/;

/** `echo "user:password" | chpasswd`, and the list that cloud-init gives it. */
function chpasswd(text: string, start: number, end: number): readonly Range[] {
  const before = behind(text, start, 300);
  const piped = PIPED_USER.exec(before);
  if (piped !== null) {
    const secret = piped[1]!;
    const from = start - before.length + piped.index + piped[0].indexOf(":") + 1;
    return isLive(secret, false) ? endingAt(from + secret.length, secret) : NOTHING;
  }
  const line = start - before.length + before.lastIndexOf("\n") + 1;
  if (behindMarks(text, line) > line) {
    const blank = blankMarks(text.slice(line, line + 2_000));
    return chpasswd(blank, start - line, end - line).map(([from, to]) => [line + from, line + to]);
  }
  const list = /^:?[^\n]{0,40}\n(?:[ \t]+(?:list|users):[^\n]{0,8}\n)?/.exec(text.slice(end, end + 120));
  if (list === null || !/^(?:["']?:|.*<<)/.test(list[0])) return NOTHING;
  const from = end + list[0].length - 1;
  const block = text.slice(from, from + 2_000).split(/\n(?=[^\s\w-]|\w+:\s|[^\S\n]+\w+: )/, 1)[0]!;
  return [...block.matchAll(USER_LINE)]
    .filter((match) => isLive(match[1]!, false))
    .flatMap((match) => endingAt(from + match.index + match[0].length, match[1]!));
}

/** Commands that print nothing but a secret. */
const PRINTING =
  /(?:terraform output(?: -\w+)* \w*(?:pass(?:word|wd|phrase)?|secret|token|credentials?|(?:secret|access|private|api)_?key)|configure get [\w.]*(?:secret_access_key|session_token)(?: --profile \S{1,64})?|config:get \w*(?:PASS(?:WORD|WD)?|SECRET|TOKEN|API_?KEY)(?: -a \S{1,64})?|(?:echo "?\$\{?|printenv )\w*(?:PASS(?:WORD|WD)?|SECRET|TOKEN|API_?KEY)\}?"?|kv get -field=\w*(?:pass(?:word)?|secret|token|key) \S{1,200}|op read "?op:\/\/[^\n"]{1,200}"?)[ \t]*\r?\n/iy;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour ends a value.
const PRINTED = /"?([^\s"]{4,8192})"?(?=[ \t]*(?:$|[\r\n│┃|\u001b]|\\[nr]))/y;

/** `terraform output -raw db_password`, `aws configure get aws_secret_access_key` and the value on the next line. */
function printed(text: string, start: number): readonly Range[] {
  if (!matchAt(PRINTING, text, start)) return NOTHING;
  const secret = matchAt(PRINTED, text, behindSameMarks(text, start, PRINTING.lastIndex));
  if (secret === null || isKept(secret[1]!) || !isLive(secret[1]!, false)) return NOTHING;
  return endingAt(secret.index + secret[0].lastIndexOf(secret[1]!) + secret[1]!.length, secret[1]!);
}

const PIPED = /(?:echo|printf|<<<)\s+(?:-n\s+|["']?%s["']?\s+)?["']?([^\s"'|$<>]{4,256})["']?\s{0,4}\|/;

/** `echo "…" | docker login --password-stdin` */
function pipedIn(text: string, start: number): readonly Range[] {
  const before = behind(text, start, 500);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const secret = PIPED.exec(line)?.[1];
  if (secret === undefined || !isLive(secret, false)) return NOTHING;
  return endingAt(start - line.length + line.indexOf(secret) + secret.length, secret);
}

/** Passwords that only their place in a command, a call or a line gives away. */
export const commands: readonly Detector[] = [
  {
    kind: "command-password",
    word: "PASSWORD",
    forms: [
      command("(?:curl|wget) ", USER_PASSWORD),
      command("curl ", /\s-b[ =]?["']?[^\s=;"']{1,64}=([^\s;"']{12,4096})/),
      command("(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb) ", flag("-p")),
      command("redis-cli ", flag("(?:-a|--pass) ")),
      command("(?:sqlcmd|bcp|unzip|zip|mosquitto_pub|mosquitto_sub) ", flag("-P ?")),
      command("ldap(?:search|modify|add|whoami|passwd) ", flag("-w ?")),
      command("sshpass ", flag("-p ?")),
      command("(?:docker|podman|registry|az|oc|skopeo) login ", flag("-p ")),
      command("(?:mongosh|mongo|mongodump|mongorestore|cqlsh|twine upload|psexec) ", flag("-p ")),
      command(
        "net use ",
        new RegExp(`/user:\\S{1,128}\\s+${VALUE}|\\\\\\\\\\S{1,200}\\s+(?![/*])${VALUE}(?=\\s.*/user:)`, "i"),
      ),
      command("net user ", new RegExp(`net user \\S{1,64} (?!/)${VALUE}`, "i")),
      { anchors: ["@tcp(", "@unix("], find: goDsn },
      argument("external_master \\(", 3),
      command("(?:7z|7za|xfreerdp|winrs) ", flag("(?:-p:?|/p:)(?!\\s)")),
      command("ssh-keygen ", flag("-[NP] ")),
      command(
        "(?:http --auth|https --auth|http -a |https -a |ab -A )",
        /\s(?:--auth|-a|-A)[ =]["']?[^\s:"']{1,128}:([^\s"']{3,256})/,
      ),
      { anchors: ["chpasswd"], find: chpasswd },
      {
        anchors: headsOf(
          '(?:terraform output |configure get |config:get |echo \\$|echo "\\$|printenv |kv get -field|op read )',
        ),
        find: printed,
      },
      command("htpasswd ", /\s-\w{0,4}b.{0,400}\s["']?([^\s"']{3,256})["']?\s*(?=$|[>|;&])/),
      command("(?:smbclient|mount -t cifs) ", /\s-U ?(["']?)[^\s%"']{1,64}%([^\s"']{3,128})/),
      command(
        "openssl ",
        /\s(?:-passin|-passout|-k|-pass)\s+(?:pass:)?(["']?)((?!file:|env:|fd:|stdin)[^\s"']{4,128})/,
      ),
      command("(?:gh|az keyvault) secret set ", flag("(?:--body|-b|--value)[ =]?")),
      command(
        "rabbitmqctl ",
        /\s(?:add_user|change_password)\s+["']?[\w.@-]{1,64}["']?\s+["']?([^\s"']{3,256})/,
      ),
      form(/SET PASSWORD(?: FOR [^\s=]{1,128})?\s*=\s*(?:PASSWORD\()?'([^'\n]{3,256})'/iy, {
        begins: "SET PASSWORD",
        valid: (secret) => isLive(secret, true),
      }),
      command("put-parameter ", flag("--value[ =]"), "SecureString"),
      { anchors: headsOf("(?:jdbc:oracle:|sqlplus |expdp |impdp |sqlldr |rman |connect )"), find: oracle },
      { anchors: headsOf(":(?:5432|5433|5439|6432|\\*):"), find: pgpass },
      command(
        "IDENTIFIED (?:BY|WITH)",
        new RegExp(
          `IDENTIFIED (?:WITH (?!AWSAuth)\\S{1,64} )?(?:BY|AS)\\s+(?:PASSWORD\\s+)?(?=["']|\\S*\\d)${VALUE}`,
          "i",
        ),
      ),
      argument(
        "(?:NetworkCredential|PasswordAuthentication|PasswordCredentials|BasicAuth|auth=|PSCredential|\\.login|basic_auth)\\(",
        1,
      ),
      argument("(?:getConnection|mysqli|mysqli_connect|mysql\\.connect|mysqldb\\.connect)\\(", 2),
      // Redis: AUTH with a user, and the rules of ACL SETUSER.
      form(/AUTH default[ \t]+["']?([^\s"']{6,256})/iy, { begins: "AUTH default " }),
      form(/> AUTH[ \t]+(?:[\w.-]{1,32}[ \t]+)?["']?([^\s"']{4,256})["']?(?=\r?\n|$)/iy, {
        begins: "> AUTH ",
        anywhere: true,
      }),
      form(/ on >([^\s"']{6,256})/y, { anywhere: true }),
      form(
        /(?:login|ログイン(?:情報)?)\s?[:\uff1a]\s?[\w.@-]{2,64}\s?[/\uff0f]\s?([^\s/\u3000-\u9fff\uff00-\uffef]{6,128})/iy,
        { begins: "(?:login:|login :|ログイン)", valid: isMixed },
      ),
      { anchors: ["-password-stdin"], find: pipedIn },
      ...networkEquipment,
    ],
  },
];
