import { cue } from "../phrases/cue.ts";

const ENDPOINT =
  "internet|tablets?|phones?|laptops?|kiosks?|tills?|scanners?|sensors?|cameras?|wi-?fi|clients?|browsers?|users?|cloudfront|[aen]lbs?|load balancer|ec2|ecs|eks|pods?|lambdas?|rds|aurora|sqs|sns|vpcs?|nat|tgw|transit gateway|vpn|direct connect|dx|on-?prem\\w*|offices?|bastion|proxy|endpoint|router|servers?|dns|resolver|api gateway|api|s3|dynamodb|fargate|kinesis|msk|kafka|redis|elasticache|opensearch|firewall|igw|subnets?|data cent(?:er|re)|route ?53|waf|global accelerator|cluster|nodes?|kubelet|app|application|backend|nginx|instance|container|sftp|fsx|efs|fargate|edge|sita|gateways?|pcs?|step functions|eventbridge|appsync|cognito|iot|device|encoder|sd-?wan|wan|lans?|zscaler|secrets manager|sts|kms|ecr|ssm|cloudwatch|athena|glue|bedrock|jenkins|gitlab|github(?: actions)?|codebuild|snowflake|salesforce|azure|gcp|sap|mysql|postgres\\w*|mongodb|opensearch|redshift|switch(?:es)?|memorydb|documentdb|session manager|transfer family|quicksight|sagemaker|無線|media(?:live|connect|package)|transfer|workspaces|エンコーダ|オンプレ|社内|インターネット|端末|踏み台|クライアント|ルータ|サーバ|プロキシ|エンドポイント|拠点|本社|支社|店舗|データセンタ|ユーザ|ロードバランサ|コンテナ|タスク|インスタンス|専用線|閉域網|ブラウザ|ネットワーク|ゲートウェイ|タブレット|スマホ|レジ|倉庫|機器|カメラ|センサ|オフィス|自宅|工場|サブネット|データベース|キャッシュ|事務所|営業所|車載|病院|学校";
const ARROW = cue(/-{1,2}>|=>|→|⇒|➡|>>/);
export const NEAR = cue(new RegExp(`(?<![\\w-])(?:${ENDPOINT})(?![a-z])`));
/** An arrow with something of a network on both sides. */
export function hasRoute(lower: string): boolean {
  if (!ARROW.possible(lower)) return false;
  for (const { 0: arrow, index } of lower.matchAll(ARROW.all)) {
    const end = index + arrow.length;
    if (NEAR.test(lower.slice(Math.max(0, index - 40), index)) && NEAR.test(lower.slice(end, end + 40)))
      return true;
  }
  return false;
}

/** A jump host within a command. */
export const JUMPS = cue(/\bssh\b.{0,120} -j ?\w|proxyjump|proxycommand/);
