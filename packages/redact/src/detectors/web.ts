import { behind, type Detector, matchAt, NOTHING, type Range, type Scratch } from "../detector.ts";
import { form } from "../form.ts";
import { asciiSet } from "../skip.ts";
import { table } from "../table.ts";
import { isDummy, isLive, looksRandom } from "../veto.ts";
import { wrappedEnd } from "../wrap.ts";

// Part of every target, though of no language library that all of them share.
declare function atob(text: string): string;

/** JWT signatures of HS256, ES256/HS384…, RS256… in base64url characters. */
const JWT =
  /eyJ[\w-]{8,8192}\.(?:[\w-]{4,16384})?\.[\w-]{10,8192}(?:\.[\w-]{8,16384}\.[\w-]{16,64})?|eyJ[\w-]{8,1024}\.[\w-]{0,1024}\.[\w-]{8,64}\.[\w-]{8,16384}\.[\w-]{16,64}/y;

const USER_INFO = /:\/\/([^\s:/@"'`<>\\|?#]{0,128}):([^\s"'`<>\\]{1,2400})/y;
const HOST_AFTER =
  /^@(?:\[[0-9a-f:]+\]|[\w.-]+|\$\{?\w+\}?)(?::(?:\d+|\$\{?\w+\}?))?(?:,[\w.-]+(?::\d+)?)*(?:[/?#;,).\]}&]|$)/i;

const ENDS_USER = asciiSet("\t\n\v\f\r :/@\"'`<>\\|?#");
const ENDS_URL = asciiSet("\t\n\v\f\r \"'`<>\\");
const MAX_USER = 128;
const MAX_REST = 2_400;

/** Whether a colon and an @ after it stand in the address that goes on at `start`: in most neither does. */
function mayHoldPassword(text: string, start: number): boolean {
  let at = start;
  while (at - start < MAX_USER && at < text.length && ENDS_USER[text.charCodeAt(at)] !== 1) at++;
  if (text[at] !== ":") return false;
  const limit = Math.min(text.length, at + MAX_REST + 1);
  for (at++; at < limit; at++) {
    const c = text.charCodeAt(at);
    if (c === 64) return true;
    if (ENDS_URL[c] === 1) return false;
  }
  return false;
}

/** The password of `scheme://user:password@host`; it may hold `@`, `/` and `#` where nobody escaped it. */
function urlPassword(text: string, start: number): readonly Range[] {
  const match = mayHoldPassword(text, start + 3) ? matchAt(USER_INFO, text, start) : null;
  if (match === null) return NOTHING;
  const rest = match[2]!;
  const from = match.index + match[0].length - rest.length;
  let tries = 4;
  for (let at = rest.lastIndexOf("@"); at > 0 && tries-- > 0; at = rest.lastIndexOf("@", at - 1)) {
    if (!HOST_AFTER.test(rest.slice(at, at + 300))) continue;
    const password = rest.slice(0, at);
    // `https://host:8443/path/@name` has a port and no password.
    if (/^\d{1,5}[/?#]/.test(password) || (/[?&]/.test(password) && /[/]/.test(password))) continue;
    if (!isLive(password, true) || /^\[?\w*\]$/.test(password)) return NOTHING;
    return [[from, from + password.length]];
  }
  return NOTHING;
}

const COOKIES =
  /(?:set-)?cookie2?["'\\]{0,6}\s?(?:[:=]\s?|,\s{0,20}["'\\]{1,4}value["'\\]{1,4}\s?:\s?)["'\\[]{0,6}([^\r\n"']{3,8192})/iy;
const HARMLESS_COOKIE =
  /^(?:path|domain|expires|max-age|samesite|version|comment|priority|secure|httponly|partitioned|lang|locale|language|theme|tz|timezone|currency|region|aws-userinfo-signed|noflush_\w+|_ga\w*|_gid|_fbp|consent\w*|cloudfront-(?:key-pair-id|expires))$/i;

/** The cookies that may carry a session; attributes and settings stay readable. */
function cookies(text: string, start: number, scratch: Scratch): readonly Range[] {
  if (start < (scratch.cookies ?? 0)) return NOTHING;
  const match = matchAt(COOKIES, text, start);
  if (match === null) return NOTHING;
  const base = match.index + match[0].length - match[1]!.length;
  scratch.cookies = COOKIES.lastIndex;
  const ranges: Range[] = [];
  for (const pair of match[1]!.matchAll(/([^\s=;,]{1,128})=([^;\s\\]{1,4096})/g)) {
    const [whole, name, value] = [pair[0], pair[1]!, pair[2]!];
    if (HARMLESS_COOKIE.test(name) || value.length < 8 || !isLiveCookie(name, value)) continue;
    const end = base + pair.index + whole.length;
    ranges.push([end - value.length, wrappedEnd(text, end - value.length, end)]);
  }
  return ranges;
}

function isLiveCookie(name: string, value: string): boolean {
  return isLive(value, false) && (looksRandom(value) || /sess|sid|auth|token|jwt/i.test(name));
}

const MAX_ASSERTION = 32_768;

/** What stands inside an `<Assertion …>` element. */
function samlElement(text: string, start: number): readonly Range[] {
  if (!/<(?:saml2?:)?$/.test(behind(text, start, 7))) return NOTHING;
  const element = text.slice(start, start + MAX_ASSERTION);
  const open = element.indexOf(">");
  const close = element.search(/<\/(?:saml2?:)?Assertion>/);
  return open > 0 && close > open + 1 ? [[start + open + 1, start + close]] : NOTHING;
}

export const web: readonly Detector[] = table([
  ["jwt", null, JWT],
  [
    "bearer-token",
    null,
    form(/Bearer(?:[ \t]+|%20|\+)([\w.~+/=:|-]{16,8192})/iy, {
      begins: "Bearer(?: |%20|\\+)",
      anywhere: true,
      valid: isLiveToken,
    }),
    form(
      /authorization["'\\]{0,6}\]?\s?(?:[:=,]|=>)\s{0,4}["'\\[]{0,6}(?!AWS4|Basic|Bearer|Digest)(?:(?:(?:api-)?token|key|apikey|geniekey|ssws|negotiate|ntlm|hawk|oauth|jwt|bot|zoho-oauthtoken|splunk|snowflake|pagerduty|klaviyo-api-key|discogs)[ =]+(?:token=|id=)?["'\\]{0,4})?([\w.~+/=:%@-]{16,8192})/iy,
      { anywhere: true, valid: isLiveToken },
    ),
  ],
  [
    "basic-auth",
    null,
    form(/Basic[ \t]+([A-Za-z0-9+/_-]{6,2048}={0,2})(?![A-Za-z0-9+/=])/iy, {
      begins: "Basic ",
      valid: isUserAndPassword,
    }),
    form(/auth\\*["']\s*:\s*\\*["']([A-Za-z0-9+/]{8,8192}={0,2})(?![A-Za-z0-9+/=])/y, {
      begins: "auth(?:\\\\|\"|')",
      valid: isUserAndPassword,
    }),
  ],
  [
    "digest-auth",
    null,
    form(
      /Digest[ \t]+(?:[\w-]{1,20}=(?:"[^"\n]{0,300}"|\\"[^"\n]{0,300}"|[^,\s"\\][^,\s]{0,299}),\s*){0,12}response=\\?"([0-9a-f]{32,128})/iy,
      { begins: "Digest " },
    ),
  ],
  [
    "url-password",
    null,
    { anchors: ["://"], find: urlPassword },
    form(/%3A%2F%2F(?:(?!%40|%3A|%2F)[\w.~%-]){0,128}%3A((?:(?!%40|%2F)[\w.~%-]){3,512})%40/iy, {
      anywhere: true,
    }),
  ],
  [
    "cookie",
    null,
    {
      anchors: ["cookie:", 'cookie":', 'cookie\\":', "cookie=", "cookie':", 'cookie",'],
      find: (text, start, _end, scratch) =>
        cookies(text, /set-$/i.test(behind(text, start, 4)) ? start - 4 : start, scratch),
    },
  ],
  {
    kind: "saml-assertion",
    long: { Assert: /<(?:saml2?:)?Assertion / },
    forms: [
      form(/(?:PHNhbWwy|PHNhbWxw|PD94bWwg)(?:[A-Za-z0-9+/]|%2[BbFf]){200,65536}(?:={0,2}|(?:%3[Dd]){0,2})/y),
      { anchors: ["Assertion "], find: samlElement },
    ],
  },
  [
    "oauth-code",
    null,
    form(/[?&]code=((?:[\w.~/+-]|%[0-9A-Fa-f]{2}){16,1024})/y, { anywhere: true, valid: looksRandom }),
  ],
]);

function isLiveToken(token: string): boolean {
  return looksRandom(token) || (/\d/.test(token) && /[A-Za-z]/.test(token));
}

/** Base64 of `user:password`: without the colon it is the next word of a sentence. */
function isUserAndPassword(secret: string): boolean {
  try {
    const [user, password] = atob(secret.replace(/-/g, "+").replace(/_/g, "/")).split(/:(.*)/s);
    if (user === undefined || password === undefined) return false;
    // Some services take a key as the user and no password.
    if (password === "") return /^[\x21-\x7e]{6,}$/.test(user) && !isDummy(user);
    return isLive(password, true);
  } catch {
    return false;
  }
}
