import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { signInArguments } from "./profiles.ts";

const CONFIG = `
[profile sso]
sso_session = corp
sso_account_id = 111122223333
[sso-session corp]
sso_start_url = https://example.awsapps.com/start
[profile role]
role_arn = arn:aws:iam::111122223333:role/support
source_profile = sso
[profile console]
login_session = arn:aws:iam::111122223333:user/fake
[profile process]
credential_process = /usr/bin/false
[profile loop]
source_profile = loop
`;

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "profiles-"));
  await writeFile(join(directory, "config"), CONFIG);
  vi.stubEnv("AWS_CONFIG_FILE", join(directory, "config"));
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(directory, "credentials"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true });
});

describe("signInArguments", () => {
  it("tells how a person signs in to a profile", async () => {
    expect(await signInArguments("sso")).toEqual(["sso", "login", "--profile", "sso"]);
    expect(await signInArguments("console")).toEqual(["login", "--profile", "console"]);
  });
  it("signs in to the profile that a role is assumed from", async () => {
    expect(await signInArguments("role")).toEqual(["sso", "login", "--profile", "sso"]);
  });
  it("knows of no sign-in for the others", async () => {
    expect(await signInArguments("process")).toBeUndefined();
    expect(await signInArguments("nobody")).toBeUndefined();
    expect(await signInArguments("loop")).toBeUndefined();
  });
});
