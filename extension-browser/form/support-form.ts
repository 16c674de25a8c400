// Everything that knows the Support Center's markup. Fields are found by label, role and structure, never by
// generated class or id: those change with every release of the console, names and roles hardly do.
import { type Language, uiLanguage } from "@casewright/language";
import type { Severity } from "@casewright/support-plans";
import { isTextControl, type MarkableField, type TextControl } from "@casewright/textarea-marks";
import { nameOf } from "./name.ts";
import {
  CASE_LANGUAGES,
  CASE_TYPES,
  type CaseType,
  type Meaning,
  means,
  PLACEHOLDER,
  SEVERITIES,
} from "./words.ts";

export type TextField = TextControl;
/** A text field, or a rich editor (`contenteditable`) that the user asked to have checked. */
export type AnyField = MarkableField;

/** `describe` is the support interaction: what is sent there leaves at once. `create` is either case form. */
export type FormKind = "create" | "describe" | "reply";

export interface SupportForm {
  readonly kind: FormKind;
  /** The language of the form's labels. */
  readonly language: Language;
  readonly subject?: HTMLInputElement;
  readonly text: AnyField;
}

/** What the form says beside the text. */
export interface FormContext {
  readonly severity?: Severity;
  /** Code of the language the case is to be answered in. */
  readonly caseLanguage?: string;
  readonly type?: CaseType;
  /** The chosen service and category, as the form names them. */
  readonly service?: string;
  readonly category?: string;
}

/** Input types whose text can be read, marked and written like a text area's. */
const TEXT_TYPES = new Set(["text", "search", ""]);

/**
 * The form on the page, or undefined where nothing is recognised: then the page stays as it is.
 * `address` is the search and address of the page's URL.
 */
export function findSupportForm(page: Document, address: string): SupportForm | undefined {
  const areas = [...page.querySelectorAll("textarea")].filter(
    (area) => isWritable(area) && !means("feedback", nameOf(area)),
  );
  if (areas.length === 0) return undefined;
  const subject = [...page.querySelectorAll("input")].find(
    (input) =>
      isTextField(input) &&
      isWritable(input) &&
      input.getAttribute("role") !== "combobox" &&
      means("subject", nameOf(input)),
  );
  const text = chooseText(areas, subject, address);
  if (!text) return undefined;
  const kind = subject ? "create" : kindOf(nameOf(text), address);
  const language = languageOf(`${nameOf(text)} ${subject ? nameOf(subject) : ""}`, page);
  return { kind, language, text, ...(subject ? { subject } : {}) };
}

/** Any text field, taken for a form because the user asked for it to be checked. */
export function formOfField(text: AnyField): SupportForm {
  return { kind: "create", language: uiLanguage(text.ownerDocument.documentElement.lang), text };
}

/** Whether an element is a text field that can be checked: not a password, a number or a date. */
export function isTextField(element: Element | null): element is TextField {
  return isTextControl(element) && (element instanceof HTMLTextAreaElement || TEXT_TYPES.has(element.type));
}

/** The field that one writes in where this element has the focus: a text field, or the editor around it. */
export function fieldAround(element: Element | null): AnyField | undefined {
  if (isTextField(element)) return element.readOnly ? undefined : element;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined;
  let editor = element;
  while (editor.parentElement?.isContentEditable) editor = editor.parentElement;
  return editor;
}

function chooseText(
  areas: readonly HTMLTextAreaElement[],
  subject: HTMLInputElement | undefined,
  address: string,
): HTMLTextAreaElement | undefined {
  const named = (meaning: Meaning) => areas.find((area) => means(meaning, nameOf(area)));
  if (subject)
    return (
      named("description") ??
      named("describe") ??
      areas.find((area) => follows(area, subject)) ??
      (isCreatePage(address) ? areas[0] : undefined)
    );
  const byName = isCasePage(address)
    ? (named("reply") ?? named("reply-on-case-page") ?? named("describe") ?? named("description"))
    : (named("describe") ?? named("description") ?? named("reply"));
  if (byName) return byName;
  // A label in a language we lack: the address still says what the only box on the page is for.
  return areas.length === 1 && (isCasePage(address) || isCreatePage(address)) ? areas[0] : undefined;
}

