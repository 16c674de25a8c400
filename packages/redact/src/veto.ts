/** Placeholders this package writes (`[AWS_SECRET_KEY_1]`) and those that AWS writes. */
export const PLACEHOLDER = /\[[A-Z][A-Z0-9_]*_(?:\d+|AWS)\]/;

/** Words of which dummies are made: a value with nothing else in it is no secret. */
const DUMMY_WORDS =
  /change_?(?:me|it|this)|replace(?:d|me|_?with)?|insert|enter|provide|your|example|sample|dummy|fake|placeholder|redact(?:ed)?|mask(?:ed)?|hidden|removed|omitted|secret|password|passwd|pass|pwd|token|api|access|key|private|value|string|text|here|todo|fixme|tbd|user(?:name)?|admin|test(?:ing)?|foo|bar|baz|qux|my|the|some|this|is|and|not|real|none|null|nil|undefined|true|false|empty|default|unknown|invalid|valid|required|encrypted|sensitive|database|db|guest|aws|session|auth|client|id|name|generic|abc|xyz|x{3,}|y{3,}|z{3,}|\*{2,}|•+|●+|\.{3,}|…|パスワード|トークン|伏せ字|省略|例/g;

/** Words that mark a whole value as made up, wherever they stand in it. */
const SURELY_DUMMY =
  /EXAMPLE|example(?:key|token|secret|password|_|-)|change_?me|placeholder|redacted|x{8,}|X{8,}|\*{4,}|\.{3}|…|•••|●●|your[-_](?:\w+[-_])?(?:api|key|token|secret|password|access|client|pass)|(?:key|token|secret|password)[-_ ]?here|deadbeef(?:deadbeef|cafe)/i;

/** Whether a value is a documented example, a filler or a mask and not a credential. */
export function isDummy(value: string): boolean {
  if (SURELY_DUMMY.test(value) || PLACEHOLDER.test(value)) return true;
  const rest = value
    .toLowerCase()
    .replace(DUMMY_WORDS, "")
    .replace(/[\W_]|1?2?3456?7?8?9?(?:0[01]*$|0)?|123?$|(?<![01])[01]+$/g, "");
  return rest === "" && !/^\d{4,}$/.test(value) ? !isSymbolRich(value) : isMonotonous(value);
}

/** `P@ssw0rd!`-like values are weak but live; `my-secret-password` is not. */
function isSymbolRich(value: string): boolean {
  return /[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value) && /[^\w\s<>[\]{}().*-]/.test(value);
}

/** Whether a value is made of so many different characters or fewer. */
function hasAtMost(most: number, value: string): boolean {
  const seen = new Set<string>();
  for (const character of value) if (seen.add(character).size > most) return false;
  return true;
}

/** Runs such as `0123456789abcdef`, `aaaaaaaa` or `abcabcabc`: typed by hand, not drawn. */
export function isMonotonous(value: string): boolean {
  if (hasAtMost(value.length < 8 ? 1 : 3, value)) return true;
  if (value.length < 8) return false;
  let steps = 0;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    if (step === 0 || step === 1) steps++;
  }
  return steps >= (value.length - 1) * 0.7;
}

