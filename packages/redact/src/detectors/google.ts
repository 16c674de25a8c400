import { API_KEY, CLIENT_SECRET, type Detector, kind, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

export const google: readonly Detector[] = [
  {
    kind: kind("google-api-key", "Google", API_KEY),
    forms: [form(["AIza"], /AIza[\w-]{35}/y, { lengths: [39] })],
    context: /google|\bgcp|gemini/,
  },
  {
    kind: kind("google-client-secret", "Google", CLIENT_SECRET),
    forms: [form(["GOCSPX-"], /GOCSPX-[\w-]{24,40}/y, { lengths: [35] })],
  },
  {
    kind: kind("google-oauth-token", "Google OAuth", TOKEN),
    forms: [
      form(["ya29."], /ya29\.[\w-]{20,1024}/y),
      form(["1//0"], /1\/\/0[\w-]{30,200}/y),
      form(["code=4"], /code=(4(?:\/|%2F)[\w-]{20,200})/y, { anywhere: true }),
    ],
  },
  {
    kind: kind("google-hmac-secret", "Google Cloud Storage", { en: "HMAC secret", ja: "HMAC シークレット" }),
    context: /\bgcs|google.*hmac/,
  },
];
