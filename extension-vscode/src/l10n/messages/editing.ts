import type { Localized } from "@casewright/language";
import { plural } from "../plural.ts";

const inOne = (texts: readonly Localized[], language: keyof Localized) =>
  texts.map((text) => text[language]).join(language === "en" ? " " : "");

/** What is said while a case file is written. */
export const EDITING = {
  // Editor
  dueAt: (due: string): Localized => ({ en: `First response due ${due}`, ja: `初回応答期限: ${due}` }),
  notInPlan: {
    en: "Your plan does not offer this severity",
    ja: "このプランでは、この重要度を選択できません",
  },
  lensFile: { en: "File Case", ja: "ケースを起票" },
  lensPreview: { en: "Preview", ja: "プレビュー" },
  filedAs: (id: string): Localized => ({ en: `Filed as case ${id}`, ja: `ケース ${id} として起票済み` }),
  maskAll: (count: number): Localized => ({
    en: `Mask ${plural(count, "secret")}`,
    ja: `機密情報 ${count} 件をマスク`,
  }),
  maskIt: (kind: string, placeholder: string): Localized => ({
    en: `Mask this ${kind} as ${placeholder}`,
    ja: `${kind}を ${placeholder} でマスク`,
  }),
  turnOff: (rule: string): Localized => ({
    en: `Turn off “${rule}” in this case`,
    ja: `このケースではチェック「${rule}」を無効にする`,
  }),
  secretHere: (kind: string): Localized => ({
    en: `Secret: ${kind}. Mask it before it leaves this computer.`,
    ja: `機密情報(${kind})です。送信する前にマスクしてください。`,
  }),
  placeholderHover: (kind: string): Localized => ({
    en: `Stands for a masked secret (${kind}). The same secret has the same placeholder everywhere in this case.`,
    ja: `マスクした機密情報(${kind})の代わりです。このケースでは、同じ機密情報に同じプレースホルダーを使います。`,
  }),

  // casewright.config.json
  configUnreadable: { en: "It cannot be read.", ja: "読み取れません。" },
  configBroken: (path: string, problems: readonly Localized[]): Localized => ({
    en: `${path} is not followed: ${inOne(problems, "en")} Correct it: until then this case is checked without it and cannot be filed.`,
    ja: `${path} の設定は使われていません。${inOne(problems, "ja")}修正してください。それまではこの設定なしでチェックし、起票はできません。`,
  }),
  configBlocks: (path: string, problems: readonly Localized[]): Localized => ({
    en: `${path} cannot be followed, so what your company keeps secret would not be masked: ${inOne(problems, "en")} Nothing was masked or sent. Correct the file, then run this again.`,
    ja: `${path} の設定を使えないため、社内で機密とした値をマスクできません。${inOne(problems, "ja")}マスクも送信もしていません。ファイルを修正してから、もう一度実行してください。`,
  }),
  openFile: { en: "Open File", ja: "ファイルを開く" },

  // Mask
  maskedNow: (count: number): Localized => ({
    en: `$(eye-closed) ${plural(count, "secret")} masked`,
    ja: `$(eye-closed) 機密情報 ${count} 件をマスクしました`,
  }),
  openFileFirst: { en: "Open a file first.", ja: "先にファイルを開いてください。" },
  openCaseFirst: {
    en: "Open the case file (*.case.md) first.",
    ja: "先にケースファイル(*.case.md)を開いてください。",
  },

  // Preview
  labelLanguage: { en: "Language", ja: "言語" },
  labelCc: { en: "Additional contacts", ja: "追加の連絡先" },
  labelSecrets: { en: "Secrets, to be masked before it can be filed", ja: "起票前にマスクが必要な機密情報" },
  labelLength: { en: "Characters", ja: "文字数" },
} as const;
