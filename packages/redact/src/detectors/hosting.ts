import { API_KEY, type Detector, KEY, kind, PASSWORD, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

/** Clouds, databases as a service and content networks beside the three large ones. */
export const hosting: readonly Detector[] = [
  {
    kind: kind("digitalocean-token", "DigitalOcean", TOKEN),
    forms: [form(["dop_v1_", "doo_v1_", "dor_v1_"], /do[por]_v1_[0-9a-f]{64}/y)],
    context: /digital ?_?ocean|\bdo_/,
  },
  {
    kind: kind("heroku-key", "Heroku", API_KEY),
    forms: [form(["HRKU-"], /HRKU-[\w-]{36,70}/y)],
    context: /heroku/,
  },
  {
    kind: kind("cloudflare-token", "Cloudflare", TOKEN),
    forms: [form(["v1.0-"], /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/y)],
    context: /cloudflare|\bcf_/,
  },
  { kind: kind("fastly-token", "Fastly", TOKEN), context: /fastly/ },
  {
    kind: kind("netlify-token", "Netlify", TOKEN),
    forms: [form(["nfp_", "nfc_", "nfo_"], /nf[pco]_[A-Za-z0-9]{36,40}/y)],
    context: /netlify/,
  },
  {
    kind: kind("vercel-token", "Vercel", TOKEN),
    forms: [form(["vcp_", "vercel_blob_rw_"], /(?:vcp|vercel_blob_rw)_[A-Za-z0-9_]{24,60}/y)],
    context: /vercel/,
  },
  {
    kind: kind("fly-token", "Fly.io", TOKEN),
    forms: [form(["fo1_", "fm1r_", "fm2_"], /(?:fo1|fm1r|fm2)_[\w+/=,-]{43,2000}/y)],
    context: /\bfly[_.]/,
  },
  {
    kind: kind("databricks-token", "Databricks", TOKEN),
    forms: [form(["dapi", "dose"], /d(?:api|ose)[0-9a-f]{32}(?:-\d{1,2})?/y)],
    context: /databricks/,
  },
  { kind: kind("snowflake-password", "Snowflake", PASSWORD), context: /snowflake|snowsql/ },
  {
    kind: kind("planetscale-token", "PlanetScale", TOKEN),
    forms: [form(["pscale_pw_", "pscale_tkn_", "pscale_oauth_"], /pscale_(?:pw|tkn|oauth)_[\w.=-]{32,64}/y)],
    context: /planetscale/,
  },
  {
    kind: kind("supabase-key", "Supabase", KEY),
    forms: [form(["sbp_", "sb_secret_"], /sbp_[0-9a-f]{40}|sb_secret_[\w-]{20,60}/y)],
    context: /supabase/,
  },
  {
    kind: kind("mongodb-key", "MongoDB Atlas", KEY),
    forms: [form(["mdb_sa_sk_"], /mdb_sa_sk_[\w-]{30,60}/y)],
    context: /atlas(?!sian)|mongo/,
  },
  { kind: kind("confluent-secret", "Confluent", KEY), context: /confluent|kafka/ },
  { kind: kind("algolia-key", "Algolia", API_KEY), context: /algolia/ },
  {
    kind: kind("tailscale-key", "Tailscale", KEY),
    forms: [form(["tskey-"], /tskey-[a-z]+-[\w-]{16,80}/y)],
    context: /tailscale/,
  },
  { kind: kind("ibm-key", "IBM Cloud", API_KEY), context: /ibm|bluemix/ },
  { kind: kind("alibaba-key", "Alibaba Cloud", KEY), context: /alibaba|aliyun/ },
  { kind: kind("linode-token", "Linode", TOKEN), context: /linode/ },
  { kind: kind("sakura-key", "さくらのクラウド", API_KEY), context: /sakura/ },
];
