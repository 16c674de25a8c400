import { API_KEY, type Detector, kind, SECRET, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

export const payments: readonly Detector[] = [
  {
    kind: kind("stripe-key", "Stripe", API_KEY),
    forms: [
      form(
        ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "sk_org_"],
        /[sr]k_(?:live|test|org)_[A-Za-z0-9_]{16,247}/y,
      ),
    ],
    context: /stripe/,
  },
  {
    kind: kind("stripe-webhook-secret", "Stripe", { en: "webhook secret", ja: "Webhook シークレット" }),
    forms: [form(["whsec_"], /whsec_[A-Za-z0-9+/=]{24,128}/y)],
  },
  {
    kind: kind("square-token", "Square", TOKEN),
    forms: [
      form(["sq0atp-", "sq0csp-"], /sq0(?:atp|csp)-[\w-]{22,60}/y),
      form(["EAAA"], /EAAA[\w-]{60}(?![\w-])/y),
    ],
    context: /square/,
  },
  { kind: kind("paypal-secret", "PayPal", SECRET), context: /paypal/ },
  {
    kind: kind("braintree-token", "Braintree", TOKEN),
    forms: [
      form(
        ["access_token$production$", "access_token$sandbox$"],
        /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/y,
      ),
    ],
    context: /braintree/,
  },
  {
    kind: kind("shopify-token", "Shopify", TOKEN),
    forms: [
      form(["shpat_", "shpca_", "shppa_", "shpss_", "shptka_"], /shp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{32}/y),
    ],
    context: /shopify/,
  },
  {
    kind: kind("adyen-key", "Adyen", API_KEY),
    forms: [form(["AQE"], /AQE[a-z]hmfuXNWTK0Qc\+[\w+/=-]{50,200}/y)],
    context: /adyen/,
  },
  { kind: kind("payjp-key", "PAY.JP", API_KEY), context: /pay\.?jp/ },
];
