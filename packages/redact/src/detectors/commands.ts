import { type Detector, type Find, NOTHING, type Range } from "../detector.ts";
import { form } from "../form.ts";
import { isDummy, isOddlyCased, isReference } from "../veto.ts";

/** The longest command line read. */
const MAX_COMMAND = 1_000;

/** The value of a command's argument, quoted or not; it is the last group that took part. */
const VALUE = `(?:"((?:[^"\\\\\\n]|\\\\.){3,256})"|'([^'\\n]{3,256})'|([^\\s"';|&]{3,256}))`;

/** To the line's end, and on where the line goes on: after a backslash, or with an indented option. */
const COMMAND_LINE = /^(?:[^\n\\]|\\\r?\n|\\|\n(?=[ \t]+-))*/;

/** Reads `flags` in the rest of the line at the anchor; the secret is the last group. */
function inCommand(flags: RegExp, word = ""): Find {
  return (text, start) => {
    if (/[\w.]/.test(text[start - 1] ?? " ")) return NOTHING;
    const line = COMMAND_LINE.exec(text.slice(start, start + MAX_COMMAND))![0];
    const match = line.includes(word) ? flags.exec(line) : null;
    const secret = match?.findLast((group, index) => index > 0 && group !== undefined);
    if (match === null || secret === undefined || secret === "") return NOTHING;
    const from = start + match.index + match[0].lastIndexOf(secret);
    if (isDummy(secret) || isReference(secret, false)) return NOTHING;
    return [[from, from + secret.length]];
  };
}

/** `user:password`, either half in quotes of its own or none; a key may stand alone before its colon. */
const USER_PASSWORD =
  /\s(?:-u|--user|--proxy-user|-U)(?:=|[ \t]{0,5})(?:"([^\s:"]{8,128}):"|'([^\s:']{8,128}):'|"[^\s:"]{0,128}:([^"\n]{3,256})"|'[^\s:']{0,128}:([^'\n]{3,256})'|(?:"[^\s"]{1,128}"|[^\s:"']{1,128}):(?:"([^"\n]{3,256})"|'([^'\n]{3,256})'|([^\s"']{3,256})))/;

const flag = (names: string, value = VALUE) => new RegExp(`\\s(?:${names})${value}`);

function oracle(text: string, start: number): readonly Range[] {
  const pattern =
    /(?:jdbc:oracle:\w{2,6}:|(?:sqlplus|expdp|impdp|exp|imp|sqlldr|rman|connect)\s(?:-\w\s|target\s){0,3}["']?)([\w$#]{1,64})\/(["']?)([^\s"'/@]{3,128})\2@/iy;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null || isDummy(match[3]!)) return NOTHING;
  const end = pattern.lastIndex - 1 - match[2]!.length;
  return [[end - match[3]!.length, end]];
}

const ARGUMENT = `(?:[\\w.]+|\\$?@?"[^"\\n]{0,400}"|'[^'\\n]{0,400}')\\s*,\\s*`;

/** The argument after `before` others: `NetworkCredential("user", "password")`. */
function argument(before: number): Find {
  const pattern = new RegExp(
    `[\\w.=]*\\s?\\(\\s*(?:${ARGUMENT}){${before}}(?:"([^"\\n]{3,256})"|'([^'\\n]{3,256})')`,
    "y",
  );
  return (text, start) => {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const secret = match?.[1] ?? match?.[2];
    if (secret === undefined || isDummy(secret) || isReference(secret, true)) return NOTHING;
    const end = pattern.lastIndex - 1;
    return [[end - secret.length, end]];
  };
}

const PGPASS =
  /^(?:[\w.-]{1,253}|\*|\[?[0-9a-f:]+\]?):(?:\d{2,5}|\*):(?:[\w-]{1,64}|\*):(?:[\w.@-]{1,64}|\*):((?:[^\s:\\]|\\.){3,512})\r?$/;

/** A line of .pgpass: `host:port:database:user:password`. */
function pgpass(text: string, start: number): readonly Range[] {
  const before = text.slice(Math.max(0, start - 300), start);
  const from = start - before.length + before.lastIndexOf("\n") + 1;
  const to = start + text.slice(start, start + 700).split("\n", 1)[0]!.length;
  const secret = PGPASS.exec(text.slice(from, to))?.[1];
  if (secret === undefined || isDummy(secret) || isReference(secret, false)) return NOTHING;
  const end = text[to - 1] === "\r" ? to - 1 : to;
  return [[end - secret.length, end]];
}

