import type { KeyClass } from "./keys.ts";
import type { Value } from "./value-end.ts";
import { isDummy, isKept, isOddlyCased, isReference, isScrambled, isUuid, looksRandom } from "./veto.ts";

/** States, types, lengths on a page and prose that stand where a password would. */
const WORDS =
  /^(?:is|was|not|no|yes|on|off|ok|and|or|of|for|to|in|the|a|an|has|must|should|can|cannot|will|may|policy|required?|incorrect|invalid|failed|failure|fails|expired?|wrong|missing|null|none|nil|undefined|true|false|empty|blank|hidden|set|unset|(?:un)?changed?|reset|rotated?|rotation|protected|string|str|text|varchar|authentication|authenticator|auth|error|manager|field|input|prompt|hash|hashed|encrypted|here|type|file|path|value|name|only|based|less|with|from|by|at|it|if|this|that|sent|given|used|provided|entered|verified|accepted|rejected|denied|valid|correct|unknown|ssh|keyboard-interactive|publickey|optional|disabled|enabled|available|length|basic|digest|bearer|plain|enter|enclosed|email|e-mail|username|user|admin|host|port|object|number|boolean|integer|any|mismatch(?:ed)?|match(?:es|ed)?|weak|strong|short|long|same|different|updated|works|working|function|class|async|await|new|NoEcho|AWS::\S+|\d+(?:\.\d+)?(?:px|pt|r?em|v[hw]))$/i;

const JUDGED = 512;
const FOREIGN = /[\u3040-\u9fff\uff00-\uffef]/;

/**
 * Whether a value beside a key of this class is a live secret: format first, then how it is written.
 * `vendor` tells that a vendor is named beside the key.
 */
export function isSecretValue(value: Value, keyClass: KeyClass, vendor: () => boolean): boolean {
  const { notation } = value;
  const quoted = notation === "quoted" || notation === "element";
  // What a long value is shows in its beginning; it is masked to its end all the same.
  const begin = value.text.slice(0, JUDGED);
  const text = quoted ? withoutScheme(begin) : begin;
  if (text === "") return false;
  // The cheapest questions first: most values are none.
  const scrambled = notation !== "spaced" && notation !== "listed" && isScrambled(begin);
  if (!scrambled && !(keyClass.strength === "strong" ? isPassword(value) : isToken(value, vendor)))
    return false;
  if (WORDS.test(text) || isKept(text)) return false;
  if (scrambled) return !isDummy(begin);
  if (FOREIGN.test(text) || (keyClass.value !== undefined && !keyClass.value.test(text))) return false;
  return !isReference(text, quoted) && !isDummy(text);
}

/** As Apple and Google draw them for programs; no words have all their parts as long. */
const APP_PASSWORD = /^[a-z]{4}(?:[- ][a-z]{4}){3}$/;

/** A password may be weak and short; the less formal the notation, the less it may read like a word. */
function isPassword({ text: whole, notation, endsLine }: Value): boolean {
  const text = whole.slice(0, JUDGED);
  if (text.length < 4) return false;
  if (APP_PASSWORD.test(text)) return true;
  const words = text.trim().split(/\s+/).length;
  switch (notation) {
    case "quoted":
    case "element":
      return words === 1 || (words <= 3 && /[\d!#$%&*@^]/.test(text));
    case "equals":
    case "flag":
      return true;
    case "colon":
    case "cell":
      if (/^(?:[A-Z][a-z]{2,}){2,}$/.test(text)) return false;
      return !/^[A-Za-z]+$/.test(text) || endsLine || looksRandom(text) || isOddlyCased(text);
    case "listed":
      return /\d/.test(text);
    case "said":
      return (
        /[\d\W_]/.test(text.replace(/[.,]$/, "").replace(/['’-]/g, "")) ||
        looksRandom(text) ||
        isOddlyCased(text)
      );
    case "spaced":
      if (text.length >= 10 && (looksRandom(text) || isOddlyCased(text)) && !isUuid(text)) return true;
      if (endsLine && text.length >= 8 && /[A-Za-z]/.test(text) && SYMBOLS.test(text)) return true;
      return text.length >= 6 && /\d/.test(text) && /[A-Za-z]/.test(text) && (endsLine || !isUuid(text));
  }
}

/** Two of the signs that no sentence, path or file name has. */
const SYMBOLS = /[!#$%^&*@~+=?].*[!#$%^&*@~+=?]/;

const KEBAB_NAME = /^[a-z]+(?:[-_./:][a-z0-9]{1,12})+$/;

/** `Bearer …`, and a store's name before what it keeps: `{vault AQAA …}`. */
function withoutScheme(text: string): string {
  const token = /^\{?(?!A[KS]IA)(?:[\w-]{1,24} ){1,3}(\S{16,})$/.exec(text)?.[1];
  return token !== undefined && looksRandom(token) ? token : text;
}

/** A token is long and drawn at random. */
function isToken({ text: whole, notation }: Value, vendor: () => boolean): boolean {
  const quoted = notation === "quoted" || notation === "element";
  const text = quoted ? withoutScheme(whole.slice(0, JUDGED)) : whole.slice(0, JUDGED);
  if (notation === "spaced" ? text.length < 16 || !looksRandom(text) : text.length < 8) return false;
  if (/\s/.test(text.trim()) || (/^[\d.,:%-]+$/.test(text) && text.length < 16)) return false;
  // `key=value` pairs in quotes are read one by one.
  if (/(?:^|[;&,\s])[A-Za-z_][\w-]{2,40}=[^=]/.test(text)) return false;
  if (notation === "spaced") return (!isUuid(text) || vendor()) && !KEBAB_NAME.test(text);
  if (quoted && text.length >= 16 && new Set(text.replace(/[\w\s.,:/"'-]/g, "")).size >= 5) return true;
  if (looksRandom(text)) return !KEBAB_NAME.test(text) || text.length >= 24;
  return text.length >= 16 && /\d/.test(text) && /[A-Za-z]/.test(text) && !KEBAB_NAME.test(text);
}
