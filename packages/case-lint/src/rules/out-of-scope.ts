import { cue } from "../phrases/cue.ts";
import { findInLines } from "../phrases/in-lines.ts";
import type { FindingRule } from "./rule.ts";

/** What AWS Support does not do. Source: AWS Black Belt Online Seminar "AWS Support", 2018-06-20. */
const OUT = cue(
  /\b(?:please |could you |can you |would you )(?:log ?in (?:to|into)|ssh into|connect to|rdp into) (?:our|my|the) (?:ec2 )?(?:instance|server|machine|host)\b|\b(?:please |could you |can you |would you )(?:debug|rewrite|review|fix|write) (?:our|my|the|this|a) (?:\w+ ){0,2}(?:code|script|program|application|app|sql|query)\b|(?:インスタンス|サーバー?)に(?:ログイン|ssh|接続)して[^。]{0,20}(?:ください|いただけ|頂け|ほしい|欲しい|お願い)|(?:弊社|当社|こちら|自社|私|我々)の(?:プログラム|コード|アプリ(?:ケーション)?|スクリプト)を?の?(?:デバッグ|修正|改修|作成|レビュー)[^。]{0,14}(?:ください|いただけ|頂け|ほしい|欲しい|お願い)/,
);

export const outOfScope: FindingRule = {
  meta: { id: "out-of-scope", name: { en: "Out of scope", ja: "サポートの対象外" }, levels: ["info"] },
  check: (doc) =>
    [...findInLines(doc, OUT)].map(({ 0: { length }, index }) => ({
      rule: "out-of-scope",
      level: "info",
      span: { start: index, end: index + length },
      message: {
        en: "AWS Support does not log in to your systems or debug your program; ask how the AWS service behaves instead.",
        ja: "AWSサポートはお客様環境へのログインやプログラムのデバッグは行いません。AWSサービスの動作について尋ねてください。",
      },
      fixes: [],
    })),
};
