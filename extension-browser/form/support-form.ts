// Everything that knows the Support Center's markup. Fields are found by label, role and structure, never by
// generated class or id: those change with every release of the console, names and roles hardly do.
import { type Language, uiLanguage } from "@casewright/language";
import type { Severity } from "@casewright/support-plans";

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** `describe` is the support interaction: what is sent there leaves at once. `create` is either case form. */
export type FormKind = "create" | "describe" | "reply";

export interface SupportForm {
  readonly kind: FormKind;
  /** The language of the form's labels. */
  readonly language: Language;
  readonly subject?: HTMLInputElement;
  readonly text: HTMLTextAreaElement;
}

/** What the form says beside the text. */
export interface FormContext {
  readonly severity?: Severity;
  /** Code of the language the case is to be answered in. */
  readonly caseLanguage?: string;
  readonly type?: "account-billing" | "quota" | "technical";
}

const SUBJECT = /^(case |issue )?(subject|title)\b|件名|題名|タイトル/i;
const DESCRIPTION =
  /^(use case |case |issue |problem |question )?(description|details)\b|^describe\b|説明|お?問い?合わ?せ内容|ご?質問内容|詳細/i;
const DESCRIBE =
  /describe (your|the|an) (issue|problem|question)|how can we help|ask (a|your) question|(問題|課題|事象|お困り|ご?質問|ご?用件).*(説明|入力|記入|お聞かせ|お知らせ|ください)|お手伝い/i;
const REPLY = /^(your |add (a )?|write (a )?)?(reply|response|correspondence)\b|返信|返答|ご?回答への/i;
/** Words that mean a reply on a case's page only: elsewhere they may be a feedback box. */
const REPLY_HERE = /message|comment|ご?連絡内容|メッセージ|コメント/i;

const SUBMIT =
  /^(submit|send|next(?! page)|continue|create( a| support)? case|create$|open (a |support )?case|reply|post|proceed|confirm|finish|done)\b|^(送信|次へ|次の(?!ページ)|続行|ケースを作成|サポートケースを作成|作成$|返信|投稿|確認|確定|完了|進む)|を?送信(する)?$/i;
const LEAVE = /^(cancel|back|previous|discard|close)\b|^(キャンセル|戻る|前へ|前の|破棄|閉じる)/i;

const ATTACH = /attach|upload|file|image|添付|ファイル|画像|アップロード/i;

const SEVERITY = /severity|urgency|重要度|緊急度|深刻度/i;
const LANGUAGE = /language|言語/i;
const CASE_TYPE = /case type|issue type|type of (case|issue)|ケースタイプ|ケースの種類|問い合わせの種類/i;

/** The console's severity names, most specific first: each English name contains the next. */
const SEVERITIES: readonly (readonly [Severity, RegExp])[] = [
  ["critical", /business-critical|ビジネスクリティカル|非常事態/i],
  ["urgent", /production system down|本番.*(ダウン|停止)|ビジネスへの影響大/i],
  ["high", /production system impaired|本番.*障害|発生中の障害/i],
  ["normal", /system impaired|急ぎの問い合わせ|システム.*障害/i],
  ["low", /general guidance|ガイダンス|通常の問い合わせ/i],
];
const CASE_LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ["ja", /japanese|日本語/i],
  ["en", /english|英語/i],
  ["zh", /chinese|中文|中国語/i],
  ["ko", /korean|한국어|韓国語/i],
];
const TYPES: readonly (readonly [NonNullable<FormContext["type"]>, RegExp])[] = [
  ["account-billing", /account|billing|アカウント|請求/i],
  ["quota", /quota|limit|クォータ|制限|上限/i],
  ["technical", /technical|技術|テクニカル/i],
];

/**
 * The form on the page, or undefined where nothing is recognised: then the page stays as it is.
 * `address` is the search and address of the page's URL.
 */
export function findSupportForm(page: Document, address: string): SupportForm | undefined {
  const areas = [...page.querySelectorAll("textarea")].filter(isWritable);
  if (areas.length === 0) return undefined;
  const subject = [...page.querySelectorAll("input")].find(
    (input) => isTextInput(input) && isWritable(input) && SUBJECT.test(nameOf(input)),
  );
  const text = chooseText(areas, subject, address);
  if (!text) return undefined;
  const kind = subject ? "create" : kindOf(nameOf(text), address);
  const language = languageOf(`${nameOf(text)} ${subject ? nameOf(subject) : ""}`, page);
  return { kind, language, text, ...(subject ? { subject } : {}) };
}

/** Any text area, taken for a form because the user asked for it to be checked. */
export function formOfField(text: HTMLTextAreaElement): SupportForm {
  return { kind: "create", language: uiLanguage(text.ownerDocument.documentElement.lang), text };
}

function chooseText(
  areas: readonly HTMLTextAreaElement[],
  subject: HTMLInputElement | undefined,
  address: string,
): HTMLTextAreaElement | undefined {
  const named = (pattern: RegExp) => areas.find((area) => pattern.test(nameOf(area)));
  if (subject) return named(DESCRIPTION) ?? named(DESCRIBE) ?? areas.find((area) => follows(area, subject));
  const byName =
    named(DESCRIBE) ??
    named(DESCRIPTION) ??
    named(REPLY) ??
    (isCasePage(address) ? named(REPLY_HERE) : undefined);
  if (byName) return byName;
  // A label in a language we lack: the address still says what the only box on the page is for.
  return areas.length === 1 && (isCasePage(address) || isCreatePage(address)) ? areas[0] : undefined;
}

