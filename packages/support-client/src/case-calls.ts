import type { CaseDetails, Communication as WireCommunication } from "@aws-sdk/client-support";
import type { Caller } from "./call.ts";
import { checkBody, checkEnclosures, checkRequest } from "./check-request.ts";
import { enclosing } from "./enclose.ts";
import { knowsDryRun } from "./knows-dry-run.ts";
import { collectPages } from "./pages.ts";
import { SupportError } from "./support-error.ts";
import type { CaseSummary, Communication, FilingRequest, SupportApi } from "./types.ts";
import type { UploadOptions } from "./upload-file.ts";
import { isDryRunSuccess } from "./wire-errors.ts";
import { type Codes, explainInvalid, refuseWrongCode } from "./wrong-code.ts";

type CaseCalls = Pick<
  SupportApi,
  "createCase" | "dryRun" | "describeCase" | "listCases" | "listCommunications" | "reply" | "resolveCase"
>;

/** Cases: create, read, reply, resolve. */
export function caseCalls({ sdk, call }: Caller, codes: Codes, uploads: UploadOptions["api"]): CaseCalls {
  const withFiles = enclosing({ sdk, call }, uploads);

  const members = (request: FilingRequest) => ({
    subject: request.subject,
    communicationBody: request.body,
    serviceCode: request.service,
    categoryCode: request.category,
    severityCode: request.severity,
    issueType: request.issueType,
    language: request.language,
  });

  async function describeCase(caseId: string) {
    const { cases } = await call("DescribeCases", ({ reading }) =>
      reading.send(new sdk.DescribeCasesCommand({ caseIdList: [caseId], includeResolvedCases: true })),
    );
    const found = cases?.find((candidate) => candidate.caseId === caseId);
    return found && summary(found);
  }

  return {
    describeCase,

    async createCase(request, transfer = {}) {
      checkRequest(request);
      const { caseId } = await withFiles(request, transfer, (enclosed) =>
        call("CreateCase", ({ writing }) =>
          writing.send(new sdk.CreateCaseCommand({ ...members(request), ...enclosed })),
        ),
      ).catch((error) => explainInvalid(error, request, codes));
      if (caseId) return { caseId };
      throw new SupportError("service", "unknown", {
        reason: {
          en: "CreateCase answered without a caseId.",
          ja: "CreateCase の応答に caseId がありません。",
        },
      });
    },

    async dryRun(request) {
      checkRequest(request);
      if (!(await knowsDryRun({ sdk, call }))) {
        await refuseWrongCode(request, codes);
        return "not-asked";
      }
      const { cc, uploadIds } = request;
      const enclosed = { ccEmailAddresses: cc && [...cc], uploadIds: uploadIds && [...uploadIds] };
      const input = { ...members(request), ...enclosed, dryRun: true };
      const outcome = await call("CreateCase", ({ writing }) =>
        writing.send(new sdk.CreateCaseCommand(input)).catch((error: unknown) => {
          if (isDryRunSuccess(error)) return "accepted" as const;
          throw error;
        }),
      ).catch((error) => explainInvalid(error, request, codes));
      if (outcome === "accepted") return outcome;
      throw new SupportError("filed-by-dry-run", "refused", { value: outcome.caseId ?? "" });
    },

    listCases({ afterTime, includeResolved = false, communications = true, displayId } = {}) {
      return collectPages(async (nextToken) => {
        const page = await call("DescribeCases", ({ reading }) =>
          reading.send(
            new sdk.DescribeCasesCommand({
              afterTime,
              displayId,
              includeResolvedCases: includeResolved,
              includeCommunications: communications,
              maxResults: 100,
              nextToken,
            }),
          ),
        );
        return { items: (page.cases ?? []).map(summary), nextToken: page.nextToken };
      });
    },

    listCommunications(caseId) {
      return collectPages(async (nextToken) => {
        const page = await call("DescribeCommunications", ({ reading }) =>
          reading.send(new sdk.DescribeCommunicationsCommand({ caseId, maxResults: 100, nextToken })),
        );
        return { items: (page.communications ?? []).map(communication), nextToken: page.nextToken };
      });
    },

    async reply(caseId, body, enclosures = {}, transfer = {}) {
      checkBody(body);
      checkEnclosures(enclosures);
      await withFiles(enclosures, transfer, (enclosed) =>
        call("AddCommunicationToCase", ({ writing }) =>
          writing.send(
            new sdk.AddCommunicationToCaseCommand({ caseId, communicationBody: body, ...enclosed }),
          ),
        ),
      );
    },

    async resolveCase(caseId) {
      try {
        const { initialCaseStatus = "", finalCaseStatus = "" } = await call("ResolveCase", ({ writing }) =>
          writing.send(new sdk.ResolveCaseCommand({ caseId })),
        );
        return { initial: initialCaseStatus, final: finalCaseStatus };
      } catch (error) {
        // Resolving twice does no harm: a lost answer is met by looking at the case.
        if (!(error instanceof SupportError) || error.outcome !== "unknown") throw error;
        const found = await describeCase(caseId).catch(() => undefined);
        if (found?.status !== "resolved") throw error;
        return { initial: found.status, final: found.status };
      }
    },
  };
}

function summary(details: CaseDetails): CaseSummary {
  const {
    caseId = "",
    displayId,
    subject = "",
    status = "",
    serviceCode,
    categoryCode,
    severityCode,
  } = details;
  const { submittedBy, timeCreated, language, recentCommunications } = details;
  return {
    caseId,
    subject,
    status,
    ...(displayId !== undefined && { displayId }),
    ...(serviceCode !== undefined && { service: serviceCode }),
    ...(categoryCode !== undefined && { category: categoryCode }),
    ...(severityCode !== undefined && { severity: severityCode }),
    ...(submittedBy !== undefined && { submittedBy }),
    ...(timeCreated !== undefined && { timeCreated }),
    ...(language !== undefined && { language }),
    communications: (recentCommunications?.communications ?? []).map(communication),
  };
}

function communication({
  body = "",
  submittedBy,
  timeCreated,
  attachments,
  attachmentSet,
}: WireCommunication): Communication {
  return {
    body,
    ...(submittedBy !== undefined && { submittedBy }),
    ...(timeCreated !== undefined && { timeCreated }),
    attachments: (attachments ?? attachmentSet ?? []).map(({ attachmentId = "", fileName = "" }) => ({
      attachmentId,
      fileName,
    })),
  };
}
