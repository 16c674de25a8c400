import { createHash } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { caseFile } from "../host/texts.ts";
import { CODE, startForeignApi } from "./foreign-api.ts";
import { setUpStage } from "./setup.ts";
import { modal, type Window } from "./window.ts";

// AWS's part is played by a server that is not our desk: other answers, errors in other letters, MFA and a sign-in.

const START = "https://example.awsapps.com/start";
const api = await startForeignApi();
/** In the words of VS Code. */
const variable = (name: string) => `\${env:${name}}`;
const FIRST_OF_OURS = `${variable("HOME")}/bin:${variable("PATH")}`;
const SERIAL = "arn:aws:iam::111122223333:mfa/ops-phone";
const stage = setUpStage({
  server: {
    settings: {
      "casewright.endpointUrl": api.url,
      // The AWS CLI of these tests; a login shell would put the system's first.
      ...Object.fromEntries(
        ["linux", "osx"].map((system) => [`terminal.integrated.env.${system}`, { PATH: FIRST_OF_OURS }]),
      ),
    },
    env: { AWS_ENDPOINT_URL_STS: api.url, AWS_ENDPOINT_URL_SSO: api.url, AWS_EC2_METADATA_DISABLED: "true" },
    awsConfig: `[profile base]
aws_access_key_id = AKIABASE
aws_secret_access_key = s
[profile admin]
role_arn = arn:aws:iam::111122223333:role/Ops
source_profile = base
mfa_serial = ${SERIAL}
[profile sso]
sso_start_url = ${START}
sso_region = ap-northeast-1
sso_account_id = 111122223333
sso_role_name = Ops
`,
  },
});
afterAll(() => api.close());

