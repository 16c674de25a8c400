import { DIALLING_TABLE } from "./data/dialling.ts";

interface Dialling {
  readonly code: string;
  readonly lengths: readonly number[];
  readonly countries: readonly string[];
}

let table: readonly Dialling[] | undefined;

/** Read when the first number is met. */
function dialling(): readonly Dialling[] {
  table ??= DIALLING_TABLE.trim()
    .split("\n")
    .map((row) => {
      const [code = "", lengths = "", countries = ""] = row.split("|");
      return { code, lengths: lengths.split(",").map(Number), countries: countries.split(",") };
    });
  return table;
}

/** Countries whose numbers keep their leading 0 behind the country's code. Source: libphonenumber, national prefixes. */
const KEEPS_ZERO = new Set(["39", "378"]);
/** Subscriber numbers without an area: possible in a country, not from abroad. */
const FROM_ABROAD = 7;

/**
 * Whether a number can be dialled as it stands. `country` is an ISO 3166 code, for a number without a `+`.
 * `lengths` says how many digits would be right, e.g. `9 or 10`.
 */
export function readPhone(
  number: string,
  country?: string,
): { readonly state: "fine" | "country" | "length"; readonly lengths: string } {
  const international = /^\s*(?:\+|00)/.test(number);
  let digits = number.replace(/\(0\)/, "").replace(/\D/g, "");
  if (/^\s*00/.test(number)) digits = digits.slice(2);
  const plan = international
    ? dialling().find(({ code }) => digits.startsWith(code))
    : dialling().find(({ countries }) => country && countries.includes(country.toUpperCase()));
  if (!plan) return { state: international ? "country" : "fine", lengths: "" };
  let national = international ? digits.slice(plan.code.length) : digits;
  if (!KEEPS_ZERO.has(plan.code)) national = national.replace(/^0/, "");
  if (plan.code === "1") national = national.replace(/^1(?=\d{10}$)/, "");
  const fitting = plan.lengths.filter(
    (length) => length > FROM_ABROAD || plan.lengths.every((one) => one <= FROM_ABROAD),
  );
  return { state: fitting.includes(national.length) ? "fine" : "length", lengths: fitting.join(" / ") };
}
