import { classifyKey, type KeyClass } from "./keys.ts";
import { readValue, type Value } from "./notation.ts";
import { isDummy, isKept, isReference, isUuid, looksRandom } from "./veto.ts";

/** A value that its key makes a secret. */
export interface Assigned {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** The key and what stands before it on the line, in lower case: a vendor's name may be in it. */
  readonly context: string;
}

const KEY_LEFT = 64;
const KEY_RIGHT = /(?:[A-Za-z0-9_]|[-.](?=[A-Za-z0-9])){1,48}/y;
const KEY_BEFORE = /(?:[A-Za-z0-9_]|[A-Za-z0-9_][-.]|[-.](?=[A-Za-z0-9_]))*$/;

/** Reads the assignment whose key holds the anchor `[start, end)`. */
export function readAssignment(text: string, start: number, end: number): Assigned | undefined {
  const left = text
    .slice(Math.max(0, start - KEY_LEFT), start)
    .match(KEY_BEFORE)![0]
    .replace(/^[-.]+/, "");
  const keyStart = start - left.length;
  KEY_RIGHT.lastIndex = end;
  const keyEnd = KEY_RIGHT.test(text) ? KEY_RIGHT.lastIndex : end;
  const keyClass = classifyKey(text.slice(keyStart, keyEnd));
  if (keyClass === undefined) return undefined;
  const value = readValue(text, keyStart, keyEnd);
  if (value === undefined || !isSecretValue(value, keyClass)) return undefined;
  const context = text.slice(Math.max(0, keyStart - 40), keyEnd);
  return {
    kind: keyClass.kind,
    start: value.start,
    end: value.end,
    context: context.slice(context.lastIndexOf("\n") + 1).toLowerCase(),
  };
}

/** States, types and prose that stand where a password would. */
const WORDS =
  /^(?:is|was|not|no|yes|on|off|ok|and|or|of|for|to|in|the|a|an|has|must|should|can|cannot|will|may|policy|required?|incorrect|invalid|failed|failure|fails|expired?|wrong|missing|null|none|nil|undefined|true|false|empty|blank|hidden|set|unset|changed?|reset|rotated?|protected|string|str|text|varchar|authentication|auth|error|manager|field|input|prompt|hash|hashed|encrypted|here|type|file|path|value|name|only|based|less|with|from|by|at|it|if|this|that|sent|given|used|provided|entered|verified|accepted|rejected|denied|valid|correct|unknown|ssh|keyboard-interactive|publickey|optional|disabled|enabled|available|length|basic|digest|bearer|plain|enter|enclosed)$/i;

function isSecretValue(value: Value, keyClass: KeyClass): boolean {
  const { text, notation } = value;
  const quoted = notation === "quoted" || notation === "element";
  if (isKept(text) || isDummy(text) || isReference(text, quoted) || WORDS.test(text)) return false;
  if (keyClass.value !== undefined && !keyClass.value.test(text)) return false;
  if (/[\u3040-\u9fff\uff00-\uffef]/.test(text)) return false;
  const random = looksRandom(text);
  if (keyClass.strength === "strong") {
    if (text.length < 4) return false;
    switch (notation) {
      case "quoted":
      case "equals":
      case "element":
      case "flag":
        return !/\s/.test(text.trim()) || text.length >= 12;
      case "colon":
      case "cell":
        return !/^[A-Za-z]+$/.test(text) || random || value.endsLine;
      case "said":
        return /[\d\W_]/.test(text.replace(/[.,]$/, "").replace(/['’-]/g, "")) || random;
      case "spaced":
        return text.length >= 6 && /\d/.test(text) && /[A-Za-z]/.test(text) && !isUuid(text);
    }
  }
  if (/\s/.test(text.trim()) || (/^[\d.,:%-]+$/.test(text) && text.length < 16)) return false;
  if (notation === "spaced") return text.length >= 16 && random && !isUuid(text);
  return (
    text.length >= 8 &&
    (random ||
      (text.length >= 16 &&
        /\d/.test(text) &&
        /[A-Za-z]/.test(text) &&
        !/^[a-z]+(?:[-_./][a-z0-9]{1,10})+$/.test(text)))
  );
}
