import type { Caller } from "./call.ts";
import type { Connection, SupportApi } from "./types.ts";

/**
 * The account behind the credentials, by STS GetCallerIdentity. Credentials for another endpoint than AWS's are
 * none of AWS's business: STS is then asked only where AWS's own settings name an endpoint for it.
 */
export function accountCalls({ call }: Caller, connection: Connection): Pick<SupportApi, "accountId"> {
  return {
    async accountId() {
      if (connection.endpointUrl && !stsIsConfigured() && !isAws(connection.endpointUrl)) return undefined;
      const { GetCallerIdentityCommand, STSClient } = await import("@aws-sdk/client-sts");
      const { Account } = await call("GetCallerIdentity", async ({ reading }) => {
        const { region, credentials } = reading.config;
        const sts = new STSClient({ region, credentials, requestHandler: TIMEOUTS, maxAttempts: 2 });
        return sts.send(new GetCallerIdentityCommand({})).finally(() => sts.destroy());
      });
      return Account;
    },
  };
}

/** Milliseconds: it is told to a person who waits, and can be left out. */
const TIMEOUTS = { connectionTimeout: 3000, requestTimeout: 5000, throwOnRequestTimeout: true };

function stsIsConfigured(): boolean {
  return Boolean(process.env.AWS_ENDPOINT_URL_STS || process.env.AWS_ENDPOINT_URL);
}

function isAws(endpointUrl: string): boolean {
  return /\.amazonaws\.com(?:\.cn)?$/.test(URL.parse(endpointUrl)?.hostname ?? "");
}
