import { type Detector, kind } from "../detector.ts";
import { form, suffixed } from "../form.ts";

const UUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";

/**
 * Services whose keys and tokens begin with letters of their own, as their documentation shows them: those
 * letters, several apart by a space, and the pattern of what follows.
 */
const PREFIXED: readonly (readonly [service: string, letters: string, rest: string])[] = [
  ["42", "s-s4t2", "(?:ud|af)-[0-9a-f]{64}"],
  ["Adafruit IO", "aio_", "[A-Za-z0-9]{28}"],
  ["Adobe", "p8e-", "[0-9a-f]{32}"],
  ["Aiven", "aivenv1_", "[\\w+/=-]{60,400}"],
  [
    "Authress",
    "authress_ scauth_ sc_ ext_",
    "[a-z0-9]{5,30}\\.[a-z0-9]{4,6}\\.acc[_-][\\w-]{10,32}\\.[\\w+/=-]{30,120}",
  ],
  ["Axiom", "xaat- xapt-", UUID],
  ["ClickHouse", "4b1d", "[A-Za-z0-9]{38}"],
  ["ClickUp", "pk_", "\\d{5,12}_[A-Z0-9]{32}"],
  ["Clojars", "CLOJARS_", "[A-Za-z0-9]{60}"],
  ["CockroachDB", "CCDB1_", "[A-Za-z0-9]{22}_[A-Za-z0-9]{40}"],
  ["Contentful", "CFPAT-", "[\\w-]{43}"],
  ["dbt Cloud", "dbtc_ dbts_", "[\\w-]{30,80}"],
  ["Defined Networking", "dnkey-", "[\\w-]{26}-[\\w-]{52}"],
  ["Duffel", "duffel_test_ duffel_live_", "[\\w=-]{43}"],
  ["EasyPost", "EZAK EZTK", "[A-Za-z0-9]{54}"],
  ["ElevenLabs", "sk_", "[0-9a-f]{48}"],
  ["Firecrawl", "fc-", "[0-9a-f]{32}"],
  ["Flutterwave", "FLWSECK", "(?:_TEST)?-[0-9a-z]{12,40}(?:-X)?"],
  ["Frame.io", "fio-u-", "[\\w=-]{64}"],
  ["GoCardless", "live_", "[\\w=-]{40}"],
  ["Harness", "pat. sat.", "[\\w-]{22}\\.[0-9a-f]{24}\\.[A-Za-z0-9]{20}"],
  ["HashiCorp Cloud Platform", "hcp.", "[A-Za-z0-9]{14}\\.[\\w-]{40,100}"],
  ["Infracost", "ico-", "[A-Za-z0-9]{32}"],
  ["Jina", "jina_", "[\\w-]{50,70}"],
  ["Langfuse", "sk-lf-", UUID],
  ["Neon", "napi_", "[a-z0-9]{60,80}"],
  ["Lob", "live_", "[0-9a-f]{35}"],
  ["NVIDIA", "nvapi-", "[\\w-]{60,70}"],
  ["Octopus Deploy", "API-", "[A-Z0-9]{26}"],
  ["OpenRouter", "sk-or-v1-", "[0-9a-f]{64}"],
  ["OpenShift", "sha256~", "[\\w-]{43}"],
  ["Plaid", "access-sandbox- access-development- access-production-", UUID],
  ["PostHog", "phx_", "[A-Za-z0-9]{40,50}"],
  ["Prefect", "pnu_", "[a-z0-9]{36}"],
  ["Razorpay", "rzp_live_ rzp_test_", "[A-Za-z0-9]{14}"],
  ["ReadMe", "rdme_", "[a-z0-9]{70}"],
  ["Render", "rnd_", "[A-Za-z0-9]{28,40}"],
  ["Riot", "RGAPI-", UUID],
  ["Scalingo", "tk-us-", "[\\w-]{48}"],
  ["SettleMint", "sm_aat_ sm_pat_ sm_sat_", "[A-Za-z0-9]{16}"],
  ["Shippo", "shippo_live_ shippo_test_", "[0-9a-f]{40}"],
  ["Sourcegraph", "sgp_", "(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}"],
  ["Tavily", "tvly-", "(?:dev-)?[A-Za-z0-9]{32}"],
  ["Together", "tgp_v1_", "[\\w-]{40,50}"],
  ["Trello", "ATTA", "[0-9a-f]{64}[0-9A-F]{8}"],
  ["Typeform", "tfp_", "[\\w.=-]{40,60}"],
  ["Yandex Cloud", "AQVN", "[\\w-]{35,38}"],
  ["Yandex Cloud", "t1.", "[\\w-]{10,200}={0,2}\\.[\\w-]{86}={0,2}"],
  ["Zoho", "1000.", "[0-9a-f]{32}\\.[0-9a-f]{32}"],
];

/** Tokens of services that have no kind of their own. */
export const services: readonly Detector[] = [
  {
    kind: {
      ...kind(
        "service-token",
        "",
        { en: "token of another service", ja: "その他のサービスのトークン" },
        "API_TOKEN",
      ),
      services: [...new Set([...PREFIXED.map(([service]) => service), "Mailchimp", "MaxMind"])],
    },
    forms: [
      ...PREFIXED.map(([, letters, rest]) => {
        const anchors = letters.split(" ");
        const begin = anchors.map((each) => each.replaceAll(".", "\\.")).join("|");
        return form(anchors, new RegExp(`(?:${begin})${rest}(?![A-Za-z0-9])`, "y"));
      }),
      // MaxMind's letters stand at the end, and so does the data centre of Mailchimp and Mandrill.
      suffixed(["_mmk"], /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}$/),
      suffixed(
        ["-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"],
        /[0-9a-f]{32}$/,
        /\d?(?![\w-])/y,
      ),
    ],
  },
];
