import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as vscode from "vscode";
import { open } from "../editor.ts";
import { test, until } from "../harness.ts";
import { caseFile } from "../texts.ts";

test("the outline shows the subject and its sections, and folding follows them", async () => {
  const { document } = await open(
    "outline.case.md",
    caseFile("## Impact\nAll of it.\n\n## Question\nWhy?\n"),
  );
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  assert.deepEqual(
    symbols.map(({ name, children }) => [name, children.map((child) => child.name)]),
    [["PutObject to kakunin-orders fails with AccessDenied", ["Impact", "Question"]]],
  );
  const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    "vscode.executeFoldingRangeProvider",
    document.uri,
  );
  assert.ok(folds.some(({ start, end }) => start === 0 && end === 6));
  assert.ok(folds.some(({ start }) => document.lineAt(start).text === "## Impact"));
});

test("the preview holds what is sent and nothing else, and follows the typing", async () => {
  const text = caseFile("Sent. <!-- a prompt that stays here -->\n");
  const editor = await open("preview.case.md", text);
  await vscode.commands.executeCommand("casewright.preview");
  const preview = await until("the preview's document", () =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "casewright-preview"),
  );
  assert.match(preview.getText(), /Sent\./);
  await until("the service's name", () => /Simple Storage Service \(S3\)/.test(preview.getText()));
  assert.doesNotMatch(preview.getText(), /a prompt that stays here/);
  await vscode.window.showTextDocument(editor.document);
  await editor.edit((edit) => edit.insert(new vscode.Position(10, 0), "Added later. "));
  await until("the preview to follow", () => preview.getText().includes("Added later."));
});

test("the preview waits for no network: codes are there at once, and the names when they come", async () => {
  const SERVICES = [{ code: "amazon-simple-storage-service", name: "Storage of the list", categories: [] }];
  const answer = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    request.resume();
    await answer.promise;
    response.setHeader("content-type", "application/x-amz-json-1.1");
    response.end(JSON.stringify({ services: SERVICES }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const settings = vscode.workspace.getConfiguration("casewright");
  const { port } = server.address() as AddressInfo;
  await settings.update("endpointUrl", `http://127.0.0.1:${port}`, vscode.ConfigurationTarget.Workspace);
  try {
    await open("silent.case.md", caseFile("Sent.\n"));
    await vscode.commands.executeCommand("casewright.preview");
    const preview = await until("the preview's document", () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.path === "/silent.md"),
    );
    assert.match(preview.getText(), /Service: amazon-simple-storage-service › general-guidance/);
    answer.resolve();
    await until("the name", () => preview.getText().includes("Service: Storage of the list"));
  } finally {
    answer.resolve();
    server.close();
    await settings.update("endpointUrl", undefined, vscode.ConfigurationTarget.Workspace);
  }
});

test("a section is one snippet away, in the body only", async () => {
  const text = caseFile("imp");
  const { document } = await open("snippet.case.md", text);
  const offered = async (offset: number) => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      document.positionAt(offset),
    );
    return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
  };
  const labels = await offered(text.length);
  assert.ok(labels.includes("impact") && labels.includes("影響範囲"), labels.join(" "));
  const inFrontMatter = await offered(text.indexOf("severity"));
  assert.ok(!inFrontMatter.includes("impact"), inFrontMatter.join(" "));
});
