import { type Config, lintOptionsOf, parseConfig } from "@casewright/case-draft/config";
import type { LintOptions } from "@casewright/case-lint";
import type { Settings } from "../settings.ts";

type TeamOptions = Pick<LintOptions, "levels" | "words" | "checklists">;

let last: { readonly key: string; readonly options: TeamOptions } | undefined;

/** The levels, words and checklists of the settings as the lint takes them. What an older version left is skipped. */
export function teamOptions({ levels, words, checklists }: Settings): TeamOptions {
  const members = [{ rules: levels }, { words }, { checklists }].map((member) => JSON.stringify(member));
  const key = members.join();
  // Read anew only after a change: the words are judged with every pause of typing.
  if (last?.key !== key) {
    const config = Object.assign({}, ...members.map((member) => parseConfig(member).config)) as Config;
    const { off: _, ...options } = lintOptionsOf(config);
    last = { key, options };
  }
  return last.options;
}
