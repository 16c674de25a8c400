import { accountCalls } from "./account-calls.ts";
import { advisorCalls } from "./advisor-calls.ts";
import { attachmentCalls } from "./attachment-calls.ts";
import type { Caller } from "./call.ts";
import { caseCalls } from "./case-calls.ts";
import { type Clients, makeClients } from "./clients.ts";
import { forgetGiven } from "./given-codes.ts";
import { optionCalls } from "./option-calls.ts";
import type { Connection, SupportApi } from "./types.ts";
import { fromWire } from "./wire-errors.ts";

/**
 * The Support API over a connection; the SDK is loaded here. Every failure of its functions is a SupportError.
 * Credentials that are refused are read anew and tried once more.
 */
export async function connect(connection: Connection): Promise<SupportApi> {
  let clients: Clients | undefined;
  const caller: Caller = {
    sdk: await import("@aws-sdk/client-support"),
    async call(operation, work) {
      for (;;) {
        const fresh = clients === undefined || connection.credentials !== undefined;
        try {
          clients ??= await makeClients(connection);
          return await work(clients);
        } catch (error) {
          const known = fromWire(error, { operation, profile: connection.profile });
          if (!/credentials|profile|mfa/.test(known.code)) throw known;
          clients = undefined;
          forgetGiven(connection.profile);
          // Somebody may have signed in again meanwhile. AWS has not taken the request.
          if (fresh || known.code === "mfa-required" || known.outcome === "unknown") throw known;
        }
      }
    },
  };
  const options = optionCalls(caller);
  const attachments = attachmentCalls(caller);
  return {
    ...options,
    ...caseCalls(caller, options, attachments),
    ...attachments,
    ...advisorCalls(caller),
    ...accountCalls(caller, connection),
  };
}
