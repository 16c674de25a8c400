import { type FindingRule, remark, WHOLE } from "./rule.ts";

const SEEN =
  /\b(?:screen ?shots?|screen ?caps?|screen capture|(?:attached|see the|the) (?:image|picture|photo)s?)\b|!\[[^\]\n]{0,80}\]\(|スクリーンショット|スクショ|キャプチャ|画面(?:の|を)?(?:写真|画像|コピー)|添付(?:の|した)?画像/;
const IMAGE = /\.(?:png|jpe?g|gif|webp|bmp|heic)$/i;

export const screenshotOnly: FindingRule = {
  meta: {
    id: "screenshot-only",
    name: { en: "Screenshot only", ja: "スクリーンショットのみ" },
    levels: ["info"],
  },
  check: (doc, { kind, detections, options: { attachments } }) => {
    if (kind !== "troubleshooting" || (detections.get("verbatim-error")?.spans.length ?? 0) > 0) return [];
    const match = SEEN.exec(doc.lower);
    if (!match && !attachments?.some((name) => IMAGE.test(name))) return [];
    const span = match ? { start: match.index, end: match.index + match[0].length } : WHOLE;
    return [
      remark("screenshot-only", "info", span, {
        en: "A screenshot cannot be searched: copy the error message into the text as well.",
        ja: "画像の中の文字は検索できません。エラーメッセージは本文にも文字で貼り付けてください。",
      }),
    ];
  },
};
