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
  /** What the value must look like, where the format is fixed. */
  readonly value?: RegExp;
}

const SUFFIX =
  "(?:value|text|string|plain|plaintext|clear|raw|base64|b64|hash|old|new|current|previous|prod|production|dev|development|staging|stg|stage|test|qa|primary|secondary|master|main|live|confirm|confirmation|again|header|enc|encrypted|ro|rw|\\d{1,3})*$";

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
    kind: "pre-shared-key",
    strength: "strong",
    key: ending("preshared(?:key|secret)?|sharedkey|psk|事前共有(?:キー|鍵)|共有(?:キー|鍵)"),
  },
  {
    kind: "password",
    strength: "strong",
    key: ending(
      "passwords?|passwd|passwort|pwd|userpass|dbpass|(?:^|[a-z]{2,}|[^a-z])pass|storepass|keypass|pgpass|mysqlpwd|^pw|bindpw|rootpw|adminpw|userpw|dbpw|secretstring|securestring|パスワード|パスワ-ド|暗証番号|合言葉|密码|口令|contraseña",
    ),
  },
  {
    kind: "api-key",
    strength: "medium",
    key: ending(
      "(?:api|app|application|access|auth|authentication|authorization|license|ingest|ingestion|insert|integration|routing|service|account|storage|subscription|function|host|admin|master|write|read|personal|developer|dev|user|consumer|client|instrumentation|events?|metrics|logs?|site|server|bot|webhook|deploy|org|team|sdk|tls|ssl|project|connector|sas|shared|sharedaccess|account|master|rest|search|query|monitoring|agent|tunnel|node|registration|enrollment|activation|recovery|backup|session|cookie|jwt|hmac|signing|signature|sign|encryption|encrypt|decryption|crypto|cipher|aes|des|data|verification|validation|root|seed|salt|secret|private)_?keys?|apitokens?|(?:api|アクセス|認証|署名|ライセンス|暗号化?|シークレット|秘密|サービス|アカウント)キー|秘密鍵|認証鍵|暗号鍵|署名鍵",
    ),
  },
  {
    kind: "connection-string",
    strength: "medium",
    key: ending("connectionstring|connstring|connstr|connectionuri|接続文字列"),
  },
  {
    kind: "token",
    strength: "medium",
    words: /(?:^|_)(?:pat|jwt|otp|sid)$/,
    key: ending(
      "tokens?|bearer|authcode|authorizationcode|devicecode|codeverifier|clientassertion|samlresponse|samlassertion|assertion|sessionid|sessid|session|xoauth|トークン|ワンタイムコード|認証コード|確認コード|認可コード",
    ),
  },
  {
    kind: "secret",
    strength: "medium",
    key: ending(
      "secrets?|secretvalue|credentials?|creds?|clientsecret|plaintext|sharedsecret|^auth|basicauth|dockerauth|authdata|authtoken|password_?hash|passwordhash|keymaterial|privatekeydata|clientkeydata|keydata|シークレット|クレデンシャル|認証情報|資格情報|机密",
    ),
  },
];

/** Keys that end like a secret's and are none: ids, pages, counters, policies, names. On words joined by `_`. */
const HARMLESS =
  /(?:^|_)(?:next|prev(?:ious)?|page|paging|pagination|continuation|continue|start|starting|end|scroll|cursor|marker|sequence|sync|resume|idempoten(?:cy|t)|client|client_?request|request|correlation|creation|creator|caller|lock|fencing|change|delta|e?tag|stop|eos|bos|pad|unk|mask|sep|cls|special|input|output|prompt|completion|total|cached|max|min|num|count|of|remaining|used|usage|invalid|unexpected|next_?forward|next_?backward|forward|backward|invocation|execution|task|progress|operation|receipt|design|css|theme|color)_?tokens?$|(?:^|_)(?:public|partition|sort|hash|range|primary|foreign|unique|index|row|column|cache|object|s3|bucket|kms|cmk|composite|candidate|message|routing|dedup|group|shard|registry|hot|source)_?keys?$|(?:^|_)(?:no|not|has|is|use|using|with|without|required?s?|enabled?s?|disabled?s?|allow|show|hide|forgot|forgotten|reset|generate|manage|rotate|verify|validate|check|enforce|skip|prompt|ask|needs?|get|read|fetch|load|delete|remove|describe|create|update|missing|expired?|wrong|incorrect|bad|by|via)_(?:the_|user_|master_|my_|your_|a_)?(?:pass|password|passwd|token|secret|credentials?|apikey|api_key|key|passwords)$|^(?:bypass|compass|trespass|encompass)$/;

/** The class of a key as it stands in the text, joiners and case included. */
export function classifyKey(key: string): KeyClass | undefined {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9\u3040-\u30ff\u4e00-\u9fff]+/g, "_");
  if (HARMLESS.test(words)) return undefined;
  const plain = words.replaceAll("_", "");
  return KEY_CLASSES.find((each) => each.key.test(plain) || (each.words?.test(words) ?? false));
}

/** Words that announce an assignment. Bare `key` is none of them: it would stop at every cache key. */
export const KEY_ANCHORS: readonly string[] = [
  "pass",
  "pwd",
  "passwd",
  "secret",
  "token",
  "credential",
  "creds",
  ...[
    "api",
    "app",
    "application",
    "access",
    "auth",
    "authentication",
    "license",
    "ingest",
    "ingestion",
    "insert",
    "integration",
    "service",
    "account",
    "storage",
    "subscription",
    "function",
    "host",
    "admin",
    "master",
    "write",
    "read",
    "consumer",
    "client",
    "instrumentation",
    "deploy",
    "signing",
    "signature",
    "encryption",
    "decryption",
    "private",
    "shared",
    "hmac",
    "jwt",
    "webhook",
    "bot",
    "agent",
    "crypto",
    "aes",
    "session",
    "cookie",
    "user",
    "project",
    "server",
    "registration",
    "recovery",
    "root",
  ].flatMap((word) => [`${word}key`, `${word}_key`]),
  "_pat",
  "sdk_key",
  "sdkkey",
  "psk",
  "preshared",
  "pre_shared",
  "connectionstring",
  "connection_string",
  "connstr",
  "connection_uri",
  "jwt",
  "bearer",
  "otp",
  "auth_code",
  "authcode",
  "authorization_code",
  "code_verifier",
  "assertion",
  "samlresponse",
  "sessid",
  "sessionid",
  "session_id",
  "sid",
  "plaintext",
  "plain_text",
  "auth",
  "basicauth",
  "key_data",
  "keydata",
  "key_material",
  "keymaterial",
  "session",
  "securestring",
  "bindpw",
  "rootpw",
  "adminpw",
  "userpw",
  "dbpw",
  "pw",
  "パスワード",
  "パスフレーズ",
  "暗証番号",
  "合言葉",
  "トークン",
  "シークレット",
  "アクセスキー",
  "APIキー",
  "API キー",
  "認証キー",
  "署名キー",
  "ライセンスキー",
  "暗号キー",
  "暗号化キー",
  "シークレットキー",
  "秘密キー",
  "サービスキー",
  "アカウントキー",
  "秘密鍵",
  "認証鍵",
  "暗号鍵",
  "署名鍵",
  "事前共有キー",
  "事前共有鍵",
  "共有キー",
  "共有鍵",
  "接続文字列",
  "クレデンシャル",
  "認証情報",
  "資格情報",
  "認証コード",
  "確認コード",
  "認可コード",
];
