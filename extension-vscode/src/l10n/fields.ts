import type { CaseFields } from "@casewright/case-draft";
import type { Localized } from "@casewright/language";

/** What each key of the front matter is for: completion and hovers. */
export const FIELD_HELP: Readonly<Record<keyof CaseFields, Localized>> = {
  service: { en: "The AWS service the case is about", ja: "対象の AWS サービス" },
  category: { en: "Category within the service", ja: "サービス内のカテゴリ" },
  severity: {
    en: "Severity, by business impact. It cannot be changed by the API after filing.",
    ja: "業務への影響で選ぶ重要度。起票後に API では変更できません。",
  },
  issueType: {
    en: "`technical`, or `customer-service` for account and billing questions",
    ja: "`technical`。アカウントと請求に関する質問は `customer-service`",
  },
  language: { en: "Language of the case", ja: "ケースの言語" },
  profile: {
    en: "Profile of `~/.aws` that this case is filed with",
    ja: "このケースの起票に使う `~/.aws` のプロファイル",
  },
  cc: { en: "Up to 10 additional contacts", ja: "追加の連絡先(10 件まで)" },
  attachments: {
    en: "Files to attach, as paths from this file: up to 10, of 150 MB each",
    ja: "添付ファイル。このファイルからのパスで 10 件まで、1 件 150 MB まで",
  },
  caseId: { en: "Written when the case is filed", ja: "起票時に書き込まれます" },
  displayId: {
    en: "The case number that people quote; written when the case is filed",
    ja: "ケース番号。起票時に書き込まれます",
  },
  filedAt: { en: "Written when the case is filed", ja: "起票時に書き込まれます" },
};

/** The languages that AWS Support answers in (Support API, 2026-11). */
export const CASE_LANGUAGES: Readonly<Record<string, string>> = {
  en: "English",
  ja: "日本語",
  zh: "中文",
  ko: "한국어",
  es: "Español",
  pt: "Português",
  fr: "Français",
  tr: "Türkçe",
};

export const ISSUE_TYPES: Readonly<Record<string, Localized>> = {
  technical: { en: "Technical", ja: "技術" },
  "customer-service": { en: "Account and billing", ja: "アカウントと請求" },
};
