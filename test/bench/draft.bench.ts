import { lint } from "@casewright/case-lint";
import { findSecrets, maskText } from "@casewright/redact";
import { lintSource } from "@secretlint/core";
import { creator as secretlintPreset } from "@secretlint/secretlint-rule-preset-recommend";
import { TextlintKernel } from "@textlint/kernel";
import { moduleInterop } from "@textlint/module-interop";
import textPlugin from "@textlint/textlint-plugin-text";
import japanese from "textlint-rule-preset-ja-technical-writing";
import { compare } from "./measure.ts";
import { differentDrafts, draftOf, logOf } from "./texts.ts";

/** The longest body that the Support API takes. */
const LENGTH = 8000;
/** What somebody pastes who pastes everything. */
const PASTE = 200_000;

const kernel = new TextlintKernel();

for (const language of ["en", "ja"] as const) {
  const drafts = differentDrafts(language, LENGTH);
  await compare(`A draft of ${LENGTH} characters (${language}), another one each time`, [
    { name: "one indexOf pass (baseline)", run: inTurns(drafts, (text) => text.indexOf("\u0000")) },
    { name: "redact: findSecrets", run: inTurns(drafts, (text) => findSecrets(text)) },
    { name: "redact: maskText", run: inTurns(drafts, (text) => maskText(text)) },
    { name: "case-lint: lint", run: inTurns(drafts, (text) => lint(text)) },
    { name: "case-lint: lint, one of them as it is typed", run: typed(drafts[0]!, (text) => lint(text)) },
    { name: "secretlint, recommended preset", run: inTurns(drafts, secretlint) },
    { name: "textlint, Japanese technical writing", run: inTurns(drafts, textlint) },
  ]);
}

for (const [name, text] of [
  ["English", draftOf("en", PASTE)],
  ["Japanese", draftOf("ja", PASTE)],
  ["a log", logOf(PASTE)],
] as const) {
  const start = text.slice(0, LENGTH);
  await compare(`A paste of ${PASTE} characters, ${name}: linear is ${PASTE / LENGTH} × baseline`, [
    { name: `lint of its first ${LENGTH} (baseline)`, run: afterOthers(() => lint(start)) },
    { name: "lint of all of it", run: afterOthers(() => lint(text)) },
  ]);
}

/** One text after the other. */
function inTurns<T>(texts: readonly string[], run: (text: string) => T): () => T {
  let at = 0;
  return () => run(texts[at++ % texts.length]!);
}

/** Two drafts after another one, nothing that was kept of that one is left. */
function afterOthers<T>(run: () => T): () => T {
  return () => {
    lint("");
    lint("");
    return run();
  };
}

/** A text with another character in its middle each time. */
function typed<T>(text: string, run: (text: string) => T): () => T {
  const middle = text.indexOf(" ", text.length / 2);
  let count = 0;
  return () => run(`${text.slice(0, middle)}${(count++).toString(36)}${text.slice(middle)}`);
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
