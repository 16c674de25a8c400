import type { Connection, ServiceCode } from "@casewright/support-client";
import { SEVERITIES, SEVERITY_NAMES } from "@casewright/support-plans";
import * as vscode from "vscode";
import { language } from "../l10n/index.ts";
import type { Log } from "../log.ts";
import { supportClient } from "./connection.ts";
import { FALLBACK_SERVICES } from "./fallback-services.ts";

interface Severities {
  readonly code: string;
  readonly name: string;
}

/** The codes an account can file with. */
export interface Catalog {
  services(connection: Connection): Promise<readonly ServiceCode[]>;
  severities(connection: Connection): Promise<readonly Severities[]>;
}

/** Milliseconds after a failure in which the endpoint is not asked again. */
const RETRY_AFTER = 60_000;

/**
 * The live lists of the endpoint, asked once a session; where they cannot be had, the ones last seen, and
 * before any were seen a short built-in list.
 */
export function createCatalog(memory: vscode.Memento, log: Log): Catalog {
  const asked = new Map<string, Promise<unknown>>();
  const recall = async <T>(
    kind: string,
    connection: Connection,
    fallback: T,
    ask: () => Promise<T>,
  ): Promise<T> => {
    const key = [
      "catalog",
      kind,
      language,
      connection.endpointUrl,
      connection.profile,
      connection.region,
    ].join(" ");
    if (!vscode.workspace.isTrusted) return memory.get(key, fallback);
    const pending = asked.get(key) as Promise<T> | undefined;
    if (pending) return pending;
    const answer = ask().then(
      async (value) => {
        await memory.update(key, value);
        return value;
      },
      (error: Error) => {
        log.warn(`${kind}: ${error.message}; using the list last seen`);
        setTimeout(() => asked.delete(key), RETRY_AFTER).unref();
        return memory.get(key, fallback);
      },
    );
    asked.set(key, answer);
    return answer;
  };
  return {
    services: (connection) =>
      recall("services", connection, FALLBACK_SERVICES, async () => {
        const { connect } = await supportClient();
        return (await connect(connection)).services(language);
      }),
    severities: (connection) =>
      recall(
        "severities",
        connection,
        SEVERITIES.map((code) => ({ code, name: SEVERITY_NAMES[code][language] })),
        async () => {
          const { connect } = await supportClient();
          return (await connect(connection)).severityLevels(language);
        },
      ),
  };
}
