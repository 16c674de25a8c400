import { type Language, uiLanguage } from "@casewright/language";
import { type Channel, planById, SEVERITY_NAMES } from "@casewright/support-plans";
import type { Call } from "../call.ts";
import { CASE_LANGUAGES, caseLanguage } from "../catalogue/languages.ts";
import { SERVICES, serviceByCode } from "../catalogue/services.ts";
import { invalidParameter } from "../errors.ts";
import type { Input } from "../schemas.ts";
import { allowedSeverities } from "./cases.ts";

const DAY_MS = 86_400_000;

/** Names come in Japanese or, for every other language, in English. */
function namesIn(language: string | undefined): Language {
  return uiLanguage(language === undefined ? "en" : caseLanguage(language));
}

export function describeServices(input: Input<"DescribeServices">) {
  const language = namesIn(input.language);
  const codes = input.serviceCodeList ?? [];
  for (const code of codes) {
    if (!serviceByCode(code)) throw invalidParameter(`Invalid service code: ${code}`);
  }
  const services = codes.length === 0 ? SERVICES : SERVICES.filter(({ code }) => codes.includes(code));
  return {
    services: services.map(({ code, name, categories }) => ({
      code,
      name: name[language],
      categories: categories.map((category) => ({ code: category.code, name: category.name[language] })),
    })),
  };
}

export function describeSeverityLevels(input: Input<"DescribeSeverityLevels">, call: Call) {
  const language = namesIn(input.language);
  return {
    severityLevels: allowedSeverities(call).map((code) => ({ code, name: SEVERITY_NAMES[code][language] })),
  };
}

interface Codes {
  readonly issueType: string;
  readonly serviceCode: string;
  readonly categoryCode: string;
}

function checkCodes({ issueType, serviceCode, categoryCode }: Codes): void {
  if (issueType !== "technical" && issueType !== "customer-service") {
    throw invalidParameter(`Invalid issue type: ${issueType}`);
  }
  const service = serviceByCode(serviceCode);
  if (!service) throw invalidParameter(`Invalid service code: ${serviceCode}`);
  if (!service.categories.some(({ code }) => code === categoryCode)) {
    throw invalidParameter(`Invalid category code for service ${serviceCode}: ${categoryCode}`);
  }
}

/** Languages in which an account and billing case, or a technical one, is handled. */
export function describeSupportedLanguages(input: Input<"DescribeSupportedLanguages">) {
  checkCodes(input);
  const technical = ["en", "ja", "zh", "ko"];
  return {
    supportedLanguages: CASE_LANGUAGES.filter(
      ({ code }) => input.issueType === "customer-service" || technical.includes(code),
    ),
  };
}

/** Windows of account and billing cases, in UTC: 09–18 in Japan and Korea, 09–18 at GMT+8. */
const WINDOWS: Readonly<Record<string, { readonly startTime: string; readonly endTime: string }>> = {
  ja: { startTime: "00:00:00.000", endTime: "09:00:00.000" },
  ko: { startTime: "00:00:00.000", endTime: "09:00:00.000" },
  zh: { startTime: "01:00:00.000", endTime: "10:00:00.000" },
};
const ALL_DAY = { startTime: "00:00:00.000", endTime: "23:59:59.999" };

export function describeCreateCaseOptions(input: Input<"DescribeCreateCaseOptions">, call: Call) {
  checkCodes(input);
  const language = caseLanguage(input.language);
  const window = input.issueType === "customer-service" ? WINDOWS[language] : undefined;
  const availability = ["en", "ja", "zh", "ko"].includes(language) ? "available" : "best_effort";
  return {
    languageAvailability: availability,
    communicationTypes: channelsOf(input.issueType, call).map((type) => ({
      type,
      supportedHours: [type !== "web" && window ? window : ALL_DAY],
      datesWithoutSupport: type !== "web" && window ? weekends(call.now) : [],
    })),
  };
}

/** Account and billing cases go by every channel on every plan, Basic's included. */
function channelsOf(issueType: string, { plan }: Call): readonly Channel[] {
  const { channels } = planById(plan);
  return issueType === "technical" && channels.length > 0 ? channels : ["web", "chat", "call"];
}

/** The weekends of the coming two weeks. */
function weekends(now: number) {
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  return Array.from({ length: 14 }, (_, index) => new Date(today + index * DAY_MS))
    .filter((day) => day.getUTCDay() === 6)
    .map((saturday) => ({
      startDateTime: saturday.toISOString(),
      endDateTime: new Date(saturday.getTime() + 2 * DAY_MS - 1).toISOString(),
    }));
}
