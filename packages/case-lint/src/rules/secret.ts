import { createMasker, kindName } from "@casewright/redact";
import type { Finding } from "../types.ts";
import type { FindingRule } from "./rule.ts";

export const secret: FindingRule = {
  meta: { id: "secret", name: { en: "Secret", ja: "機密情報" }, levels: ["error"] },
  check(doc, { options }) {
    const masker = createMasker(options.redact);
    return masker.find(doc.text).map((span): Finding => {
      const placeholder = masker.placeholderFor(doc.text.slice(span.start, span.end), span.kind);
      const { en, ja } = kindName(span.kind);
      return {
        rule: "secret",
        level: "error",
        span: { start: span.start, end: span.end },
        message: {
          en: `${en.charAt(0).toUpperCase()}${en.slice(1)}: mask it before the text leaves this machine.`,
          ja: `${ja}が含まれています。送信する前にマスクしてください。`,
        },
        fixes: [
          {
            title: { en: `Mask as ${placeholder}`, ja: `${placeholder} に置き換える` },
            edit: { start: span.start, end: span.end, text: placeholder },
          },
        ],
      };
    });
  },
};
