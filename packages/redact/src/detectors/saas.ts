import { API_KEY, type Detector, KEY, kind, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

/** Identity, office and business services. */
export const saas: readonly Detector[] = [
  {
    kind: kind("okta-token", "Okta", TOKEN),
    forms: [form(["SSWS "], /SSWS ([\w-]{38,64})/y)],
    context: /okta/,
  },
  { kind: kind("auth0-secret", "Auth0", KEY), context: /auth0/ },
  {
    kind: kind("linear-key", "Linear", API_KEY),
    forms: [form(["lin_api_", "lin_oauth_"], /lin_(?:api|oauth)_[A-Za-z0-9]{40,64}/y, { lengths: [48] })],
    context: /linear/,
  },
  {
    kind: kind("notion-token", "Notion", TOKEN),
    forms: [form(["secret_", "ntn_"], /(?:secret|ntn)_[A-Za-z0-9]{43,50}(?![\w-])/y, { lengths: [50] })],
    context: /notion/,
  },
  {
    kind: kind("asana-token", "Asana", TOKEN),
    forms: [form(["1/", "2/"], /[12]\/\d{15,17}(?:\/\d{15,17})?:[0-9a-f]{32}/y)],
    context: /asana/,
  },
  {
    kind: kind("airtable-token", "Airtable", TOKEN),
    forms: [form(["pat"], /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/y)],
    context: /airtable/,
  },
  {
    kind: kind("figma-token", "Figma", TOKEN),
    forms: [form(["figd_", "figo_"], /fig[do]_[\w-]{38,60}/y)],
    context: /figma/,
  },
  {
    kind: kind("dropbox-token", "Dropbox", TOKEN),
    forms: [form(["sl."], /sl\.(?:u\.)?[\w-]{130,1300}/y)],
    context: /dropbox/,
  },
  {
    kind: kind("facebook-token", "Facebook", TOKEN),
    forms: [form(["EAA"], /EAA[A-Za-z0-9]{90,300}/y)],
    context: /facebook|instagram|meta_/,
  },
  {
    kind: kind("twitter-token", "X (Twitter)", TOKEN),
    forms: [form(["AAAAAAAAAAAAAAAAAAAAA"], /A{21}[A-Za-z0-9%]{60,120}/y)],
    context: /twitter/,
  },
  {
    kind: kind("mapbox-token", "Mapbox", TOKEN),
    forms: [form(["sk.eyJ"], /sk\.eyJ[\w-]{40,200}\.[\w-]{20,30}/y)],
    context: /mapbox/,
  },
  {
    kind: kind("hubspot-token", "HubSpot", TOKEN),
    forms: [form(["pat-na", "pat-eu"], /pat-(?:na|eu)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y)],
    context: /hubspot/,
  },
  {
    kind: kind("salesforce-token", "Salesforce", TOKEN),
    forms: [form(["00D"], /00D[A-Za-z0-9]{12,15}![\w.]{60,200}/y)],
    context: /salesforce|\bsf_/,
  },
  {
    kind: kind("intercom-token", "Intercom", TOKEN),
    forms: [form(["dG9r"], /dG9r[A-Za-z0-9+/]{40,80}={0,2}/y)],
    context: /intercom/,
  },
  { kind: kind("zendesk-token", "Zendesk", TOKEN), context: /zendesk/ },
  { kind: kind("freshdesk-key", "Freshdesk", API_KEY), context: /freshdesk|freshworks/ },
  { kind: kind("servicenow-secret", "ServiceNow", KEY), context: /service ?_?now/ },
  { kind: kind("linkedin-secret", "LinkedIn", KEY), context: /linkedin/ },
  { kind: kind("box-secret", "Box", KEY), context: /\bbox_/ },
  { kind: kind("docusign-key", "DocuSign", KEY), context: /docusign/ },
  { kind: kind("kintone-token", "kintone", TOKEN), context: /kintone|cybozu/ },
  { kind: kind("backlog-key", "Backlog", API_KEY), context: /backlog/ },
  { kind: kind("recaptcha-secret", "reCAPTCHA", KEY), context: /recaptcha/ },
];
