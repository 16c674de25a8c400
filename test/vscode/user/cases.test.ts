import {
  AddCommunicationToCaseCommand,
  DescribeCasesCommand,
  DescribeCommunicationsCommand,
} from "@aws-sdk/client-support";
import { describe, expect, it } from "vitest";
import { earlierCase, practiceClient } from "./practice.ts";
import { setUpStage } from "./setup.ts";
import { modal } from "./window.ts";

const stage = setUpStage();

describe("the cases view", () => {
  it("lists cases, opens one for reading, and resolves it with a last word", async () => {
    const client = practiceClient(stage.desk.url);
    const caseId = await earlierCase(client, "SSH to i-0a1b2c3d4e5f60718 times out");
    await client.send(new AddCommunicationToCaseCommand({ caseId, communicationBody: "It goes on." }));

    const window = await stage.open({ "a.txt": "x" });
    const { page } = window;
    await window.openSideBar();
    const row = page.getByRole("treeitem", { name: /SSH to i-0a1b2c3d4e5f60718 times out/ });
    await row.waitFor();
    await row.click();
    await window.tab(/\.md/).waitFor();
    await expect.poll(() => window.text()).toContain("Since 10:00 JST nobody can log in.");
    await expect.poll(() => window.text()).toMatch(/It goes on\./);
    await expect.poll(() => window.text()).toMatch(/Service: .*EC2/);
    await stage.shot("cases-view");

    await row.hover();
    await row.getByRole("button", { name: "Reply" }).click();
    await window.tab(/reply-\d+\.case\.md/).waitFor();
    await window.lens(/Send Reply to Case/).waitFor();
    // In place of the prompt, which is selected.
    await page.keyboard.type("The security group allows port 22.");
    await stage.shot("reply");
    await window.clickLens(/Send Reply to Case/, page.locator(".monaco-dialog-box"));
    const dialog = await modal(window);
    await stage.shot("reply-modal");
    await dialog.getByRole("button", { name: "Send Reply" }).click();
    await window.lens(/Sent to case/).waitFor();
    const said = await client.send(new DescribeCommunicationsCommand({ caseId }));
    expect(said.communications?.[0]?.body).toBe("The security group allows port 22.");

    await row.hover();
    await row.getByRole("button", { name: "Resolve Case…" }).click();
    await page.locator(".quick-input-widget input").fill("A rule of the firewall was missing.");
    await page.keyboard.press("Enter");
    await page.getByRole("treeitem", { name: /^Resolved \(1\)/ }).waitFor();
    const { cases } = await client.send(new DescribeCasesCommand({ includeResolvedCases: true }));
    expect(cases?.[0]?.status).toBe("resolved");
    expect(cases?.[0]?.recentCommunications?.communications?.map(({ body }) => body)).toContain(
      "A rule of the firewall was missing.",
    );
  });

  it("says what is wrong in the view itself when the desk is down", async () => {
    const window = await stage.open({
      "a.txt": "x",
      ".vscode/settings.json": JSON.stringify({ "casewright.endpointUrl": "http://127.0.0.1:9" }),
    });
    await window.openSideBar();
    await window.page.getByText(/was not reached at 127\.0\.0\.1:9/).waitFor();
    await stage.shot("cases-view-down");
  });
});
