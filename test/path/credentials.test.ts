import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, connect } from "@casewright/support-client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// Every way in which people sign in to AWS, with the real SDK: AWS's own sign-in services are played by this file.

let home: string;
let support: Awaited<ReturnType<typeof playAws>>;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "casewright-home-"));
  mkdirSync(join(home, ".aws", "sso", "cache"), { recursive: true });
  support = await playAws();
  const cleared = ["ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN", "PROFILE", "REGION"];
  for (const name of cleared) vi.stubEnv(`AWS_${name}`, undefined);
  vi.stubEnv("HOME", home);
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  vi.stubEnv("AWS_CONFIG_FILE", join(home, ".aws", "config"));
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(home, ".aws", "credentials"));
  vi.stubEnv("AWS_LOGIN_CACHE_DIRECTORY", join(home, ".aws", "login"));
  vi.stubEnv("AWS_ENDPOINT_URL_STS", support.url);
  vi.stubEnv("AWS_ENDPOINT_URL_SSO", support.url);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await support.close();
  rmSync(home, { recursive: true, force: true });
});

/** AWS Support, STS and IAM Identity Center in one: notes who calls AWS Support. */
async function playAws() {
  const callers: string[] = [];
  const expired = new Set<string>();
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding("utf8").toArray()).join("");
    const key = /Credential=([^/]+)/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const json = (status: number, answer: object) =>
      response
        .writeHead(status, { "content-type": "application/x-amz-json-1.1" })
        .end(JSON.stringify(answer));
    if (request.url?.startsWith("/federation/credentials")) {
      const asked = new URL(request.url, "http://sso");
      const token = request.headers["x-amz-sso_bearer_token"];
      const accessKeyId = `ASIASSO${asked.searchParams.get("role_name")}${token}`;
      const until = Date.now() + 3_600_000;
      return json(200, {
        roleCredentials: { accessKeyId, secretAccessKey: "s", sessionToken: "t", expiration: until },
      });
    }
    if (body.includes("Action=AssumeRole")) {
      const given = new URLSearchParams(body);
      const wrong = given.has("SerialNumber") && given.get("TokenCode") !== "123456";
      response.writeHead(wrong ? 403 : 200, { "content-type": "text/xml" });
      return response.end(wrong ? WRONG_CODE : assumed(`ASIAROLE${key}`));
    }
    callers.push(key);
    if (expired.has(key)) return json(400, { __type: "ExpiredTokenException", message: "expired" });
    return json(200, { severityLevels: [{ code: "low", name: "Low" }] });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    callers,
    expired,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

const WRONG_CODE = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>
<Code>AccessDenied</Code><Message>MultiFactorAuthentication failed with invalid MFA one time pass code.</Message></Error></ErrorResponse>`;
const assumed = (
  key: string,
) => `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
<Expiration>${new Date(Date.now() + 3_600_000).toISOString()}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;

const write = (name: string, content: string) => writeFileSync(join(home, ".aws", name), content);
const api = (profile: string, more: Partial<Connection> = {}) =>
  connect({ endpointUrl: support.url, profile, ...more });
const KEYS = (key: string) => `aws_access_key_id = ${key}\naws_secret_access_key = s\n`;

test("keys in the credentials file", async () => {
  write("credentials", `[prod]\n${KEYS("AKIAPLAIN")}`);
  await (await api("prod")).severityLevels();
  expect(support.callers).toEqual(["AKIAPLAIN"]);
});

test("credential_process", async () => {
  const script = join(home, "sign-in.cjs");
  writeFileSync(
    script,
    `console.log(JSON.stringify({ Version: 1, AccessKeyId: "ASIAPROCESS", SecretAccessKey: "s", SessionToken: "t" }))`,
  );
  write("config", `[profile prod]\ncredential_process = "${process.execPath}" "${script}"\n`);
  await (await api("prod")).severityLevels();
  expect(support.callers).toEqual(["ASIAPROCESS"]);
});

test("IAM Identity Center, and a session that has ended and is begun anew", async () => {
  const start = "https://example.awsapps.com/start";
  write(
    "config",
    `[profile sso]\nsso_start_url = ${start}\nsso_region = ap-northeast-1\nsso_account_id = 111122223333\nsso_role_name = Ops\n`,
  );
  const cache = join(home, ".aws", "sso", "cache", `${createHash("sha1").update(start).digest("hex")}.json`);
  const signIn = (accessToken: string, expiresAt: number) =>
    writeFileSync(
      cache,
      JSON.stringify({ startUrl: start, accessToken, expiresAt: new Date(expiresAt).toISOString() }),
    );
  signIn("OLD", Date.now() - 1000);
  const client = await api("sso");
  await expect(client.severityLevels()).rejects.toMatchObject({
    code: "expired-credentials",
    outcome: "not-sent",
    text: { nextStep: { en: expect.stringContaining("aws sso login --profile sso") } },
  });
  signIn("NEW", Date.now() + 3_600_000);
  await client.severityLevels();
  expect(support.callers).toEqual(["ASIASSOOpsNEW"]);
});

