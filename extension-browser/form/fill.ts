import type { Severity } from "@casewright/support-plans";
import { textOf } from "@casewright/textarea-marks";
import { nameOf } from "./name.ts";
import {
  type AnyField,
  type Choice,
  findChoice,
  isShown,
  isTextField,
  isWritable,
  optionsInGroup,
  pick,
  type SupportForm,
  type TextField,
} from "./support-form.ts";
import { CASE_LANGUAGES, CASE_TYPES, means, SEVERITIES } from "./words.ts";
import { writeEdit } from "./write.ts";

/** What a case file says, as far as the form can take it. Codes are the Support API's. */
export interface CaseContent {
  readonly subject: string;
  readonly body: string;
  readonly issueType?: "technical" | "customer-service";
  readonly service?: string;
  readonly category?: string;
  readonly severity?: Severity;
  readonly language?: string;
  readonly contacts?: readonly string[];
}

export type CaseField =
  | "subject"
  | "body"
  | "type"
  | "service"
  | "category"
  | "severity"
  | "language"
  | "contacts";

/** What became of one field of the case file. */
export interface Filled {
  readonly field: CaseField;
  /** `no-field`: the form shows none here. `no-option`: it does not offer this value. */
  readonly is: "set" | "no-field" | "no-option";
  readonly wanted: string;
}

/** Milliseconds for the page to open a list, or to show what was chosen. */
const PATIENCE = 2000;

/** Puts a case file into the form, field by field as a person would, and tells what became of each. */
export async function fillForm(
  form: SupportForm,
  content: CaseContent,
  signal: AbortSignal,
): Promise<Filled[]> {
  const page = form.text.ownerDocument;
  const filled: Filled[] = [];
  const note = (field: CaseField, is: Filled["is"], wanted: string) => filled.push({ field, is, wanted });
  const write = async (field: CaseField, target: AnyField | undefined, text: string) => {
    if (text === "") return;
    note(field, target && (await writeAll(target, text)) ? "set" : "no-field", text);
  };
  const choose = async (
    field: CaseField,
    meaning: Parameters<typeof findChoice>[1],
    wanted: string | undefined,
    fits: (name: string) => number,
  ) => {
    if (wanted === undefined || signal.aborted) return;
    // One list may be switched off until another is chosen from.
    const enabled = () => {
      const found = findChoice(page, meaning);
      return found && !found.matches(":disabled, [aria-disabled=true]") ? found : undefined;
    };
    const patience = findChoice(page, meaning) || field === "category" ? PATIENCE : 0;
    const choice = await appears(enabled, signal, patience);
    if (!choice) note(field, findChoice(page, meaning) ? "no-option" : "no-field", wanted);
    else note(field, (await take(choice, fits, signal)) ? "set" : "no-option", wanted);
  };

  const type = content.issueType === "customer-service" ? "account-billing" : content.issueType;
  await choose("type", "case-type", type && content.issueType, (name) =>
    Number(pick(CASE_TYPES, name) === type),
  );
  await choose("service", "service", content.service, (name) => likeness(content.service!, name));
  await choose("category", "category", content.category, (name) => likeness(content.category!, name));
  await choose("severity", "severity", content.severity, (name) =>
    Number(pick(SEVERITIES, name) === content.severity),
  );
  await choose("language", "language", content.language, (name) =>
    Number(pick(CASE_LANGUAGES, name) === content.language),
  );
  if (signal.aborted) return filled;
  await write("contacts", findContacts(page), (content.contacts ?? []).join(", "));
  await write("subject", form.subject, content.subject);
  await write("body", form.text, content.body);
  return filled;
}

async function writeAll(field: AnyField, text: string): Promise<boolean> {
  const now = textOf(field);
  return now === text || (await writeEdit(field, { start: 0, end: now.length, text }, now)) === "done";
}

function findContacts(page: Document): TextField | undefined {
  return [...page.querySelectorAll("input, textarea")].find(
    (one): one is TextField =>
      (isTextField(one) || (one instanceof HTMLInputElement && one.type === "email")) &&
      isWritable(one as TextField) &&
      means("contacts", nameOf(one)),
  );
}

/** Words that say nothing in a service's name or code. */
const EMPTY = new Set(["amazon", "aws", "service", "services", "for", "and", "on", "the"]);

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  // Codes are in the singular, names often in the plural.
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.replace(/(?<=\w{3})s$/, "")));
}

/** How well a name on the page is that of a code: 0 where it is not, 1 where it says nothing else. */
export function likeness(code: string, name: string): number {
  if (name.includes(code)) return 1;
  const wanted = wordsOf(code);
  const offered = wordsOf(name);
  if (wanted.size === 0 || ![...wanted].every((word) => offered.has(word))) return 0;
  return wanted.size / offered.size;
}

async function take(choice: Choice, fits: (name: string) => number, signal: AbortSignal): Promise<boolean> {
  if (choice instanceof HTMLSelectElement) return takeNative(choice, fits);
  const inGroup = optionsInGroup(choice);
  if (inGroup.length > 0) {
    const option = best(inGroup, fits);
    option?.click();
    return option !== undefined;
  }
  if (fits(choice.textContent ?? "") > 0) return true;
  return takeFromList(choice, fits, signal);
}

function takeNative(select: HTMLSelectElement, fits: (name: string) => number): boolean {
  const option = best([...select.options], fits);
  if (!option) return false;
  select.selectedIndex = option.index;
  for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}

function best<T extends Element>(options: readonly T[], fits: (name: string) => number): T | undefined {
  const rated = options
    .map((option) => ({ option, rate: fits(nameOf(option) || (option.textContent ?? "").trim()) }))
    .filter(({ rate, option }) => rate > 0 && option.getAttribute("aria-disabled") !== "true");
  return rated.toSorted((a, b) => b.rate - a.rate)[0]?.option;
}

async function takeFromList(
  trigger: HTMLElement,
  fits: (name: string) => number,
  signal: AbortSignal,
): Promise<boolean> {
  const page = trigger.ownerDocument;
  const options = () =>
    [...page.querySelectorAll<HTMLElement>("[role=listbox] [role=option]")].filter(isShown);
  if (options().length === 0) press(trigger);
  const option = await appears(() => best(options(), fits), signal, PATIENCE);
  if (!option) {
    press(trigger);
    return false;
  }
  press(option);
  return (
    (await appears(() => (options().length === 0 ? trigger : undefined), signal, PATIENCE)) !== undefined
  );
}

/** The events of a click, in their order: some lists choose on the way down, some on the way up. */
function press(element: HTMLElement): void {
  element.scrollIntoView({ block: "nearest" });
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  element.dispatchEvent(new MouseEvent("mousemove", init));
  element.dispatchEvent(new PointerEvent("pointerdown", init));
  element.dispatchEvent(new MouseEvent("mousedown", init));
  element.dispatchEvent(new PointerEvent("pointerup", init));
  element.dispatchEvent(new MouseEvent("mouseup", init));
  element.click();
}

/** What `find` gives as soon as it gives something; undefined after `patience` milliseconds. */
function appears<T>(
  find: () => T | undefined,
  signal: AbortSignal,
  patience: number,
): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<T | undefined>();
  const found = find();
  if (found !== undefined || patience === 0 || signal.aborted) return Promise.resolve(found);
  const end = (value: T | undefined) => {
    observer.disconnect();
    clearTimeout(timer);
    resolve(value);
  };
  const observer = new MutationObserver(() => {
    const now = find();
    if (now !== undefined) end(now);
  });
  observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  const timer = setTimeout(() => end(find()), patience);
  signal.addEventListener("abort", () => end(undefined), { once: true });
  return promise;
}
