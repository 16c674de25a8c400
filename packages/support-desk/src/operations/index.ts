import type { Call } from "../call.ts";
import type { Input, OperationName } from "../schemas.ts";
import { addAttachmentsToSet, describeAttachment, getAttachmentDownloadLink } from "./attachments.ts";
import { createCase, describeCases, resolveCase } from "./cases.ts";
import { addCommunicationToCase, describeCommunications } from "./communications.ts";
import {
  describeCreateCaseOptions,
  describeServices,
  describeSeverityLevels,
  describeSupportedLanguages,
} from "./options.ts";
import {
  describeCheckResult,
  describeCheckSummaries,
  describeChecks,
  describeRefreshStatuses,
  refreshCheck,
} from "./trusted-advisor.ts";
import {
  completeAttachmentUpload,
  describeAttachmentUploadStatus,
  getAttachmentUploadLinks,
} from "./uploads.ts";

/** All operations of the model 2013-04-15: they answer, or throw an ApiError. */
export const OPERATIONS: { readonly [Name in OperationName]: (input: Input<Name>, call: Call) => object } = {
  AddAttachmentsToSet: addAttachmentsToSet,
  AddCommunicationToCase: addCommunicationToCase,
  CompleteAttachmentUpload: completeAttachmentUpload,
  CreateCase: createCase,
  DescribeAttachment: describeAttachment,
  DescribeAttachmentUploadStatus: describeAttachmentUploadStatus,
  DescribeCases: describeCases,
  DescribeCommunications: describeCommunications,
  DescribeCreateCaseOptions: describeCreateCaseOptions,
  DescribeServices: describeServices,
  DescribeSeverityLevels: describeSeverityLevels,
  DescribeSupportedLanguages: describeSupportedLanguages,
  DescribeTrustedAdvisorCheckRefreshStatuses: describeRefreshStatuses,
  DescribeTrustedAdvisorCheckResult: describeCheckResult,
  DescribeTrustedAdvisorCheckSummaries: describeCheckSummaries,
  DescribeTrustedAdvisorChecks: describeChecks,
  GetAttachmentDownloadLink: getAttachmentDownloadLink,
  GetAttachmentUploadLinks: getAttachmentUploadLinks,
  RefreshTrustedAdvisorCheck: refreshCheck,
  ResolveCase: resolveCase,
};