function kindOf(name: string, address: string): FormKind {
  if (isCasePage(address)) return "reply";
  // A lone box on the create page is the interaction's, under whichever label; a form's has a subject beside it.
  if (means("description", name) && !means("describe", name)) return "create";
  return means("reply", name) && !isCreatePage(address) ? "reply" : "describe";
}

const isCreatePage = (address: string) => /\/case\/create|\/create\b/.test(address);

/** Whether the address is one case's page. */
export const isCasePage = (address: string) =>
  !isCreatePage(address) && /displayId=|caseId=|\/cases?\/(?!history)[\w?]/i.test(address);

function languageOf(labels: string, page: Document): Language {
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(labels)) return "ja";
  return labels.trim() === "" ? uiLanguage(page.documentElement.lang) : "en";
}

/** What the form says beside the text: read when it is needed, because it changes without events. */
export function readContext(page: Document): FormContext {
  const choices = namedChoices(page);
  const chosen = (meaning: Meaning) => chosenIn(choices.find(({ name }) => means(meaning, name))?.choice);
  const severity = pick(SEVERITIES, chosen("severity"));
  const caseLanguage = pick(CASE_LANGUAGES, chosen("language"));
  const type = pick(CASE_TYPES, chosen("case-type"));
  const service = chosen("service");
  const category = chosen("category");
  return {
    ...(severity ? { severity } : {}),
    ...(caseLanguage ? { caseLanguage } : {}),
    ...(type ? { type } : {}),
    ...(service ? { service } : {}),
    ...(category ? { category } : {}),
  };
}