function kindOf(name: string, address: string): FormKind {
  if (isCasePage(address)) return "reply";
  // A lone box on the create page is the interaction's, under whichever label; a form's has a subject beside it.
  if (DESCRIPTION.test(name) && !DESCRIBE.test(name)) return "create";
  return REPLY.test(name) && !isCreatePage(address) ? "reply" : "describe";
}

const isCreatePage = (address: string) => /\/case\/create|\/create\b/.test(address);
const isCasePage = (address: string) =>
  !isCreatePage(address) && /displayId=|caseId=|\/case\/(?!history)[\w?]/i.test(address);

function languageOf(labels: string, page: Document): Language {
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(labels)) return "ja";
  return SUBJECT.test(labels) || DESCRIPTION.test(labels) || DESCRIBE.test(labels) || REPLY.test(labels)
    ? "en"
    : uiLanguage(page.documentElement.lang);
}

/** What the form says beside the text: read when it is needed, because it changes without events. */
export function readContext(page: Document): FormContext {
  const severity = pick(SEVERITIES, chosen(page, SEVERITY));
  const caseLanguage = pick(CASE_LANGUAGES, chosen(page, LANGUAGE));
  const type = pick(TYPES, chosen(page, CASE_TYPE));
  return {
    ...(severity ? { severity } : {}),
    ...(caseLanguage ? { caseLanguage } : {}),
    ...(type ? { type } : {}),
  };
}

function pick<T>(names: readonly (readonly [T, RegExp])[], text: string): T | undefined {
  const plain = text.normalize("NFKC");
  return plain === "" ? undefined : names.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** The chosen text of the select or radio group whose name matches; empty where there is none. */
function chosen(page: Document, label: RegExp): string {
  for (const select of page.querySelectorAll("select"))
    if (label.test(nameOf(select))) return select.selectedOptions[0]?.text ?? "";
  for (const button of page.querySelectorAll<HTMLElement>("[aria-haspopup=listbox], [role=combobox]"))
    if (label.test(nameOf(button)) && isShown(button)) return button.textContent ?? "";
  for (const group of page.querySelectorAll<HTMLElement>("[role=radiogroup], fieldset"))
    if (label.test(nameOf(group))) {
      const radio = group.querySelector<HTMLInputElement>("input[type=radio]:checked");
      return radio ? nameOf(radio) : (group.querySelector("[aria-checked=true]")?.textContent ?? "");
    }
  return "";
}

/** Whether pressing this element sends the form's text away or moves the wizard on. */
export function sendsForm(element: Element, form: SupportForm): boolean {
  const button = element.closest("button, input[type=submit], [role=button]");
  if (!button) return false;
  const name = nameOf(button);
  return (
    SUBMIT.test(name) && (button.closest("form") === form.text.closest("form") || follows(button, form.text))
  );
}

/** A chat-like box has its send button inside, often an icon with a name of the app's own: the last button there. */
function _buttonInBox(text: HTMLTextAreaElement): Element | undefined {
  for (let box = text.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
    const inside = [...box.querySelectorAll("button")].filter((button) => !ATTACH.test(nameOf(button)));
    if (inside.length > 0) return inside.at(-1);
  }
  return undefined;
}

/** Whether a `submit` event of a page form carries this form's text (and was not a cancel button's). */
export function submitsForm(event: SubmitEvent, form: SupportForm): boolean {
  const page = event.target as Element;
  const leaves = event.submitter !== null && LEAVE.test(nameOf(event.submitter));
  return page.contains(form.text) && !leaves;
}

/** Whether this key press sends the form: Enter in the subject or the interaction's box, Ctrl+Enter anywhere. */
export function keySends(event: KeyboardEvent, form: SupportForm): boolean {
  if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return false;
  const command = event.ctrlKey || event.metaKey;
  if (event.target === form.subject) return true;
  return (
    event.target === form.text && (command || (form.kind === "describe" && !event.shiftKey && !event.altKey))
  );
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

const isTextInput = (input: HTMLInputElement) => input.type === "text";

// Asks for styles only: a layout in the middle of the page's own rendering would be felt while typing.
const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

function isWritable(field: TextField): boolean {
  return !field.disabled && !field.readOnly && isShown(field);
}

function follows(element: Node, earlier: Node): boolean {
  return Boolean(earlier.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The accessible name, as far as the console's markup needs it. */
export function nameOf(element: Element): string {
  const page = element.ownerDocument;
  const labelledBy = (element.getAttribute("aria-labelledby") ?? "")
    .split(/\s+/)
    .map((id) => (id ? page.getElementById(id)?.textContent : ""))
    .join(" ");
  const labels = [...((element as HTMLInputElement).labels ?? [])]
    .map((label) => label.textContent)
    .join(" ");
  const content = element.matches("button, [role=button]") ? element.textContent : "";
  const legend = element.querySelector(":scope > legend")?.textContent;
  const names = [
    labelledBy,
    element.getAttribute("aria-label"),
    labels,
    legend,
    content,
    element.matches("input[type=submit]") ? (element as HTMLInputElement).value : "",
    element.getAttribute("placeholder"),
    element.getAttribute("title"),
  ];
  return (names.find((name) => name?.trim()) ?? "").replace(/\s+/g, " ").trim();
}
