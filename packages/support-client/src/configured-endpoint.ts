import { profileEndpoint } from "./profiles.ts";
import type { Connection } from "./types.ts";

/**
 * The connection with the endpoint that AWS's own settings name where it names none itself: AWS_ENDPOINT_URL_SUPPORT,
 * AWS_ENDPOINT_URL, then `endpoint_url` of the profile. The SDK follows them as well: people must see where a case
 * goes, and the journal must know.
 */
export async function withConfiguredEndpoint(connection: Connection): Promise<Connection> {
  if (connection.endpointUrl) return connection;
  const { AWS_ENDPOINT_URL_SUPPORT, AWS_ENDPOINT_URL, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, AWS_PROFILE } =
    process.env;
  if (AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === "true") return connection;
  const endpointUrl =
    AWS_ENDPOINT_URL_SUPPORT ||
    AWS_ENDPOINT_URL ||
    (await profileEndpoint(connection.profile || AWS_PROFILE || "default"));
  return endpointUrl ? { ...connection, endpointUrl } : connection;
}
