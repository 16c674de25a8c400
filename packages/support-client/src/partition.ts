/** The partitions with a Support API, and the one Region of each that has it (endpoints of AWS, read 2026-11-23). */
export const SUPPORT_REGIONS = {
  aws: "us-east-1",
  "aws-cn": "cn-north-1",
  "aws-us-gov": "us-gov-west-1",
} as const;

export function partitionOf(region: string): keyof typeof SUPPORT_REGIONS {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  return "aws";
}
