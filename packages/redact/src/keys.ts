/** How much a key says: `password` beside anything is a secret, `token` only beside something that looks like one. */
export type Strength = "strong" | "medium";

export interface KeyClass {
  /** Id of the kind that the key's value is, unless a vendor's context says more. */
  readonly kind: string;
  readonly strength: Strength;
  /** On the key without joiners, in lower case. */
  readonly key: RegExp;
  /** On the key's words in lower case, joined by `_`. */
  readonly words?: RegExp;
  /** The value may be an object whose members are the secrets. */
  readonly container?: boolean;
  /** What the value must look like, where the format is fixed. */
  readonly value?: RegExp;
}

/** What a key is for, where it is a secret. */
const KEY_WORDS: readonly string[] =
  "api app application access auth authentication authorization license ingest ingestion insert integration service account storage subscription function host admin master write read personal developer consumer client instrumentation webhook deploy org team sdk project connector sas shared search query agent registration enrollment activation recovery session cookie jwt hmac signing signature sign encryption encrypt decryption crypto cipher aes verification validation root secret private bot user server gateway routing fernet plaintext".split(
    " ",
  );

/** The same in Japanese. */
const KEY_WORDS_JA: readonly string[] =
  "アクセス アプリケーション アプリ ストレージ プライベート マスター サブスクリプション ルート インテグレーション 統合 連携 管理者 認証 署名 ライセンス 暗号 暗号化 シークレット 秘密 サービス アカウント 書き込み 読み取り ルーティング".split(
    " ",
  );

/** Services after which people name a key of theirs: `twilio = …`, `IBM_CLOUD_KEY`. Only a drawn value beside it counts. */
const SERVICES: readonly string[] =
  "twilio datadog mailchimp mailgun sendgrid postmark algolia contentful airtable asana trello okta auth0 heroku cloudflare fastly netlify vercel digitalocean pagerduty opsgenie newrelic new_relic splunk snyk circleci zendesk intercom hubspot salesforce shopify paypal braintree openai anthropic cohere databricks artifactory artif_ private_ai_key lob_api ibm_ softlayer cloudant octopus aws_key aws_access iam_key cloud_key cloud_iam".split(
    " ",
  );

const SUFFIX =
  "(?:bedrock|base|value|text|string|plain|clear|raw|b64|hash|old|new|current|previous|prod|production|dev|development|staging|stg|stage|test|qa|primary|secondary|master|main|live|confirm|confirmation|again|header|enc|encrypted|ro|rw|\\d)*$";

function ending(words: string): RegExp {
  return new RegExp(`(?:${words})${SUFFIX}`);
}

