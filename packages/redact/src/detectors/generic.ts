import { API_KEY, type Detector, kind, PASSWORD, SECRET, TOKEN } from "../detector.ts";
import { form } from "../form.ts";
import { looksRandom } from "../veto.ts";

/** Kinds that only a key's name tells, e.g. `password=`. */
export const generic: readonly Detector[] = [
  { kind: kind("password", "", PASSWORD) },
  { kind: kind("passphrase", "", { en: "passphrase", ja: "パスフレーズ" }) },
  {
    kind: kind("password-hash", "", { en: "password hash", ja: "パスワードハッシュ" }),
    // crypt(5): bcrypt, SHA-512, SHA-256, MD5, yescrypt; and Argon2, PBKDF2 and scrypt as they are written with it.
    forms: [
      form(["$2a$", "$2b$", "$2y$"], /\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}/y),
      form(
        ["$6$", "$5$", "$1$", "$y$", "$apr1$", "$argon2"],
        /\$(?:(?:[156y]|apr1)\$|argon2(?:id?|d)\$)(?:[\w.,=$/+-]{20,200})/y,
        { valid: (hash) => hash.split("$").length > 3 && looksRandom(hash) },
      ),
    ],
  },
  { kind: kind("pre-shared-key", "", { en: "pre-shared key", ja: "事前共有キー" }) },
  { kind: kind("connection-string", "", { en: "connection string", ja: "接続文字列" }) },
  {
    kind: kind("api-key", "", API_KEY),
    // A bare `key` is the key of an object or of a cache far more often; who says that it is used means another.
    forms: [
      form(["django-insecure-"], /django-insecure-[a-z0-9!@#$%^&*(\-_=+)]{20,100}/y),
      form(
        ["using key", "use key", "with key"],
        /(?:using|use|with) key ?[=:] ?["']?([\w.+-]{20,200})(?![\w/])/iy,
        {
          valid: (key) => looksRandom(key) && /[A-Z]/.test(key) && /[a-z]/.test(key),
        },
      ),
    ],
  },
  { kind: kind("token", "", TOKEN) },
  { kind: kind("secret", "", SECRET) },
  { kind: kind("literal", "", { en: "your own value", ja: "指定された値" }, "VALUE") },
];
