import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import { isMachine, type Written } from "../structure/types.ts";
import { type FindingRule, MAX_SPANS } from "./rule.ts";

const CUT = cue(
  /^(?:\.{3,}|…+|\(?(?:snip|snipped|omitted|truncated|以下略|中略|略|省略|前略)\)?|[<[(](?:snip|omitted|truncated|中略|省略)[>\])])$|(?:\(以下略\)|\(中略\)|\[truncated\]|<snip>)/,
);

const isCut = kept(({ lower }: Written) => CUT.test(lower));

export const abridgedLog: FindingRule = {
  meta: { id: "abridged-log", name: { en: "Abridged log", ja: "省略されたログ" }, levels: ["info"] },
  check: (doc) =>
    doc.lines
      .filter(({ kind, written, fenced }, at) => {
        if (kind === "blank" || !isCut(written)) return false;
        const near =
          isMachine(doc.lines[at - 1]?.kind ?? "blank") || isMachine(doc.lines[at + 1]?.kind ?? "blank");
        return isMachine(kind) || fenced || near;
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
