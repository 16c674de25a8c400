import { SupportClient } from "@aws-sdk/client-support";
import { describe, expect, it } from "vitest";
import { answerFromSupport, earlierCase } from "./practice.ts";
import { setUpStage } from "./setup.ts";

const KEYS = { one: "AKIAACCOUNTONE000000", two: "AKIAACCOUNTTWO000000" };
const profile = (name: keyof typeof KEYS) =>
  `[profile ${name}]\naws_access_key_id = ${KEYS[name]}\naws_secret_access_key = s\n`;

/** Minutes pass ten times faster: VS Code looks for answers once in one at most. */
const FASTER = `const real = setTimeout;
const faster = (work, ms, ...rest) => real(work, ms >= 60_000 ? ms / 10 : ms, ...rest);
globalThis.setTimeout = Object.defineProperties(faster, Object.getOwnPropertyDescriptors(real));`;

const stage = setUpStage({
  server: {
    nodeOptions: [`--import=data:text/javascript,${encodeURIComponent(FASTER)}`],
    settings: {
      "casewright.profile": "one",
      "casewright.profiles": ["two", "gone"],
      "casewright.refreshMinutes": 1,
      "casewright.notifyOnAnswer": true,
    },
    awsConfig: `${profile("one")}${profile("two")}`,
  },
});

const clientOf = (name: keyof typeof KEYS) =>
  new SupportClient({
    region: "us-east-1",
    endpoint: stage.desk.url,
    credentials: { accessKeyId: KEYS[name], secretAccessKey: "s" },
  });

describe("cases of several accounts", () => {
  it("stand under their profiles, one that fails says so, and an answer is told when it comes", async () => {
    await earlierCase(clientOf("one"), "Account one cannot log in");
    const caseId = await earlierCase(clientOf("two"), "Account two cannot log in");
    const window = await stage.open({ "a.txt": "x" });
    const { page } = window;
    await window.openSideBar();
    for (const name of [/Account one cannot log in/, /Account two cannot log in/, /gone/])
      await page.getByRole("treeitem", { name }).first().waitFor();
    await page.getByRole("treeitem", { name: /profile gone/ }).waitFor();
    await stage.shot("accounts");

    await answerFromSupport(stage.desk.url, caseId, "Could you share the request id?");
    const notice = window.notification(/AWS Support has answered case \d+: Account two cannot log in/);
    await notice.waitFor();
    await stage.shot("answer-told");
    await notice.getByRole("button", { name: "Open Case" }).click();
    await expect.poll(() => window.text()).toContain("Could you share the request id?");
  });
});
