import assert from "node:assert/strict";
import * as vscode from "vscode";
import { codeOf, diagnosticsOf, open, workspace } from "../editor.ts";
import { test, until } from "../harness.ts";
import { caseFile } from "../texts.ts";

const CONFIG = {
  country: "JP",
  rules: { question: "off", "impact-scope": "error" },
  redact: { patterns: [{ name: "staff id", pattern: "EMP-\\d{6}" }], literals: ["Project Heron"] },
  words: { KESTREL: "our order system" },
  checklists: [{ service: "*", items: [{ name: "the change number", words: ["CHG-"] }] }],
};

const config = (folder: string) => vscode.Uri.joinPath(workspace(), folder, "casewright.config.json");

async function write(folder: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(config(folder), new TextEncoder().encode(text));
}

const codes = (document: vscode.TextDocument) => diagnosticsOf(document).map(codeOf);

test("the next configuration above a case file holds for it, and a change of it at once", async () => {
  await write("team", JSON.stringify(CONFIG));
  const body = "KESTREL fails for EMP-123456 of Project Heron.\n";
  const { document } = await open("team/payments/a.case.md", caseFile(body));
  await until("the team's words", () => codes(document).includes("unexplained-word"));
  assert.ok(!codes(document).includes("question"), "a rule is off");
  assert.equal(codes(document).filter((code) => code === "secret").length, 2);
  assert.ok(codes(document).includes("service-checklist"));
  const impact = diagnosticsOf(document).find((one) => codeOf(one) === "impact-scope");
  assert.equal(impact?.severity, vscode.DiagnosticSeverity.Error, "a rule has another level");

  // The nearer one holds alone.
  await write("team/payments", "{}");
  await until("the question", () => codes(document).includes("question"));
  assert.ok(!codes(document).includes("unexplained-word"));
  await vscode.workspace.fs.delete(config("team/payments"));
  await until("the team's words again", () => codes(document).includes("unexplained-word"));
});

test("a case file outside of the configuration's folder is checked without it", async () => {
  await write("team", JSON.stringify(CONFIG));
  const { document } = await open("elsewhere/a.case.md", caseFile("KESTREL fails for EMP-123456.\n"));
  await until("the diagnostics", () => codes(document).includes("question"));
  assert.ok(!codes(document).includes("secret"));
});

test("what the configuration keeps secret is masked by the command", async () => {
  await write("team", JSON.stringify(CONFIG));
  const { document } = await open("team/mask.case.md", caseFile("It fails for EMP-123456.\n"));
  await vscode.commands.executeCommand("casewright.maskSecrets", document.uri);
  assert.ok(!document.getText().includes("EMP-123456"), document.getText());
});

test("a configuration with a mistake is named above the case", async () => {
  await write("team", '{ "rules": { "no-such": "off" } }');
  const { document } = await open("team/broken.case.md", caseFile("It fails for EMP-123456.\n"));
  const named = () => diagnosticsOf(document).find(({ code }) => code === "casewright.config.json");
  const broken = await until("the diagnostic", named);
  assert.equal(broken.range.start.line, 0);
  assert.match(broken.message, /^team\/casewright\.config\.json is not followed: .*no-such.*Correct it/);
  await write("team", JSON.stringify(CONFIG));
  await until("the diagnostic to go", () => !named());
});

test("nothing is composed while the configuration that says what is secret has a mistake", async () => {
  const compose = async () =>
    vscode.lm.invokeTool("casewright_composeDraft", {
      input: { evidence: "ERROR put refused for EMP-123456" },
      toolInvocationToken: undefined,
    });
  await write("", JSON.stringify(CONFIG).replace("EMP-", "(EMP-"));
  try {
    await assert.rejects(compose, /staff id/);
    await write("", JSON.stringify(CONFIG));
    const [part] = (await compose()).content as [vscode.LanguageModelTextPart];
    assert.ok(part.value.includes("put refused") && !part.value.includes("EMP-123456"), part.value);
  } finally {
    await vscode.workspace.fs.delete(config(""));
  }
});

test("VS Code checks the configuration by its schema", async () => {
  const extension = vscode.extensions.getExtension("casewright.casewright");
  assert.ok(extension);
  const [{ url }] = extension.packageJSON.contributes.jsonValidation;
  const schema = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, url));
  assert.ok(JSON.parse(new TextDecoder().decode(schema)).properties.checklists);
});
