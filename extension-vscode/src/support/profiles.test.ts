import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { configProfiles, listProfiles } from "./profiles.ts";

it("reads profiles, and leaves SSO sessions and services out", () => {
  const config =
    '[default]\nregion=us-east-1\n[profile prod]\n[profile "two words"]\n[sso-session corp]\n[services local]\n';
  expect(configProfiles(config)).toEqual(["default", "prod", "two words"]);
});

it("puts both files together, and does without either", async () => {
  const directory = await mkdtemp(join(tmpdir(), "profiles-"));
  try {
    const env = { HOME: directory, AWS_SHARED_CREDENTIALS_FILE: join(directory, "credentials") };
    expect(await listProfiles(env)).toEqual([]);
    await writeFile(env.AWS_SHARED_CREDENTIALS_FILE, "[prod]\naws_access_key_id = x\n[audit]\n");
    await writeFile(join(directory, "config"), "[profile prod]\n");
    expect(await listProfiles({ ...env, AWS_CONFIG_FILE: join(directory, "config") })).toEqual([
      "audit",
      "prod",
    ]);
  } finally {
    await rm(directory, { recursive: true });
  }
});
