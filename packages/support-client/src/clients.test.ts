import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeClients } from "./clients.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "casewright-clients-"));
  const config =
    "[default]\nregion = eu-west-1\n[profile gov]\nregion = us-gov-east-1\n[profile cn]\nregion = cn-north-1\n";
  writeFileSync(join(folder, "config"), config);
  vi.stubEnv("AWS_CONFIG_FILE", join(folder, "config"));
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(folder, "credentials"));
  vi.stubEnv("AWS_REGION", "");
  vi.stubEnv("AWS_PROFILE", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test.each([
  ["the default profile's", {}, {}, "us-east-1"],
  ["a profile's", { profile: "gov" }, {}, "us-gov-west-1"],
  ["that of the environment's profile", {}, { AWS_PROFILE: "cn" }, "cn-north-1"],
  [
    "the environment's before the profile's",
    { profile: "gov" },
    { AWS_REGION: "cn-northwest-1" },
    "cn-north-1",
  ],
  [
    "the connection's before all",
    { profile: "gov", region: "ap-northeast-1" },
    { AWS_REGION: "cn-north-1" },
    "us-east-1",
  ],
] as const)("the partition is %s", async (_, connection, env, region) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { reading, writing } = await makeClients(connection);
  expect(await reading.config.region()).toBe(region);
  expect(await writing.config.region()).toBe(region);
});
