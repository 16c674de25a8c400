import type { Doc, Sentence } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const ASK =
  /\b(?:(?:can|could|would|will) (?:you|anyone|someone|somebody|anybody|aws|support|i get)\b|please (?!note|see |find |be |refer|ignore|accept my)|how (?:do|can|should|to) (?:i|we)|is there (?:a|any) (?:way|workaround|known|possibility)|(?:i|we)(?:'d| would) (?:like|love|appreciate)|(?:i|we) (?:need|want|request|ask|require) (?:help|to know|to understand|your|assistance|support|guidance|aws|an explanation|a refund)|(?:any|some) (?:help|ideas?|advice|suggestions?|thoughts|guidance|insights?|pointers|info(?:rmation)?|hints?|assistance|workaround|input)\b|let (?:me|us) know|wondering (?:if|how|why|what|whether)|looking for (?:help|advice|guidance|a way|an? |some)|help me|help us|requesting|advise|appreciate)/;
const ASK_JA =
  /(?:でしょうか|ですか|ますか|ませんか|教えて|教示|ご(?:確認|調査|対応|回答|返信|返答|助言|支援|案内|説明|提示|連絡|検討|アドバイス|協力|教授|見解)[^。]{0,14}?(?:ください|下さい|頂|いただ|お願い|願い|幸い)|(?:調査|確認|対応|解除|緩和|引き上げ|引上げ|返金|回答|修正|復旧|申請|支援|サポート|削除|説明|案内|提供|復元|延長|解決)[^。、]{0,6}?を?(?:お願い|願い|依頼|希望|求め)|知りたい|伺いたい|うかがいたい|お聞きしたい|聞きたい|確認したい|(?:して|て)(?:ほし|欲し|いただきたい|頂きたい|もらいたい|いただけ|頂け|もらえ|ください|下さい)|アドバイス|助けて|依頼(?:します|いたします)|可能か(?:どうか)?|ご存[じ知]|かどうか(?:を)?(?:知|確認|ご|教)|希望し(?:ます|て)|お願いしたい)/;

function asks(sentence: Sentence): boolean {
  const { lower, kind } = sentence;
  if (kind === "quote") return false;
  return (/\?["')]*\s*$/.test(lower) && lower.trim().length > 4) || ASK.test(lower) || ASK_JA.test(lower);
}

/** The sentences that ask the reader for something. */
export function findAsks(doc: Doc): Span[] {
  const spans: Span[] = [];
  for (const sentence of doc.sentences) {
    if (spans.length === MAX_SPANS) break;
    if (asks(sentence)) spans.push({ start: sentence.start, end: sentence.end });
  }
  return spans;
}

export const question: ElementRule = {
  meta: { id: "question", name: { en: "Question or request", ja: "質問・依頼" }, levels: ["warning"] },
  message: {
    en: "Ask one explicit question: what should support find out or do?",
    ja: "サポートに何を調べてほしいのか、質問を1つ明記してください。",
  },
  section: {
    en: { heading: "Question", prompt: "What exactly do you want to know, or want support to do?" },
    ja: { heading: "質問", prompt: "知りたいこと、またはサポートに依頼したいこと" },
  },
  detect: (doc) => ({ spans: findAsks(doc), confidence: 0.85 }),
};
