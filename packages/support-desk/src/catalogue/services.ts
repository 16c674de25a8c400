import type { Localized } from "@casewright/language";
import { CATEGORY_NAMES } from "./categories.ts";

// A plausible list for practice, made by us on 2026-11-23; codes that public tools file with were kept.
// AWS's own list comes from DescribeServices only.

/** Code, name (AWS's names are the same in both languages unless a second is given), own categories. */
type Entry = readonly [code: string, name: string | Localized, categories: string];

/** Categories that every technical service has beside its own. */
const COMMON = ["general-guidance", "api-and-cli", "permissions", "feature-request", "other"];

const TECHNICAL: readonly Entry[] = [
  ["amazon-api-gateway", "API Gateway", "http-errors timeout configuration authentication"],
  ["amazon-athena", "Athena", "query performance access-denied"],
  ["amazon-bedrock", "Bedrock", "invocation throttling access-denied"],
  ["amazon-cloudfront", "CloudFront", "http-errors performance configuration certificate"],
  ["amazon-cloudwatch", "CloudWatch", "monitoring delivery query"],
  ["amazon-cognito", "Cognito", "authentication configuration throttling"],
  ["amazon-connect", "Connect", "connectivity configuration performance"],
  ["amazon-documentdb", "DocumentDB", "connectivity performance failover"],
  ["amazon-dynamodb", "DynamoDB", "throttling performance data-consistency backup-restore"],
  ["amazon-elastic-block-store", "Elastic Block Store (EBS)", "performance storage backup-restore"],
  [
    "amazon-elastic-compute-cloud-linux",
    "Elastic Compute Cloud (EC2 - Linux)",
    "instance-issue ssh-rdp connectivity performance ami auto-scaling",
  ],
  [
    "amazon-elastic-compute-cloud-windows",
    "Elastic Compute Cloud (EC2 - Windows)",
    "instance-issue ssh-rdp connectivity performance ami auto-scaling",
  ],
  ["amazon-elastic-container-registry", "Elastic Container Registry (ECR)", "authentication connectivity"],
  [
    "ec2-container-service",
    "Elastic Container Service (ECS)",
    "deployment cluster-issue networking auto-scaling",
  ],
  ["amazon-elastic-file-system", "Elastic File System (EFS)", "connectivity performance"],
  [
    "service-eks",
    "Elastic Kubernetes Service (EKS)",
    "cluster-issue node-issue pod-scheduling networking upgrade authentication",
  ],
  ["amazon-elasticache", "ElastiCache", "connectivity performance failover"],
  ["amazon-elastic-mapreduce", "EMR", "cluster-issue performance"],
  ["amazon-eventbridge", "EventBridge", "delivery configuration"],
  ["amazon-guardduty", "GuardDuty", "security configuration"],
  ["amazon-kinesis", "Kinesis", "throttling lag integration"],
  ["amazon-managed-streaming-for-kafka", "MSK", "connectivity lag cluster-issue"],
  ["amazon-opensearch-service", "OpenSearch Service", "cluster-issue performance upgrade"],
  ["amazon-quicksight", "QuickSight", "query configuration"],
  ["amazon-redshift", "Redshift", "query performance connectivity"],
  [
    "amazon-relational-database-service-aurora",
    "Relational Database Service (Aurora)",
    "connectivity performance failover replication upgrade",
  ],
  [
    "amazon-relational-database-service-mysql",
    "Relational Database Service (MySQL)",
    "connectivity performance failover replication upgrade backup-restore",
  ],
  [
    "amazon-relational-database-service-oracle",
    "Relational Database Service (Oracle)",
    "connectivity performance failover upgrade backup-restore",
  ],
  [
    "amazon-relational-database-service-postgresql",
    "Relational Database Service (PostgreSQL)",
    "connectivity performance failover replication upgrade backup-restore",
  ],
  [
    "amazon-relational-database-service-sqlserver",
    "Relational Database Service (SQL Server)",
    "connectivity performance failover upgrade backup-restore",
  ],
  ["amazon-route53", "Route 53", "dns-resolution health-check configuration"],
  ["amazon-sagemaker", "SageMaker", "deployment performance configuration"],
  ["amazon-simple-email-service", "Simple Email Service (SES)", "delivery throttling configuration"],
  ["amazon-simple-notification-service", "Simple Notification Service (SNS)", "delivery configuration"],
  ["amazon-simple-queue-service", "Simple Queue Service (SQS)", "delivery lag configuration"],
  [
    "amazon-simple-storage-service",
    "Simple Storage Service (S3)",
    "access-denied http-errors performance replication data-consistency",
  ],
  ["amazon-virtual-private-cloud", "Virtual Private Cloud (VPC)", "connectivity networking dns-resolution"],
  ["amazon-workspaces", "WorkSpaces", "connectivity authentication performance"],
  ["auto-scaling", "Auto Scaling", "configuration health-check"],
  ["aws-amplify", "Amplify", "build-failure deployment"],
  ["aws-appsync", "AppSync", "http-errors timeout configuration"],
  ["aws-backup", "Backup", "backup-restore configuration"],
  ["aws-batch", "Batch", "configuration performance"],
  ["aws-certificate-manager", "Certificate Manager (ACM)", "certificate configuration"],
  ["aws-cloudformation", "CloudFormation", "deployment configuration"],
  ["aws-cloudtrail", "CloudTrail", "delivery configuration"],
  ["aws-codebuild", "CodeBuild", "build-failure configuration"],
  ["aws-codedeploy", "CodeDeploy", "deployment configuration"],
  ["aws-codepipeline", "CodePipeline", "deployment integration"],
  ["aws-config", "Config", "configuration delivery"],
  ["aws-database-migration-service", "Database Migration Service (DMS)", "replication migration performance"],
  ["aws-direct-connect", "Direct Connect", "connectivity networking failover"],
  ["aws-fargate", "Fargate", "deployment networking"],
  ["aws-glue", "Glue", "performance configuration"],
  [
    "aws-identity-and-access-management",
    "Identity and Access Management (IAM)",
    "access-denied authentication",
  ],
  ["aws-iot-core", "IoT Core", "connectivity authentication"],
  ["aws-key-management-service", "Key Management Service (KMS)", "access-denied throttling"],
  ["aws-lambda", "Lambda", "invocation timeout cold-start networking throttling deployment"],
  ["aws-organizations", "Organizations", "configuration access-denied"],
  ["aws-secrets-manager", "Secrets Manager", "access-denied configuration"],
  ["aws-site-to-site-vpn", "Site-to-Site VPN", "vpn-tunnel connectivity failover"],
  ["aws-step-functions", "Step Functions", "invocation integration"],
  ["aws-storage-gateway", "Storage Gateway", "connectivity performance storage"],
  ["aws-systems-manager", "Systems Manager", "connectivity configuration"],
  ["aws-transit-gateway", "Transit Gateway", "networking connectivity"],
  ["aws-waf", "WAF", "configuration http-errors"],
  [
    "elastic-load-balancing",
    "Elastic Load Balancing (ELB)",
    "http-errors health-check connectivity certificate",
  ],
  [
    "general-info",
    { en: "General Info and Getting Started", ja: "一般情報・ご利用開始" },
    "using-aws security",
  ],
];

