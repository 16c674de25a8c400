import { API_KEY, type Detector, kind, PASSWORD, SECRET, TOKEN } from "../detector.ts";

/** Kinds that only a key's name tells, e.g. `password=`. */
export const generic: readonly Detector[] = [
  { kind: kind("password", "", PASSWORD) },
  { kind: kind("passphrase", "", { en: "passphrase", ja: "パスフレーズ" }) },
  { kind: kind("pre-shared-key", "", { en: "pre-shared key", ja: "事前共有キー" }) },
  { kind: kind("connection-string", "", { en: "connection string", ja: "接続文字列" }) },
  { kind: kind("api-key", "", API_KEY) },
  { kind: kind("token", "", TOKEN) },
  { kind: kind("secret", "", SECRET) },
  { kind: kind("literal", "", { en: "your own value", ja: "指定された値" }, "VALUE") },
];
