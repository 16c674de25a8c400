import { API_KEY, type Detector, KEY, kind, TOKEN } from "../detector.ts";
import { form, suffixed } from "../form.ts";

export const monitoring: readonly Detector[] = [
  { kind: kind("datadog-key", "Datadog", API_KEY), context: /datadog|\bdd[_-]/ },
  {
    kind: kind("newrelic-key", "New Relic", KEY),
    forms: [
      form(["NRAK-", "NRII-", "NRJS-", "NRSP-", "NRRA-", "NRIQ-"], /NR(?:AK|II|JS|SP|RA|IQ)-[\w-]{19,40}/y),
      suffixed(["NRAL"], /[0-9a-z]{36}$/),
    ],
    context: /new ?_?relic/,
  },
  {
    kind: kind("sentry-token", "Sentry", TOKEN),
    forms: [form(["sntrys_", "sntryu_", "sntrya_"], /sntry[sua]_[\w+/=-]{40,400}/y)],
    context: /sentry/,
  },
  {
    kind: kind("sentry-dsn", "Sentry", { en: "DSN key", ja: "DSN キー" }),
    // The public half of a DSN; anyone who has it can write events into the project.
    forms: [form(["://"], /:\/\/([0-9a-f]{32}(?::[0-9a-f]{32})?)@[\w.-]+\/\d+/y, { anywhere: true })],
  },
  {
    kind: kind("grafana-token", "Grafana", TOKEN),
    forms: [
      form(["glsa_"], /glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/y),
      form(["glc_"], /glc_[A-Za-z0-9+/]{32,400}={0,3}/y),
      form(["eyJrIjoi"], /eyJrIjoi[\w+/=-]{60,400}/y),
    ],
    context: /grafana/,
  },
  { kind: kind("pagerduty-key", "PagerDuty", KEY), context: /pager ?_?duty|\bpd_/ },
  { kind: kind("opsgenie-key", "Opsgenie", API_KEY), context: /opsgenie|geniekey/ },
  {
    kind: kind("splunk-token", "Splunk", TOKEN),
    forms: [form(["Splunk "], /Splunk ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w+/^=-]{40,300})/y)],
    context: /splunk/,
  },
  { kind: kind("sumologic-key", "Sumo Logic", KEY), context: /sumo ?_?logic/ },
  {
    kind: kind("dynatrace-token", "Dynatrace", TOKEN),
    forms: [
      form(
        ["dt0c01.", "dt0s01.", "dt0s02.", "dt0s08.", "dt0e01."],
        /dt0[a-z]\d\d\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}/y,
      ),
    ],
    context: /dynatrace/,
  },
  {
    kind: kind("honeycomb-key", "Honeycomb", API_KEY),
    forms: [form(["hcaik_", "hcbik_", "hcamk_"], /hc[ab](?:ik|mk)_[A-Za-z0-9]{50,70}/y)],
    context: /honeycomb/,
  },
  {
    kind: kind("elastic-key", "Elastic", API_KEY),
    forms: [form(["ApiKey "], /ApiKey ([A-Za-z0-9+/_-]{40,200}={0,2})/y)],
    context: /elastic(?!ache|ip|_?ip)|kibana/,
  },
  { kind: kind("logzio-token", "Logz.io", TOKEN), context: /logz/ },
  { kind: kind("mackerel-key", "Mackerel", API_KEY), context: /mackerel/ },
];
