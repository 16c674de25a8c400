import type { Connection, RememberedOptions, ServiceCode } from "@casewright/support-client";
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

/** A service in words, with a category of it where one is given; a code that the list does not have stays a code. */
export function serviceName(services: readonly ServiceCode[], code: string, category?: string): string {
  const service = services.find((one) => one.code === code);
  const part = service?.categories.find((one) => one.code === category)?.name ?? category;
  return [service?.name ?? code, part].filter(Boolean).join(" › ");
}

/** Milliseconds in which an endpoint is asked once for each list, also where it cannot be reached. */
const PATIENCE = 60_000;

/**
 * The lists of the endpoint, which are remembered for a day; where they cannot be had and none were seen before, and
 * in a workspace that is not trusted, a short built-in list.
 */
export function createCatalog(log: Log): Catalog {
  const asked = new Map<string, { readonly at: number; readonly answer: Promise<unknown> }>();
  const list = <T>(
    connection: Connection,
    kind: string,
    fallback: T,
    ask: (options: RememberedOptions) => Promise<{ readonly value: T }>,
  ): Promise<T> => {
    if (!vscode.workspace.isTrusted) return Promise.resolve(fallback);
    const key = [kind, connection.endpointUrl, connection.profile, connection.region].join(" ");
    const last = asked.get(key);
    if (last && Date.now() - last.at < PATIENCE) return last.answer as Promise<T>;
    const answer = optionsOf(connection)
      .then(ask)
      .then(
        ({ value }) => value,
        (error: Error) => {
          log.warn(`${kind}: ${error.message}; using the built-in list`);
          return fallback;
        },
      );
    asked.set(key, { at: Date.now(), answer });
    return answer;
  };
  return {
    services: (connection) =>
      list(connection, "services", FALLBACK_SERVICES, (options) => options.services(language)),
    severities: (connection) =>
      list(
        connection,
        "severities",
        SEVERITIES.map((code) => ({ code, name: SEVERITY_NAMES[code][language] })),
        (options) => options.severityLevels(language),
      ),
  };
}

async function optionsOf(connection: Connection): Promise<RememberedOptions> {
  const { accountName, cacheDirectory, connect, rememberOptions } = await supportClient();
  return rememberOptions(await connect(connection), {
    account: accountName(connection),
    directory: cacheDirectory(),
  });
}