/** A data source name of Go: `user:password@tcp(host:3306)/db`. */
function goDsn(text: string, start: number): readonly Range[] {
  const before = text.slice(Math.max(0, start - 200), start);
  const secret = /(?:^|["'`\s=]|:\/\/)[\w.-]{1,64}:((?:(?!\/\/)[^\s"'`]){3,128})$/.exec(before)?.[1];
  if (secret === undefined || isDummy(secret) || isReference(secret, true)) return NOTHING;
  return [[start - secret.length, start]];
}

const USER_LINE = /(?:^|\n)[ \t]*(?:- )?["']?[\w.-]{1,64}:([^\s"':]{4,128})(?=["']?[ \t]*(?:\r?\n|$))/g;

/** `echo "user:password" | chpasswd`, and the list that cloud-init gives it. */
function chpasswd(text: string, start: number, end: number): readonly Range[] {
  const before = text.slice(Math.max(0, start - 300), start);
  const piped = /[\w.-]{1,64}:([^\s"':|]{4,128})["']?\s{0,4}\|\s{0,4}(?:sudo )?$/.exec(before);
  if (piped !== null) {
    const from = start - before.length + piped.index + piped[0].indexOf(":") + 1;
    return isDummy(piped[1]!) || isReference(piped[1]!, false) ? NOTHING : [[from, from + piped[1]!.length]];
  }
  const list = /^:?[^\n]{0,40}\n(?:[ \t]+(?:list|users):[^\n]{0,8}\n)?/.exec(text.slice(end, end + 120));
  if (list === null || !/^(?:["']?:|.*<<)/.test(list[0])) return NOTHING;
  const from = end + list[0].length - 1;
  const block = text.slice(from, from + 2_000).split(/\n(?=[^\s\w-]|\w+:\s|[^\S\n]+\w+: )/, 1)[0]!;
  return [...block.matchAll(USER_LINE)]
    .filter((match) => !isDummy(match[1]!) && !isReference(match[1]!, false))
    .map((match) => {
      const last = from + match.index + match[0].length;
      return [last - match[1]!.length, last];
    });
}

/** `terraform output -raw db_password` and the value on the next line. */
function terraformOutput(text: string, start: number): readonly Range[] {
  const pattern =
    /terraform output(?: -\w+)* \w*(?:pass|secret|token|key|cred)\w*[ \t]*\r?\n"?([^\s"]{4,4096})/y;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null || isDummy(match[1]!)) return NOTHING;
  const from = match.index + match[0].lastIndexOf(match[1]!);
  return [[from, from + match[1]!.length]];
}

/** `echo "…" | docker login --password-stdin` */
function pipedIn(text: string, start: number): readonly Range[] {
  const before = text.slice(Math.max(0, start - 500), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const secret =
    /(?:echo|printf|<<<)\s+(?:-n\s+|["']?%s["']?\s+)?["']?([^\s"'|$<>]{4,256})["']?\s{0,4}\|/.exec(line)?.[1];
  if (secret === undefined || isDummy(secret) || isReference(secret, false)) return NOTHING;
  const from = start - line.length + line.indexOf(secret);
  return [[from, from + secret.length]];
}

/** A value of letters and digits; without the one or the other it is the next word of a sentence or a number. */
function isMixed(secret: string): boolean {
  return (/\d/.test(secret) && /[A-Za-z]/.test(secret)) || isOddlyCased(secret);
}

/** Passwords that only their place in a command, a call or a line gives away. */
export const commands: readonly Detector[] = [
  {
    kind: "command-password",
    word: "PASSWORD",
    forms: [
      { anchors: ["curl ", "wget "], find: inCommand(USER_PASSWORD) },
      { anchors: ["curl "], find: inCommand(/\s-b[ =]?["']?[^\s=;"']{1,64}=([^\s;"']{12,4096})/) },
      {
        anchors: ["mysql ", "mysqldump ", "mysqladmin ", "mariadb ", "mysqlimport "],
        find: inCommand(flag("-p")),
      },
      { anchors: ["redis-cli "], find: inCommand(flag("(?:-a|--pass) ")) },
      {
        anchors: ["sqlcmd ", "bcp ", "unzip ", "zip ", "mosquitto_pub ", "mosquitto_sub "],
        find: inCommand(flag("-P ?")),
      },
      {
        anchors: ["ldapsearch ", "ldapmodify ", "ldapadd ", "ldapwhoami ", "ldappasswd "],
        find: inCommand(flag("-w ?")),
      },
      { anchors: ["sshpass "], find: inCommand(flag("-p ?")) },
      {
        anchors: [
          "docker login ",
          "podman login ",
          "registry login ",
          "az login ",
          "mongosh ",
          "mongo ",
          "mongodump ",
          "mongorestore ",
          "cqlsh ",
          "twine upload ",
          "oc login ",
          "skopeo login ",
          "psexec ",
        ],
        find: inCommand(flag("-p ")),
      },
      {
        anchors: ["net use "],
        find: inCommand(
          new RegExp(
            `/user:\\S{1,128}\\s+${VALUE}|\\\\\\\\\\S{1,200}\\s+(?![/*])${VALUE}(?=\\s.*/user:)`,
            "i",
          ),
        ),
      },
      { anchors: ["net user "], find: inCommand(new RegExp(`net user \\S{1,64} (?!/)${VALUE}`, "i")) },
      { anchors: ["@tcp(", "@unix("], find: goDsn },
      { anchors: ["external_master ("], find: argument(3) },
      { anchors: ["7z ", "7za ", "xfreerdp ", "winrs "], find: inCommand(flag("(?:-p:?|/p:)(?!\\s)")) },
      { anchors: ["ssh-keygen "], find: inCommand(flag("-[NP] ")) },
      {
        anchors: ["http --auth", "https --auth", "http -a ", "https -a ", "ab -A "],
        find: inCommand(/\s(?:--auth|-a|-A)[ =]["']?[^\s:"']{1,128}:([^\s"']{3,256})/),
      },
      { anchors: ["chpasswd"], find: chpasswd },
      { anchors: ["terraform output "], find: terraformOutput },
      {
        anchors: ["htpasswd "],
        find: inCommand(/\s-\w{0,4}b.{0,400}\s["']?([^\s"']{3,256})["']?\s*(?=$|[>|;&])/),
      },
      {
        anchors: ["smbclient ", "mount -t cifs "],
        find: inCommand(/\s-U ?(["']?)[^\s%"']{1,64}%([^\s"']{3,128})/),
      },
      {
        anchors: ["openssl "],
        find: inCommand(
          /\s(?:-passin|-passout|-k|-pass)\s+(?:pass:)?(["']?)((?!file:|env:|fd:|stdin)[^\s"']{4,128})/,
        ),
      },
      {
        anchors: ["put-parameter "],
        find: inCommand(new RegExp(`\\s--value[ =]${VALUE}`), "SecureString"),
      },
      {
        anchors: ["jdbc:oracle:", "sqlplus ", "expdp ", "impdp ", "sqlldr ", "rman ", "connect "],
        find: oracle,
      },
      { anchors: [":5432:", ":5433:", ":5439:", ":6432:", ":*:"], find: pgpass },
      {
        anchors: ["IDENTIFIED BY", "IDENTIFIED WITH"],
        find: inCommand(
          new RegExp(
            `IDENTIFIED (?:WITH \\S{1,64} )?(?:BY|AS)\\s+(?:PASSWORD\\s+)?(?=["']|\\S*\\d)${VALUE}`,
            "i",
          ),
        ),
      },
      {
        anchors: [
          "NetworkCredential(",
          "PasswordAuthentication(",
          "PasswordCredentials(",
          "BasicAuth(",
          "auth=(",
          "PSCredential(",
          ".login(",
          "basic_auth(",
        ],
        find: argument(1),
      },
      {
        anchors: ["getConnection(", "mysqli(", "mysqli_connect(", "mysql.connect(", "mysqldb.connect("],
        find: argument(2),
      },
      form(
        /(?:auth[ \t]+(?:sha|md5)(?:-?\d{3})?|priv[ \t]+(?:aes|des|3des)(?:[ \t-]?\d{3})?)[ \t]+([^\s"']{6,64})(?=\s|$)/iy,
        { anchors: ["auth sha", "auth md5", "priv aes", "priv des", "priv 3des"], valid: isMixed },
      ),
      form(/AUTH default[ \t]+["']?([^\s"']{6,256})/iy, { anchors: ["AUTH default "] }),
      form(/> AUTH[ \t]+(?:[\w.-]{1,32}[ \t]+)?["']?([^\s"']{4,256})["']?(?=\r?\n|$)/iy, {
        anchors: ["> AUTH "],
        anywhere: true,
      }),
      form(/ on >([^\s"']{6,256})/y, { anywhere: true }),
      form(
        /(?:snmp-server community|r[ow]community|(?:tacacs|radius)-server(?: host \S{1,64})?(?: key)|wpa-psk(?: ascii| hex)?)(?:[ \t]+[0-9])?[ \t]+["']?([^\s"']{6,128})/iy,
        {
          anchors: [
            "snmp-server community ",
            "rocommunity ",
            "rwcommunity ",
            "tacacs-server ",
            "radius-server ",
            "wpa-psk ",
          ],
          valid: isMixed,
        },
      ),
      form(/(?:enable|privilege \d{1,2})[ \t]+(?:secret|password)[ \t]+([^\s"']{6,128})(?=\s|$)/iy, {
        anchors: ["enable secret ", "enable password ", "privilege "],
        valid: isMixed,
      }),
      form(
        /(?:login|ログイン(?:情報)?)\s?[:\uff1a]\s?[\w.@-]{2,64}\s?[/\uff0f]\s?([^\s/\u3000-\u9fff\uff00-\uffef]{6,128})/iy,
        { anchors: ["login:", "login :", "ログイン"], valid: isMixed },
      ),
      { anchors: ["-password-stdin"], find: pipedIn },
      form(/(?:password|secret)[ \t]+[0-9][ \t]+([^\s"']{4,128})(?=\s|$)/iy, {
        anchors: ["password ", "secret "],
        valid: isMixed,
      }),
    ],
  },
];