const CUSTOMER_SERVICE: readonly Entry[] = [
  [
    "account-management",
    { en: "Account", ja: "アカウント" },
    "account-access activation security support-plan general-guidance other",
  ],
  [
    "billing",
    { en: "Billing", ja: "請求" },
    "charge-inquiry payment-issue consolidated-billing refund reserved-capacity tax general-guidance other",
  ],
  [
    "service-limit-increase",
    { en: "Service limit increase", ja: "サービス制限の緩和" },
    "quota-increase other",
  ],
];

export interface CatalogueService {
  readonly code: string;
  readonly name: Localized;
  readonly issueType: "technical" | "customer-service";
  readonly categories: readonly { readonly code: string; readonly name: Localized }[];
}

function service([code, name, own]: Entry, issueType: CatalogueService["issueType"]): CatalogueService {
  const codes = [...own.split(" "), ...(issueType === "technical" ? COMMON : [])];
  return {
    code,
    name: typeof name === "string" ? { en: name, ja: name } : name,
    issueType,
    categories: codes.map((category) => ({ code: category, name: CATEGORY_NAMES[category]! })),
  };
}

export const SERVICES: readonly CatalogueService[] = [
  ...TECHNICAL.map((entry) => service(entry, "technical")),
  ...CUSTOMER_SERVICE.map((entry) => service(entry, "customer-service")),
];

const BY_CODE: ReadonlyMap<string, CatalogueService> = new Map(SERVICES.map((entry) => [entry.code, entry]));

export function serviceByCode(code: string): CatalogueService | undefined {
  return BY_CODE.get(code);
}

/** Quota increases are filed in the console or with Service Quotas; the API refuses them. */
export const QUOTA_SERVICE = "service-limit-increase";
