import type { CaseDetails, Communication as WireCommunication } from "@aws-sdk/client-support";
import { checkBody, checkRequest } from "./check-request.ts";
import { type Clients, makeClients } from "./clients.ts";
import { collectPages } from "./pages.ts";
import { SupportError } from "./support-error.ts";
import type { CaseSummary, Communication, Connection, FilingRequest, SupportApi } from "./types.ts";
import { fromWire, isDryRunSuccess } from "./wire-errors.ts";
import { explainInvalid } from "./wrong-code.ts";

/**
 * The Support API over a connection; the SDK is loaded here. Every failure of its functions is a SupportError.
 * After a failure of the credentials the next call reads them again.
 */
export async function connect(connection: Connection): Promise<SupportApi> {
  const sdk = await import("@aws-sdk/client-support");
  let clients: Clients | undefined;

  async function call<T>(operation: string, work: (clients: Clients) => Promise<T>): Promise<T> {
    try {
      clients ??= await makeClients(connection);
      return await work(clients);
    } catch (error) {
      const known = fromWire(error, { operation, profile: connection.profile });
      if (/credentials|profile/.test(known.code)) clients = undefined;
      throw known;
    }
  }

  /** CreateCase's members; the attachments go into a set first. */
  async function createInput(request: FilingRequest) {
    const attachments = request.attachments ?? [];
    const set =
      attachments.length === 0
        ? undefined
        : await call("AddAttachmentsToSet", ({ writing }) =>
            writing.send(
              new sdk.AddAttachmentsToSetCommand({
                attachments: attachments.map(({ fileName, data }) => ({ fileName, data })),
              }),
            ),
          ).catch(asNotSent);
    return {
      subject: request.subject,
      communicationBody: request.body,
      serviceCode: request.service,
      categoryCode: request.category,
      severityCode: request.severity,
      issueType: request.issueType,
      language: request.language,
      ccEmailAddresses: request.cc && [...request.cc],
      attachmentSetId: set?.attachmentSetId,
    };
  }

  const api: SupportApi = {
    async createCase(request) {
      checkRequest(request);
      const input = await createInput(request);
      const { caseId } = await call("CreateCase", ({ writing }) =>
        writing.send(new sdk.CreateCaseCommand(input)),
      ).catch((error) => explainInvalid(error, request, api));
      if (!caseId)
        throw new SupportError("service", "unknown", { says: "CreateCase answered without a caseId." });
      return { caseId };
    },

    async dryRun(request) {
      checkRequest(request);
      const { attachments: _, ...rest } = request;
      const input = { ...(await createInput(rest)), dryRun: true };
      const outcome = await call("CreateCase", ({ writing }) =>
        writing.send(new sdk.CreateCaseCommand(input)).catch((error: unknown) => {
          if (isDryRunSuccess(error)) return "accepted" as const;
          throw error;
        }),
      ).catch((error) => explainInvalid(error, request, api));
      // An endpoint that does not know dryRun has filed the case: better said than hidden.
      if (outcome !== "accepted") {
        throw new SupportError("service", "unknown", {
          says: `The endpoint does not know dryRun and has filed case ${outcome.caseId}.`,
        });
      }
    },

    async describeCase(caseId) {
      const { cases } = await call("DescribeCases", ({ reading }) =>
        reading.send(new sdk.DescribeCasesCommand({ caseIdList: [caseId], includeResolvedCases: true })),
      );
      const found = cases?.find((candidate) => candidate.caseId === caseId);
      return found && summary(found);
    },

    listCases({ afterTime, includeResolved = false, communications = true } = {}) {
      return collectPages(async (nextToken) => {
        const page = await call("DescribeCases", ({ reading }) =>
          reading.send(
            new sdk.DescribeCasesCommand({
              afterTime,
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

    async reply(caseId, body) {
      checkBody(body);
      await call("AddCommunicationToCase", ({ writing }) =>
        writing.send(new sdk.AddCommunicationToCaseCommand({ caseId, communicationBody: body })),
      );
    },

    async resolveCase(caseId) {
      const { initialCaseStatus = "", finalCaseStatus = "" } = await call("ResolveCase", ({ writing }) =>
        writing.send(new sdk.ResolveCaseCommand({ caseId })),
      );
      return { initial: initialCaseStatus, final: finalCaseStatus };
    },

    async services(language) {
      const { services } = await call("DescribeServices", ({ reading }) =>
        reading.send(new sdk.DescribeServicesCommand({ language })),
      );
      return (services ?? []).map(({ code = "", name = code, categories = [] }) => ({
        code,
        name,
        categories: categories.map(({ code = "", name = code }) => ({ code, name })),
      }));
    },

    async severityLevels(language) {
      const { severityLevels } = await call("DescribeSeverityLevels", ({ reading }) =>
        reading.send(new sdk.DescribeSeverityLevelsCommand({ language })),
      );
      return (severityLevels ?? []).map(({ code = "", name = code }) => ({ code, name }));
    },
  };
  return api;
}

/** The set may be filled or not: no case has been sent either way. */
function asNotSent(error: unknown): never {
  if (error instanceof SupportError && error.outcome === "unknown") throw error.withOutcome("not-sent");
  throw error;
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

function communication({ body = "", submittedBy, timeCreated }: WireCommunication): Communication {
  return {
    body,
    ...(submittedBy !== undefined && { submittedBy }),
    ...(timeCreated !== undefined && { timeCreated }),
  };
}
