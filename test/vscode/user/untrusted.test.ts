import { describe, expect, it } from "vitest";
import { caseFile, SECRET } from "../host/texts.ts";
import { setUpStage } from "./setup.ts";

const stage = setUpStage({
  server: {
    settings: {
      "security.workspace.trust.enabled": true,
      "security.workspace.trust.startupPrompt": "never",
      "security.workspace.trust.banner": "never",
    },
  },
});

describe("a workspace that is not trusted", () => {
  it("is linted and masked, but nothing is filed from it, and it is said why", async () => {
    const window = await stage.open({ "a.case.md": caseFile(`AWS_SECRET_ACCESS_KEY=${SECRET}\n`) });
    await window.openFile("a.case.md");
    await window.page.locator(".squiggly-error").first().waitFor();
    await window.clickLens(
      "Mask 1 secret",
      window.page.locator(".view-line").filter({ hasText: "[AWS_SECRET_KEY_1]" }),
    );
    await expect.poll(() => window.text()).toContain("[AWS_SECRET_KEY_1]");
    await window.runCommand("Casewright: File Case");
    const notice = window.notification(/Trust this workspace first; the draft stays as it is/);
    await notice.getByRole("button", { name: "Manage Trust" }).waitFor();
    await stage.shot("untrusted");
  });

  it("follows a shared configuration only where it masks or remarks on more", async () => {
    const config = {
      rules: { question: "off" },
      redact: { literals: ["Project Heron"], allow: [SECRET] },
    };
    const window = await stage.open({
      "a.case.md": caseFile(`Project Heron: AWS_SECRET_ACCESS_KEY=${SECRET}\n`),
      "casewright.config.json": JSON.stringify(config),
    });
    await window.openFile("a.case.md");
    await window.lens("Mask 2 secrets").waitFor();
  });
});
