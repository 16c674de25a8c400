import { readPhone } from "@casewright/case-lint";

/** Why AWS could not call this number back directly. */
export type PhoneProblem = "extension" | "unknown";

/**
 * Whether a number can be dialled directly: undefined where it can. `callingCode` is the country's, in digits, as
 * the form shows it beside the number; without it only a number that begins with + can be judged.
 */
export function phoneProblem(number: string, callingCode?: string): PhoneProblem | undefined {
  const text = number.normalize("NFKC").trim();
  if (text === "") return undefined;
  if (/内線|\b(?:ext|extension)\b|\bx\s*\d|[,;#wp]/i.test(text)) return "extension";
  const isWhole = /^(?:\+|00)/.test(text);
  if (!isWhole && callingCode === undefined) return undefined;
  return readPhone(isWhole ? text : `+${callingCode} ${text}`).state === "fine" ? undefined : "unknown";
}
