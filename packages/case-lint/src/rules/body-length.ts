import type { FindingRule } from "./rule.ts";

/** Characters (UTF-16 units) that a case's body may have. Source: Support API model 2013-04-15, CommunicationBody. */
export const MAX_BODY = 8000;

export const bodyLength: FindingRule = {
  meta: { id: "body-length", name: { en: "Length of the body", ja: "本文の長さ" }, levels: ["error"] },
  check({ text }) {
    if (text.length <= MAX_BODY) return [];
    const over = text.length - MAX_BODY;
    return [
      {
        rule: "body-length",
        level: "error",
        span: { start: MAX_BODY, end: text.length },
        message: {
          en: `${over} characters too many: AWS Support takes ${MAX_BODY}. Move long logs into an attachment.`,
          ja: `${over}文字超過しています(上限は${MAX_BODY}文字)。長いログは添付ファイルに移してください。`,
        },
        fixes: [],
      },
    ];
  },
};
