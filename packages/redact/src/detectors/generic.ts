import type { Detector, Form } from "../detector.ts";
import { form } from "../form.ts";
import { table } from "../table.ts";
import { looksRandom } from "../veto.ts";

/** One of the signs that Django draws, which some notations escape. */
const SIGN = "(?:[a-z0-9!@#%^*(\\-_=+)]|&(?:amp;)?|\\\\{0,3}\\$|\\\\{1,3}(?:u0026|[!#&*()]))";

/** Django's first key has 50 signs; a terminal breaks between any two. */
function django(sign: string): Form {
  const pattern = new RegExp(`django-insecure-${sign}(?:(?:\\r?\\n)?${sign}){19,49}`, "y");
  return form(pattern, { begins: "django-insecure-", lengths: [66] });
}

/** Kinds that only a key's name tells, e.g. `password=`. */
export const generic: readonly Detector[] = table([
  ["password"],
  ["passphrase"],
  [
    "password-hash",
    null,
    // crypt(5): bcrypt, SHA-512, SHA-256, MD5, yescrypt; and Argon2, PBKDF2 and scrypt as they are written with it.
    /\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}/y,
    form(/\$(?:(?:[156y]|apr1)\$|argon2(?:id?|d)\$)(?:[\w.,=$/+-]{20,200})/y, {
      begins: "\\$(?:6\\$|5\\$|1\\$|y\\$|apr1\\$|argon2)",
      valid: (hash) => hash.split("$").length > 3 && looksRandom(hash),
    }),
  ],
  ["pre-shared-key"],
  ["connection-string"],
  [
    "api-key",
    null,
    django(SIGN),
    // Of what a URL leaves as it is, no sign ends it.
    django("(?:[a-z0-9!*(\\-_)]|%(?:\\r?\\n)?[0-9A-Fa-f](?:\\r?\\n)?[0-9A-Fa-f])"),
    // Encoded twice, it has more of them.
    /django-insecure-(?:[a-zA-F0-9!*(\-_)]|%[0-9A-Fa-f]{2}){20,150}/y,
    // A bare `key` is the key of an object or of a cache far more often; who says that it is used means another.
    form(/(?:using|use|with) key ?[=:] ?["']?([\w.+-]{20,200})(?![\w/])/iy, {
      valid: (key) => looksRandom(key) && /[A-Z]/.test(key) && /[a-z]/.test(key),
    }),
  ],
  ["token"],
  ["secret"],
  { kind: "literal", word: "VALUE" },
]);
