import type { Localized } from "@casewright/language";

/** What one entry of a checklist asks for, and what shows that it is there. */
export interface ServiceItem {
  readonly name: Localized;
  /** Any of them in the lower-cased text, or in an attachment's name. */
  readonly words: readonly (string | RegExp)[];
}

/** A service as texts speak of it, and what support asks about it first. */
export interface Service {
  /** Its name; AWS keeps the English one in Japanese but for a few. */
  readonly name: Localized;
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
const name = (en: string, ja = en): Localized => ({ en, ja });

/** Lists by AWS: from the service's own "contact support" and troubleshooting pages, 2026-11; the others are ours. */
export const SERVICES: readonly Service[] = [
  {
    name: name("Amazon S3"),
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
    name: name("Amazon EC2"),
    code: /elastic-compute-cloud|^ec2(?!-container)/,
    says: /\bec2\b|\bi-[0-9a-f]{8,17}\b/,
    checklist: {
      by: "aws",
      items: [item("the instance id", "インスタンスID", /\bi-[0-9a-f]{8,17}\b/)],
    },
  },
  {
    name: name("Amazon ECS"),
    code: /ec2-container-service|elastic-container-service$/,
    says: /\becs\b|\bfargate\b/,
    checklist: {
      by: "aws",
      items: [
        item(
          "the bundle of the ECS logs collector",
          "ECS logs collectorの出力",
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
    name: name("Amazon EKS"),
    code: /(?:^|-)eks$|kubernetes/,
    says: /\beks\b/,
    checklist: {
      by: "aws",
      items: [
        item(
          "the bundle of the EKS log collector",
          "EKS log collectorの出力",
          "log-collector",
          "log collector",
          "eks_i-",
          "fargate",
        ),
      ],
    },
  },
  {
    name: name("AWS Direct Connect"),
    code: /direct-connect/,
    says: /\bdirect ?connect\b|\bdx(?:con|vif|lag|gw)-/,
    checklist: {
      by: "aws",
      items: [
        item("optical levels (dBm)", "光レベル(dBm)", "dbm", "optical", "light level", "光レベル", "光量"),
        item("ports of the LOA-CFA", "LOA-CFAのポート", "loa", "port", "ポート"),
      ],
    },
  },
  {
    name: name("AWS Site-to-Site VPN", "AWS Site-to-Site VPN"),
    code: /vpn/,
    says: /\bsite[- ]to[- ]site vpn\b|\bvpn-[0-9a-f]{8,17}\b/,
    checklist: {
      by: "aws",
      items: [item("MTR in both directions", "双方向のMTR", "mtr", "traceroute", "tracert")],
    },
  },
  {
    name: name("Amazon Connect"),
    code: /(?:^|amazon-)connect$/,
    says: /\bamazon connect\b/,
    checklist: {
      by: "aws",
      items: [
        item("the instance ARN", "インスタンスのARN", "arn:aws:connect"),
        item("numbers in E.164, such as +81…", "E.164形式の電話番号(+81…)", /\+\d{7,15}/),
      ],
    },
  },
  {
    name: name("AWS Lambda"),
    code: /lambda/,
    says: /\blambda\b/,
    checklist: {
      by: "ours",
      items: [
        item(
          "the request id of a failed call",
          "失敗した呼び出しのリクエストID",
          "requestid",
          "request id",
          "リクエストid",
        ),
      ],
    },
  },
  {
    name: name("Amazon RDS"),
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
    name: name("Amazon CloudFront"),
    code: /cloudfront/,
    says: /\bcloudfront\b/,
    checklist: {
      by: "ours",
      items: [
        item(
          "x-amz-cf-id of a failed request",
          "失敗したリクエストのx-amz-cf-id",
          "x-amz-cf-id",
          "x-edge-request-id",
          "request id",
          "リクエストid",
        ),
      ],
    },
  },
  { name: name("Amazon DynamoDB"), code: /dynamodb/, says: /\bdynamodb\b/ },
  {
    name: name("Elastic Load Balancing"),
    code: /load-balancing/,
    says: /\b[an]lb\b|\belb\b|load balanc|ロードバランサ/,
  },
  {
    name: name("Amazon VPC"),
    code: /virtual-private-cloud/,
    says: /\bvpc\b|\bsubnet-|\bnat gateway\b|natゲートウェイ/,
  },
  { name: name("AWS IAM"), code: /identity-and-access/, says: /\biam\b|\bassumerole\b/ },
  { name: name("Amazon Route 53"), code: /route-?53/, says: /\broute ?53\b/ },
  { name: name("AWS CloudFormation"), code: /cloudformation/, says: /\bcloudformation\b/ },
  { name: name("Amazon API Gateway"), code: /api-gateway/, says: /\bapi ?gateway\b|\bexecute-api\b/ },
  { name: name("Amazon SQS"), code: /simple-queue/, says: /\bsqs\b/ },
  { name: name("Amazon SNS"), code: /simple-notification/, says: /\bsns\b/ },
  { name: name("AWS Glue"), code: /(?:^|-)glue$/, says: /\bglue\b/ },
  { name: name("Amazon Athena"), code: /athena/, says: /\bathena\b/ },
  { name: name("Amazon Redshift"), code: /redshift/, says: /\bredshift\b/ },
  { name: name("Amazon ElastiCache"), code: /elasticache/, says: /\belasticache\b/ },
  { name: name("AWS KMS"), code: /key-management/, says: /\bkms\b/ },
  { name: name("Amazon Cognito"), code: /cognito/, says: /\bcognito\b/ },
  {
    name: name("AWS Systems Manager"),
    code: /systems-manager/,
    says: /\bssm\b|\bsystems manager\b|\bsession manager\b/,
  },
];

/** The service that a code of the Support API or a word of the user's means. */
export function serviceOf(code: string): Service | undefined {
  const lower = code.toLowerCase();
  return SERVICES.find((service) => service.code.test(lower));
}