/** The code of the first name in a list that the text is. */
export function pick<T>(names: readonly (readonly [T, RegExp])[], text: string): T | undefined {
  const plain = text.normalize("NFKC").trim();
  return plain === "" ? undefined : names.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** A select, an autosuggest, or a group of radio buttons or tiles. */
export type Choice = HTMLSelectElement | HTMLInputElement | HTMLElement;

const CHOICES =
  "select, button[aria-haspopup], [role=combobox], [role=radiogroup], fieldset, [role=group], [role=toolbar]";

/** Every control in sight that lets one choose, with its name. */
function namedChoices(page: Document): { readonly choice: Choice; readonly name: string }[] {
  return [...page.querySelectorAll<HTMLElement>(CHOICES)]
    .map((choice) => ({ choice, name: choiceName(choice) }))
    .filter(({ choice, name }) => name !== "" && !means("feedback", name) && isShown(choice));
}

/** The control in which the form lets one choose this; undefined where there is none in sight. */
export function findChoice(page: Document, meaning: Meaning): Choice | undefined {
  return namedChoices(page).find(({ name }) => means(meaning, name))?.choice;
}

/** Radio buttons of a group, native or not. */
export function optionsInGroup(group: Element): HTMLElement[] {
  return [
    ...group.querySelectorAll<HTMLElement>(
      "input[type=radio], [role=radio]:not(input), button[aria-pressed]",
    ),
  ];
}

/** A select's name may end with its own value: the label alone decides. */
function choiceName(choice: Element): string {
  const name = nameOf(choice);
  const value = choice.matches("button") ? (choice.textContent ?? "").replace(/\s+/g, " ").trim() : "";
  return value !== "" && name !== value && name.endsWith(value) ? name.slice(0, -value.length).trim() : name;
}

/** The chosen text; empty where nothing is chosen. */
function chosenIn(choice: Choice | undefined): string {
  if (!choice) return "";
  if (choice instanceof HTMLSelectElement) return choice.selectedOptions[0]?.text ?? "";
  if (choice instanceof HTMLInputElement) return choice.value;
  const options = optionsInGroup(choice);
  if (options.length === 0) return valueOfTrigger(choice);
  const radio = options.find(
    (one) =>
      (one instanceof HTMLInputElement && one.checked) ||
      one.getAttribute("aria-checked") === "true" ||
      one.getAttribute("aria-pressed") === "true",
  );
  return radio ? nameOf(radio) : "";
}

/** What a select's button shows, unless that is its placeholder. */
function valueOfTrigger(trigger: HTMLElement): string {
  const value = (trigger.textContent ?? "").replace(/\s+/g, " ").trim();
  return PLACEHOLDER.test(value) ? "" : value;
}

/** Whether pressing this element sends the form's text away or moves the wizard on. */
export function sendsForm(element: Element, form: SupportForm): boolean {
  const button = element.closest<HTMLElement>("button, input[type=submit], [role=button]");
  if (!button) return false;
  const name = nameOf(button);
  if (means("leave", name)) return false;
  const own = form.text.closest("form");
  if (own !== null && button.closest("form") === own && isSubmitButton(button)) return true;
  if (buttonInBox(form) === button) return true;
  if (means("send-anywhere", name)) return true;
  return (
    means("send", name) && ((own !== null && button.closest("form") === own) || follows(button, form.text))
  );
}

function isSubmitButton(button: Element): boolean {
  return (
    (button instanceof HTMLButtonElement || button instanceof HTMLInputElement) &&
    button.type === "submit" &&
    !means("attach", nameOf(button))
  );
}

/** A chat-like box has its send button inside, often an icon with a name of the app's own: the last button there. */
function buttonInBox({ kind, text }: SupportForm): Element | undefined {
  if (kind === "create") return undefined;
  for (let box = text.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
    if (box.querySelectorAll("textarea, input:not([type=file])").length > 1) return undefined;
    const inside = [...box.querySelectorAll("button")].filter((one) => {
      const name = nameOf(one);
      return !means("attach", name) && !means("leave", name) && !one.hasAttribute("aria-haspopup");
    });
    if (inside.length > 0) return inside.at(-1);
  }
  return undefined;
}

/** Whether a `submit` event of a page form carries this form's text (and was not a cancel button's). */
export function submitsForm(event: SubmitEvent, form: SupportForm): boolean {
  const page = event.target as Element;
  const leaves = event.submitter !== null && means("leave", nameOf(event.submitter));
  return page.contains(form.text) && !leaves;
}

/** Whether this key press sends the form: Enter in the subject or a chat-like box, Ctrl+Enter anywhere. */
export function keySends(event: KeyboardEvent, form: SupportForm): boolean {
  if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return false;
  const command = event.ctrlKey || event.metaKey;
  if (event.target === form.subject) return true;
  if (event.target !== form.text) return false;
  return command || (!event.shiftKey && !event.altKey && enterMaySend(form));
}

/** In the interaction Enter sends in some releases and not in others: it counts as sending in all of them. */
function enterMaySend(form: SupportForm): boolean {
  return form.kind === "describe" || (form.kind === "reply" && buttonInBox(form) !== undefined);
}

/** The button that sends the form: the last one of its kind behind the text. */
export function sendButton(form: SupportForm): HTMLElement | undefined {
  return sendButtons(form).findLast((button) => !isOff(button));
}

/** Every button that sends the form, also those that are switched off for now. */
export function sendButtons(form: SupportForm): HTMLElement[] {
  const buttons = form.text.ownerDocument.querySelectorAll<HTMLElement>(
    "button, input[type=submit], [role=button]",
  );
  return [...buttons].filter((button) => isShown(button) && sendsForm(button, form));
}

const isOff = (button: HTMLElement) =>
  button.matches(":disabled") || button.getAttribute("aria-disabled") === "true";

// Asks for styles only: a layout in the middle of the page's own rendering would be felt while typing.
export const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

export function isWritable(field: TextField): boolean {
  return !field.disabled && !field.readOnly && isShown(field);
}

function follows(element: Node, earlier: Node): boolean {
  return Boolean(earlier.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
}
