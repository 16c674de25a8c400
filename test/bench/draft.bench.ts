import { lint } from "@casewright/case-lint";
import { findSecrets, maskText } from "@casewright/redact";
import { lintSource } from "@secretlint/core";
import { creator as secretlintPreset } from "@secretlint/secretlint-rule-preset-recommend";
import { TextlintKernel } from "@textlint/kernel";
import { moduleInterop } from "@textlint/module-interop";
import textPlugin from "@textlint/textlint-plugin-text";
import japanese from "textlint-rule-preset-ja-technical-writing";
import { compare } from "./measure.ts";
import { draftOf } from "./texts.ts";

/** The longest body that the Support API takes. */
const LENGTH = 8000;

const kernel = new TextlintKernel();

for (const language of ["en", "ja"] as const) {
  const text = draftOf(language, LENGTH);
  await compare(`A draft of ${LENGTH} characters (${language})`, [
    { name: "one indexOf pass (baseline)", run: () => text.indexOf("\u0000") },
    { name: "redact: findSecrets", run: () => findSecrets(text) },
    { name: "redact: maskText", run: () => maskText(text) },
    { name: "case-lint: lint", run: () => lint(text) },
    { name: "secretlint, recommended preset", run: () => secretlint(text) },
    { name: "textlint, Japanese technical writing", run: () => textlint(text) },
  ]);
}

function secretlint(content: string) {
  return lintSource({
    source: { content, filePath: "draft.txt", ext: ".txt", contentType: "text" },
    options: { config: { rules: [{ id: "preset", rule: secretlintPreset }] } },
  });
}

function textlint(text: string) {
  const { rules, rulesConfig } = moduleInterop(japanese) as {
    rules: Record<string, never>;
    rulesConfig: Record<string, never>;
  };
  return kernel.lintText(text, {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: moduleInterop(textPlugin) }],
    rules: Object.entries(rules).map(([ruleId, rule]) => ({
      ruleId,
      rule: moduleInterop(rule),
      options: rulesConfig[ruleId] ?? {},
    })),
  });
}
