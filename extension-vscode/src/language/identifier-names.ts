import { regionName } from "@casewright/case-lint";
import type { Localized } from "@casewright/language";

/** What the ids of AWS resources stand for, by their prefix (EC2 and VPC API references, read 2026-11). */
const RESOURCES: Readonly<Record<string, Localized>> = {
  i: { en: "EC2 instance", ja: "EC2 インスタンス" },
  mi: { en: "Managed node of Systems Manager", ja: "Systems Manager のマネージドノード" },
  vol: { en: "EBS volume", ja: "EBS ボリューム" },
  snap: { en: "EBS snapshot", ja: "EBS スナップショット" },
  ami: { en: "Amazon Machine Image", ja: "Amazon マシンイメージ (AMI)" },
  sg: { en: "Security group", ja: "セキュリティグループ" },
  sgr: { en: "Security group rule", ja: "セキュリティグループのルール" },
  subnet: { en: "Subnet", ja: "サブネット" },
  vpc: { en: "VPC", ja: "VPC" },
  eni: { en: "Network interface", ja: "ネットワークインターフェイス (ENI)" },
  rtb: { en: "Route table", ja: "ルートテーブル" },
  igw: { en: "Internet gateway", ja: "インターネットゲートウェイ" },
  nat: { en: "NAT gateway", ja: "NAT ゲートウェイ" },
  acl: { en: "Network ACL", ja: "ネットワーク ACL" },
  eipalloc: { en: "Elastic IP allocation", ja: "Elastic IP の割り当て" },
  tgw: { en: "Transit gateway", ja: "Transit Gateway" },
  "tgw-attach": { en: "Transit gateway attachment", ja: "Transit Gateway アタッチメント" },
  vpce: { en: "VPC endpoint", ja: "VPC エンドポイント" },
  pcx: { en: "VPC peering connection", ja: "VPC ピアリング接続" },
  vgw: { en: "Virtual private gateway", ja: "仮想プライベートゲートウェイ" },
  cgw: { en: "Customer gateway", ja: "カスタマーゲートウェイ" },
  vpn: { en: "Site-to-Site VPN connection", ja: "Site-to-Site VPN 接続" },
  lt: { en: "Launch template", ja: "起動テンプレート" },
  r: { en: "EC2 reservation", ja: "EC2 の予約 (reservation)" },
  dxcon: { en: "Direct Connect connection", ja: "Direct Connect 接続" },
  dxvif: { en: "Direct Connect virtual interface", ja: "Direct Connect 仮想インターフェイス" },
  dxlag: { en: "Direct Connect LAG", ja: "Direct Connect LAG" },
  fs: { en: "EFS or FSx file system", ja: "EFS または FSx のファイルシステム" },
};

/** A word that may be an identifier of AWS: an ARN, a resource id, a Region. */
export const IDENTIFIER =
  /arn:aws[\w-]{0,10}:[\w-]{1,40}:[\w-]{0,25}:\d{0,12}:[^\s"'`<>,;()[\]{}|\\]{1,400}|\b[a-z]{1,8}(?:-attach)?-(?:[0-9a-f]{17}|[0-9a-f]{8})\b|\b[a-z]{2}-[a-z]{4,9}-\d\b/;

/** What an identifier stands for; undefined for one that is not known. */
export function identifierName(word: string): Localized | undefined {
  const arn = /^arn:(aws[\w-]*):([\w-]+):([\w-]*):(\d*):/.exec(word);
  if (arn) {
    const [, partition, service, region, account] = arn;
    const parts = [partition === "aws" ? "" : partition, service, region, account]
      .filter(Boolean)
      .join(" · ");
    return { en: `ARN: ${parts}`, ja: `ARN: ${parts}` };
  }
  const prefix = /^(.+)-[0-9a-f]{8,17}$/.exec(word)?.[1];
  if (prefix && Object.hasOwn(RESOURCES, prefix)) return RESOURCES[prefix];
  return regionName(word);
}
