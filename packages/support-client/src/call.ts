import type * as Sdk from "@aws-sdk/client-support";
import type { Clients } from "./clients.ts";

/** What the groups of calls are made from: the SDK, loaded, and a way to call it. */
export interface Caller {
  readonly sdk: typeof Sdk;
  /** Runs one operation with the clients; every failure comes out as a SupportError. */
  call<T>(operation: string, work: (clients: Clients) => Promise<T>): Promise<T>;
}
