import type { Detector } from "../detector.ts";
import { table } from "../table.ts";

export const payments: readonly Detector[] = table([
  ["stripe-key", /stripe/, /(?:sk_live|sk_test|rk_live|rk_test|sk_org)_[A-Za-z0-9_]{16,247}/y],
  ["stripe-webhook-secret", null, /whsec_[A-Za-z0-9+/=]{24,128}/y],
  ["square-token", /square/, /sq0(?:atp|csp)-[\w-]{22,60}/y, /EAAA[\w-]{60}(?![\w-])/y],
  ["paypal-secret", /paypal/],
  ["braintree-token", /braintree/, /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/y],
  ["shopify-token", /shopify/, /shp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{32}/y],
  ["adyen-key", /adyen/, /AQE[a-z]hmfuXNWTK0Qc\+[\w+/=-]{50,200}/y],
  ["payjp-key", /pay\.?jp/],
]);
