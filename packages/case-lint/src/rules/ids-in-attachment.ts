import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Said } from "../structure/types.ts";
import { type FindingRule, remark } from "./rule.ts";

const THERE = cue(
  /\b(?:arns?|ids?|identifiers?|instances?|resources?|regions?|accounts?|names?|details?)\b[^.;\n]{0,60}\b(?:attach\w*|screenshots?|spreadsheet|enclosed)\b|\b(?:attach\w*|screenshots?|spreadsheet)\b[^.;\n]{0,40}\b(?:arns?|ids|identifiers|resource names|instance names|instance ids?|account ids?)\b|(?:id|arn|リソース名?|インスタンス|対象|アカウント|識別子|構成)[^。\n]{0,20}(?:添付|別紙|別添|スクリーンショット|スクショ|画像)|(?:添付|別紙|別添)[^。\n]{0,16}(?:の(?:id|arn|リソース|インスタンス|一覧)|(?:id|arn)を)/,
);

const pointsThere = kept(({ kind, lower }: Said) => kind !== "quote" && THERE.test(lower));

export const idsInAttachment: FindingRule = {
  meta: {
    id: "ids-in-attachment",
    name: { en: "Ids only in an attachment", ja: "添付ファイルにしかないID" },
    levels: ["info"],
  },
  check: ({ sentences }, { detections }) => {
    if ((detections.get("resource-identifier")?.spans.length ?? 0) > 0) return [];
    const pointer = sentences.find(({ same }) => pointsThere(same));
    if (!pointer) return [];
    return [
      remark("ids-in-attachment", "info", pointer, {
        en: "Write the ids into the text, too: there they can be searched for and copied.",
        ja: "IDは本文にも書いてください。添付ファイルの中のIDは検索もコピーもできません。",
      }),
    ];
  },
};
