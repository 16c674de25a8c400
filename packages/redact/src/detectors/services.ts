import type { Detector } from "../detector.ts";
import { form, suffixed } from "../form.ts";

/** Keys and tokens that begin with letters of their own, as the documentation of their service shows them. */
const PREFIXED: readonly RegExp[] = [
  /s-s4t2(?:(?:ud|af)-[0-9a-f]{64})/, // 42
  /aio_[A-Za-z0-9]{28}/, // Adafruit IO
  /p8e-[0-9a-f]{32}/, // Adobe
  /aivenv1_[\w+/=-]{60,400}/, // Aiven
  /(?:authress|scauth|sc|ext)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][\w-]{10,32}\.[\w+/=-]{30,120}/, // Authress
  /xa[ap]t-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/, // Axiom
  /4b1d[A-Za-z0-9]{38}/, // ClickHouse
  /pk_\d{5,12}_[A-Z0-9]{32}/, // ClickUp
  /CLOJARS_[A-Za-z0-9]{60}/, // Clojars
  /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/, // CockroachDB
  /CFPAT-[\w-]{43}/, // Contentful
  /dbt[cs]_[\w-]{30,80}/, // dbt Cloud
  /dnkey-[\w-]{26}-[\w-]{52}/, // Defined Networking
  /duffel_(?:test|live)_[\w=-]{43}/, // Duffel
  /EZ[AT]K[A-Za-z0-9]{54}/, // EasyPost
  /sk_[0-9a-f]{48}/, // ElevenLabs
  /fc-[0-9a-f]{32}/, // Firecrawl
  /FLWSECK(?:_TEST)?-[0-9a-z]{12,40}(?:-X)?/, // Flutterwave
  /fio-u-[\w=-]{64}/, // Frame.io
  /live_[\w=-]{40}/, // GoCardless
  /[ps]at\.[\w-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/, // Harness
  /hcp\.[A-Za-z0-9]{14}\.[\w-]{40,100}/, // HashiCorp Cloud Platform
  /ico-[A-Za-z0-9]{32}/, // Infracost
  /jina_[\w-]{50,70}/, // Jina
  /sk-lf-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/, // Langfuse
  /napi_[a-z0-9]{60,80}/, // Neon
  /live_[0-9a-f]{35}/, // Lob
  /nvapi-[\w-]{60,70}/, // NVIDIA
  /API-[A-Z0-9]{26}/, // Octopus Deploy
  /sk-or-v1-[0-9a-f]{64}/, // OpenRouter
  /sha256~[\w-]{43}/, // OpenShift
  /access-(?:sandbox|development|production)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/, // Plaid
  /phx_[A-Za-z0-9]{40,50}/, // PostHog
  /pnu_[a-z0-9]{36}/, // Prefect
  /rzp_(?:live|test)_[A-Za-z0-9]{14}/, // Razorpay
  /rdme_[a-z0-9]{70}/, // ReadMe
  /rnd_[A-Za-z0-9]{28,40}/, // Render
  /RGAPI-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/, // Riot
  /tk-us-[\w-]{48}/, // Scalingo
  /sm_[aps]at_[A-Za-z0-9]{16}/, // SettleMint
  /shippo_(?:live|test)_[0-9a-f]{40}/, // Shippo
  /sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/, // Sourcegraph
  /tvly-(?:dev-)?[A-Za-z0-9]{32}/, // Tavily
  /tgp_v1_[\w-]{40,50}/, // Together
  /ATTA[0-9a-f]{64}[0-9A-F]{8}/, // Trello
  /tfp_[\w.=-]{40,60}/, // Typeform
  /AQVN[\w-]{35,38}/, // Yandex Cloud
  /t1\.[\w-]{10,200}={0,2}\.[\w-]{86}={0,2}/, // Yandex Cloud
  /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/, // Zoho
];

/** Tokens of services that have no kind of their own. */
export const services: readonly Detector[] = [
  {
    kind: "service-token",
    word: "API_TOKEN",
    forms: [
      ...PREFIXED.map(({ source }) => form(new RegExp(`${source}(?![A-Za-z0-9])`, "y"))),
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
