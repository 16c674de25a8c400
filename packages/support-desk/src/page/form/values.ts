import type { Language } from "@casewright/language";
import { type CaseType, caseTypeOf } from "./case-type.ts";

export type ContactMethod = "email" | "phone" | "chat";

/** Everything that either form asks for; empty strings where nothing is chosen or written yet. */
export interface CaseValues {
  readonly subject: string;
  readonly body: string;
  readonly files: readonly File[];
  readonly caseType: CaseType;
  readonly serviceCode: string;
  readonly categoryCode: string;
  readonly severityCode: string;
  readonly region: string;
  readonly quota: string;
  readonly newValue: string;
  readonly contact: ContactMethod;
  readonly country: string;
  readonly phone: string;
  readonly extension: string;
  /** Case language; undefined follows the page's. */
  readonly language: string | undefined;
  /** Email addresses as typed, separated by commas. */
  readonly contacts: string;
}

export const EMPTY_CASE: CaseValues = {
  subject: "",
  body: "",
  files: [],
  caseType: "technical",
  serviceCode: "",
  categoryCode: "",
  severityCode: "",
  region: "",
  quota: "",
  newValue: "",
  contact: "email",
  country: "",
  phone: "",
  extension: "",
  language: undefined,
  contacts: "",
};

/** What a deep link such as `?issueType=technical&serviceCode=…&categoryCode=…` chooses; undefined for none. */
export function valuesOfLink(query: URLSearchParams): Partial<CaseValues> | undefined {
  const caseType = caseTypeOf(query.get("issueType"));
  const serviceCode = query.get("serviceCode");
  const categoryCode = query.get("categoryCode");
  if (!caseType && !serviceCode) return undefined;
  return {
    ...(caseType && { caseType }),
    ...(serviceCode && { serviceCode, categoryCode: categoryCode ?? "" }),
  };
}

/** The country a caller of this language most likely dials from. */
export const usualCountry = (language: Language): string => (language === "ja" ? "JP" : "US");

/** The addresses in a comma-separated line, trimmed, without empty ones. */
export function contactList(contacts: string): readonly string[] {
  return contacts
    .split(/[,、，;\s]+/)
    .map((address) => address.trim())
    .filter((address) => address !== "");
}
