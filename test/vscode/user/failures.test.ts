import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startDesk } from "@casewright/support-desk";
import { describe, expect, it } from "vitest";
import { caseFile, SECRET } from "../host/texts.ts";
import { setUpStage } from "./setup.ts";
import { choose, modal } from "./window.ts";

const stage = setUpStage({ server: { env: { AWS_EC2_METADATA_DISABLED: "true" } } });
const GOOD = caseFile("The upload fails.\n");

/** Drafts that cannot be filed as they are, and what is said about each. */
const REFUSED: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
  "empty.case.md": [caseFile("\n"), /The case has no body\. Write the body/],
  "no-subject.case.md": [GOOD.replace(/# .*/, ""), /cannot be filed yet\. Line \d+: The case has no subject/],
  "too-long.case.md": [caseFile(`${"It fails again. ".repeat(600)}\n`), /characters long; AWS takes 8,000/],
  "broken.case.md": [
    GOOD.replace("severity: normal", "severity: [normal"),
    /cannot be filed yet\. Line \d+: (?!The case)/,
  ],
  "bad-value.case.md": [
    GOOD.replace("severity: normal", "severity: asap"),
    /Line 4: severity takes one of low, normal/,
  ],
  "nothing-attached.case.md": [
    GOOD.replace("---\n#", "attachments: [./nothing.log]\n---\n#"),
    /attachment "nothing\.log" is empty \(0 bytes\)/,
  ],
  "no-profile.case.md": [GOOD.replace("---\n#", "profile: nowhere\n---\n#"), /profile nowhere/],
};

/** Runs "File Case" on the file in front: the message must come, and the draft must be as it was. */
async function refuses(name: string, text: string, message: RegExp): Promise<void> {
  const { window } = stage;
  await window.openFile(name);
  await window.runCommand("Casewright: File Case");
  const notice = window.notification(message);
  await notice.waitFor();
  expect(await readFile(join(window.folder, name), "utf8")).toBe(text);
}

/** What was said about one draft must not be taken for what is said about the next. */
async function dismissNotices(): Promise<void> {
  await stage.window.runCommand("Notifications: Clear All Notifications");
  await stage.window.notification("").first().waitFor({ state: "detached" });
}

async function refusesWith(settings: Record<string, unknown>, message: RegExp): Promise<void> {
  await stage.open({ "draft.case.md": GOOD, ".vscode/settings.json": JSON.stringify(settings) });
  await refuses("draft.case.md", GOOD, message);
}

describe("each thing that goes wrong ends in one message, and the draft is still there", () => {
  it("a draft that is empty, too long, without subject or with bad front matter", async () => {
    const texts = Object.entries(REFUSED).map(([name, [text]]) => [name, text] as const);
    await stage.refill({ ...Object.fromEntries(texts), "nothing.log": "" });
    for (const [name, [text, message]] of Object.entries(REFUSED)) {
      await refuses(name, text, message);
      await dismissNotices();
    }
  });

  it("an unknown service code, with the ones that are near", async () => {
    const window = await stage.refill({
      "unknown.case.md": GOOD.replace("simple-storage-service", "simple-storage"),
    });
    await window.openFile("unknown.case.md");
    await window.runCommand("Casewright: File Case");
    await window.notification(/does not know the service.*amazon-simple-storage-service/).waitFor();
    expect(await readFile(join(window.folder, "unknown.case.md"), "utf8")).not.toContain("caseId");
  });

  it("a lost answer: the case is found again, not filed twice", async () => {
    const window = await stage.refill({ "lost.case.md": GOOD.replace("fails with", "is refused with") });
    await window.openFile("lost.case.md");
    await window.runCommand("Casewright: File Case");
    const dialog = await modal(window);
    stage.desk.inject("reset-after", "CreateCase");
    await dialog.getByRole("button", { name: "File Case" }).click();
    await window.notification(/An earlier attempt had already filed this as case/).waitFor();
    await expect.poll(() => readFile(join(window.folder, "lost.case.md"), "utf8")).toContain("caseId: ");
  });

  it("a binary file as evidence", async () => {
    const window = await stage.refill({ "core.log": "x" });
    await writeFile(
      join(window.folder, "core.log"),
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7) % 256)),
    );
    await window.page.locator(".explorer-folders-view").getByText("core.log").click({ button: "right" });
    await choose(window.page.locator(".monaco-menu"), "File Case from File");
    await window.notification(/not text|binary/i).waitFor();
  });

  it("an attachment with a secret: a masked copy takes its place", async () => {
    const window = await stage.refill({
      "attachment.case.md": caseFile("The upload fails.\n", "attachments: [./app.log]\n"),
      "app.log": `AWS_SECRET_ACCESS_KEY=${SECRET}\n`,
    });
    await window.openFile("attachment.case.md");
    await window.runCommand("Casewright: File Case");
    const notice = window.notification(/attachment \.\/app\.log holds 1 secret/);
    await notice.getByRole("button", { name: "Attach Masked Copy" }).click();
    await expect
      .poll(() => readFile(join(window.folder, "attachment.case.md"), "utf8"))
      .toContain("attachments: [./app.masked.log]");
    expect(await readFile(join(window.folder, "app.masked.log"), "utf8")).toBe(
      "AWS_SECRET_ACCESS_KEY=[AWS_SECRET_KEY_1]\n",
    );
  });

  it("files that are on their way and cancelled: nothing is filed, and filing again goes on", async () => {
    const subject = "Cancelled while PutObject fails";
    const text = caseFile("The upload fails.\n", "attachments: [./large.bin]\n").replace(
      /^# .*$/m,
      `# ${subject}`,
    );
    const window = await stage.refill({ "cancelled.case.md": text, "large.bin": "x" });
    await writeFile(join(window.folder, "large.bin"), Buffer.alloc(6_000_000, 1));
    await window.openFile("cancelled.case.md");
    await window.runCommand("Casewright: File Case");
    stage.desk.inject("hang-before", "CompleteAttachmentUpload");
    await (await modal(window)).getByRole("button", { name: "File Case" }).click();
    const progress = window.notification("Filing the case");
    await progress.getByText(/large\.bin: 6 MB/).waitFor();
    await expect.poll(() => stage.desk.faultsLeft()).toBe(0);
    await stage.shot("sending-attachment");
    await progress.getByRole("button", { name: "Cancel" }).click();
    await progress.waitFor({ state: "detached" });
    expect(await readFile(join(window.folder, "cancelled.case.md"), "utf8")).toBe(text);
    await window.runCommand("Casewright: File Case");
    await (await modal(window)).getByRole("button", { name: "File Case" }).click();
    await window.notification(/Filed as case \d+/).waitFor();
  });

  it("a desk that is down", () =>
    refusesWith(
      { "casewright.endpointUrl": "http://127.0.0.1:9" },
      /was not reached at 127\.0\.0\.1:9.*Check the network/,
    ));

  it("no credentials", () =>
    refusesWith({ "casewright.endpointUrl": "" }, /No AWS credentials were found\..*Sign in with/));

  it("a plan without the API: the case is copied and the Support Center offered", async () => {
    const desk = await startDesk({ port: 0, dataDir: ":memory:", plan: "developer" });
    try {
      await refusesWith({ "casewright.endpointUrl": desk.url }, /support plan has no Support API/);
      await stage.shot("no-api");
      const offer = stage.window.notification(/no Support API/);
      const opened = stage.window.page.context().waitForEvent("page");
      await offer.getByRole("button", { name: "Open in Support Center" }).click();
      // VS Code in a browser reaches the desk's port through its own server.
      expect((await opened).url()).toMatch(
        /\/support\/home#\/case\/create\?issueType=technical&serviceCode=/,
      );
      await stage.window.notification("The case file is copied.").waitFor();
      expect(await stage.window.page.evaluate(() => navigator.clipboard.readText())).toBe(GOOD);
    } finally {
      await desk.close();
    }
  });
});
