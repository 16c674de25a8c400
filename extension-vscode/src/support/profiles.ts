import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** The names of the profiles in ~/.aws/config and ~/.aws/credentials, sorted. Values are not kept. */
export async function listProfiles(env: NodeJS.ProcessEnv = process.env): Promise<readonly string[]> {
  const folder = join(env.HOME ?? env.USERPROFILE ?? homedir(), ".aws");
  const [config, credentials] = await Promise.all([
    readText(env.AWS_CONFIG_FILE ?? join(folder, "config")),
    readText(env.AWS_SHARED_CREDENTIALS_FILE ?? join(folder, "credentials")),
  ]);
  return [...new Set([...configProfiles(config), ...sections(credentials)])].sort();
}

/** In `config` a profile is `[profile NAME]`, but for `[default]`; other sections are SSO sessions and services. */
export function configProfiles(config: string): readonly string[] {
  return sections(config).flatMap((section) =>
    section === "default" ? ["default"] : (/^profile\s+["']?(.+?)["']?$/.exec(section)?.[1] ?? []),
  );
}

function sections(ini: string): readonly string[] {
  return [...ini.matchAll(/^[ \t]*\[([^\]\r\n]+)\]/gm)].map((match) => match[1]!.trim());
}

async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}
