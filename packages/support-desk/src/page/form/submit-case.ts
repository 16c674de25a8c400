import { addAttachments, createCase, findCase } from "../api/desk.ts";
import type { CaseAddress } from "../api/types.ts";
import { caseBody } from "./case-body.ts";
import { issueTypeOf, QUOTA_CATEGORY, QUOTA_SERVICE } from "./case-type.ts";
import { type CaseValues, contactList } from "./values.ts";

/**
 * Uploads the files, files the case, and returns its address. Throws DeskError; values that `checkCase`
 * refuses must not come here. `language` is the case's.
 */
export async function submitCase(values: CaseValues, language: string): Promise<CaseAddress> {
  const quota = values.caseType === "quota";
  const attachmentSetId = await addAttachments(values.files);
  const contacts = contactList(values.contacts);
  const caseId = await createCase({
    subject: values.subject.trim(),
    communicationBody: caseBody(values),
    serviceCode: quota ? QUOTA_SERVICE : values.serviceCode,
    categoryCode: quota ? QUOTA_CATEGORY : values.categoryCode,
    ...(values.severityCode && { severityCode: values.severityCode }),
    issueType: issueTypeOf(values.caseType),
    language,
    ...(contacts.length > 0 && { ccEmailAddresses: contacts }),
    ...(attachmentSetId && { attachmentSetId }),
  });
  try {
    const displayId = (await findCase({ caseId }))?.displayId;
    return displayId ? { displayId } : { caseId };
  } catch {
    // The case exists: a failed look-up of its number must not look like a failed filing and invite a second.
    return { caseId };
  }
}
