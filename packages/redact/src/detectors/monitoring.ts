import { type Detector, type Form, NOTHING } from "../detector.ts";
import { form, suffixed } from "../form.ts";
import { table } from "../table.ts";

/** The public half of a DSN; anyone who has it can write events into the project. */
const anyDsn = form(/:\/\/([0-9a-f]{32}(?::[0-9a-f]{32})?)@[\w.-]+\/\d+/y, { anywhere: true });
const dsn: Form = {
  ...anyDsn,
  // Most addresses go on with letters that are no digits of it.
  find: (text, start, end, scratch) =>
    beginsHexadecimal(text, end) ? anyDsn.find(text, start, end, scratch) : NOTHING,
};

/** Whether a few digits stand at `at`, or as many as there are before a line end. */
function beginsHexadecimal(text: string, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) return true;
    if (!((c >= 48 && c <= 57) || (c >= 97 && c <= 102))) return false;
  }
  return true;
}

export const monitoring: readonly Detector[] = table([
  ["datadog-key", /datadog|\bdd[_-]/],
  [
    "newrelic-key",
    /new ?_?relic/,
    /NR(?:AK|II|JS|SP|RA|IQ)-[\w-]{19,40}/y,
    suffixed(["NRAL"], /[0-9a-z]{36}$/),
  ],
  ["sentry-token", /sentry/, /sntry[sua]_[\w+/=-]{40,400}/y],
  ["sentry-dsn", null, dsn],
  [
    "grafana-token",
    /grafana/,
    /glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/y,
    /glc_[A-Za-z0-9+/]{32,400}={0,3}/y,
    /eyJrIjoi[\w+/=-]{60,400}/y,
  ],
  ["pagerduty-key", /pager ?_?duty|\bpd_/],
  ["opsgenie-key", /opsgenie|geniekey/],
  ["splunk-token", /splunk/, /Splunk ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w+/^=-]{40,300})/y],
  ["sumologic-key", /sumo ?_?logic/],
  ["dynatrace-token", /dynatrace/, /dt0(?:c01|s01|s02|s08|e01)\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}/y],
  ["honeycomb-key", /honeycomb/, /hc(?:aik|bik|amk)_[A-Za-z0-9]{50,70}/y],
  ["elastic-key", /elastic(?!ache|ip|_?ip)|kibana/, /ApiKey ([A-Za-z0-9+/_-]{40,200}={0,2})/y],
  ["logzio-token", /logz/],
  ["mackerel-key", /mackerel/],
]);
