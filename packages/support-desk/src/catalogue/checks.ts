import type { Language, Localized } from "@casewright/language";

export interface Check {
  readonly id: string;
  readonly category: "cost_optimizing" | "performance" | "security" | "fault_tolerance" | "service_limits";
  readonly name: Localized;
  readonly description: Localized;
  /** Column headings of a flagged resource's metadata. */
  readonly columns: Readonly<Record<Language, readonly string[]>>;
  readonly status: "ok" | "warning" | "error";
  readonly processed: number;
  /** Region, resource id, then the metadata after the Region. */
  readonly flagged: readonly { readonly region: string; readonly metadata: readonly string[] }[];
  /** AWS refreshes it by itself and refuses to be asked. */
  readonly refreshedByAws?: true;
  /** Per month, in US dollars and percent. */
  readonly savings?: { readonly amount: number; readonly percent: number };
}

// Practice results made by us on 2026-11-23; the ids are those of AWS's check reference.
export const CHECKS: readonly Check[] = [
  {
    id: "eW7HH0l7J9",
    category: "service_limits",
    name: { en: "Service Limits", ja: "サービスの制限" },
    description: {
      en: "Checks for usage that is more than 80% of the service limit.",
      ja: "サービス制限の 80% を超える使用状況をチェックします。",
    },
    columns: {
      en: ["Region", "Service", "Limit Name", "Limit Amount", "Current Usage", "Status"],
      ja: ["リージョン", "サービス", "制限名", "制限量", "現在の使用量", "ステータス"],
    },
    status: "warning",
    processed: 42,
    flagged: [
      { region: "ap-northeast-1", metadata: ["ap-northeast-1", "VPC", "Elastic IPs", "5", "5", "Red"] },
      { region: "us-east-1", metadata: ["us-east-1", "EC2", "On-Demand vCPUs", "64", "54", "Yellow"] },
    ],
  },
  {
    id: "Qch7DwouX1",
    category: "cost_optimizing",
    name: { en: "Low Utilization Amazon EC2 Instances", ja: "使用率の低い Amazon EC2 インスタンス" },
    description: {
      en: "Checks instances whose daily CPU utilization was 10% or less on at least 4 of the last 14 days.",
      ja: "直近 14 日間のうち 4 日以上、1 日の CPU 使用率が 10% 以下だったインスタンスをチェックします。",
    },
    columns: {
      en: ["Region/AZ", "Instance ID", "Instance Name", "Instance Type", "Estimated Monthly Savings"],
      ja: ["リージョン/AZ", "インスタンス ID", "インスタンス名", "インスタンスタイプ", "月間節約額の見積り"],
    },
    status: "warning",
    processed: 12,
    flagged: [
      {
        region: "ap-northeast-1",
        metadata: ["ap-northeast-1a", "i-0a1b2c3d4e5f60718", "batch-02", "m6i.large", "$72.54"],
      },
    ],
    savings: { amount: 72.54, percent: 0.08 },
  },
  {
    id: "HCP4007jGY",
    category: "security",
    name: {
      en: "Security Groups - Specific Ports Unrestricted",
      ja: "セキュリティグループ - 開かれたポート",
    },
    description: {
      en: "Checks security groups for rules that allow unrestricted access to specific ports.",
      ja: "特定のポートへの無制限アクセスを許可するルールをチェックします。",
    },
    columns: {
      en: ["Region", "Security Group Name", "Security Group ID", "Protocol", "Status", "Ports"],
      ja: [
        "リージョン",
        "セキュリティグループ名",
        "セキュリティグループ ID",
        "プロトコル",
        "ステータス",
        "ポート",
      ],
    },
    status: "error",
    processed: 18,
    flagged: [
      {
        region: "ap-northeast-1",
        metadata: ["ap-northeast-1", "legacy-web", "sg-0f1e2d3c4b5a69788", "tcp", "Red", "22"],
      },
    ],
  },
  {
    id: "7DAFEmoDos",
    category: "security",
    name: { en: "MFA on Root Account", ja: "ルートアカウントの MFA" },
    description: {
      en: "Checks the root account and warns if multi-factor authentication is not enabled.",
      ja: "ルートアカウントをチェックし、MFA が有効になっていない場合に警告します。",
    },
    columns: { en: [], ja: [] },
    status: "ok",
    processed: 1,
    flagged: [],
  },
  {
    id: "f2iK5R6Dep",
    category: "fault_tolerance",
    name: { en: "Amazon RDS Multi-AZ", ja: "Amazon RDS Multi-AZ" },
    description: {
      en: "Checks for DB instances that are deployed in a single Availability Zone.",
      ja: "1 つのアベイラビリティーゾーンに配置されている DB インスタンスをチェックします。",
    },
    columns: {
      en: ["Region/AZ", "DB Instance", "VPC ID", "Multi-AZ", "Status"],
      ja: ["リージョン/AZ", "DB インスタンス", "VPC ID", "マルチ AZ", "ステータス"],
    },
    status: "warning",
    processed: 4,
    flagged: [
      {
        region: "ap-northeast-1",
        metadata: ["ap-northeast-1c", "reports-db", "vpc-0a9b8c7d6e5f40312", "No", "Yellow"],
      },
    ],
  },
  {
    id: "k3J2hns32g",
    category: "performance",
    name: {
      en: "Overutilized Amazon EBS Magnetic Volumes",
      ja: "過剰に使用されている Amazon EBS マグネティックボリューム",
    },
    description: {
      en: "Checks for magnetic volumes that might benefit from a more efficient configuration.",
      ja: "より効率的な設定に変えたほうがよいマグネティックボリュームをチェックします。",
    },
    columns: {
      en: ["Region", "Volume ID", "Volume Name", "Days Over", "Status"],
      ja: ["リージョン", "ボリューム ID", "ボリューム名", "超過日数", "ステータス"],
    },
    status: "ok",
    processed: 3,
    flagged: [],
  },
  {
    id: "L4dfs2Q4C5",
    category: "security",
    name: {
      en: "AWS Lambda Functions Using Deprecated Runtimes",
      ja: "非推奨のランタイムを使用する AWS Lambda 関数",
    },
    description: {
      en: "Checks for Lambda functions whose runtime is deprecated or will be soon.",
      ja: "ランタイムが非推奨になった、または近く非推奨になる Lambda 関数をチェックします。",
    },
    columns: {
      en: ["Status", "Region", "Function ARN", "Runtime", "Days to Deprecation"],
      ja: ["ステータス", "リージョン", "関数 ARN", "ランタイム", "非推奨までの日数"],
    },
    status: "warning",
    processed: 27,
    flagged: [
      {
        region: "ap-northeast-1",
        metadata: [
          "Yellow",
          "ap-northeast-1",
          "arn:aws:lambda:ap-northeast-1:111122223333:function:nightly-report:$LATEST",
          "nodejs20.x",
          "60",
        ],
      },
    ],
    refreshedByAws: true,
  },
];

/** Languages of Trusted Advisor by the API model 2013-04-15, read on 2026-11-23. */
export const CHECK_LANGUAGES = ["zh", "zh_TW", "en", "fr", "de", "id", "it", "ja", "ko", "pt_BR", "es"];
