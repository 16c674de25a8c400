import type { Random } from "./random.ts";

/** The words of a key name and how people call the thing in prose. */
export interface Key {
  /** Lower case words: `["datadog", "api", "key"]`. */
  readonly words: readonly string[];
  readonly en: string;
  readonly ja: string;
}

/** A text around a value; `secrets` is given where the notation changes the value (escapes, wraps). */
export interface Written {
  readonly text: string;
  readonly secrets?: readonly string[];
}

export type Notation = (key: Key, value: string, r: Random) => Written;

const snake = (k: Key) => k.words.join("_");
const upper = (k: Key) => snake(k).toUpperCase();
const kebab = (k: Key) => k.words.join("-");
const dotted = (k: Key) => k.words.join(".");
const capital = (w: string) => w[0]!.toUpperCase() + w.slice(1);
const pascal = (k: Key) => k.words.map(capital).join("");
const camel = (k: Key) => k.words[0]! + k.words.slice(1).map(capital).join("");
const train = (k: Key) => k.words.map(capital).join("-");
const json = (v: string) => JSON.stringify(v).slice(1, -1);
const xml = (v: string) => v.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const plain = (text: string): Written => ({ text });

/** The ways in which one value under one name is pasted into a support case. */
export const NOTATIONS: Readonly<Record<string, Notation>> = {
  env: (k, v) => plain(`Our .env on the instance:\nAPP_ENV=production\n${upper(k)}=${v}\nLOG_LEVEL=info\n`),
  export: (k, v, r) => {
    const q = r.pick(["'", '"']);
    return plain(
      `$ export AWS_REGION=eu-west-1\n$ export ${upper(k)}=${q}${v}${q}\n$ ./run.sh\nexit status 1`,
    );
  },
  crlf: (k, v) => plain(`APP_ENV=production\r\n${upper(k)}=${v}\r\nLOG_LEVEL=info\r\n`),
  ini: (k, v) => plain(`[default]\nregion = ap-northeast-1\n${snake(k)} = ${v}\noutput = json`),
  json: (k, v) => plain(`{\n  "region": "us-east-1",\n  "${camel(k)}": "${json(v)}",\n  "retries": 3\n}`),
  compactJson: (k, v) => plain(`payload was {"ok":false,"${snake(k)}":"${json(v)}","attempt":2}`),
  escapedJson: (k, v) => {
    const inner = JSON.stringify({ host: "db.nimbus.internal", [camel(k)]: v });
    const text = JSON.stringify({ statusCode: 500, body: inner });
    return { text, secrets: [json(json(v))] };
  },
  twiceEscapedJson: (k, v) => {
    const inner = JSON.stringify({ message: JSON.stringify({ [snake(k)]: v, tries: 1 }) });
    return { text: JSON.stringify({ log: inner, stream: "stdout" }), secrets: [json(json(json(v)))] };
  },
  yaml: (k, v) => plain(`server:\n  port: 8080\n  ${camel(k)}: ${v}\n  debug: false\n`),
  yamlEnv: (k, v) =>
    plain(
      `        env:\n        - name: ${upper(k)}\n          value: "${json(v)}"\n        - name: TZ\n          value: Asia/Tokyo`,
    ),
  compose: (k, v) =>
    plain(
      `services:\n  web:\n    image: nginx:1.27\n    environment:\n      - ${upper(k)}=${v}\n      - TZ=UTC`,
    ),
  xml: (k, v) => ({
    text: `<settings>\n  <timeout>30</timeout>\n  <${camel(k)}>${xml(v)}</${camel(k)}>\n</settings>`,
    secrets: [xml(v)],
  }),
  appConfig: (k, v) => ({
    text: `<appSettings>\n  <add key="${pascal(k)}" value="${xml(v)}" />\n</appSettings>`,
    secrets: [xml(v)],
  }),
  properties: (k, v) => plain(`spring.profiles.active=prod\n${dotted(k)}=${v}\nserver.port=8443`),
  powershell: (k, v) =>
    plain(`PS C:\\app> $env:${upper(k)} = '${v}'\nPS C:\\app> .\\Start.ps1\nStart.ps1 : failed`),
  powershellSetx: (k, v) => plain(`C:\\> setx ${upper(k)} "${v}" /M\nSUCCESS: Specified value was saved.`),
  java: (k, v) =>
    plain(
      `  private static final String ${upper(k)} = "${json(v)}";\n  private static final int PORT = 8080;`,
    ),
  javaSetter: (k, v) => plain(`    config.set${pascal(k)}("${json(v)}");\n    config.setTimeout(3000);`),
  python: (k, v) => plain(`import os\nos.environ["${upper(k)}"] = "${json(v)}"\nmain()`),
  pythonArgument: (k, v) => plain(`client = Client(region="eu-west-1", ${snake(k)}='${v}', timeout=5)`),
  pythonDict: (k, v) => plain(`DEBUG config={'region': 'eu-west-1', '${snake(k)}': '${v}', 'verify': True}`),
  go: (k, v) => plain(`\t${camel(k)} := "${json(v)}"\n\tclient := New(ctx, ${camel(k)})`),
  goStruct: (k, v) => plain(`cfg := Config{Region: "eu-west-1", ${pascal(k)}: "${json(v)}", Retries: 3}`),
  csharp: (k, v) =>
    plain(`services.Configure<Opts>(o => { o.${pascal(k)} = "${json(v)}"; o.Retries = 3; });`),
  node: (k, v) => plain(`const ${camel(k)} = '${v}';\nconst client = new Client({ ${camel(k)} });`),
  nodeObject: (k, v) =>
    plain(`[2026-11-20T01:02:03.004Z] options { region: 'eu-west-1', ${camel(k)}: '${v}', maxAttempts: 3 }`),
  flag: (k, v) => plain(`$ nimbusctl deploy --env prod --${kebab(k)} ${v} --wait\nError: exit status 2`),
  flagEquals: (k, v) => plain(`$ nimbusctl deploy --${kebab(k)}=${v} --region us-west-2`),
  dockerRun: (k, v) => plain(`docker run -d -p 80:8080 -e ${upper(k)}=${v} -e TZ=UTC nimbus/web:1.4`),
  header: (k, v) =>
    plain(
      `POST /v1/items HTTP/1.1\nHost: api.nimbus.io\nX-${train(k)}: ${v}\nContent-Type: application/json`,
    ),
  curlVerbose: (k, v) =>
    plain(
      `> GET /v1/items HTTP/2\r\n> Host: api.nimbus.io\r\n> X-${train(k)}: ${v}\r\n> Accept: */*\r\n>\r\n< HTTP/2 500`,
    ),
  curlHeader: (k, v) =>
    plain(`curl -sS -H 'X-${train(k)}: ${v}' -H 'Accept: application/json' https://api.nimbus.io/v1/items`),
  query: (k, v) => {
    const q = encodeURIComponent(v);
    return {
      text: `GET https://api.nimbus.io/v1/items?page=2&${snake(k)}=${q}&limit=50 returned 502`,
      secrets: [q],
    };
  },
  form: (k, v) => {
    const q = encodeURIComponent(v);
    return {
      text: `curl -d 'grant=x&${snake(k)}=${q}&scope=read' https://login.nimbus.io/oauth`,
      secrets: [q],
    };
  },
  log: (k, v) =>
    plain(
      `2026-11-20 03:11:09,120 DEBUG [main] net.nimbus.Config - loaded ${camel(k)}=${v} from environment`,
    ),
  logComma: (k, v) =>
    plain(`level=debug ts=2026-11-20T03:11:09Z msg="config" region=eu-west-1, ${snake(k)}=${v}, retries=3`),
  logObject: (k, v) =>
    plain(`2026-11-20T03:11:09Z Settings[host=db1.nimbus.internal, ${camel(k)}=${v}, port=5432]`),
  table: (k, v) =>
    plain(`| Name | Value |\n|---|---|\n| REGION | eu-west-1 |\n| ${upper(k)} | \`${v}\` |\n| TZ | UTC |`),
  tableBare: (k, v) => plain(`| 項目 | 値 |\n|---|---|\n| ${k.ja} | ${v} |\n| リージョン | 東京 |`),
  terraform: (k, v) =>
    plain(`module "app" {\n  source   = "./app"\n  ${snake(k)} = "${json(v)}"\n  replicas = 2\n}`),
  terraformPlan: (k, v) =>
    plain(
      `  # aws_lambda_function.api will be created\n  + environment {\n      + variables = {\n          + "${upper(k)}" = "${json(v)}"\n          + "TZ" = "UTC"\n        }\n    }`,
    ),
  parameterKey: (k, v) =>
    plain(
      `aws cloudformation deploy --stack-name web --parameters ParameterKey=${pascal(k)},ParameterValue=${v} ParameterKey=Env,ParameterValue=prod`,
    ),
  diff: (k, v) =>
    plain(`@@ -3,3 +3,3 @@\n region: eu-west-1\n-${snake(k)}: ${v}\n+${snake(k)}: \${SECRET}\n port: 80`),
  ansi: (k, v) => plain(`\u001b[36m${upper(k)}\u001b[0m=\u001b[33m${v}\u001b[0m\n\u001b[36mTZ\u001b[0m=UTC`),
  htmlEntity: (k, v) => ({
    text: `&lt;param name=&quot;${camel(k)}&quot; value=&quot;${xml(v)}&quot;/&gt;`,
    secrets: [xml(v)],
  }),
  details: (k, v) =>
    plain(`<details><summary>env</summary>\n\n\`\`\`\n${upper(k)}="${v}"\nTZ=UTC\n\`\`\`\n</details>`),
  en: (k, v) =>
    plain(`In case you want to test it yourselves: the ${k.en} is ${v} and the user is app-prod.`),
  enColon: (k, v) =>
    plain(`Hello,\n\nyou can use these for your tests.\n\n${capital(k.en)}: ${v}\n\nRegards, Mia`),
  ja: (k, v) => plain(`検証用に共有します。${k.ja}は「${v}」です。よろしくお願いいたします。`),
  jaBare: (k, v) => plain(`接続情報をお送りします。${k.ja}は ${v} になります。`),
  jaColon: (k, v) => plain(`■接続情報\n・ユーザー名:app-prod\n・${k.ja}:${v}\n・ポート:443`),
  jaHalf: (k, v) => plain(`【環境】\n${k.ja}: ${v}\nリージョン: ap-northeast-1`),
};

/** A terminal 80 columns wide broke the value: both halves are secret. */
export const wrapped: Notation = (k, v) => {
  const first = `${upper(k)}=${v}`;
  const cut = Math.max(upper(k).length + 9, Math.min(80, first.length - 8));
  return {
    text: `$ cat .env\n${first.slice(0, cut)}\n${first.slice(cut)}\n$ exit`,
    secrets: [first.slice(upper(k).length + 1, cut), first.slice(cut)],
  };
};
