import { cue } from "../phrases/cue.ts";
import { findInLines } from "../phrases/in-lines.ts";
import { isMachine } from "../structure/types.ts";
import { type FindingRule, MAX_SPANS } from "./rule.ts";

/** Blanks of a template that ask for something to be written in. */
const BLANK = cue(
  /<(?:your|my|the)?[-_ ]?(?:aws[-_ ])?(?:account|bucket|region|instance|function|table|cluster|queue|role|user|stack|resource|vpc|subnet|db|name|id|arn|name of|insert|enter|fill)[\w -]{0,30}>|【(?:アカウント|バケット|リージョン|インスタンス|関数|テーブル|クラスター?|リソース|ロール|ユーザー?|環境|ここ)[^】\n]{0,20}】|\b(?:i|vol|sg|subnet|vpc|ami|eni|snap)-x{3,17}\b|\b(?:your|my)-(?:bucket|function|table|cluster|queue|stack|instance|account|role)(?:-name|-id)?\b|[〇○]{2,}(?:バケット|関数|テーブル|クラスタ)?|(?:account|アカウント)[^\w\n]{0,6}x{4,12}/,
);

export const placeholderLeft: FindingRule = {
  meta: { id: "placeholder-left", name: { en: "Placeholder left in", ja: "置き換え忘れ" }, levels: ["info"] },
  check: (doc) => {
    const code = doc.lines.filter(({ kind }) => kind === "code" || kind === "json");
    return [...findInLines(doc, BLANK)]
      .filter(
        ({ index }) => !code.some(({ start, end, kind }) => isMachine(kind) && index >= start && index < end),
      )
      .filter(({ 0: blank, index }) => !(blank.startsWith("【") && beginsLine(doc.lower, index)))
      .slice(0, MAX_SPANS)
      .map(({ 0: { length }, index }) => ({
        rule: "placeholder-left",
        level: "info",
        span: { start: index, end: index + length },
        message: {
          en: "A placeholder: support can look the resource up only by its real id or name.",
          ja: "仮の値のようです。実際のIDや名前であれば、サポートがリソースを特定できます。",
        },
        fixes: [],
      }));
  },
};

/** A bracketed word that begins its line is a heading: 【リソース】. */
function beginsLine(text: string, index: number): boolean {
  return text.slice(text.lastIndexOf("\n", index - 1) + 1, index).trim() === "";
}
