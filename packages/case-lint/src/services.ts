import type { Localized } from "@casewright/language";
import { SERVICE_TABLE } from "./data/services.ts";

/** What one entry of a checklist asks for, and what shows that it is there. */
export interface ServiceItem {
  readonly name: Localized;
  /** Any of them in the lower-cased text, or in an attachment's name. */
  readonly words: readonly (string | RegExp)[];
}

/** A service as texts speak of it, and what support asks about it first. */
export interface Service {
  /** Its word in actions and ARNs. */
  readonly word: string;
  /** Its code in the Support API, without what stands behind it (engine, system). Source: published lists, 2026-11. */
  readonly code: RegExp;
  /** How a lower-cased text names it. */
  readonly says: RegExp;
  readonly checklist?: {
    /** Whose list it is: AWS's own pages ask for it, or experience does. */
    readonly by: "aws" | "ours";
    readonly items: readonly ServiceItem[];
  };
}

const item = (en: string, ja: string, ...words: (string | RegExp)[]): ServiceItem => ({
  name: { en, ja },
  words,
});

const NAMES = new Map(
  SERVICE_TABLE.trim()
    .split("\n")
    .map((row) => row.split("|") as [word: string, name: string]),
);

/** AWS's name of a service, the same in both languages. */
export function nameOf({ word }: Service): string {
  return NAMES.get(word) ?? word;
}

/** Lists by AWS: from the service's own "contact support" and troubleshooting pages, 2026-11; the others are ours. */
export const SERVICES: readonly Service[] = [
  {
    word: "s3",
    code: /simple-storage-service/,
    says: /\bs3\b|:::[\w.-]+/,
    checklist: {
      by: "aws",
      items: [
        item(
          "x-amz-request-id",
          "x-amz-request-id",
          "x-amz-request-id",
          "requestid",
          "request id",
          "リクエストid",
        ),
        item(
          "x-amz-id-2",
          "x-amz-id-2",
          "x-amz-id-2",
          "hostid",
          "host id",
          "extended request id",
          "拡張リクエストid",
        ),
      ],
    },
  },
  {
    word: "ec2",
    code: /elastic-compute-cloud|^ec2(?!-container)/,
    says: /\bec2\b|\bi-[0-9a-f]{8,17}\b/,
    checklist: {
      by: "aws",
      items: [item("the instance id", "インスタンス ID", /\bi-[0-9a-f]{8,17}\b/)],
    },
  },
  {
    word: "ecs",
    code: /ec2-container-service|elastic-container-service$/,
    says: /\becs\b|\bfargate\b/,
    checklist: {
      by: "aws",
      items: [
        item(
          "the bundle of the ECS logs collector",
          "ECS logs collector の出力",
          "logs-collector",
          "logs collector",
          "ecs-logs",
          "collect-",
          "fargate",
        ),
      ],
    },
  },
  {
    word: "eks",
    code: /(?:^|-)eks$|kubernetes/,
    says: /\beks\b/,
    checklist: {
      by: "aws",
      items: [
        item(
          "the bundle of the EKS log collector",
          "EKS log collector の出力",
          "log-collector",
          "log collector",
          "eks_i-",
          "fargate",
        ),
      ],
    },
  },
  {
    word: "directconnect",
    code: /direct-connect/,
    says: /\bdirect ?connect\b|\bdx(?:con|vif|lag|gw)-/,
    checklist: {
      by: "aws",
      items: [
        item("optical levels (dBm)", "光レベル(dBm)", "dbm", "optical", "light level", "光レベル", "光量"),
        item("ports of the LOA-CFA", "LOA-CFA のポート", "loa", "port", "ポート"),
      ],
    },
  },
  {
    word: "vpn",
    code: /vpn/,
    says: /\bsite[- ]to[- ]site vpn\b|\bvpn-[0-9a-f]{8,17}\b/,
    checklist: {
      by: "aws",
      items: [item("MTR in both directions", "双方向の MTR", "mtr", "traceroute", "tracert")],
    },
  },
  {
    word: "connect",
    code: /(?:^|amazon-)connect$/,
    says: /\bamazon connect\b/,
    checklist: {
      by: "aws",
      items: [
        item("the instance ARN", "インスタンスの ARN", "arn:aws:connect"),
        item("numbers in E.164, such as +81…", "E.164 形式の電話番号(+81…)", /\+\d{7,15}/),
      ],
    },
  },
  {
    word: "lambda",
    code: /lambda/,
    says: /\blambda\b/,
    checklist: {
      by: "ours",
      items: [
        item(
          "the request id of a failed call",
          "失敗した呼び出しのリクエスト ID",
          "requestid",
          "request id",
          "リクエストid",
        ),
      ],
    },
  },
  {
    word: "rds",
    code: /relational-database|(?:^|-)aurora/,
    says: /\brds\b|\baurora\b/,
    checklist: {
      by: "ours",
      items: [
        item(
          "the engine and its version",
          "エンジンとバージョン",
          "mysql",
          "postgres",
          "mariadb",
          "oracle",
          "sql server",
          "sqlserver",
          "aurora",
          "db2",
          "エンジン",
        ),
      ],
    },
  },
  {
    word: "cloudfront",
    code: /cloudfront/,
    says: /\bcloudfront\b/,
    checklist: {
      by: "ours",
      items: [
        item(
          "x-amz-cf-id of a failed request",
          "失敗したリクエストの x-amz-cf-id",
          "x-amz-cf-id",
          "x-edge-request-id",
          "request id",
          "リクエストid",
        ),
      ],
    },
  },
  { word: "dynamodb", code: /dynamodb/, says: /\bdynamodb\b/ },
  {
    word: "elasticloadbalancing",
    code: /load-balancing/,
    says: /\b[an]lb\b|\belb\b|load balanc|ロードバランサ/,
  },
  {
    word: "vpc",
    code: /virtual-private-cloud/,
    says: /\bvpc\b|\bsubnet-|\bnat gateway\b|natゲートウェイ/,
  },
  { word: "iam", code: /identity-and-access/, says: /\biam\b|\bassumerole\b/ },
  { word: "route53", code: /route-?53/, says: /\broute ?53\b/ },
  { word: "cloudformation", code: /cloudformation/, says: /\bcloudformation\b/ },
  { word: "apigateway", code: /api-gateway/, says: /\bapi ?gateway\b|\bexecute-api\b/ },
  { word: "sqs", code: /simple-queue/, says: /\bsqs\b/ },
  { word: "sns", code: /simple-notification/, says: /\bsns\b/ },
  { word: "glue", code: /(?:^|-)glue$/, says: /\bglue\b/ },
  { word: "athena", code: /athena/, says: /\bathena\b/ },
  { word: "redshift", code: /redshift/, says: /\bredshift\b/ },
  { word: "elasticache", code: /elasticache/, says: /\belasticache\b/ },
  { word: "kms", code: /key-management/, says: /\bkms\b/ },
  { word: "cognito-idp", code: /cognito/, says: /\bcognito\b/ },
  {
    word: "ssm",
    code: /systems-manager/,
    says: /\bssm\b|\bsystems manager\b|\bsession manager\b/,
  },
];

/** The service that a code of the Support API or a word of the user's means. */
export function serviceOf(code: string): Service | undefined {
  const lower = code.toLowerCase();
  return SERVICES.find((service) => service.code.test(lower));
}
