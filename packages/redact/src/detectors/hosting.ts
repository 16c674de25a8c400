import type { Detector } from "../detector.ts";
import { table } from "../table.ts";

/** Clouds, databases as a service and content networks beside the three large ones. */
export const hosting: readonly Detector[] = table([
  ["digitalocean-token", /digital ?_?ocean|\bdo_/, /do[por]_v1_[0-9a-f]{64}/y],
  ["heroku-key", /heroku/, /HRKU-[\w-]{36,70}/y],
  [
    "cloudflare-token",
    /cloudflare|\bcf_/,
    /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/y,
    /cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}/y,
  ],
  ["fastly-token", /fastly/],
  ["netlify-token", /netlify/, /nf[pco]_[A-Za-z0-9]{36,40}/y],
  ["vercel-token", /vercel/, /(?:vc[piark]|vercel_blob_rw)_[A-Za-z0-9_]{24,60}/y],
  ["fly-token", /\bfly[_.]/, /(?:fo1|fm1r|fm2)_[\w+/=,-]{43,2000}/y],
  ["databricks-token", /databricks/, /d(?:api|ose)[0-9a-f]{32}(?:-\d{1,2})?/y],
  ["snowflake-password", /snowflake|snowsql/],
  ["planetscale-token", /planetscale/, /pscale_(?:pw|tkn|oauth)_[\w.=-]{32,64}/y],
  ["supabase-key", /supabase/, /sbp_[0-9a-f]{40}/y, /sb_secret_[\w-]{20,60}/y],
  ["mongodb-key", /atlas(?!sian)|mongo/, /mdb_sa_sk_[\w-]{30,60}/y],
  ["confluent-secret", /confluent|kafka/],
  ["algolia-key", /algolia/],
  ["tailscale-key", /tailscale/, /tskey-[a-z]+-[\w-]{16,80}/y],
  ["ibm-key", /ibm|bluemix/],
  ["alibaba-key", /alibaba|aliyun/],
  ["linode-token", /linode/],
  ["sakura-key", /sakura/],
]);
