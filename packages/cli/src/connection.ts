import { createInterface } from "node:readline/promises";
import type { Connection } from "@casewright/support-client";
import type { Command } from "commander";
import { endpointOption, jsonOption, profileOption } from "./options.ts";
import { plainLine } from "./plain.ts";
import type { Shell } from "./shell.ts";
import { wrongValue } from "./usage.ts";

export interface ConnectionOptions {
  readonly profile?: string;
  readonly endpointUrl?: string;
}

/** The options of every command that talks to AWS Support. */
export function withConnection(command: Command, shell: Shell): Command {
  return command
    .addOption(profileOption(shell))
    .addOption(endpointOption(shell).argParser(parseUrl))
    .addOption(jsonOption(shell));
}

/** Which account to talk to: what is given, then what the case file says, then the environment and ~/.aws. */
export async function connectionOf(
  { profile, endpointUrl }: ConnectionOptions,
  shell: Shell,
  ofFile?: string,
): Promise<Connection> {
  const { withConfiguredEndpoint } = await import("@casewright/support-client");
  const chosen = profile || ofFile || process.env.AWS_PROFILE;
  const region = process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION;
  return withConfiguredEndpoint({
    ...(chosen && { profile: chosen }),
    ...(endpointUrl && { endpointUrl }),
    ...(region && { region }),
    ...(process.stdin.isTTY && process.stderr.isTTY && { mfaCode: (serial) => askMfaCode(serial, shell) }),
  });
}

/** Asked on the terminal only: a script has no device. */
async function askMfaCode(serial: string, shell: Shell): Promise<string> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const device = plainLine(serial);
  const question = shell.t({ en: `MFA code of ${device}: `, ja: `${device} の MFA コード: ` });
  const code = await asking.question(question).catch(() => "");
  asking.close();
  return code.trim();
}

/** A wrong URL is a wrong command line, not a network that is down. */
function parseUrl(given: string): string {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    const example = {
      en: "an address such as http://127.0.0.1:4700",
      ja: "http://127.0.0.1:4700 のようなアドレス",
    };
    throw wrongValue("--endpoint-url", given, example);
  }
  return given;
}
