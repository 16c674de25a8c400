import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DescribeCasesCommand } from "@aws-sdk/client-support";
import type { Fault } from "@casewright/support-desk";
import { describe, expect, it } from "vitest";
import { caseFile } from "../host/texts.ts";
import { practiceClient } from "./practice.ts";
import { setUpStage } from "./setup.ts";
import { modal, type Window } from "./window.ts";

const stage = setUpStage();

async function casesOnDesk(subject: string): Promise<number> {
  const found = await practiceClient(stage.desk.url).send(new DescribeCasesCommand({}));
  return (found.cases ?? []).filter((one) => one.subject === subject).length;
}

/** A draft whose CreateCase has reached the desk and gets no answer. */
async function filingUnderWay(name: string, subject: string, fault: Fault): Promise<Window> {
  const text = caseFile("The upload fails.\n").replace(/^# .*$/m, `# ${subject}`);
  const window = await stage.refill({ [name]: text });
  await window.openFile(name);
  await window.runCommand("Casewright: File Case");
  const dialog = await modal(window);
  stage.desk.inject(fault, "CreateCase");
  await dialog.getByRole("button", { name: "File Case" }).click();
  await window.notification("Filing the case").waitFor();
  // Cut off before that, the next attempt's first call would get no answer either.
  await expect.poll(() => stage.desk.faultsLeft()).toBe(0);
  return window;
}

/** The draft says nothing that is not known, and filing it again tells of the attempt before it looks. */
async function fileAgain(window: Window, name: string): Promise<void> {
  expect(await readFile(join(window.folder, name), "utf8")).not.toContain("caseId");
  // VS Code in a browser forgets open editors when it is killed, so the file is opened anew.
  await window.openFile(name);
  await window.runCommand("Casewright: File Case");
  const dialog = await modal(window);
  expect(await dialog.textContent()).toMatch(
    /An attempt of .* was cut off, and nobody knows whether it arrived/,
  );
  await stage.shot("cut-off");
  await dialog.getByRole("button", { name: "File Case" }).click();
}

async function isRecorded(window: Window, name: string): Promise<void> {
  await expect.poll(() => readFile(join(window.folder, name), "utf8")).toContain("caseId: ");
}

describe("cut off in the middle of a filing", () => {
  it("by a reload: the case is found again, not filed twice", async () => {
    const name = "reloaded.case.md";
    const subject = "Reloaded while PutObject fails";
    const window = await filingUnderWay(name, subject, "hang-after");
    await expect.poll(() => casesOnDesk(subject)).toBe(1);
    await Promise.all([window.page.waitForEvent("load"), window.runCommand("Developer: Reload Window")]);
    await window.isThere();
    await fileAgain(window, name);
    await window.notification(/An earlier attempt had already filed this as case \d+/).waitFor();
    await isRecorded(window, name);
    expect(await casesOnDesk(subject)).toBe(1);
  });

  it("by the extension host's end: the case is found again, not filed twice", async () => {
    const name = "killed.case.md";
    const subject = "Killed while GetObject fails";
    const window = await filingUnderWay(name, subject, "hang-after");
    await expect.poll(() => casesOnDesk(subject)).toBe(1);
    await stage.server.kill("extension hosts");
    await window.notification("Filing the case").waitFor({ state: "detached" });
    await stage.shot("extension-host-killed");
    await window.isThere();
    await fileAgain(window, name);
    await window.notification(/An earlier attempt had already filed this as case \d+/).waitFor();
    await isRecorded(window, name);
    expect(await casesOnDesk(subject)).toBe(1);
  });

  it("by VS Code's end before anything arrived: the case is filed once", async () => {
    const name = "stopped.case.md";
    const subject = "Stopped while DeleteObject fails";
    const window = await filingUnderWay(name, subject, "hang-before");
    await stage.server.kill("everything");
    expect(await casesOnDesk(subject)).toBe(0);
    await stage.server.restart();
    await window.page.reload();
    await window.isThere();
    await fileAgain(window, name);
    await window.notification(/Filed as case \d+/).waitFor();
    await isRecorded(window, name);
    expect(await casesOnDesk(subject)).toBe(1);
  });
});

/** Whether one of VS Code's backups holds a text. */
async function isKept(text: string): Promise<boolean> {
  const folder = join(stage.server.directory, "data/User/Backups");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")),
  );
  return texts.some((kept) => kept.includes(text));
}

describe("a draft that is not saved yet", () => {
  it("is there again after VS Code was killed", async () => {
    const window = await stage.refill({ "unsaved.case.md": caseFile("The upload fails.\n") });
    const { page } = window;
    await window.openFile("unsaved.case.md");
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.type("Nobody has saved this.");
    // VS Code keeps what is not saved a moment after it was typed.
    await expect.poll(() => isKept("Nobody has saved this.")).toBe(true);
    await stage.server.kill("everything");
    await stage.server.restart();
    await page.reload();
    await window.isThere();
    // VS Code stores every five seconds what is open: what was in front then may be in front again.
    await window.tab(/unsaved\.case\.md/).click();
    await expect.poll(() => window.text()).toContain("Nobody has saved this.");
    await stage.shot("unsaved-again");
    expect(await readFile(join(window.folder, "unsaved.case.md"), "utf8")).not.toContain("Nobody");
  });
});
