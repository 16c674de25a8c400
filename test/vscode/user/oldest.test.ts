import { it } from "vitest";
import { fileFromRightClick } from "./filing.ts";
import { setUpStage } from "./setup.ts";

const stage = setUpStage({ server: { vscode: "oldest" } });

it("goes from a selected log to a filed case in the oldest VS Code that the manifest allows", async () => {
  await fileFromRightClick(stage);
});
