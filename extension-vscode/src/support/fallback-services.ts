import type { ServiceCode } from "@casewright/support-client";

/**
 * Offered until the endpoint has been asked once: common codes of DescribeServices as public tools file with
 * them (seen 2026-11). Never used to refuse a code.
 */
const COMMON: Readonly<Record<string, string>> = {
  "amazon-cloudfront": "CloudFront",
  "amazon-cloudwatch": "CloudWatch",
  "amazon-dynamodb": "DynamoDB",
  "amazon-elastic-block-store": "Elastic Block Store (EBS)",
  "amazon-elastic-compute-cloud-linux": "Elastic Compute Cloud (EC2 - Linux)",
  "amazon-elastic-compute-cloud-windows": "Elastic Compute Cloud (EC2 - Windows)",
  "amazon-relational-database-service-aurora": "Relational Database Service (Aurora)",
  "amazon-route53": "Route 53",
  "amazon-simple-storage-service": "Simple Storage Service (S3)",
  "amazon-virtual-private-cloud": "Virtual Private Cloud (VPC)",
  "auto-scaling": "Auto Scaling",
  "aws-identity-and-access-management": "Identity and Access Management (IAM)",
  "aws-lambda": "Lambda",
  "elastic-load-balancing": "Elastic Load Balancing (ELB)",
  "service-eks": "Elastic Kubernetes Service (EKS)",
};

const GENERAL = [{ code: "general-guidance", name: "General Guidance" }];

export const FALLBACK_SERVICES: readonly ServiceCode[] = [
  ...Object.entries(COMMON).map(([code, name]) => ({ code, name, categories: GENERAL })),
  {
    code: "general-info",
    name: "General Info and Getting Started",
    categories: [{ code: "using-aws", name: "Using AWS" }],
  },
];
