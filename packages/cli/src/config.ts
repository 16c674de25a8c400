import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { LintOptions } from "@casewright/case-lint";
import { type MaskingOptions, maskingOf } from "./own-secrets.ts";
import { Refusal, USAGE, unreadable } from "./shell.ts";

/**
 * What the casewright.config.json nearest to a file says: in its folder or the next one up that has one; from the
 * working directory on for `-`. Throws a Refusal that names what is wrong in it.
 */
export async function configFor(file: string): Promise<LintOptions> {
  const { CONFIG_FILE } = await import("@casewright/case-draft");
  let folder = file === "-" ? process.cwd() : dirname(resolve(file));
  for (;;) {
    const path = join(folder, CONFIG_FILE);
    const text = await readIfThere(path);
    if (text !== undefined) {
      const { readLintConfig } = await import("@casewright/case-draft/config");
      const { options, problems } = readLintConfig(text);
      if (problems.length === 0) return options;
      throw new Refusal(
        "config",
        {
          message: {
            en: `${path}: ${problems.map(({ en }) => en).join(" ")}`,
            ja: `${path}: ${problems.map(({ ja }) => ja).join(" ")}`,
          },
          nextStep: {
            en: "Correct the file, then run it again.",
            ja: "修正してから、もう一度実行してください。",
          },
        },
        { exitCode: USAGE },
      );
    }
    const above = dirname(folder);
    if (above === folder) return {};
    folder = above;
  }
}

/**
 * How a file is judged and masked: by the configuration for it, and by what the command line adds. For every command
 * that masks, checks or sends. Throws a Refusal where either says something that cannot be followed.
 */
export async function rulesFor(file: string, options: MaskingOptions): Promise<LintOptions> {
  const { redact = {}, ...config } = await configFor(file);
  const more = await maskingOf(options);
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...config,
    redact: {
      ...redact,
      ...more,
      literals: [...(redact.literals ?? []), ...(more.literals ?? [])],
      patterns: [...(redact.patterns ?? []), ...(more.patterns ?? [])],
      allow: [...(redact.allow ?? []), ...(more.allow ?? [])],
    },
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    // What is there and cannot be read may say what is secret; a folder that cannot be looked into says nothing.
    if (await stat(path).catch(() => undefined)) throw unreadable(path, error);
    return undefined;
  }
}
