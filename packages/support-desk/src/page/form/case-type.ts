import type { CreateCaseRequest, Service } from "../api/types.ts";

export type CaseType = "account" | "technical" | "quota";

export const CASE_TYPES: readonly CaseType[] = ["account", "technical", "quota"];

/**
 * Services of account and billing cases. DescribeServices lists them among the technical ones and does not
 * say which is which (Support API 2013-04-15).
 */
const ACCOUNT_SERVICES: readonly string[] = ["account-management", "billing", "customer-account"];

/** Where quota requests go: the API refuses them, the console files them under this service. */
const QUOTA_SERVICE = "service-limit-increase";
const QUOTA_CATEGORY = "quota-increase";

/** The services to choose from; for a quota request, those whose quotas can be increased. */
export function servicesOf(type: CaseType, services: readonly Service[]): readonly Service[] {
  return services.filter(
    ({ code }) => code !== QUOTA_SERVICE && ACCOUNT_SERVICES.includes(code) === (type === "account"),
  );
}

/**
 * The codes under which a case is filed. The API knows no quota increases: the console hands those to customer
 * service, and the service whose quota it is stands in the text.
 */
export function apiCodes(values: {
  readonly caseType: CaseType;
  readonly serviceCode: string;
  readonly categoryCode: string;
}): Pick<CreateCaseRequest, "issueType" | "serviceCode" | "categoryCode"> {
  const { caseType, serviceCode, categoryCode } = values;
  if (caseType === "quota") {
    return { issueType: "customer-service", serviceCode: QUOTA_SERVICE, categoryCode: QUOTA_CATEGORY };
  }
  return {
    issueType: caseType === "technical" ? "technical" : "customer-service",
    serviceCode,
    categoryCode,
  };
}

/** The case type of a deep link's `issueType`; undefined where the link names none that AWS uses. */
export function caseTypeOf(issueType: string | null): CaseType | undefined {
  if (issueType === "technical") return "technical";
  if (issueType === "customer-service") return "account";
  if (issueType === "service-limit-increase") return "quota";
  return undefined;
}
