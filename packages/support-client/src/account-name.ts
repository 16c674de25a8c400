import { partitionOf } from "./partition.ts";
import type { Connection } from "./types.ts";

/**
 * Names profile and endpoint for the journal: the same text for another account is another filing, the same
 * text from the editor and from the shell is the same one, however its endpoint is spelled.
 */
export function accountName({ profile, endpointUrl, region }: Connection): string {
  const { AWS_PROFILE, AWS_REGION = "us-east-1" } = process.env;
  const endpoint = endpointUrl ? endpointName(endpointUrl) : partitionOf(region ?? AWS_REGION);
  return `${profile || AWS_PROFILE || "default"}@${endpoint}`;
}

/** AWS's own endpoint is named by its partition, as where it is not spelled out. */
function endpointName(endpointUrl: string): string {
  if (!URL.canParse(endpointUrl)) return endpointUrl;
  const url = new URL(endpointUrl);
  const [, region] = /^support\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(url.hostname) ?? [];
  if (region !== undefined) return partitionOf(region);
  if (url.hostname === "localhost") url.hostname = "127.0.0.1";
  return url.href.replace(/(?<!\/)\/+$/, "");
}
