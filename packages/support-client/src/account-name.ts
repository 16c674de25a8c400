import { partitionOf } from "./partition.ts";
import type { Connection } from "./types.ts";

/**
 * Names profile and endpoint for the journal: the same text for another account is another filing, the same
 * text from the editor and from the shell is the same one.
 */
export function accountName({ profile, endpointUrl, region }: Connection): string {
  const { AWS_PROFILE, AWS_REGION = "us-east-1" } = process.env;
  return `${profile || AWS_PROFILE || "default"}@${endpointUrl ?? partitionOf(region ?? AWS_REGION)}`;
}
