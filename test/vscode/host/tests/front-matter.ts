import assert from "node:assert/strict";
import * as vscode from "vscode";
import { open } from "../editor.ts";
import { test } from "../harness.ts";
import { caseFile } from "../texts.ts";

async function completions(name: string, text: string): Promise<string[]> {
  const at = text.indexOf("|");
  const { document } = await open(name, text.replace("|", ""));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    document.positionAt(at),
  );
  return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

test("keys that are not there yet are offered", async () => {
  const keys = await completions("keys.case.md", "---\nservice: aws-lambda\n|\n---\n# s\n");
  assert.ok(keys.includes("severity") && keys.includes("attachments"), keys.join(" "));
  assert.ok(!keys.includes("service"));
});

test("severities are offered with their names", async () => {
  const severities = await completions("severity.case.md", "---\nseverity: |\n---\n# s\n");
  assert.ok(severities.includes("normal") && severities.includes("urgent"), severities.join(" "));
});

test("the services of the endpoint are offered, and then the categories of the service", async () => {
  const services = await completions("service.case.md", "---\nservice: |\n---\n# s\n");
  assert.ok(services.includes("amazon-simple-storage-service"), services.slice(0, 9).join(" "));
  const categories = await completions(
    "category.case.md",
    "---\nservice: amazon-simple-storage-service\ncategory: |\n---\n# s\n",
  );
  assert.ok(categories.length > 0);
});

test("attachments are completed from the files beside the case", async () => {
  await open("beside.log", "x\n");
  const files = await completions("attachments.case.md", "---\nattachments: [|]\n---\n# s\n");
  assert.ok(files.includes("./beside.log"), files.join(" "));
});

test("nothing is offered in the body", async () => {
  const items = await completions("body.case.md", caseFile("severity: |\n"));
  assert.ok(!items.includes("urgent"));
});

test("the lens says when the first response is due and offers to file", async () => {
  const { document } = await open("lens.case.md", caseFile("It fails.\n"));
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider",
    document.uri,
    10,
  );
  const titles = lenses.map((lens) => lens.command?.title ?? "");
  assert.ok(
    titles.some((title) => /^First response due \w+, /.test(title)),
    titles.join(" | "),
  );
  assert.ok(lenses.some((lens) => lens.command?.command === "casewright.fileCase"));
});

test("hovers explain a key and a placeholder", async () => {
  const { document } = await open("hover.case.md", caseFile("key [AWS_SECRET_KEY_1]\n"));
  const hover = async (word: string) => {
    const at = document.positionAt(document.getText().indexOf(word) + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    return hovers
      .flatMap(({ contents }) => contents.map((part) => (typeof part === "string" ? part : part.value)))
      .join("\n");
  };
  assert.match(await hover("severity"), /business/);
  assert.match(await hover("[AWS_SECRET_KEY_1]"), /masked/);
});
