import type { Detector } from "../detector.ts";
import { table } from "../table.ts";

/** Identity, office and business services. */
export const saas: readonly Detector[] = table([
  ["okta-token", /okta/, /SSWS ([\w-]{38,64})/y],
  ["auth0-secret", /auth0/],
  ["linear-key", /linear/, /lin_(?:api|oauth)_[A-Za-z0-9]{40,64}/y, 48],
  ["notion-token", /notion/, /(?:secret|ntn)_[A-Za-z0-9]{43,50}(?![\w-])/y, 50],
  ["asana-token", /asana/, /[12]\/\d{15,17}(?:\/\d{15,17})?:[0-9a-f]{32}/y],
  ["airtable-token", /airtable/, /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/y],
  ["figma-token", /figma/, /fig[do]_[\w-]{38,60}/y],
  ["dropbox-token", /dropbox/, /sl\.(?:u\.)?[\w-]{130,1300}/y],
  ["facebook-token", /facebook|instagram|meta_/, /EAA[A-Za-z0-9]{90,300}/y],
  ["twitter-token", /twitter/, /AAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{60,120}/y],
  ["mapbox-token", /mapbox/, /sk\.eyJ[\w-]{40,200}\.[\w-]{20,30}/y],
  ["hubspot-token", /hubspot/, /pat-(?:na|eu)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y],
  ["salesforce-token", /salesforce|\bsf_/, /00D[A-Za-z0-9]{12,15}![\w.]{60,200}/y],
  ["intercom-token", /intercom/, /dG9r[A-Za-z0-9+/]{40,80}={0,2}/y],
  ["zendesk-token", /zendesk/],
  ["freshdesk-key", /freshdesk|freshworks/],
  ["servicenow-secret", /service ?_?now/],
  ["linkedin-secret", /linkedin/],
  ["box-secret", /\bbox_/],
  ["docusign-key", /docusign/],
  ["kintone-token", /kintone|cybozu/],
  ["backlog-key", /backlog/],
  ["recaptcha-secret", /recaptcha/],
]);
