import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as vscode from "vscode";
import { codeOf, diagnosticsOf, open, workspace } from "../editor.ts";
import { test, until } from "../harness.ts";
import { caseFile, SECRET } from "../texts.ts";

async function draftOf(name: string, text: string): Promise<vscode.TextDocument> {
  const editor = await open(name, text);
  editor.selection = new vscode.Selection(0, 0, editor.document.lineCount, 0);
  await vscode.commands.executeCommand("casewright.fileFromSelection");
  return until("the case file", () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.languageId === "aws-case" && document;
  });
}

test("what the body has no room for is attached, masked and compressed", async () => {
  const words = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf"];
  const lines = Array.from(
    { length: 3000 },
    (_, index) =>
      `2026-11-20T10:15:03Z INFO ${words[index % 7]} ${words[(index * 3) % 5]} ${"x".repeat(index % 40)}`,
  );
  lines[1500] = `2026-11-20T10:15:03Z ERROR login failed AWS_SECRET_ACCESS_KEY=${SECRET}`;
  const draft = await draftOf("large.log", lines.join("\n"));
  const [, name] = /^attachments: \[\.\/(.*\.log\.gz)\]$/m.exec(draft.getText())!;
  const whole = gunzipSync(await readFile(join(dirname(draft.uri.fsPath), name!))).toString();
  assert.equal(whole.trimEnd().split("\n").length, 3000);
  assert.ok(!whole.includes(SECRET));
  assert.ok(whole.includes("[AWS_SECRET_KEY_1]") && draft.getText().includes("[AWS_SECRET_KEY_1]"));
});

test("of several large logs the same time is read, and a small one whole", async () => {
  const logs = await Promise.all(
    ["api", "db", "cron"].map(async (name, index) => {
      const lines = Array.from({ length: index < 2 ? 60_000 : 2 }, (_, second) => {
        const time = new Date(Date.UTC(2026, 10, 20) + second * 1000).toISOString();
        return `${time} ${second % 600 ? "INFO " : "ERROR"} ${name} ${"x".repeat(60)} step-${second}`;
      });
      const uri = vscode.Uri.joinPath(workspace(), `several-${name}.log`);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(lines.join("\n")));
      return uri;
    }),
  );
  const filing = vscode.commands.executeCommand("casewright.fileFromFile", logs[0], logs);
  const draft = await until("the case file", async () => {
    // Around a time, the newest, five minutes: what each list offers first.
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.path.endsWith("-several-api-log.case.md") && document;
  });
  await filing;
  assert.match(draft.getText(), /`several-api\.log, several-db\.log`, 2026-11-20T16:39:59\.000Z ± 5 min/);
  const [, name] = /^attachments: \[\.\/(.*\.log\.gz)\]$/m.exec(draft.getText())!;
  const whole = gunzipSync(await readFile(join(dirname(draft.uri.fsPath), name!))).toString();
  const steps = (log: string) =>
    [...whole.matchAll(new RegExp(` ${log} x+ step-(\\d+)$`, "gm"))].map(([, step]) => Number(step));
  for (const log of ["api", "db"]) assert.deepEqual([steps(log).at(0), steps(log).at(-1)], [59_699, 59_999]);
  assert.deepEqual(steps("cron"), [0, 1]);
});

test("git remote and commit are told by choice only, and never its password", async () => {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: workspace().fsPath }).toString().trim();
  git("init", "-q");
  git("config", "remote.origin.url", "https://me:hunter2hunter2@git.example.com/orders.git");
  git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "--allow-empty", "-m", "x");
  const log = "2026-11-20T10:15:03Z ERROR gave up\n";
  assert.doesNotMatch((await draftOf("git-off.log", log)).getText(), /commit/);
  const settings = vscode.workspace.getConfiguration("casewright");
  await settings.update("includeGit", true, vscode.ConfigurationTarget.Workspace);
  try {
    const text = (await draftOf("git-on.log", log)).getText();
    assert.ok(
      text.includes(`commit ${git("rev-parse", "HEAD")} of https://git.example.com/orders.git`),
      text,
    );
    assert.ok(!text.includes("hunter2"));
  } finally {
    await settings.update("includeGit", undefined, vscode.ConfigurationTarget.Workspace);
  }
});

test("an identifier is explained", async () => {
  const { document } = await open("identifier.case.md", caseFile("i-0a1b2c3d4e5f60718 in ap-northeast-1\n"));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    new vscode.Position(9, 4),
  );
  const words = hovers.flatMap(({ contents }) =>
    contents.map((part) => (part as vscode.MarkdownString).value),
  );
  assert.ok(
    words.some((text) => text.replaceAll("&nbsp;", " ").includes("EC2 instance")),
    JSON.stringify(words),
  );
});

test("a question of AWS Support that a reply leaves open is remarked on once, until it is answered", async () => {
  const fields = "replyTo: case-111122223333-muen-2026-0a1b2c3d4e5f6071\n";
  const asked = "<!--\nAWS Support:\nDoes the timeout go on?\n-->\n\n";
  const openOnes = (document: vscode.TextDocument) =>
    diagnosticsOf(document).filter((diagnostic) => codeOf(diagnostic) === "unanswered-question");
  const quoted = `${asked}> Does the timeout go on?\n\n<!-- Answer here. -->\n`;
  for (const [name, body, marked] of [
    ["quoted.case.md", quoted, "> Does the timeout go on?"],
    ["unquoted.case.md", `${asked}The bucket is kakunin-orders.\n`, "The bucket is kakunin-orders."],
  ] as const) {
    const editor = await open(name, caseFile(body, fields));
    const { document } = editor;
    const [found, ...more] = await until(
      "the remark",
      () => openOnes(document).length > 0 && openOnes(document),
    );
    assert.equal(document.getText(found!.range), marked);
    assert.deepEqual(more, []);
    await editor.edit((edit) =>
      edit.insert(
        new vscode.Position(document.lineCount, 0),
        "\nYes, the timeout goes on since 10:00 JST.\n",
      ),
    );
    await until("the remark to go", () => openOnes(document).length === 0);
  }
});

test("an empty case begins by its kind", async () => {
  await vscode.commands.executeCommand("casewright.newCase", "account-billing");
  const draft = await until("the case file", () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.languageId === "aws-case" && document.getText().includes("customer-service") && document;
  });
  assert.match(draft.getText(), /## What is unclear/);
});
