import type { TestKind } from "./kinds.ts";

/** One notation people paste; the value stands in it as `value` or as `encode(value)`. */
export interface Context {
  readonly id: string;
  readonly render: (key: string, value: string, label: string) => string;
  /** How the value reads in this notation, where that differs. */
  readonly encode?: (value: string) => string;
  /** Kinds that nobody writes like this. */
  readonly skip?: (kind: TestKind, value: string) => boolean;
}

const camel = (key: string) =>
  key.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (key: string) => key.toLowerCase().replaceAll("_", "-");
const snake = (key: string) => key.toLowerCase();
const pascal = (key: string) => camel(key).replace(/^./, (letter) => letter.toUpperCase());
const json = (value: string) => JSON.stringify(value).slice(1, -1);
const isUrl = (_: TestKind, value: string) => value.includes("://");

export const CONTEXTS: readonly Context[] = [
  { id: "env", render: (k, v) => `PATH=/usr/bin\n${k}=${v}\nREGION=ap-northeast-1\n` },
  { id: "export", render: (k, v) => `$ export ${k}='${v}'\n$ env | sort` },
  { id: "env-quoted", render: (k, v) => `${k}="${v}"` },
  { id: "ini", render: (k, v) => `[default]\n${snake(k)} = ${v}\nregion = us-east-1` },
  { id: "properties", render: (k, v) => `app.${snake(k).replaceAll("_", ".")}=${v}\napp.name=orders` },
  {
    id: "json",
    render: (k, v) => JSON.stringify({ id: 7, [camel(k)]: v, region: "eu-west-1" }),
    encode: json,
  },
  { id: "json-pretty", render: (k, v) => JSON.stringify({ [k]: v, port: 5432 }, null, 2), encode: json },
  {
    id: "json-in-json",
    render: (k, v) => JSON.stringify({ message: JSON.stringify({ [snake(k)]: v, ok: true }) }),
    encode: (v) => json(json(v)),
  },
  {
    id: "json-in-json-in-json",
    render: (k, v) => JSON.stringify({ log: JSON.stringify({ message: JSON.stringify({ [camel(k)]: v }) }) }),
    encode: (v) => json(json(json(v))),
  },
  {
    id: "json-name-value",
    render: (k, v) => JSON.stringify({ environment: [{ name: k, value: v }] }),
    encode: json,
  },
  {
    id: "cfn-parameter",
    render: (k, v) => JSON.stringify([{ ParameterKey: pascal(k), ParameterValue: v }], null, 4),
    encode: json,
  },
  { id: "yaml", render: (k, v) => `app:\n  ${snake(k)}: ${v}\n  replicas: 2\n` },
  { id: "yaml-quoted", render: (k, v) => `app:\n  ${camel(k)}: "${v}"\n` },
  {
    id: "yaml-name-value",
    render: (k, v) => `env:\n  - name: ${k}\n    value: "${v}"\n  - name: STAGE\n    value: prod\n`,
  },
  { id: "xml", render: (k, v) => `<config>\n  <${pascal(k)}>${v}</${pascal(k)}>\n</config>` },
  { id: "xml-attribute", render: (k, v) => `<add key="${pascal(k)}" value="${v}" />` },
  { id: "netrc", render: (_, v) => `machine api.internal\n  login deploy\n  password ${v}\n`, skip: isUrl },
  {
    id: "pgpass",
    render: (_, v) => `db-1.internal:5432:prod:app:${v}\n`,
    skip: (k, v) => v.includes(":") || k.id === "basic",
  },
  { id: "powershell", render: (k, v) => `PS C:\\> $env:${k} = "${v}"`, skip: (_, v) => v.includes("$") },
  {
    id: "powershell-secure",
    render: (k, v) => `$${camel(k)} = ConvertTo-SecureString "${v}" -AsPlainText -Force`,
  },
  { id: "java", render: (k, v) => `  private static final String ${k} = "${v}";` },
  { id: "java-setter", render: (k, v) => `client.set${pascal(k)}("${v}");` },
  { id: "java-put", render: (k, v) => `props.put("${snake(k).replaceAll("_", ".")}", "${v}");` },
  { id: "python", render: (k, v) => `os.environ["${k}"] = "${v}"` },
  {
    id: "python-kwarg",
    render: (k, v) => `client = connect(host="db-1.internal", ${snake(k)}="${v}", timeout=5)`,
  },
  { id: "go", render: (k, v) => `\tcfg := Config{\n\t\t${pascal(k)}: "${v}",\n\t}` },
  { id: "go-setenv", render: (k, v) => `os.Setenv("${k}", "${v}")` },
  { id: "csharp", render: (k, v) => `var ${camel(k)} = @"${v}";` },
  { id: "node", render: (k, v) => `const ${camel(k)} = '${v}';` },
  { id: "node-object", render: (k, v) => `  ${camel(k)}: '${v}',` },
  { id: "typescript", render: (k, v) => `const ${camel(k)}: string = "${v}";` },
  { id: "ruby-hash", render: (k, v) => `{ :${snake(k)} => "${v}" }` },
  { id: "terraform", render: (k, v) => `  ${snake(k)} = "${v}"\n` },
  {
    id: "tf-state",
    render: (k, v) =>
      JSON.stringify({ outputs: { [snake(k)]: { value: v, type: "string", sensitive: true } } }, null, 2),
  },
  { id: "cli-flag", render: (k, v) => `$ deployctl --${kebab(k)} ${v} --region us-west-2` },
  { id: "cli-flag-equals", render: (k, v) => `$ deployctl --${kebab(k)}=${v} --verbose` },
  { id: "cli-quoted", render: (k, v) => `$ deployctl --${kebab(k)} '${v}' --verbose` },
  { id: "docker-env", render: (k, v) => `$ docker run -e ${k}=${v} -p 80:80 app:1.2` },
  { id: "dockerfile", render: (k, v) => `FROM node:22\nENV ${k} ${v}\n` },
  {
    id: "header",
    render: (k, v) => `POST /v1/items HTTP/1.1\nHost: api.internal\nX-${kebab(k)}: ${v}\nAccept: */*\n`,
  },
  {
    id: "curl-v",
    render: (k, v) =>
      `> GET /v1 HTTP/1.1\n> Host: api.internal\n> x-${kebab(k)}: ${v}\n> Accept: */*\n>\n< HTTP/1.1 403 Forbidden`,
  },
  { id: "curl-H", render: (k, v) => `curl -sS -H 'X-${kebab(k)}: ${v}' https://api.internal/v1` },
  {
    id: "bearer",
    render: (_, v) => `curl -H "Authorization: Bearer ${v}" https://api.internal/v1`,
    skip: (k, v) => isUrl(k, v) || v.length < 16 || /[^\w.~+/=-]/.test(v),
  },
  {
    id: "query",
    render: (k, v) =>
      `GET https://api.internal/v1/items?page=2&${snake(k)}=${encodeURIComponent(v)}&limit=50 200`,
    encode: encodeURIComponent,
  },
  {
    id: "log",
    render: (k, v) =>
      `2026-11-20T08:15:31.442Z ERROR [main] c.e.App - config ${camel(k)}=${v}, region=us-east-1`,
  },
  { id: "log-colon", render: (k, v) => `2026-11-20 08:15:31,442 DEBUG Loaded ${snake(k)}: ${v}` },
  { id: "log-map", render: (k, v) => `INFO Config{host=db-1.internal, ${camel(k)}=${v}, port=5432}` },
  {
    id: "markdown-table",
    render: (k, v) => `| name | value |\n| --- | --- |\n| ${k} | ${v} |\n| REGION | us-east-1 |`,
  },
  { id: "markdown-code", render: (_, v, l) => `The ${l} is \`${v}\`, set yesterday.` },
  {
    id: "prose",
    render: (_, v, l) => `We use the ${l} ${v} in this job.`,
    skip: (_k, v) => !/\d/.test(v) || v.length < 8,
  },
  {
    id: "prose-is",
    render: (_, v, l) => `Our ${l} is ${v} and it worked yesterday.`,
    skip: (_k, v) => v.length < 8,
  },
  { id: "prose-colon", render: (_, v, l) => `${l[0]!.toUpperCase()}${l.slice(1)}: ${v}` },
  { id: "ja-wa", render: (_, v, l) => `${japanese(l)}は ${v} です。昨日から使えません。` },
  { id: "ja-wa-tight", render: (_, v, l) => `${japanese(l)}は${v}です。` },
  { id: "ja-brackets", render: (_, v, l) => `${japanese(l)}は「${v}」を設定しています。` },
  { id: "ja-colon", render: (_, v, l) => `${japanese(l)}\uff1a${v}` },
  { id: "ja-bullet", render: (_, v, l) => `・${japanese(l)}: ${v}\n・リージョン: ap-northeast-1` },
  { id: "ja-heading", render: (_, v, l) => `■ ${japanese(l)} ${v}\n` },
  { id: "crlf", render: (k, v) => `A=1\r\n${k}=${v}\r\nB=2\r\n` },
  { id: "crlf-yaml", render: (k, v) => `a: 1\r\n${snake(k)}: "${v}"\r\nb: 2\r\n` },
  {
    id: "k8s-literal",
    render: (k, v) => `kubectl create secret generic app --from-literal=${kebab(k)}='${v}'`,
  },
  { id: "html-escaped", render: (k, v) => `{&quot;${camel(k)}&quot;:&quot;${v}&quot;}` },
  { id: "ansi", render: (k, v) => `\u001b[36m${camel(k)}\u001b[0m=\u001b[32m${v}\u001b[0m` },
  { id: "diff", render: (k, v) => `-${k}=old\n+${k}=${v}\n` },
  { id: "blockquote", render: (k, v) => `> ${k}=${v}\n> thanks` },
];

/** The label as a Japanese colleague writes it. */
function japanese(label: string): string {
  return label
    .replace(/ ?secret access key/, "シークレットアクセスキー")
    .replace(/ ?session token/, "セッショントークン")
    .replace(/ ?client secret/, "クライアントシークレット")
    .replace(/ ?pre-shared key/, "事前共有キー")
    .replace(
      / ?(?:application|account|secret|license|server|admin API|global API|SDK|auth|API|access) key/,
      (words) =>
        /API/.test(words)
          ? "のAPIキー"
          : /secret/.test(words)
            ? "のシークレットキー"
            : /license/.test(words)
              ? "のライセンスキー"
              : "の認証キー",
    )
    .replace(/ ?(?:\w+ )?(?<!Docker Hub )password/, (words) =>
      words.includes("app ") ? "アプリパスワード" : "パスワード",
    )
    .replace(/ ?(?:access|auth|bot|API|refresh|ID|server|bearer|account) token/, "のアクセストークン")
    .replace(/ ?token/, "トークン");
}

/** A terminal of `width` columns breaks the text's long lines. */
export function wrapAt(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, "gs")) ?? [""])
    .join("\n");
}
