import type { Caller } from "./call.ts";
import { sortFiles } from "./sort-files.ts";
import { SupportError } from "./support-error.ts";
import type { Transfer } from "./transfer.ts";
import type { Attachment, Enclosures } from "./types.ts";
import { untilAborted } from "./until-aborted.ts";
import { type UploadOptions, uploadFile } from "./upload-file.ts";

/** Members of CreateCase and AddCommunicationToCase for what goes along with a text. */
interface EnclosureMembers {
  readonly ccEmailAddresses: string[] | undefined;
  readonly uploadIds: string[] | undefined;
  readonly attachmentSetId: string | undefined;
}

/**
 * Sends files before the text that they belong to: up to three of 5 MB in an attachment set, all others by upload
 * links. What has arrived is not sent again when the text is; a set or an upload that has expired is made anew.
 */
export function enclosing({ sdk, call }: Caller, uploads: UploadOptions["api"]) {
  const sets = new WeakMap<Enclosures, string>();
  const uploaded = new WeakMap<Attachment, string>();

  async function setOf(enclosures: Enclosures, files: readonly Attachment[]): Promise<string | undefined> {
    if (files.length === 0) return undefined;
    const known = sets.get(enclosures);
    if (known !== undefined) return known;
    const attachments = await Promise.all(
      files.map(async ({ fileName, data }) => ({ fileName, data: await bytesOf(data) })),
    );
    const { attachmentSetId } = await call("AddAttachmentsToSet", ({ writing }) =>
      writing.send(new sdk.AddAttachmentsToSetCommand({ attachments })),
    );
    if (attachmentSetId !== undefined) sets.set(enclosures, attachmentSetId);
    return attachmentSetId;
  }

  async function uploadOf(file: Attachment, { signal, onProgress }: Transfer): Promise<string> {
    const known = uploaded.get(file);
    if (known !== undefined) return known;
    const { fileName, data } = file;
    const blob = data instanceof Blob ? data : new Blob([data as Uint8Array<ArrayBuffer>]);
    const uploadId = await uploadFile(blob, fileName, {
      api: uploads,
      ...(signal && { signal }),
      onProgress: ({ parts, partSize }) =>
        onProgress?.({ fileName, sent: Math.min(parts.length * partSize, blob.size), size: blob.size }),
    }).catch((error: unknown) => {
      // Without upload links the limits of a set are those of the case.
      if (!(error instanceof SupportError) || error.code !== "not-offered") throw error;
      throw new SupportError("attachment-too-large", "not-sent", { value: fileName, limit: "5 MB" }, error);
    });
    uploaded.set(file, uploadId);
    return uploadId;
  }

  async function membersOf(enclosures: Enclosures, transfer: Transfer): Promise<EnclosureMembers> {
    const { attachments = [], cc, uploadIds = [] } = enclosures;
    const { inSet, toUpload } = sortFiles(attachments);
    const ids: string[] = [...uploadIds];
    for (const file of toUpload) ids.push(await uploadOf(file, transfer));
    transfer.signal?.throwIfAborted();
    return {
      ccEmailAddresses: cc && [...cc],
      uploadIds: ids.length > 0 ? ids : undefined,
      attachmentSetId: await setOf(enclosures, inSet),
    };
  }

  /** Who cancels does not wait for the answer to a call that is under way. */
  async function sendFiles(enclosures: Enclosures, transfer: Transfer): Promise<EnclosureMembers> {
    const { signal } = transfer;
    const sent = membersOf(enclosures, transfer);
    return (signal ? untilAborted(sent, signal) : sent).catch((error) => {
      throw asNotSent(error, transfer);
    });
  }

  function forget(enclosures: Enclosures): void {
    sets.delete(enclosures);
    for (const file of enclosures.attachments ?? []) uploaded.delete(file);
  }

  /** Sends the files, then the text with `send`; both once more where AWS has dropped the files meanwhile. */
  return async function withFiles<T>(
    enclosures: Enclosures,
    transfer: Transfer,
    send: (members: EnclosureMembers) => Promise<T>,
  ): Promise<T> {
    for (let again = false; ; again = true) {
      const members = await sendFiles(enclosures, transfer);
      try {
        const answer = await send(members);
        forget(enclosures);
        return answer;
      } catch (error) {
        const { code, outcome } = error instanceof SupportError ? error : { code: "", outcome: "unknown" };
        // Files may have gone into a case whose answer was lost: they are not for another one.
        if (outcome === "unknown" || code === "attachment-expired") forget(enclosures);
        if (again || code !== "attachment-expired") throw error;
      }
    }
  };
}

async function bytesOf(data: Attachment["data"]): Promise<Uint8Array> {
  return data instanceof Blob ? new Uint8Array(await data.arrayBuffer()) : data;
}

/** Files may have arrived or not: no case has been sent either way. */
function asNotSent(error: unknown, { signal }: Transfer): unknown {
  if (signal?.aborted) return new SupportError("cancelled", "not-sent", {}, error);
  return error instanceof SupportError && error.outcome === "unknown" ? error.withOutcome("not-sent") : error;
}
