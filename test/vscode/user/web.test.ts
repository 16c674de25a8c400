import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { caseFile, LOG, SECRET } from "../host/texts.ts";
import { setUpStage } from "./setup.ts";
import { choose, openContextMenu } from "./window.ts";

/** The extension runs in the browser's own worker, as on vscode.dev: without Node, without credentials. */
const stage = setUpStage({
  server: { settings: { "remote.extensionKind": { "casewright.casewright": ["web"] } } },
});

describe("in a browser", () => {
  it("composes a masked case from a selection and lints it", async () => {
    const config = { redact: { literals: ["kakunin-orders"] } };
    const window = await stage.refill({ "app.log": LOG, "casewright.config.json": JSON.stringify(config) });
    await window.openFile("app.log");
    await window.selectLines(2, 5);
    await choose(await openContextMenu(window), "File Case from Selection");
    await window.tab(/\.case\.md/).waitFor();
    await window.lens(/First response due/).waitFor();
    await window.page.locator(".squiggly-warning, .squiggly-info").first().waitFor();
    expect(await stage.draft()).not.toContain(SECRET);
    expect(await stage.draft(), "by the team's configuration").not.toContain("kakunin-orders");
    await stage.shot("web-draft");
  });

  it("says that nothing is filed from there, and copies the case for the Support Center", async () => {
    const text = caseFile("The upload fails.\n");
    const window = await stage.refill({ "a.case.md": text });
    await window.openFile("a.case.md");
    await window.runCommand("Casewright: File Case");
    const notice = window.notification(/In the browser there are no AWS credentials/);
    await notice.waitFor();
    await stage.shot("web-file");
    const opened = window.page.context().waitForEvent("page");
    await notice.getByRole("button", { name: "Open in Support Center" }).click();
    expect((await opened).url()).toContain("/support/home#/case/create?issueType=technical");
    expect(await window.page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(await readFile(join(window.folder, "a.case.md"), "utf8")).toBe(text);
  });
});
