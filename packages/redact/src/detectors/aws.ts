import { behind, type Detector, endingAt, matchAt, NOTHING, type Range } from "../detector.ts";
import { beginsToken, form } from "../form.ts";
import { table } from "../table.ts";
import { isLive } from "../veto.ts";

const QUOTES = "(?:\\\\*[\"'`]|&quot;){0,2}";
/** What stands between a key id and its secret in CSV files, constructors, tables and prose. */
const BESIDE = new RegExp(
  `A[KS]IA[A-Z0-9]{16}${QUOTES}\\)?(?:[ \\t]{0,20}(?:[,:;|/、]|and|と)?[ \\t]{0,20}|,?\\s{1,20}(?:\\d{4}-[0-9T:.+Z-]{10,30}\\s)?)(?:[\\w.]{1,40}\\(|[\\w ]{1,40}[:=] ?)?${QUOTES}([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])`,
  "y",
);

const KEY_ID = /(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/y;

export const aws: readonly Detector[] = table([
  { kind: "aws-secret-access-key", word: "AWS_SECRET_KEY", forms: [form(BESIDE, { valid: isSecretKey })] },
  [
    "aws-session-token",
    null,
    form(/[\w+/=-]{8}(?:[\w+/=-]|\\\/|%(?:25)?(?:2[BbFf]|3[Dd])){60,8192}/y, {
      begins: "(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoDYXdz|AgoJb3JpZ2lu|FQoDYXdz|AQoEXAMPLE)",
    }),
  ],
  [
    "aws-signature",
    null,
    form(/X-Amz-Signature(?:=|%3D|%253D|\\u003d|["'\\]{0,6}\s?[:=]\s?["'\\]{0,6})([0-9a-f]{32,128})/iy, {
      lengths: [64],
      anywhere: true,
    }),
    form(/Signature=([0-9a-f]{64})(?![0-9a-f])/y, { anywhere: true, lengths: [64] }),
    // Signature version 2 and CloudFront: base64, often with its own letters for + / =.
    form(/Signature=((?:[\w+/~-]|%[0-9A-Fa-f]{2}){24,1024}(?:={1,2}|_{1,2})?)/y, { anywhere: true }),
    /Signature:\s{1,4}(?:[+>│┃|]\s{0,4})?([0-9a-f]{64})(?![0-9a-f])/y,
    64,
    /AWS A[KS]IA[A-Z0-9]{16}:([A-Za-z0-9+/]{27}=)/y,
    // The policy of a signed URL says what it opens, and until when.
    form(/Policy=(eyJ[\w~/+=-]{20,4096})(?=&(?:amp;)?(?:Signature|Key-Pair-Id)=)/y, {
      begins: "Policy=eyJ",
      anywhere: true,
    }),
    /CloudFront-(?:Signature|Policy)["'\\]{0,6}\s?[=:]\s?["'\\]{0,6}([\w~/+=-]{24,4096})/iy,
  ],
  ["ses-smtp-password", /ses[_-]?smtp|(?:^|[^a-z])ses\b.*smtp/],
  ["ecr-token", /\becr|authorization_?token/, /(?:eyJwYXlsb2Fk|QVdTOmV5S)[\w+/-]{60,8192}={0,2}/y],
  [
    "bedrock-key",
    /bedrock/,
    /ABSK(?:[A-Za-z0-9+/]|%2[BF]){80,400}={0,2}/y,
    /bedrock-api-key-[A-Za-z0-9+/=]{40,2048}/y,
  ],
  ["appsync-key", null, /da2-[a-z0-9]{26}/y, 30],
  ["api-gateway-key", /x-api-key|api ?_?gateway|apigw/, { anchors: ['"stageKeys'], find: gatewayKey }],
  [
    "s3-customer-key",
    null,
    form(
      /(?:server-side-encryption-customer-key|SSECustomerKey|sse-c-key|sse-c-copy-source-key)["'\\]{0,6}[ \t]{0,4}(?:[:=][ \t]{0,4}|[ \t])(?:b(?=["']))?["'\\]{0,6}(?!fileb?:)([A-Za-z0-9+/]{31,43}=?)(?![\w+/=])/iy,
      {
        anywhere: true,
      },
    ),
  ],
  ["cognito-secret", /cognito|user ?_?pool/],
  ["kms-plaintext", /(?:^|[^a-z_])plaintext$/],
  ["rds-password", /\brds|master_?-?user_?-?password/],
  ["windows-password", /windows|administrator|passworddata/],
  ["cloudformation-secret", null, { anchors: ["NoEcho"], find: noEchoDefault }],
  [
    "vpn-pre-shared-key",
    /pre-?_?shared|\bpsk|事前共有/,
    // Routers: `pre-shared-key address A key K`, `pre-shared-key 1 text K`.
    form(
      /pre-shared-key[ \t]+(?:address[ \t]+\S{1,64}[ \t]+(?:\S{1,64}[ \t]+)?key|\d{1,6}[ \t]+text|(?:local|remote|ascii-text|hexadecimal)(?:[ \t]+[06])?)[ \t]+["']?([^\s"']{6,128})/y,
      { begins: "pre-shared-key " },
    ),
  ],
  {
    kind: "aws-access-key-id",
    option: "accessKeyIds",
    forms: [{ anchors: ["AKIA", "ASIA"], find: accessKeyId }],
  },
]);

/** 40 hexadecimal digits beside a key id are a git SHA, not a key. */
function isSecretKey(secret: string): boolean {
  return (
    /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d|[+/]/.test(secret) && !/^[0-9a-fA-F]+$/.test(secret)
  );
}

/** The access key id at an anchor; only used where the caller asks for it. */
function accessKeyId(text: string, start: number): readonly Range[] {
  return beginsToken(text, start) && matchAt(KEY_ID, text, start) ? [[start, KEY_ID.lastIndex]] : NOTHING;
}

/** The value of a key in the answer of `get-api-key --include-value`, where nothing else says what it is. */
function gatewayKey(text: string, start: number): readonly Range[] {
  const before = behind(text, start, 800);
  const object = before.slice(before.lastIndexOf("{") + 1);
  const value = /"value"\s*:\s*"([\w-]{20,128})"/.exec(object)?.[1];
  if (value === undefined) return NOTHING;
  return endingAt(start - object.length + object.indexOf(value) + value.length, value);
}

const DEFAULT = /Default\\*["']?\s?[:=]\s?\\*["']?([^\s"'\\,}]{4,256})/g;

/** The default of a parameter that a template declares NoEcho. */
function noEchoDefault(text: string, start: number, end: number): readonly Range[] {
  if (!/^\\*["']?\s?[:=]\s?\\*["']?true/i.test(text.slice(end, end + 16))) return NOTHING;
  const before = behind(text, start, 300);
  const from = start - before.length + Math.max(before.lastIndexOf("{"), before.lastIndexOf("Type"), 0);
  const after = text.slice(end, end + 300);
  const stop = after.search(/[{}]|\n[^\S\n]*(?:Type|\n)/);
  const parameter = text.slice(from, end + (stop < 0 ? after.length : stop));
  return [...parameter.matchAll(DEFAULT)]
    .filter((match) => isLive(match[1]!, true))
    .flatMap((match) => endingAt(from + match.index + match[0].length, match[1]!));
}