/** Ends of keys whose value is a secret. The first that fits decides. */
export const KEY_CLASSES: readonly KeyClass[] = [
  {
    kind: "aws-secret-access-key",
    strength: "medium",
    key: ending("secretaccesskey|awssecretkey|awssecret|awssk|awssecretaccess|シークレットアクセスキー"),
  },
  {
    kind: "aws-session-token",
    strength: "medium",
    key: ending("sessiontoken|securitytoken|セッショントークン"),
  },
  {
    kind: "passphrase",
    strength: "strong",
    key: ending("pass_?phrase|パスフレーズ"),
  },
  {
    kind: "secret",
    strength: "strong",
    container: true,
    key: ending("secretstring|securestring|secretbinary"),
  },
  {
    kind: "secret",
    strength: "medium",
    key: ending("userdata|dockerconfigjson|dockercfg"),
    value: /^[A-Za-z0-9+/]{24,}={0,2}$/,
  },
  {
    kind: "pre-shared-key",
    strength: "strong",
    key: ending("preshared(?:key|secret)?|isakmpkey|sharedkey|psk|事前共有(?:キー|鍵)|共有(?:キー|鍵)"),
  },
  {
    kind: "password",
    strength: "strong",
    key: ending(
      "passwords?|masterauth|passwd|passwort|pwd|userpass|dbpass|(?:^|[a-z]{2}|[^a-z])pass|storepass|keypass|pgpass|mysqlpwd|^pw|(?:bind|root|admin|user|db)pw|passworddata|パスワード|パスワ-ド|暗証番号|合言葉|密码|口令|contraseña",
    ),
  },
  {
    // An encryption key that is a UUID is the id of a KMS key.
    kind: "api-key",
    strength: "medium",
    key: ending("(?:(?:en|de)cryption|encrypt|decrypt)keys?|(?:暗号化?|復号)(?:キー|鍵)"),
    value: /^(?![0-9a-f]{8}-[0-9a-f]{4}-)/,
  },
  {
    // PagerDuty's; that of a message broker is made of words.
    kind: "api-key",
    strength: "medium",
    key: ending("routingkey"),
    value: /^[A-Za-z0-9]{32}$/,
  },
  {
    kind: "api-key",
    strength: "medium",
    key: ending(`(?:${KEY_WORDS.join("|")})keys?|apitokens?|(?:api|${KEY_WORDS_JA.join("|")})(?:キー|鍵)`),
  },
  {
    kind: "connection-string",
    strength: "medium",
    key: ending("connectionstring|connstring|connstr|connectionuri|接続文字列"),
    // Of a URL only the password is masked; host, port and database are needed.
    value: /^(?![\w+.:-]{1,40}:\/\/)/,
  },
  {
    kind: "token",
    strength: "medium",
    // A bare `Sid` names the statement of a policy, or a Windows account.
    words: /(?:^|_)(?:pat|jwt|otp|(?:connect|session|auth|login|php|cookie)_sid)$/,
    key: ending(
      "tokens?|sonar_?login|bearer|authcode|authorizationcode|devicecode|codeverifier|clientassertion|samlresponse|samlassertion|assertion|authtok|j?sessionid|sessid|xoauth|トークン|ワンタイムコード|認証コード|確認コード|認可コード",
    ),
  },
  {
    kind: "secret",
    strength: "medium",
    key: ending(
      "secrets?|secretvalue|base32stringseed|credentials?|creds?|clientsecret|plaintext|sharedsecret|^auth|basicauth|dockerauth|authdata|authtoken|password_?hash|passwordhash|keymaterial|privatekeydata|clientkeydata|keydata|平文|シークレット|クレデンシャル|認証情報|資格情報|机密",
    ),
  },
  {
    kind: "api-key",
    strength: "medium",
    key: new RegExp(
      `(?:${SERVICES.map((name) => name.replaceAll("_", "")).join("|")})(?:cloud|iam|delivery|app|key)*$`,
    ),
    value: /^(?=.{20,}$)(?=\D*\d)(?![\da-f]{8}-)[\w.+=/-]+$/,
  },
];

/** Keys that end like a secret's and are none: ids, pages, counters, policies, names. On words joined by `_`. */
const HARMLESS =
  /(?:^|_)(?:next|prev(?:ious)?|page|paging|pagination|continuation|continue|resumption|result|update|revision|concurrency|cancellation|configuration|poll|query|batch|scan|bookmark|checkpoint|iterator|offset|position|snapshot|stream|transaction|list|more|after|before|initial|activity|start|starting|end|scroll|cursor|marker|sequence|sync|resume|idempoten(?:cy|t)|client|client_?request|request|correlation|creation|creator|caller|lock|fencing|change|delta|e?tag|stop|eos|bos|pad|unk|mask|sep|cls|special|input|output|prompt|completion|total|cached|max|min|num|count|of|remaining|used|usage|invalid|unexpected|next_?forward|next_?backward|forward|backward|invocation|execution|task|progress|operation|receipt|design|css|theme|color|public_?key)_?tokens?$|(?:^|_)(?:public|partition|sort|hash|range|primary|foreign|unique|index|row|column|cache|object|s3|bucket|kms|cmk|composite|candidate|message|dedup|group|shard|registry|hot|source)_?keys?(?:_?(?:material|data))?$|(?:^|_)(?:no|not|has|is|use|using|with|without|required?s?|enabled?s?|disabled?s?|allow|show|hide|forgot|forgotten|reset|generate|manage|rotate|verify|validate|check|enforce|skip|prompt|ask|needs?|get|read|fetch|load|delete|remove|describe|create|update|missing|expired?|wrong|incorrect|bad|by|via)_(?:the_|user_|master_|my_|your_|a_)?(?:pass|password|passwd|token|secret|credentials?|apikey|api_key|key|passwords)$|^(?:bypass|compass|trespass|encompass)$/;

/** The class of a key as it stands in the text, joiners and case included. */
export function classifyKey(key: string): KeyClass | undefined {
  const known = classified.get(key);
  if (known !== undefined) return known ?? undefined;
  const keyClass = classify(key);
  // The name of a pod comes once, and would push out those that come again.
  if (!DRAWN.test(key)) {
    if (classified.size >= MAX_CLASSIFIED) classified.clear();
    // A slice would keep the whole text that it was found in.
    classified.set([...key].join(""), keyClass ?? null);
  }
  return keyClass;
}

