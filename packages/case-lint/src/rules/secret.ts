import { createMasker, type FindOptions, kindName } from "@casewright/redact";
import { keptByText } from "../phrases/kept.ts";
import type { Finding } from "../types.ts";
import type { FindingRule } from "./rule.ts";

function secretsIn(text: string, options?: FindOptions): Finding[] {
  const masker = createMasker(options);
  return masker.find(text).map(({ start, end, kind }): Finding => {
    const placeholder = masker.placeholderFor(text.slice(start, end), kind);
    const { en, ja } = kindName(kind);
    return {
      rule: "secret",
      level: "error",
      span: { start, end },
      message: {
        en: `${en.charAt(0).toUpperCase()}${en.slice(1)}: mask it before the text leaves this machine.`,
        ja: `${ja}が含まれています。送信する前にマスクしてください。`,
      },
      fixes: [
        {
          title: { en: `Mask as ${placeholder}`, ja: `${placeholder} に置き換える` },
          edit: { start, end, text: placeholder },
        },
      ],
    };
  });
}

/** The same text comes again when a field beside it has changed. */
const plainly = keptByText((text) => ({ findings: secretsIn(text) }));

export const secret: FindingRule = {
  meta: { id: "secret", name: { en: "Secret", ja: "機密情報" }, levels: ["error"] },
  check: ({ text }, { options: { redact } }) => (redact ? secretsIn(text, redact) : plainly(text).findings),
};
