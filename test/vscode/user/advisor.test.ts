import { DescribeTrustedAdvisorCheckRefreshStatusesCommand } from "@aws-sdk/client-support";
import { describe, expect, it } from "vitest";
import { practiceClient } from "./practice.ts";
import { setUpStage } from "./setup.ts";

const stage = setUpStage();

describe("the Trusted Advisor view", () => {
  it("lists the checks by state, refreshes one, and makes a case of a flagged resource", async () => {
    const window = await stage.open({ "a.txt": "x" });
    const { page } = window;
    await window.openSideBar();
    await page.getByRole("button", { name: /^Cases Section/ }).click();
    await page.getByRole("button", { name: /^Trusted Advisor Section/ }).click();
    const check = page.getByRole("treeitem", { name: /^Low Utilization Amazon EC2 Instances/ });
    await check.waitFor();
    expect(await check.getAttribute("aria-label")).toContain("Investigation recommended");

    await check.hover();
    await check.getByRole("button", { name: "Refresh Check" }).click();
    const status = new DescribeTrustedAdvisorCheckRefreshStatusesCommand({ checkIds: ["Qch7DwouX1"] });
    await expect
      .poll(async () => (await practiceClient(stage.desk.url).send(status)).statuses?.[0]?.status)
      .toBe("success");

    await check.click();
    const resource = page.getByRole("treeitem", { name: /^i-0a1b2c3d4e5f60718/ });
    await resource.waitFor();
    await stage.shot("advisor");
    // The tooltip of the check lies over what is below it, as long as the pointer is on the check.
    await page.mouse.move(900, 400);
    await resource.hover();
    await resource.getByRole("button", { name: "File Case from Flagged Resource" }).click();
    await window.tab(/advisor-i-0a1b2c3d4e5f60718\.case\.md/).waitFor();
    const draft = await stage.draft();
    expect(draft).toContain("# Trusted Advisor: Low Utilization Amazon EC2 Instances: i-0a1b2c3d4e5f60718");
    expect(draft).toContain("- Region: ap-northeast-1");
    await stage.shot("advisor-case");
  });
});
