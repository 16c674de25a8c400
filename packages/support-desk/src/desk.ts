import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlanId } from "@casewright/support-plans";
import { openDatabase } from "./database.ts";
import { describeAttachmentLimit } from "./errors.ts";
import { type Fault, faultList } from "./faults.ts";
import { makeFolder } from "./folder.ts";
import { selfSigned } from "./http/certificate.ts";
import { isLoopback } from "./http/guard.ts";
import { PAGE_DIR } from "./http/page-files.ts";
import { requestListener } from "./http/routes.ts";
import { signedUrls } from "./http/signed-urls.ts";
import type { OperationName } from "./schemas.ts";
import { throttle } from "./throttle.ts";

// AWS's quotas of the Support API (2022, read on 2026-11-23).
const CASES_PER_HOUR = 10;
const CALLS_PER_SECOND = 5;
const ADVISOR_CALLS_PER_SECOND = 100;
// AWS has limits "in a short period of time" for these and names no figures: the figures are ours.
const SETS_PER_HOUR = 100;
const DESCRIBE_ATTACHMENTS_PER_MINUTE = 100;

export interface DeskOptions {
  /** 0 picks a free port. */
  readonly port: number;
  /** A loopback address; 127.0.0.1 when left out. */
  readonly host?: string;
  /** Folder of the cases, or `:memory:`. */
  readonly dataDir: string;
  /** The plan of every account; Business Support+ when left out. */
  readonly plan?: PlanId;
  /** Serve HTTPS with a certificate made on the spot. */
  readonly tls?: boolean;
  /** Further Host names to answer to, for browsers that map a name of AWS's onto the desk. */
  readonly extraHosts?: readonly string[];
  /** Milliseconds since the epoch; the real clock when left out. */
  readonly now?: () => number;
  /** AWS's are 10 cases and 5 calls; for the others AWS names no figure. */
  readonly quotas?: {
    readonly casesPerHour?: number;
    readonly callsPerSecond?: number;
    readonly setsPerHour?: number;
    readonly describeAttachmentsPerMinute?: number;
  };
  /** Folder of the built page; where `npm run build` puts it when left out. */
  readonly pageDir?: string;
}

export interface Desk {
  /** e.g. `http://127.0.0.1:43210`, without a slash at its end. */
  readonly url: string;
  /** The next call (of that operation) to the Support API goes wrong in this way. */
  inject(fault: Fault, operation?: OperationName): void;
  /** Forgets the faults that no call has met. */
  clearFaults(): void;
  /** How many of the injected faults no call has met yet. */
  faultsLeft(): number;
  close(): Promise<void>;
}

/** Starts a Support API and a Support Center on loopback. Throws where the port is taken or the host is not loopback. */
export async function startDesk(options: DeskOptions): Promise<Desk> {
  const { host = "127.0.0.1", extraHosts = [], dataDir, quotas } = options;
  if (!isLoopback(host)) throw new RangeError(`The desk listens on loopback only, not on ${host}`);
  const inMemory = dataDir === ":memory:";
  const uploadsDir = inMemory ? mkdtempSync(join(tmpdir(), "casewright-desk-")) : join(dataDir, "uploads");
  makeFolder(uploadsDir);
  const database = openDatabase(dataDir);
  const faults = faultList();
  const listener = requestListener({
    database,
    uploadsDir,
    extraHosts: extraHosts.map((name) => name.toLowerCase()),
    plan: options.plan ?? "business-plus",
    now: options.now ?? Date.now,
    casesPerHour: quotas?.casesPerHour ?? CASES_PER_HOUR,
    setsPerHour: quotas?.setsPerHour ?? SETS_PER_HOUR,
    throttle: throttle(quotas?.callsPerSecond ?? CALLS_PER_SECOND),
    throttleAdvisor: throttle(ADVISOR_CALLS_PER_SECOND),
    throttleAttachments: throttle(quotas?.describeAttachmentsPerMinute ?? DESCRIBE_ATTACHMENTS_PER_MINUTE, {
      window: 60_000,
      error: describeAttachmentLimit,
    }),
    faults,
    urls: signedUrls(),
    scheme: options.tls ? "https" : "http",
    pageDir: options.pageDir ?? PAGE_DIR,
  });
  const server = await serverFor(listener, options.tls ? extraHosts : undefined);
  const release = () => {
    database.close();
    if (inMemory) rmSync(uploadsDir, { recursive: true, force: true });
  };
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(options.port, host, resolve);
    });
  } catch (error) {
    release();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `${options.tls ? "https" : "http"}://${host === "::1" ? "[::1]" : host}:${port}`,
    inject: faults.inject,
    clearFaults: faults.clear,
    faultsLeft: faults.count,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      release();
    },
  };
}

async function serverFor(listener: RequestListener, tlsNames: readonly string[] | undefined) {
  if (tlsNames === undefined) return createHttpServer(listener);
  return createHttpsServer(await selfSigned(tlsNames), listener);
}
