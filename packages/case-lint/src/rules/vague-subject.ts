import type { Localized } from "@casewright/language";
import type { FindingRule } from "./rule.ts";

/** Units that a subject needs to name a service and a symptom; ours. Kanji and kana say more in less. */
const SHORTEST = { en: 12, ja: 6 };
/** Units after which lists and mails cut a subject; ours. */
const LONGEST = 120;
const VAGUE =
  /^(?:re: ?)?(?:help|question|issue|problem|error|bug|support|urgent|hello|hi|aws|request|not working|について|お問い合わせ|問い合わせ|質問|エラー|障害|不具合|お願い|ご相談|相談|調査依頼|ご確認)(?: (?:needed|please|request|with aws|on aws))?[!?.!?]*$/i;

function remark(subject: string, wide: boolean): Localized | undefined {
  if (subject === "")
    return {
      en: "The subject is empty: name the service and the symptom.",
      ja: "件名が空です。サービス名と事象を書いてください。",
    };
  if (subject.length > LONGEST)
    return {
      en: `The subject has ${subject.length} characters: keep it under ${LONGEST}.`,
      ja: `件名が${subject.length}文字あります。${LONGEST}文字以内にしてください。`,
    };
  if (subject.length < (wide ? SHORTEST.ja : SHORTEST.en) || VAGUE.test(subject))
    return {
      en: "A vague subject: name the service and the symptom.",
      ja: "件名が漠然としています。サービス名と事象を書いてください。",
    };
  return undefined;
}

export const vagueSubject: FindingRule = {
  meta: { id: "vague-subject", name: { en: "Vague subject", ja: "漠然とした件名" }, levels: ["info"] },
  check: (_doc, { options, kind }) => {
    if (options.subject === undefined || kind === "reply") return [];
    const subject = options.subject.trim();
    const message = remark(subject, /[\u3041-\u9fff]/.test(subject));
    return message
      ? [{ rule: "vague-subject", level: "info", span: { start: 0, end: 0 }, message, fixes: [] }]
      : [];
  },
};