const ROLE =
  "role_arn = arn:aws:iam::111122223333:role/Ops\nsource_profile = base\nmfa_serial = arn:aws:iam::111122223333:mfa/a\n";

test("a role with MFA: no code and a wrong one are told apart from other refusals", async () => {
  write("credentials", `[base]\n${KEYS("AKIABASE")}`);
  write("config", `[profile no-code]\n${ROLE}`);
  await expect((await api("no-code")).severityLevels()).rejects.toMatchObject({ code: "mfa-required" });
  await expect(
    (await api("no-code", { mfaCode: async () => "000000" })).severityLevels(),
  ).rejects.toMatchObject({ code: "mfa-required" });
  const left = new Error("left");
  await expect(
    (await api("no-code", { mfaCode: () => Promise.reject(left) })).severityLevels(),
  ).rejects.toMatchObject({ code: "mfa-required", outcome: "not-sent", cause: left });
});

test("a role with MFA: one code serves all calls until AWS refuses what it gave", async () => {
  write("credentials", `[base]\n${KEYS("AKIABASE")}`);
  write("config", `[profile admin]\n${ROLE}`);
  const asked: string[] = [];
  const mfaCode = async (serial: string) => {
    asked.push(serial);
    return "123456";
  };
  const client = await api("admin", { mfaCode });
  await Promise.all([client.severityLevels(), (await api("admin", { mfaCode })).severityLevels()]);
  await client.resolveCase("case-1").catch(() => undefined);
  // In the background nobody is asked, and none need be.
  await (await api("admin")).severityLevels();
  expect(asked).toEqual(["arn:aws:iam::111122223333:mfa/a"]);
  expect(new Set(support.callers)).toEqual(new Set(["ASIAROLEAKIABASE"]));
  support.expired.add("ASIAROLEAKIABASE");
  await expect(client.severityLevels()).rejects.toMatchObject({ code: "expired-credentials" });
  expect(asked).toHaveLength(2);
});

test("aws login", async () => {
  const session = "arn:aws:iam::111122223333:user/ops";
  write("config", `[profile login]\nlogin_session = ${session}\n`);
  const client = await api("login");
  await expect(client.severityLevels()).rejects.toMatchObject({ outcome: "not-sent" });
  mkdirSync(join(home, ".aws", "login"));
  const accessToken = {
    accessKeyId: "ASIALOGIN",
    secretAccessKey: "s",
    sessionToken: "t",
    accountId: "111122223333",
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  };
  writeFileSync(
    join(home, ".aws", "login", `${createHash("sha256").update(session).digest("hex")}.json`),
    JSON.stringify({ accessToken, clientId: "c", refreshToken: "r", dpopKey: "k" }),
  );
  await client.severityLevels();
  expect(support.callers).toEqual(["ASIALOGIN"]);
});

test("credentials that have expired meanwhile are read anew within the same call", async () => {
  write("credentials", `[prod]\n${KEYS("ASIAFIRST")}`);
  const client = await api("prod");
  await client.severityLevels();
  support.expired.add("ASIAFIRST");
  write("credentials", `[prod]\n${KEYS("ASIASECOND")}`);
  await client.severityLevels();
  expect(support.callers).toEqual(["ASIAFIRST", "ASIAFIRST", "ASIASECOND"]);
  // Where nobody has signed in again, it is said so, and nothing goes round in circles.
  support.expired.add("ASIASECOND");
  await expect(client.severityLevels()).rejects.toMatchObject({ code: "expired-credentials" });
  expect(support.callers).toHaveLength(5);
});

test.each([
  ["ap-northeast-1", "us-east-1"],
  ["cn-northwest-1", "cn-north-1"],
  ["us-gov-east-1", "us-gov-west-1"],
])("a profile in %s signs for AWS Support in %s", async (region, signed) => {
  const scopes: string[] = [];
  const server = createServer((request, response) => {
    scopes.push(/Credential=[^/]+\/\d+\/([^/]+)\//.exec(request.headers.authorization ?? "")?.[1] ?? "");
    response.writeHead(200, { "content-type": "application/x-amz-json-1.1" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  write("credentials", `[prod]\n${KEYS("AKIAPLAIN")}region = ${region}\n`);
  const endpointUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await (await api("prod", { endpointUrl })).severityLevels();
  await new Promise((resolve) => server.close(resolve).closeAllConnections());
  expect(scopes).toEqual([signed]);
});
