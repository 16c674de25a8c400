import type { Localized } from "@casewright/language";
import { troubleOf } from "./linear.ts";
import type { UserPattern } from "./patterns.ts";

/**
 * Why a pattern is refused; undefined where it is fine. The time of an accepted one grows with the text and no faster,
 * whatever the text.
 */
export function refusePattern({ pattern }: UserPattern): Localized | undefined {
  const trouble = troubleOf(pattern);
  switch (trouble?.why) {
    case "invalid":
      return { en: "It is no regular expression.", ja: "正規表現として正しくありません。" };
    case "empty":
      return { en: "It can match without any character.", ja: "空の文字列に一致します。" };
    case "unsupported":
      return {
        en: "It refers back to a group or sets flags inside: its time cannot be told beforehand.",
        ja: "グループへの後方参照、または途中でのフラグ指定を含むため、処理時間を見積もれません。",
      };
    case "unlimited":
      return {
        en: `Its time could grow with the square of the text or faster: ${trouble.part} has no upper limit. Write {1,64} in place of +, {0,64} in place of *.`,
        ja: `処理時間がテキストの長さの 2 乗以上で増えるおそれがあります。${trouble.part} の繰り返しに上限がありません。+ は {1,64}、* は {0,64} のように書いてください。`,
      };
    case "costly":
      return {
        en: "It can match in too many ways: make its repetitions shorter, or end each with a character that it does not repeat.",
        ja: "一致のしかたが多すぎます。繰り返しを短くするか、繰り返しの直後に、その繰り返しに含まれない文字を置いてください。",
      };
    case undefined:
      return undefined;
  }
}