const DRAWN = /\d\D{0,32}\d\D{0,32}\d/;
/** A log says the same few keys again and again. */
const classified = new Map<string, KeyClass | null>();
const MAX_CLASSIFIED = 1_000;

/** How the keys of all classes end: it is read backwards, and tells soonest of most keys that they are none. */
const ENDS_KEY = new RegExp(
  `(?<=(?:${KEY_CLASSES.map(({ key }) => key.source.replace(SUFFIX, "").replace(/\$$/, "")).join("|")})${SUFFIX})`,
  "y",
);

/**
 * 1 for the last three letters, or all where there are fewer, of the words that a class can end with; five bits each, the
 * last one lowest.
 */
const ENDS = new Uint8Array(1 << 15);
for (const { key, words } of KEY_CLASSES)
  for (const pattern of [key, words])
    for (const word of pattern?.source.replace(/\\.|\[[^[\]]*\]/g, " ").match(/\p{Ll}+\??/gu) ?? [])
      for (const one of word.endsWith("?") ? [word.slice(0, -1), word.slice(0, -2)] : [word])
        if (/^[a-z]+$/.test(one))
          ENDS[[...one.slice(-3)].reduce((bits, letter) => (bits << 5) | letterBits(letter), 0)] = 1;

function letterBits(letter: string): number {
  return letter.charCodeAt(0) & 31;
}

/**
 * Whether the key that ends at `end` of a text ends with letters that a class can end with: those of a drawn name seldom
 * do. From `start` on it is known to be the key.
 */
export function mayEnd(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at >= start && !isLetter(text.charCodeAt(at))) at--;
  let bits = 0;
  for (let letters = 0; letters < 3; at--) {
    if (at < start) return true;
    const c = text.charCodeAt(at);
    if (c > 127) return true;
    // `_`, `-` and `.` join the words of a key.
    if (c === 95 || c === 45 || c === 46) continue;
    if (!isLetter(c)) return false;
    bits |= (c & 31) << (5 * letters++);
    if (ENDS[bits] === 1) return true;
  }
  return false;
}

/** A letter; beyond ASCII anything. */
function isLetter(c: number): boolean {
  return c > 127 || ((c | 32) >= 97 && (c | 32) <= 122);
}

function classify(key: string): KeyClass | undefined {
  if (!mayEnd(key, 0, key.length)) return undefined;
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9\u3040-\u30ff\u4e00-\u9fff]+/g, "_");
  const plain = words.replaceAll("_", "");
  ENDS_KEY.lastIndex = plain.length;
  if (!ENDS_KEY.test(plain) && !KEY_CLASSES.some((each) => each.words?.test(words))) return undefined;
  if (HARMLESS.test(words) && !words.endsWith("okta_client_token")) return undefined;
  return KEY_CLASSES.find((each) => each.key.test(plain) || (each.words?.test(words) ?? false));
}

/** Words that announce an assignment. Bare `key` is none of them: it would stop at every cache key. */
export const KEY_ANCHORS: readonly string[] = [
  ...KEY_WORDS.flatMap((word) => [`${word}key`, `${word}_key`]),
  ..."pass pwd secret token credential creds userdata user_data dockercfg dockerconfigjson isakmp_key preshared pre_shared sonar_login connectionstring connection_string connstr connection_uri connectionuri auth_code authcode authorization_code authorizationcode device_code code_verifier codeverifier assertion samlresponse sessid jsessionid plaintext plain_text auth bearer key_data keydata base32stringseed key_material keymaterial securestring".split(
    " ",
  ),
  ...SERVICES,
  ..."パスワード パスフレーズ 暗証番号 合言葉 トークン シークレット 接続文字列 クレデンシャル 認証情報 資格情報 認証コード 確認コード 認可コード ワンタイムコード 平文".split(
    " ",
  ),
  ...[...KEY_WORDS_JA, "API", "API_", "事前共有", "共有"].flatMap((word) => [`${word}キー`, `${word}鍵`]),
];

/** Short words that only announce an assignment where a key ends with them. */
export const KEY_ENDINGS: readonly string[] = "pat pw psk jwt otp sid".split(" ");
