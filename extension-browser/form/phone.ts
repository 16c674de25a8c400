import { nameOf } from "./name.ts";
import { findChoice, isWritable } from "./support-form.ts";
import { means } from "./words.ts";

/** The form's phone number, where it asks for one. */
export interface PhoneFields {
  readonly number: HTMLInputElement;
  readonly extension?: HTMLInputElement;
  /** The chosen country's calling code in digits, where the form shows it. */
  readonly callingCode?: string;
}

export function findPhone(page: Document): PhoneFields | undefined {
  const inputs = [...page.querySelectorAll("input")].filter(
    (input) => (input.type === "text" || input.type === "tel") && isWritable(input),
  );
  const number = inputs.find((input) => means("phone", nameOf(input)) && !means("extension", nameOf(input)));
  if (!number) return undefined;
  const extension = inputs.find((input) => means("extension", nameOf(input)));
  const country = findChoice(page, "country");
  const shown = country instanceof HTMLInputElement ? country.value : country?.textContent;
  const callingCode = /\+(\d{1,3})\b/.exec(shown ?? "")?.[1];
  return { number, ...(extension && { extension }), ...(callingCode && { callingCode }) };
}
