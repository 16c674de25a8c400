import {
  API_KEY,
  CLIENT_SECRET,
  type Detector,
  KEY,
  kind,
  NOTHING,
  PASSWORD,
  type Range,
  SIGNATURE,
  TOKEN,
} from "../detector.ts";
import { beginsToken, form } from "../form.ts";
import { isDummy, isReference } from "../veto.ts";

const QUOTES = "(?:\\\\*[\"'`]|&quot;){0,2}";
/** What stands between a key id and its secret in CSV files, constructors, tables and prose. */
const BESIDE = new RegExp(
  `A[KS]IA[A-Z0-9]{16}${QUOTES}\\)?(?:[ \\t]{0,20}(?:[,:;|/、]|and|と)?[ \\t]{0,20}|,?\\s{1,20}(?:\\d{4}-[0-9T:.+Z-]{10,30}\\s)?)(?:[\\w.]{1,40}\\(|[\\w ]{1,40}[:=] ?)?${QUOTES}([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])`,
  "y",
);

const KEY_ID = /(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/y;

export const aws: readonly Detector[] = [
  {
    kind: kind(
      "aws-secret-access-key",
      "AWS",
      { en: "secret access key", ja: "シークレットアクセスキー" },
      "AWS_SECRET_KEY",
    ),
    forms: [form(["AKIA", "ASIA"], BESIDE, { valid: isSecretKey })],
  },
  {
    kind: kind("aws-session-token", "AWS STS", { en: "session token", ja: "セッショントークン" }),
    forms: [
      form(
        [
          "IQoJb3JpZ2lu",
          "FwoGZXIvYXdz",
          "FQoGZXIvYXdz",
          "AQoDYXdz",
          "AgoJb3JpZ2lu",
          "FQoDYXdz",
          "AQoEXAMPLE",
        ],
        /[\w+/=-]{8}(?:[\w+/=-]|\\\/|%(?:25)?(?:2[BbFf]|3[Dd])){60,8192}/y,
      ),
    ],
  },
  {
    kind: kind("aws-signature", "AWS", SIGNATURE),
    forms: [
      form(
        ["X-Amz-Signature"],
        /X-Amz-Signature(?:=|%3D|%253D|\\u003d|["'\\]{0,6}\s?[:=]\s?["'\\]{0,6})([0-9a-f]{32,128})/iy,
        {
          lengths: [64],
          anywhere: true,
        },
      ),
      form(["Signature="], /Signature=([0-9a-f]{64})(?![0-9a-f])/y, { anywhere: true, lengths: [64] }),
      // Signature version 2 and CloudFront: base64, often with its own letters for + / =.
      form(["Signature="], /Signature=((?:[\w+/~-]|%(?:25)?[0-9A-Fa-f]{2}){24,1024}(?:={1,2}|_{1,2})?)/y, {
        anywhere: true,
      }),
      form(["Signature:"], /Signature:\s{1,4}([0-9a-f]{64})(?![0-9a-f])/y, { lengths: [64] }),
      form(["AWS AKIA", "AWS ASIA"], /AWS A[KS]IA[A-Z0-9]{16}:([A-Za-z0-9+/]{27}=)/y),
      // The policy of a signed URL says what it opens, and until when.
      form(["Policy=eyJ"], /Policy=(eyJ[\w~/+=-]{20,4096})(?=&(?:amp;)?(?:Signature|Key-Pair-Id)=)/y, {
        anywhere: true,
      }),
      form(
        ["CloudFront-Signature", "CloudFront-Policy"],
        /CloudFront-(?:Signature|Policy)["'\\]{0,6}\s?[=:]\s?["'\\]{0,6}([\w~/+=-]{24,4096})/iy,
      ),
    ],
  },
  {
    kind: kind("ses-smtp-password", "Amazon SES SMTP", PASSWORD),
    context: /ses[_-]?smtp|(?:^|[^a-z])ses\b.*smtp/,
  },
  {
    kind: kind("ecr-token", "Amazon ECR", TOKEN),
    forms: [form(["eyJwYXlsb2Fk", "QVdTOmV5S"], /(?:eyJwYXlsb2Fk|QVdTOmV5S)[\w+/-]{60,8192}={0,2}/y)],
    context: /\becr|authorization_?token/,
  },
  {
    kind: kind("bedrock-key", "Amazon Bedrock", API_KEY),
    forms: [
      form(["ABSK"], /ABSK(?:[A-Za-z0-9+/]|%2[BF]){80,400}={0,2}/y),
      form(["bedrock-api-key-"], /bedrock-api-key-[A-Za-z0-9+/=]{40,2048}/y),
    ],
    context: /bedrock/,
  },
  {
    kind: kind("appsync-key", "AWS AppSync", API_KEY),
    forms: [form(["da2-"], /da2-[a-z0-9]{26}/y, { lengths: [30] })],
  },
  {
    kind: kind("api-gateway-key", "Amazon API Gateway", API_KEY),
    forms: [{ anchors: ['"stageKeys'], find: gatewayKey }],
    context: /x-api-key|api ?_?gateway|apigw/,
  },
  {
    kind: kind("s3-customer-key", "Amazon S3 SSE-C", KEY),
    forms: [
      form(
        ["server-side-encryption-customer-key", "SSECustomerKey", "sse-c-key", "sse-c-copy-source-key"],
        /(?:server-side-encryption-customer-key|SSECustomerKey|sse-c(?:-copy-source)?-key)["'\\]{0,6}[ \t]{0,4}(?:[:=][ \t]{0,4}|[ \t])(?:b(?=["']))?["'\\]{0,6}(?!fileb?:)([A-Za-z0-9+/]{31,43}=?)(?![\w+/=])/iy,
        { anywhere: true },
      ),
    ],
  },
  { kind: kind("cognito-secret", "Amazon Cognito", CLIENT_SECRET), context: /cognito|user ?_?pool/ },
  {
    kind: kind("kms-plaintext", "AWS KMS", { en: "plaintext data key", ja: "平文データキー" }),
    context: /(?:^|[^a-z_])plaintext$/,
  },
  { kind: kind("rds-password", "Amazon RDS", PASSWORD), context: /\brds|master_?-?user_?-?password/ },
  { kind: kind("windows-password", "Windows", PASSWORD), context: /windows|administrator|passworddata/ },
  {
    kind: kind("cloudformation-secret", "CloudFormation", {
      en: "NoEcho parameter",
      ja: "NoEcho パラメーター",
    }),
    forms: [{ anchors: ["NoEcho"], find: noEchoDefault }],
  },
  {
    kind: kind("vpn-pre-shared-key", "AWS VPN", { en: "pre-shared key", ja: "事前共有キー" }),
    forms: [
      // Routers: `pre-shared-key address A key K`, `pre-shared-key 1 text K`.
      form(
        ["pre-shared-key "],
        /pre-shared-key[ \t]+(?:address[ \t]+\S{1,64}[ \t]+(?:\S{1,64}[ \t]+)?key|\d{1,6}[ \t]+text|(?:local|remote|ascii-text|hexadecimal)(?:[ \t]+[06])?)[ \t]+["']?([^\s"']{6,128})/y,
      ),
    ],
    context: /pre-?_?shared|\bpsk|事前共有/,
  },
  {
    kind: kind(
      "aws-access-key-id",
      "AWS",
      { en: "access key ID", ja: "アクセスキー ID" },
      "AWS_ACCESS_KEY_ID",
    ),
    option: "accessKeyIds",
    forms: [{ anchors: ["AKIA", "ASIA"], find: accessKeyId }],
  },
];

/** 40 hexadecimal digits beside a key id are a git SHA, not a key. */
function isSecretKey(secret: string): boolean {
  return (
    /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d|[+/]/.test(secret) && !/^[0-9a-fA-F]+$/.test(secret)
  );
}

/** The access key id at an anchor; only used where the caller asks for it. */
function accessKeyId(text: string, start: number): readonly Range[] {
  KEY_ID.lastIndex = start;
  return beginsToken(text, start) && KEY_ID.test(text) ? [[start, KEY_ID.lastIndex]] : NOTHING;
}

/** The value of a key in the answer of `get-api-key --include-value`, where nothing else says what it is. */
function gatewayKey(text: string, start: number): readonly Range[] {
  const before = text.slice(Math.max(0, start - 800), start);
  const object = before.slice(before.lastIndexOf("{") + 1);
  const value = /"value"\s*:\s*"([\w-]{20,128})"/.exec(object)?.[1];
  if (value === undefined) return NOTHING;
  const from = start - object.length + object.indexOf(value);
  return [[from, from + value.length]];
}

const DEFAULT = /Default\\*["']?\s?[:=]\s?\\*["']?([^\s"'\\,}]{4,256})/g;

/** The default of a parameter that a template declares NoEcho. */
function noEchoDefault(text: string, start: number, end: number): readonly Range[] {
  if (!/^\\*["']?\s?[:=]\s?\\*["']?true/i.test(text.slice(end, end + 16))) return NOTHING;
  const before = text.slice(Math.max(0, start - 300), start);
  const from = start - before.length + Math.max(before.lastIndexOf("{"), before.lastIndexOf("Type"), 0);
  const after = text.slice(end, end + 300);
  const stop = after.search(/[{}]|\n\s*Type|\n\s*\n/);
  const parameter = text.slice(from, end + (stop < 0 ? after.length : stop));
  return [...parameter.matchAll(DEFAULT)]
    .filter((match) => !isDummy(match[1]!) && !isReference(match[1]!, true))
    .map((match) => {
      const last = from + match.index + match[0].length;
      return [last - match[1]!.length, last];
    });
}
