import type { Localized } from "@casewright/language";
import type { Severity } from "@casewright/support-plans";
import * as z from "zod/mini";

// A code as the Support API writes them: no spaces, no line breaks. Which ones exist only the API can say.
const code = z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,127}$/));
const severity = z.enum(["low", "normal", "high", "urgent", "critical"] satisfies Severity[]);

/** The front matter. Every key is optional, unknown keys are the user's own and stay. */
export const FIELDS = {
  service: code,
  category: code,
  severity,
  issueType: z.enum(["technical", "customer-service"]),
  language: z.string().check(z.regex(/^[a-z]{2}(?:-[A-Za-z]{2,4})?$/)),
  profile: z.string().check(z.minLength(1)),
  // Up to 10 additional contacts and 10 uploads: Support API 2013-04-15, CreateCase.
  cc: z.array(z.string().check(z.regex(/^[^\s@<>,;]+@[^\s@<>,;]+$/))).check(z.maxLength(10)),
  attachments: z.array(z.string().check(z.minLength(1))).check(z.maxLength(10)),
  caseId: z.string().check(z.minLength(1)),
  displayId: z.string().check(z.minLength(1)),
  filedAt: z
    .string()
    .check(z.refine((value) => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)))),
} as const;

export type FieldKey = keyof typeof FIELDS;

/** The order in which a new case file writes its keys. */
export const FIELD_KEYS = Object.keys(FIELDS) as FieldKey[];

/** Keys whose value is a list. */
export const LIST_KEYS: ReadonlySet<FieldKey> = new Set<FieldKey>(["cc", "attachments"]);

const CODE_HINT: Localized = {
  en: "a code of the Support API without spaces",
  ja: "空白を含まない Support API のコード",
};

/** What each key takes, for the message at a bad value. */
export const EXPECTED: Readonly<Record<FieldKey, Localized>> = {
  service: CODE_HINT,
  category: CODE_HINT,
  severity: {
    en: "one of low, normal, high, urgent, critical",
    ja: "low、normal、high、urgent、critical のいずれか",
  },
  issueType: { en: "technical or customer-service", ja: "technical または customer-service" },
  language: { en: "a language code such as en or ja", ja: "en や ja などの言語コード" },
  profile: { en: "the name of a profile in ~/.aws", ja: "~/.aws にあるプロファイル名" },
  cc: {
    en: "a list of at most 10 e-mail addresses",
    ja: "10 件までのメールアドレスのリスト",
  },
  attachments: { en: "a list of at most 10 file paths", ja: "10 件までのファイルパスのリスト" },
  caseId: { en: "the id that AWS Support gave the case", ja: "AWS サポートが発行したケース ID" },
  displayId: { en: "the case number", ja: "ケース番号" },
  filedAt: {
    en: "a time such as 2026-11-20T16:00:00+09:00",
    ja: "2026-11-20T16:00:00+09:00 のような日時",
  },
};
