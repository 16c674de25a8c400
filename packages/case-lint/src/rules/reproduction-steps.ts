import { kept } from "../phrases/kept.ts";
import { codeBlocks, configurations, requests } from "../steps/blocks.ts";
import { triggers } from "../steps/commands.ts";
import { counted, imperatives, stepLists, stepTables } from "../steps/lists.ts";
import { inProse } from "../steps/prose.ts";
import { snippets } from "../steps/snippets.ts";
import type { Doc } from "../structure/types.ts";
import { tellsSteps } from "../words/steps.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const isStep = kept(tellsSteps);

export const reproductionSteps: ElementRule = {
  meta: {
    id: "reproduction-steps",
    name: { en: "Reproduction steps", ja: "再現手順" },
    levels: ["warning", "info"],
  },
  message: {
    en: "Give the steps, the exact command or the code that triggers it.",
    ja: "再現手順、または発生時に実行したコマンドやコードを書いてください。",
  },
  section: {
    en: {
      heading: "Steps to reproduce",
      prompt: "Numbered steps, or the exact command, code or configuration",
    },
    ja: { heading: "再現手順", prompt: "番号付きの手順、または実行したコマンド・コード・設定" },
  },
  detect(doc: Doc) {
    const commands = doc.lines.filter(({ kind }, at) => kind === "command" && triggers(doc, at));
    const spans = [
      ...stepLists(doc),
      ...stepTables(doc),
      ...imperatives(doc),
      ...counted(doc),
      ...commands,
      ...codeBlocks(doc),
      ...configurations(doc),
      ...snippets(doc),
      ...requests(doc),
      ...inProse(doc),
      ...doc.sentences.filter(({ same }) => isStep(same)),
    ];
    spans.sort((a, b) => a.start - b.start);
    return { spans: spans.slice(0, MAX_SPANS).map(({ start, end }) => ({ start, end })) };
  },
};
