import { z } from "zod";

// Requests as the API model 2013-04-15 has them (members, required members, limits), read on 2026-11-23.
// Lengths are counted in UTF-16 units. Members that the model does not know are ignored, as AWS does.

const text = z.string();
const dryRun = z.boolean().optional();
const ccEmailAddresses = z.array(text).max(10).optional();
const communicationBody = text.min(1).max(8000);
const uploadId = text.min(1).max(2048);
const uploadIds = z.array(uploadId).max(10).optional();
const maxResults = z.int().min(10).max(100).optional();
const code = text.max(100);
const checkIds = z.array(text);

/** Largest attachment in an attachment set and by upload links, in bytes. */
export const SET_ATTACHMENT_BYTES = 5 * 1024 * 1024;
export const UPLOAD_BYTES = 157_286_400;

export const SCHEMAS = {
  AddAttachmentsToSet: z.object({
    attachmentSetId: text.optional(),
    attachments: z.array(z.object({ fileName: text.optional(), data: text.optional() })),
    dryRun,
  }),
  AddCommunicationToCase: z.object({
    caseId: text.optional(),
    communicationBody,
    ccEmailAddresses,
    attachmentSetId: text.optional(),
    uploadIds,
    dryRun,
  }),
  CompleteAttachmentUpload: z.object({
    uploadId,
    completedUploads: z.array(z.object({ partIndex: z.int(), eTag: text.min(1).max(256) })),
    dryRun,
  }),
  CreateCase: z.object({
    subject: text,
    serviceCode: text.optional(),
    severityCode: text.optional(),
    categoryCode: text.optional(),
    communicationBody,
    ccEmailAddresses,
    language: text.optional(),
    issueType: text.optional(),
    attachmentSetId: text.optional(),
    uploadIds,
    dryRun,
  }),
  DescribeAttachment: z.object({ attachmentId: text, dryRun }),
  DescribeAttachmentUploadStatus: z.object({ uploadId, dryRun }),
  DescribeCases: z.object({
    caseIdList: z.array(text).max(100).optional(),
    displayId: text.optional(),
    afterTime: text.optional(),
    beforeTime: text.optional(),
    includeResolvedCases: z.boolean().optional(),
    nextToken: text.optional(),
    maxResults,
    language: text.optional(),
    includeCommunications: z.boolean().optional(),
    dryRun,
  }),
  DescribeCommunications: z.object({
    caseId: text,
    beforeTime: text.optional(),
    afterTime: text.optional(),
    nextToken: text.optional(),
    maxResults,
    dryRun,
  }),
  DescribeCreateCaseOptions: z.object({
    issueType: text,
    serviceCode: text,
    language: text,
    categoryCode: text,
    dryRun,
  }),
  DescribeServices: z.object({
    serviceCodeList: z.array(text).max(100).optional(),
    language: text.optional(),
    dryRun,
  }),
  DescribeSeverityLevels: z.object({ language: text.optional(), dryRun }),
  DescribeSupportedLanguages: z.object({
    issueType: text.min(9).max(22),
    serviceCode: code,
    categoryCode: code,
    dryRun,
  }),
  DescribeTrustedAdvisorCheckRefreshStatuses: z.object({ checkIds }),
  DescribeTrustedAdvisorCheckResult: z.object({ checkId: text, language: text.optional() }),
  DescribeTrustedAdvisorCheckSummaries: z.object({ checkIds }),
  DescribeTrustedAdvisorChecks: z.object({ language: text }),
  GetAttachmentDownloadLink: z.object({ attachmentId: text, dryRun }),
  GetAttachmentUploadLinks: z.object({
    fileName: text,
    fileSizeBytes: z.int().min(1).max(UPLOAD_BYTES).optional(),
    uploadId: uploadId.optional(),
    uploadRange: z.object({ startIndex: z.int().min(1), endIndex: z.int().min(2).optional() }).optional(),
    dryRun,
  }),
  RefreshTrustedAdvisorCheck: z.object({ checkId: text }),
  ResolveCase: z.object({ caseId: text.optional(), dryRun }),
} as const;

export type OperationName = keyof typeof SCHEMAS;
export type Input<Name extends OperationName> = z.infer<(typeof SCHEMAS)[Name]>;

export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(SCHEMAS, name);
}
