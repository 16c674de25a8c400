import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  AddAttachmentsToSetCommand,
  AddCommunicationToCaseCommand,
  DescribeCommunicationsCommand,
} from "@aws-sdk/client-support";
import { describe, expect, it } from "vitest";
import { answerFromSupport, earlierCase, practiceClient } from "./practice.ts";
import { setUpStage } from "./setup.ts";
import { modal } from "./window.ts";

const stage = setUpStage();

describe("an answer of AWS Support", () => {
  it("is marked unread, quoted in the reply question by question, and its open questions are told", async () => {
    const client = practiceClient(stage.desk.url);
    const caseId = await earlierCase(client, "Uploads to kakunin-orders are refused");
    await answerFromSupport(
      stage.desk.url,
      caseId,
      "Thank you.\n\n1. Could you share the request id?\n2. Does it still occur?\n",
    );
    const window = await stage.open({ "a.txt": "x" });
    const { page } = window;
    await window.openSideBar();
    const row = page.getByRole("treeitem", { name: /Uploads to kakunin-orders are refused.*not read yet/ });
    await row.waitFor();
    await stage.shot("unread");

    await row.hover();
    await row.getByRole("button", { name: "Reply" }).click();
    await window.tab(/reply-\d+\.case\.md/).waitFor();
    await expect.poll(() => window.text()).toContain("> Could you share the request id?");
    await page.locator(".squiggly-warning").first().waitFor();
    await stage.shot("reply-questions");
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.type("\nYes, each minute.");
    await window.clickLens(/Send Reply to Case/, window.page.locator(".monaco-dialog-box"));
    const dialog = await modal(window);
    const text = await dialog.textContent();
    expect(text).toContain("Not answered yet");
    expect(text).toContain("Could you share the request id?");
    expect(text).not.toContain("Does it still occur?");
    await stage.shot("reply-not-answered");
    await dialog.getByRole("button", { name: "Send Reply" }).click();
    await window.lens(/Sent to case/).waitFor();
    const said = await client.send(new DescribeCommunicationsCommand({ caseId }));
    expect(said.communications?.[0]?.body).toContain("> Does it still occur?");
    expect(said.communications?.[0]?.body).not.toContain("Answer here");
  });

  it("has attachments that can be saved", async () => {
    const client = practiceClient(stage.desk.url);
    const caseId = await earlierCase(client, "Bucket policy of kakunin-orders");
    const { attachmentSetId } = await client.send(
      new AddAttachmentsToSetCommand({
        attachments: [{ fileName: "policy.json", data: new TextEncoder().encode('{"Statement":[]}') }],
      }),
    );
    await client.send(
      new AddCommunicationToCaseCommand({
        caseId,
        attachmentSetId,
        communicationBody: "The policy is attached.",
      }),
    );
    const window = await stage.open({ "a.txt": "x" });
    const { page } = window;
    await window.openSideBar();
    await page.getByRole("treeitem", { name: /Bucket policy of kakunin-orders/ }).click();
    await expect.poll(() => window.text()).toContain("Attachment: policy.json");
    await stage.shot("case-document");
    const link = page.locator(".detected-link").filter({ hasText: "policy.json" });
    // The editor may still be laid out. A click that misses makes Playwright scroll the window's
    // own frame, which never scrolls back: so wait until the link is what lies under the pointer.
    await expect
      .poll(() =>
        link.evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        }),
      )
      .toBe(true);
    await link.click({ modifiers: ["ControlOrMeta"], force: true });
    const save = page.locator(".quick-input-widget");
    await save.getByText("Save attachment").waitFor();
    await stage.shot("save-attachment");
    await page.keyboard.press("Enter");
    await window.notification("policy.json is saved.").waitFor();
    expect(await readFile(join(window.folder, "policy.json"), "utf8")).toBe('{"Statement":[]}');
  });
});
