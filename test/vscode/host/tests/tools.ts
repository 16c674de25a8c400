import assert from "node:assert/strict";
import * as vscode from "vscode";
import { test } from "../harness.ts";
import { caseFile, LEAKY_SUBJECT, LOG, SECRET } from "../texts.ts";

async function invoke(tool: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : "")).join("");
}

test("an agent learns what a draft lacks, and no secret", async () => {
  const answer = await invoke("casewright_lintDraft", {
    text: caseFile(`AWS_SECRET_ACCESS_KEY=${SECRET}\n`),
  });
  assert.ok(!answer.includes(SECRET));
  const { missing, findings } = JSON.parse(answer);
  assert.ok(missing.includes("impact-scope"));
  assert.ok(
    findings.some(({ rule, line }: { rule: string; line: number }) => rule === "secret" && line === 10),
  );
});

test("an agent composes a masked draft", async () => {
  const draft = await invoke("casewright_composeDraft", { evidence: LOG, path: "app.log" });
  assert.ok(!draft.includes(SECRET));
  assert.match(draft, /gave up on bucket kakunin-orders/);
});

test("an agent that searches cases is told why it cannot", async () => {
  // The question to the person is answered by the test driver.
  const reason = await invoke("casewright_searchCases", { query: "AccessDenied" }).then(
    () => undefined,
    (error: Error) => error.message,
  );
  assert.match(reason ?? "", /No AWS credentials were found/);
});

test("an agent finds an earlier case that fits, masked", async () => {
  const settings = vscode.workspace.getConfiguration("casewright");
  await settings.update("endpointUrl", process.env.CASEWRIGHT_DESK, vscode.ConfigurationTarget.Workspace);
  try {
    const answer = await invoke("casewright_searchCases", { query: "uploads to kakunin-orders fail" });
    assert.ok(!answer.includes(SECRET), answer);
    const { searched, found } = JSON.parse(answer);
    assert.equal(searched, 1);
    assert.equal(found[0].subject, LEAKY_SUBJECT.replace(SECRET, "[AWS_SECRET_KEY_1]"));
    assert.equal(found[0].lastMessage, "Since 10:00 JST nobody can log in.");
    const none = await invoke("casewright_searchCases", { query: "Lambda のタイムアウト" });
    assert.deepEqual(JSON.parse(none).found, []);
  } finally {
    await settings.update("endpointUrl", undefined, vscode.ConfigurationTarget.Workspace);
  }
});
