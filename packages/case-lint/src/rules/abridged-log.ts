import { cue } from "../phrases/cue.ts";
import { isMachine } from "../structure/types.ts";
import { type FindingRule, MAX_SPANS } from "./rule.ts";

const CUT = cue(
  /^(?:\.{3,}|…+|\(?(?:snip|snipped|omitted|truncated|以下略|中略|略|省略|前略)\)?|[<[(](?:snip|omitted|truncated|中略|省略)[>\])])$|(?:\(以下略\)|\(中略\)|\[truncated\]|<snip>)/,
);

export const abridgedLog: FindingRule = {
  meta: { id: "abridged-log", name: { en: "Abridged log", ja: "省略されたログ" }, levels: ["info"] },
  check: (doc) =>
    doc.lines
      .filter(({ kind, lower, fenced }, at) => {
        const near =
          isMachine(doc.lines[at - 1]?.kind ?? "blank") || isMachine(doc.lines[at + 1]?.kind ?? "blank");
        return (isMachine(kind) || fenced || near) && kind !== "blank" && CUT.test(lower);
      })
      .slice(0, MAX_SPANS)
      .map(({ start, end }) => ({
        rule: "abridged-log",
        level: "info",
        span: { start, end },
        message: {
          en: "Something was left out here. Attach the whole log: the cause is often in the lines between.",
          ja: "ここが省略されています。原因は間の行にあることが多いため、ログ全体を添付してください。",
        },
        fixes: [],
      })),
};
