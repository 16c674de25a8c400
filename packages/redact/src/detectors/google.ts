import type { Detector } from "../detector.ts";
import { form } from "../form.ts";
import { table } from "../table.ts";

export const google: readonly Detector[] = table([
  ["google-api-key", /google|\bgcp|gemini/, /AIza[\w-]{35}/y, 39],
  ["google-client-secret", null, /GOCSPX-[\w-]{24,40}/y, 35],
  [
    "google-oauth-token",
    null,
    /ya29\.[\w-]{20,1024}/y,
    /1\/\/0[\w-]{30,200}/y,
    form(/code=(4(?:\/|%2F)[\w-]{20,200})/y, { begins: "code=4", anywhere: true }),
  ],
  ["google-hmac-secret", /\bgcs|google.*hmac/],
]);
