import type { Caller } from "./call.ts";
import type { SupportApi } from "./types.ts";

type OptionCalls = Pick<SupportApi, "services" | "severityLevels" | "supportedLanguages" | "caseOptions">;

/** What a case can be filed with. */
export function optionCalls({ sdk, call }: Caller): OptionCalls {
  return {
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

    async supportedLanguages({ issueType, service, category }) {
      const input = { issueType, serviceCode: service, categoryCode: category };
      const { supportedLanguages } = await call("DescribeSupportedLanguages", ({ reading }) =>
        reading.send(new sdk.DescribeSupportedLanguagesCommand(input)),
      );
      return (supportedLanguages ?? []).map(({ code = "", display, language = code }) => ({
        code,
        name: display ?? language,
      }));
    },

    async caseOptions({ issueType, service, category, language }) {
      const input = { issueType, serviceCode: service, categoryCode: category, language };
      const { languageAvailability = "", communicationTypes } = await call(
        "DescribeCreateCaseOptions",
        ({ reading }) => reading.send(new sdk.DescribeCreateCaseOptionsCommand(input)),
      );
      return {
        languageAvailability,
        channels: (communicationTypes ?? []).map(({ type = "", supportedHours, datesWithoutSupport }) => ({
          type,
          hours: (supportedHours ?? []).map(({ startTime = "", endTime = "" }) => ({
            from: startTime,
            to: endTime,
          })),
          closed: (datesWithoutSupport ?? []).map(({ startDateTime = "", endDateTime = "" }) => ({
            from: startDateTime,
            to: endDateTime,
          })),
        })),
      };
    },
  };
}
