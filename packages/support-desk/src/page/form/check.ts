import type { Texts } from "../texts/en.ts";
import { caseBody } from "./case-body.ts";
import { type CaseValues, contactList } from "./values.ts";

/** Limits of the Support API 2013-04-15. */
export const MAX_BODY = 8000;
export const MAX_FILES = 3;
export const MAX_FILE_BYTES = 5 * 1024 * 1024;
export const MAX_CONTACTS = 10;

export type Problem = keyof Texts["problems"];
export type Field =
  | "subject"
  | "body"
  | "files"
  | "service"
  | "category"
  | "severity"
  | "region"
  | "quota"
  | "newValue"
  | "phone"
  | "contacts";
export type Problems = Readonly<Partial<Record<Field, Problem>>>;

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;

/** What keeps the case from being submitted, per field. `severities`: whether the plan lets one choose. */
export function checkCase(values: CaseValues, severities: boolean): Problems {
  const problems: Partial<Record<Field, Problem>> = {};
  if (values.subject.trim() === "") problems.subject = "subjectMissing";
  const body = checkBody(values.body, caseBody(values).length);
  if (body) problems.body = body;
  const files = checkFiles(values.files);
  if (files) problems.files = files;
  if (values.serviceCode === "") problems.service = "serviceMissing";
  if (values.caseType !== "quota" && values.categoryCode === "") problems.category = "categoryMissing";
  if (severities && values.severityCode === "") problems.severity = "severityMissing";
  if (values.caseType === "quota") {
    if (values.region.trim() === "") problems.region = "regionMissing";
    if (values.quota.trim() === "") problems.quota = "quotaMissing";
    if (!/^[\d,.]*\d$/.test(values.newValue.trim())) problems.newValue = "newValueMissing";
  }
  if (values.contact === "phone" && values.phone.trim() === "") problems.phone = "phoneMissing";
  const contacts = checkContacts(values.contacts);
  if (contacts) problems.contacts = contacts;
  return problems;
}

/** `length`: what will be sent, in UTF-16 units, where that is more than the text itself. */
export function checkBody(text: string, length: number = text.length): Problem | undefined {
  if (text.trim() === "") return "bodyMissing";
  return length > MAX_BODY ? "bodyTooLong" : undefined;
}

export function checkFiles(files: readonly Pick<File, "size">[]): Problem | undefined {
  if (files.length > MAX_FILES) return "tooManyFiles";
  return files.some((file) => checkFile(file)) ? "filesTooLarge" : undefined;
}

export const checkFile = (file: Pick<File, "size">): Problem | undefined =>
  file.size > MAX_FILE_BYTES ? "fileTooLarge" : undefined;

function checkContacts(contacts: string): Problem | undefined {
  const addresses = contactList(contacts);
  if (addresses.length > MAX_CONTACTS) return "tooManyContacts";
  return addresses.every((address) => ADDRESS.test(address)) ? undefined : "badContact";
}
