import parsePhoneNumber from "libphonenumber-js/min";

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
  if (!text.startsWith("+") && callingCode === undefined) return undefined;
  const parsed = parsePhoneNumber(text, {
    extract: false,
    ...(callingCode !== undefined && { defaultCallingCode: callingCode }),
  });
  if (!parsed) return "unknown";
  if (parsed.ext) return "extension";
  return parsed.isValid() ? undefined : "unknown";
}
