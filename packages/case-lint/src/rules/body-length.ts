import { longestLog, moveLog } from "./long-log.ts";
import type { FindingRule } from "./rule.ts";

/** Characters (UTF-16 units) that a case's body may have. Source: Support API model 2013-04-15, CommunicationBody. */
export const MAX_BODY = 8000;
/** Units that the note in the log's place has at most. */
const NOTE = 600;

export const bodyLength: FindingRule = {
  meta: { id: "body-length", name: { en: "Length of the body", ja: "本文の長さ" }, levels: ["error"] },
  check(doc, { options }) {
    const { text } = doc;
    if (text.length <= MAX_BODY) return [];
    const over = text.length - MAX_BODY;
    const log = longestLog(doc);
    const enough = log && log.end - log.start - NOTE >= over;
    return [
      {
        rule: "body-length",
        level: "error",
        span: { start: MAX_BODY, end: text.length },
        message: log
          ? {
              en: `${over} characters too many: AWS Support takes ${MAX_BODY}. Move the log of ${log.lines} lines into an attachment.`,
              ja: `${over}文字超過しています(上限は${MAX_BODY}文字)。${log.lines}行のログを添付ファイルに移してください。`,
            }
          : {
              en: `${over} characters too many: AWS Support takes ${MAX_BODY}. Move details into an attachment.`,
              ja: `${over}文字超過しています(上限は${MAX_BODY}文字)。詳細は添付ファイルに移してください。`,
            },
        fixes: log && enough ? moveLog(doc, log, options) : [],
      },
    ];
  },
};
