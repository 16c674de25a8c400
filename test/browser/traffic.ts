import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** One request that a browser really made, whoever asked for it. */
export interface Request {
  readonly url: string;
  /** The origin that asked for it; empty where it was the browser itself. */
  readonly initiator: string;
}

/** Every request in Chromium's own log (`--log-net-log`), background pages and workers included. */
export function chromiumRequests(logFile: string): Request[] {
  const log = parseLog(readFileSync(logFile, "utf8").trimEnd());
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) =>
    type === start && params?.url
      ? [{ url: params.url, initiator: params.initiator?.includes("://") ? params.initiator : "" }]
      : [],
  );
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { url?: string; initiator?: string };
  }[];
}

function parseLog(text: string): NetLog {
  try {
    return JSON.parse(text);
  } catch {
    // The log of a browser that was closed in a hurry lacks its end.
    return JSON.parse(`${text.replace(/,$/, "")}]}`);
  }
}

/** The hosts in Firefox's own log of HTTP (`MOZ_LOG=nsHttp:3`, all of its processes). */
export function firefoxHosts(logFile: string): string[] {
  const files = readdirSync(dirname(logFile)).filter((name) => name.startsWith(basename(logFile)));
  const text = files.map((name) => readFileSync(join(dirname(logFile), name), "utf8")).join("\n");
  return [...new Set([...text.matchAll(/\buri=https?:\/\/([^/\s:]+)/g)].map(([, host]) => host!))];
}
