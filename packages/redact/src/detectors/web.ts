import { type Detector, kind, PASSWORD, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

export const web: readonly Detector[] = [
  {
    kind: kind("jwt", "", { en: "JSON Web Token", ja: "JSON Web Token" }),
    forms: [form(["eyJ"], /eyJ[\w-]{8,8192}\.[\w-]{0,8192}\.[\w-]{10,8192}(?:\.[\w-]{0,8192}){0,2}/y)],
  },
  {
    kind: kind("bearer-token", "", { en: "bearer token", ja: "Bearer トークン" }),
    forms: [form(["Bearer "], /Bearer[ \t]+([\w.~+/=-]{16,8192})/iy)],
  },
  {
    kind: kind("basic-auth", "", { en: "basic credentials", ja: "Basic 認証の資格情報" }),
    forms: [
      form(["Basic "], /Basic[ \t]+([A-Za-z0-9+/_-]{6,2048}={0,2})(?![A-Za-z0-9+/=])/iy, {
        valid: isUserAndPassword,
      }),
    ],
  },
  {
    kind: kind("url-password", "URL", PASSWORD),
    forms: [
      form(["://"], /:\/\/[^\s:/@"'`<>\\]{0,256}:([^\s"'`<>/@\\]{1,512})@(?=[\w[.-])/y, { anywhere: true }),
    ],
  },
];
void TOKEN;

/** Base64 of `user:password`: without the colon it is the next word of a sentence. */
function isUserAndPassword(secret: string): boolean {
  if (/[A-Z].*[a-z]|[a-z].*[A-Z0-9]/.test(secret) === false) return false;
  try {
    return atob(secret.replace(/-/g, "+").replace(/_/g, "/")).includes(":");
  } catch {
    return false;
  }
}
