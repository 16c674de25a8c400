import type { SupportClient } from "@aws-sdk/client-support";
import { givenOnce } from "./given-codes.ts";
import { partitionOf, SUPPORT_REGIONS } from "./partition.ts";
import { profileNames, profileRegion } from "./profiles.ts";
import { SupportError } from "./support-error.ts";
import type { Connection } from "./types.ts";

/** How often a call that may be repeated is sent: the SDK's waits are random, and four may all pass within AWS's second. */
const ATTEMPTS = 6;
/** Milliseconds until a connection, and until an answer, is given up. */
const CONNECT_MS = 5000;
const ANSWER_MS = 30_000;

export interface Clients {
  /** For calls that may be repeated: the SDK retries them, with backoff where it is throttled. */
  readonly reading: SupportClient;
  /** For calls that must not happen twice: sent once. */
  readonly writing: SupportClient;
}

/**
 * Loads the SDK and makes both clients. Credentials are read anew, not from an earlier client's memory, but those
 * that took a code from a person.
 * Throws a SupportError `unknown-profile`.
 */
export async function makeClients(connection: Connection): Promise<Clients> {
  const [{ SupportClient }, { fromNodeProviderChain }] = await Promise.all([
    import("@aws-sdk/client-support"),
    import("@aws-sdk/credential-providers"),
  ]);
  const { profile, endpointUrl, credentials, mfaCode, answerTimeout = ANSWER_MS } = connection;
  if (profile && !credentials && !(await profileNames()).includes(profile)) {
    throw new SupportError("unknown-profile", "not-sent", { profile });
  }
  const { AWS_PROFILE, AWS_REGION } = process.env;
  const region =
    connection.region || AWS_REGION || (await profileRegion(profile || AWS_PROFILE || "default"));
  const config = {
    region: SUPPORT_REGIONS[partitionOf(region ?? "us-east-1")],
    credentials:
      credentials ??
      (() =>
        givenOnce(profile, mfaCode, (ask) =>
          fromNodeProviderChain({
            ignoreCache: true,
            ...(profile && { profile }),
            ...(ask && { mfaCodeProvider: ask }),
          })(),
        )),
    ...(profile && { profile }),
    ...(endpointUrl && { endpoint: endpointUrl }),
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: answerTimeout,
      throwOnRequestTimeout: true,
    },
  };
  return {
    reading: new SupportClient({ ...config, maxAttempts: ATTEMPTS }),
    writing: new SupportClient({ ...config, maxAttempts: 1 }),
  };
}