const draftFor = (subject: string, fields = "") =>
  caseFile("The upload fails.\n", fields)
    .replace("amazon-simple-storage-service", "vm")
    .replace("general-guidance", "boot")
    .replace(/^# .*$/m, `# ${subject}`);
const said = (window: Window, name: string) => readFile(join(window.folder, name), "utf8");

describe("an endpoint that is not ours", () => {
  it("takes a case although it forgets and adds members and is busy twice", async () => {
    const busy = {
      status: 400,
      body: JSON.stringify({
        __type: "com.example.support#ThrottlingException",
        Message: "Slow down, please",
      }),
    };
    const window = await stage.refill({
      "busy.case.md": draftFor("Uploads end in 403").replace(/^(service|category): .*\n/gm, ""),
    });
    await window.openFile("busy.case.md");
    api.answerNext("DescribeServices", busy);
    await window.runCommand("Casewright: File Case");
    await window.pick("Object Store");
    const dialog = await modal(window);
    expect(await dialog.textContent()).toContain("Service: Object Store");
    api.answerNext("CreateCase", busy, { ...busy, status: 429 });
    await dialog.getByRole("button", { name: "File Case" }).click();
    await window.notification(/Filed as case OURS\/1/).waitFor();
    await expect.poll(() => said(window, "busy.case.md")).toContain("caseId: OURS/1");
    expect(api.cases.map(({ input }) => input.subject)).toEqual(["Uploads end in 403"]);
    expect(api.cases[0]!.input).toMatchObject({ serviceCode: "object-store", severityCode: "normal" });

    await window.openSideBar();
    await window.page.getByRole("treeitem", { name: /Uploads end in 403/ }).click();
    await expect.poll(() => window.text()).toMatch(/- Case: OURS\/1\n.*The upload fails\./s);
    await stage.shot("foreign-case");
  });

  it("refuses in its own words, which are told; the draft stays", async () => {
    const text = draftFor("Uploads end in 507", "profile: base\n");
    const window = await stage.refill({ "refused.case.md": text });
    await window.openFile("refused.case.md");
    await window.runCommand("Casewright: File Case");
    const dialog = await modal(window);
    api.answerNext("CreateCase", {
      status: 400,
      headers: { "x-amzn-errortype": "NoTicketsOnFridays:http://example.com/" },
      body: JSON.stringify({ message: "No tickets on Fridays" }),
    });
    await dialog.getByRole("button", { name: "File Case" }).click();
    await window.notification(/No tickets on Fridays/).waitFor();
    await stage.shot("foreign-refusal");
    expect(await said(window, "refused.case.md")).toBe(text);
  });

  it("answers with a page of HTML: said in one message", async () => {
    const window = await stage.refill({ "html.case.md": draftFor("Uploads end in 418", "profile: base\n") });
    await window.openFile("html.case.md");
    const page = { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad gateway</h1>" };
    await window.runCommand("Casewright: File Case");
    const dialog = await modal(window);
    api.answerNext("CreateCase", page);
    await dialog.getByRole("button", { name: "File Case" }).click();
    await window.notification(/AWS Support failed to answer: what came back \(HTTP 502\)/).waitFor();
    await window.notification("Filing the case").waitFor({ state: "detached" });
    await stage.shot("foreign-html");
    expect(await window.notification("").count()).toBe(1);
    expect(await said(window, "html.case.md")).not.toContain("caseId");
  });
});

describe("a role with MFA", () => {
  it("asks for one code, again where it is wrong, and files as the role", async () => {
    const window = await stage.refill({ "mfa.case.md": draftFor("Role may not write", "profile: admin\n") });
    const { page } = window;
    await window.openFile("mfa.case.md");
    await window.runCommand("Casewright: File Case");
    const input = page.locator(".quick-input-widget input");
    await page.locator(".quick-input-widget").getByText("MFA code for AWS").waitFor();
    await page.locator(".quick-input-widget").getByText(SERIAL).waitFor();
    await stage.shot("mfa");
    await input.fill("12");
    await page.getByText("The six digits that your device shows now").waitFor();
    await input.fill("000000");
    await page.keyboard.press("Enter");
    const notice = window.notification(/MFA/);
    await stage.shot("mfa-wrong");
    await notice.getByRole("button", { name: "Try Again" }).click();
    await page.locator(".quick-input-widget").getByText("MFA code for AWS").waitFor();
    await input.fill(CODE);
    await page.keyboard.press("Enter");
    const dialog = await modal(window);
    await dialog.getByRole("button", { name: "File Case" }).click();
    await window.notification(/Filed as case/).waitFor();
    expect(api.codes).toEqual(["000000", CODE]);
    expect(api.callers.at(-1)).toBe("ASIAROLEAKIABASE");
  });

  it("that is not given leaves the draft, and no message", async () => {
    const window = await stage.refill({
      "no-code.case.md": draftFor("Nobody has the phone", "profile: admin2\n"),
    });
    await writeFile(
      join(stage.server.directory, "home/.aws/credentials"),
      `[admin2]\nrole_arn = arn:aws:iam::111122223333:role/Ops\nsource_profile = base\nmfa_serial = ${SERIAL}\n`,
    );
    const { page } = window;
    await window.openFile("no-code.case.md");
    await window.runCommand("Casewright: File Case");
    await page.locator(".quick-input-widget").getByText("MFA code for AWS").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await window.runCommand("Notifications: Show Notifications");
    await page.getByText("No new notifications", { exact: false }).first().waitFor();
    expect(await said(window, "no-code.case.md")).not.toContain("caseId");
  });
});

describe("a session of IAM Identity Center that has ended", () => {
  it("is begun anew in a terminal, and the same draft goes on", async () => {
    const home = join(stage.server.directory, "home");
    const cache = join(home, ".aws/sso/cache");
    const file = join(cache, `${createHash("sha1").update(START).digest("hex")}.json`);
    const token = (accessToken: string, until: number) =>
      JSON.stringify({ startUrl: START, accessToken, expiresAt: new Date(until).toISOString() });
    await mkdir(cache, { recursive: true });
    await writeFile(file, token("OLD", Date.now() - 1000));
    await mkdir(join(home, "bin"), { recursive: true });
    // What the AWS CLI leaves behind once the person has signed in in the browser.
    const cli = join(home, "bin/aws");
    await writeFile(join(home, "new-token.json"), token("NEW", Date.now() + 3_600_000));
    await writeFile(
      cli,
      `#!/bin/sh\necho "$*" > "${home}/aws-args"\ncp "${home}/new-token.json" "${file}"\n`,
    );
    await chmod(cli, 0o755);

    const window = await stage.refill({ "sso.case.md": draftFor("Signed out meanwhile", "profile: sso\n") });
    await window.openFile("sso.case.md");
    await window.runCommand("Casewright: File Case");
    const notice = window.notification(/expired|sign/i);
    await notice.getByRole("button", { name: "Sign In" }).waitFor();
    await stage.shot("sso-expired");
    await notice.getByRole("button", { name: "Sign In" }).click();
    const dialog = await modal(window);
    await stage.shot("sso-signed-in");
    expect((await readFile(join(home, "aws-args"), "utf8")).trim()).toBe("sso login --profile sso");
    await dialog.getByRole("button", { name: "File Case" }).click();
    await window.notification(/Filed as case/).waitFor();
    expect(api.callers.at(-1)).toBe("ASIASSONEW");
  });
});
