import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withConfiguredEndpoint } from "./configured-endpoint.ts";

const CONFIG = `[default]
endpoint_url = http://127.0.0.1:1
[profile desk]
services = practice
[services practice]
support =
  endpoint_url = http://127.0.0.1:2
[profile prod]
region = ap-northeast-1
`;
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "casewright-home-"));
  writeFileSync(join(home, "config"), CONFIG);
  vi.stubEnv("AWS_CONFIG_FILE", join(home, "config"));
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(home, "credentials"));
  for (const name of ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SUPPORT", "AWS_PROFILE"])
    vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

test("what is given comes first, then the environment, then the profile", async () => {
  expect(await withConfiguredEndpoint({})).toEqual({ endpointUrl: "http://127.0.0.1:1" });
  expect(await withConfiguredEndpoint({ profile: "desk" })).toMatchObject({
    endpointUrl: "http://127.0.0.1:2",
  });
  expect(await withConfiguredEndpoint({ profile: "prod" })).toEqual({ profile: "prod" });
  vi.stubEnv("AWS_ENDPOINT_URL", "http://127.0.0.1:3");
  expect(await withConfiguredEndpoint({ profile: "prod" })).toMatchObject({
    endpointUrl: "http://127.0.0.1:3",
  });
  vi.stubEnv("AWS_ENDPOINT_URL_SUPPORT", "http://127.0.0.1:4");
  expect(await withConfiguredEndpoint({})).toEqual({ endpointUrl: "http://127.0.0.1:4" });
  expect(await withConfiguredEndpoint({ endpointUrl: "http://127.0.0.1:5" })).toEqual({
    endpointUrl: "http://127.0.0.1:5",
  });
  vi.stubEnv("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
  expect(await withConfiguredEndpoint({})).toEqual({});
});
