import { addAttachments, createCase, findCase } from "../api/desk.ts";
import { DeskError } from "../api/desk-error.ts";
import type { CaseAddress, CreateCaseRequest } from "../api/types.ts";
import { caseBody } from "./case-body.ts";
import { apiCodes } from "./case-type.ts";
import { type CaseValues, contactList } from "./values.ts";

/**
 * Uploads the files, files the case, and returns its address. Throws DeskError, and UncertainFiling where the
 * case may exist nevertheless; values that `checkCase` refuses must not come here. `language` is the case's.
 */
export async function submitCase(values: CaseValues, language: string): Promise<CaseAddress> {
  const attachmentSetId = await addAttachments(values.files);
  const contacts = contactList(values.contacts);
  const caseId = await create({
    subject: values.subject.trim(),
    communicationBody: caseBody(values),
    ...apiCodes(values),
    ...(values.severityCode && { severityCode: values.severityCode }),
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

/** The desk gave no answer to CreateCase, or failed over it: whether the case exists is not known. `cause` is the DeskError. */
export class UncertainFiling extends Error {}

async function create(request: CreateCaseRequest): Promise<string> {
  try {
    return await createCase(request);
  } catch (error) {
    const refused = error instanceof DeskError && error.status >= 400 && error.status < 500;
    throw refused ? error : new UncertainFiling("CreateCase was not answered", { cause: error });
  }
}