const CODE_REFERENCE =
  /^(?:\{cipher\}|\$[{([]|\$(?:\w+|env:\w+|[A-Za-z]\w*(?:\.|->|::|\[).*)$|\$\$|%\w+%$|%[sdv@]$|%\(\w+\)[sd]?$|#\{|<[^<>]*>$|<[\w -]*$|<%|@[\w.]+@$|!(?:Ref|Sub|GetAtt|ImportValue|Join|FindInMap|Base64|Select|Split|If|Condition|Transform|secret|vault|env|reference|include)\b|&[a-z]\w*\.|\*+$|\[[\w .]*\]?$|\(\w[\w ]*\)?$|-+$|_+$|=+$|@?Microsoft\.KeyVault\(|(?:fileb|op|vault|ssm|secretsmanager|aws-sm|gcp-sm|keyring|file|env):\/?\/?|projects\/[\w-]+\/secrets\/|ref\+|\[?L[a-z]+\.[\w.]+;@|\\u003c|&lt;[\w -]*(?:&gt|$))/;
const CODE_NAME = /^[A-Za-z_]\w*(?:(?:\.|::|->|\?\.)[A-Za-z_]\w*)+(?:[([].*|[!;?])?$/s;
/** `{{ .Values.password }}`, `prefix-{{ name }}`. */
const TEMPLATE = /^[^{}]*\{\{(?:[^{}<]|\$\{\w{1,64}\}){0,200}(?:\}\}|$)/;
/** First words of dotted names that are code although a digit is in them. */
const CODE_ROOT =
  /^(?:var|local|locals|data|module|config|cfg|conf|process|os|env|environ|settings|self|this|args|opts?|options|params?|props|credentials?|creds|secrets?|event|context|ctx|aws_\w+|random_\w+|azurerm_\w+|google_\w+|each|path|app|System|Environment)\b/;
const CODE_CALL = /^(?:new\s+|await\s+)?[A-Za-z_][\w.:>-]*[([]/;
const CONSTANT = /^[A-Z]+(?:_[A-Z]+)+$|^[A-Z]{2,}(?:_(?:[A-Z]{2,}|[A-Z]?\d)){2,}$/;

/** Whether a value only points to where the secret is: `${VAR}`, `os.environ["X"]`, `!Ref DbPassword`. */
export function isReference(value: string, quoted: boolean): boolean {
  if (/^\$\w{10,}$/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && looksRandom(value))
    return false;
  if (CODE_REFERENCE.test(value) || (/^\{[\w.\- :]*\}?$/.test(value) && !looksRandom(value))) return true;
  if (/\$\{[^}\]#<>^]*\}?$|\$\([^()]*\)$/.test(value) || TEMPLATE.test(value)) return true;
  if (CONSTANT.test(value)) return true;
  if (CODE_NAME.test(value)) return !/\d/.test(value) ? !looksRandom(value) : CODE_ROOT.test(value);
  if (!quoted && /^[a-z]\w*\((?:[\w."'[\], ]*)\)?$/i.test(value)) return true;
  return (
    !quoted &&
    CODE_CALL.test(value) &&
    !/[!#*+?@^|~<;]|^[^([]*[)\]}]/.test(value) &&
    !looksRandom(value.slice(0, value.search(/[([]/)))
  );
}

/** Whether a value is a secret as far as its words tell: neither made up nor a reference to one. */
export function isLive(value: string, quoted: boolean): boolean {
  return !isDummy(value) && !isReference(value, quoted);
}

const KEPT =
  /^(?:arn:|[a-z][a-z0-9-]{1,30}:(?:[A-Z][A-Za-z]+\*?|\*)$|AQ[IE][CD]AH|urn:|https?:\/\/[^@]*$|s3:\/\/|(?:i|vol|snap|ami|sg|sgr|subnet|vpc|eni|rtb|igw|nat|vpce|tgw|acl|eipalloc|fs|lt|pl|cgw|vgw|vpn|dopt|pcx|mi|pmx|lb|r|key|fl|sir|acm|eipassoc|aclassoc|rtbassoc)-[0-9a-f]{8,17}$|A(?:KIA|SIA|ROA|IDA|GPA|NPA|NVA|PKA|BIA|CCA|SCA)[A-Z0-9]{12,}(?:$|\/|%2F)|(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?:\/\d+)?$|\d{4}([-/])\d\d?\1\d\d?(?:[T ]|$)|\d{1,2}:\d\d|v?\d+(?:\.\d+)+$|sha(?:1|256|384|512)[-:]|md5[-:]|SHA256:|(?:[0-9a-f]{2}:){5,}|1-[0-9a-f]{8}-[0-9a-f]{24}|alias\/|AC[0-9a-f]{32}$|[A-Za-z]:\\|[\w-]+\.(?:pem|key|txt|json|ya?ml|env|crt|jks|p12|pfx|ini|conf|properties|cfg)$)/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Formats that support needs, and that are never a secret whatever the key says. */
export function isKept(value: string): boolean {
  return KEPT.test(value) || (/^(?:~|\.{0,2})\//.test(value) && !looksRandom(value.slice(0, 80)));
}

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/**
 * Whether a value looks drawn at random and not like words: it changes often between lower case,
 * upper case, digits and symbols. Never reason enough by itself; only beside a key.
 */
export function looksRandom(value: string): boolean {
  if (value.length < 6) return false;
  let changes = 0;
  let last = 0;
  let seen = 0;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    const now = c >= 97 && c <= 122 ? 1 : c >= 65 && c <= 90 ? 2 : c >= 48 && c <= 57 ? 4 : 8;
    seen |= now;
    // The capital that begins a word and the separator between two words say nothing.
    if (now !== last && last !== 0 && !(last === 2 && now === 1) && last !== 8 && now !== 8) changes++;
    last = now;
  }
  if ((seen & 4) === 0 && (seen & 3) === 3)
    return (changes >= value.length * 0.2 && value.length >= 12) || hasManyCapitals(value);
  if ((seen & 4) === 0) return false;
  return changes >= Math.max(2, value.length * 0.12);
}

/** Letters alone that are too long and change their case too often for words and abbreviations. */
function hasManyCapitals(value: string): boolean {
  return (
    value.length >= 24 &&
    (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= 4 &&
    (value.match(/[A-Z]{2,}/g)?.length ?? 0) >= 4
  );
}

/** `gQVwTLYtbI`: a small letter before a capital, twice or more, and not the words of a `CamelCaseName`. */
export function isOddlyCased(text: string): boolean {
  return (
    text.length >= 8 &&
    (text.match(/[a-z][A-Z]/g)?.length ?? 0) >= 2 &&
    !/^[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})*$/.test(text)
  );
}

/** The signs that `isScrambled` counts: most values have too few. */
const FOUR_SIGNS = /^(?:[^!#$%&*+=?@^|~<>;(){}[\]]*[!#$%&*+=?@^|~<>;(){}[\]]){4}/;

/**
 * Whether a value is letters and digits among more kinds of signs than code, text or a query string have side by
 * side: what a generator of passwords writes. It is neither a reference nor a pair, whatever it begins with.
 */
export function isScrambled(value: string): boolean {
  if (
    value.length < 12 ||
    !FOUR_SIGNS.test(value) ||
    !/^(?!\$[({]|\{\{|<%)\S*$/.test(value) ||
    !/\d/.test(value) ||
    !/[A-Za-z]/.test(value)
  )
    return false;
  const signs = new Set(value.replace(/[^!#$%&*+=?@^|~<>;(){}[\]]+/g, ""));
  const brackets = "(){}[]";
  return signs.size >= 4 && [...signs].filter((sign) => !brackets.includes(sign)).length >= 3;
}
