import type { Caller } from "./call.ts";
import type { SupportApi } from "./types.ts";

type AttachmentCalls = Pick<
  SupportApi,
  "attachment" | "attachmentLink" | "uploadLinks" | "completeUpload" | "uploadStatus"
>;

/** Files beside a case; `uploadFile` puts the upload's calls together. */
export function attachmentCalls({ sdk, call }: Caller): AttachmentCalls {
  return {
    async attachment(attachmentId) {
      const { attachment } = await call("DescribeAttachment", ({ reading }) =>
        reading.send(new sdk.DescribeAttachmentCommand({ attachmentId })),
      );
      return { fileName: attachment?.fileName ?? "", data: attachment?.data ?? new Uint8Array() };
    },

    async attachmentLink(attachmentId) {
      const { fileName = "", downloadUrl } = await call("GetAttachmentDownloadLink", ({ reading }) =>
        reading.send(new sdk.GetAttachmentDownloadLinkCommand({ attachmentId })),
      );
      return { fileName, url: downloadUrl?.url ?? "" };
    },

    async uploadLinks({ fileName, size, uploadId, from }) {
      const input = {
        fileName,
        fileSizeBytes: uploadId === undefined ? size : undefined,
        uploadId,
        uploadRange: from === undefined ? undefined : { startIndex: from },
      };
      const answer = await call("GetAttachmentUploadLinks", ({ reading }) =>
        reading.send(new sdk.GetAttachmentUploadLinksCommand(input)),
      );
      return {
        uploadId: answer.uploadId ?? "",
        partSize: answer.partSizeBytes ?? 0,
        totalParts: answer.totalParts ?? 0,
        links: (answer.uploadUrls ?? []).map(({ partIndex = 0, url = "" }) => ({ part: partIndex, url })),
      };
    },

    async completeUpload(uploadId, parts) {
      const completedUploads = parts.map(({ part, eTag }) => ({ partIndex: part, eTag }));
      const { uploadStatus = "attachment-not-ready" } = await call(
        "CompleteAttachmentUpload",
        ({ reading }) =>
          reading.send(new sdk.CompleteAttachmentUploadCommand({ uploadId, completedUploads })),
      );
      return uploadStatus;
    },

    async uploadStatus(uploadId) {
      const { uploadStatus = "attachment-not-ready" } = await call(
        "DescribeAttachmentUploadStatus",
        ({ reading }) => reading.send(new sdk.DescribeAttachmentUploadStatusCommand({ uploadId })),
      );
      return uploadStatus;
    },
  };
}
