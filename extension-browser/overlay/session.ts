import type { Fix, QuestionKind } from "@casewright/case-lint";
import type { Language } from "@casewright/language";
import { guardFiles } from "../form/files.ts";
import { readContext, type SupportForm } from "../form/support-form.ts";
import { watchTyping } from "../form/typing.ts";
import { writeEdit } from "../form/write.ts";
import type { ScanAnswer } from "../messages.ts";
import type { FillReport, PanelActions, PanelState } from "../panel/state.ts";
import { textsIn } from "../panel/texts.ts";
import {
  type DevicePatch,
  type DeviceSettings,
  findOptions,
  type Settings,
  type SettingsPatch,
} from "../settings.ts";
import type { Check, CheckRequest, FieldName, Remark } from "../worker/check-words.ts";
import type { PhoneProblem } from "../worker/phone.ts";
import type { PastedCase } from "../worker/read-case.ts";
import { watchCasePaste } from "./case-paste.ts";
import { createDock } from "./dock.ts";
import { createDueClock } from "./due.ts";
import { createFields } from "./fields.ts";
import { fileJudge } from "./files.ts";
import { createPanelHost } from "./host.tsx";
import { keepDrafts } from "./keep.ts";
import { watchKeys } from "./keys.ts";
import { watchPhone } from "./phone.ts";
import { createStop } from "./stop.ts";
import { guardSubmit } from "./submit.ts";
import { isDark, markStyles, watchTheme } from "./theme.ts";

export interface Session {
  /** The user changed the settings. */
  configure(changed: { readonly settings?: Settings; readonly device?: DeviceSettings }): void;
  /** How the panel looked, for a last word after it. */
  last(): { readonly language: Language; readonly dark: boolean };
}

/** What the session asks of the extension's other parts, off the page's thread. */
export interface Background {
  openSettings(): void;
  check(request: CheckRequest): Promise<Check>;
  scan(name: string, base64: string): Promise<ScanAnswer>;
  readCase(text: string): Promise<PastedCase | null>;
  phone(number: string, callingCode?: string): Promise<PhoneProblem | null>;
}

export interface SessionOptions {
  readonly form: SupportForm;
  readonly settings: Settings;
  readonly device: DeviceSettings;
  /** In the Support Center; elsewhere nothing is kept and no file is held back. */
  readonly supportCenter: boolean;
  readonly background: Background;
  save(patch: SettingsPatch): void;
  saveDevice(patch: DevicePatch): void;
  /** Ends the session: everything it put into the page goes. */
  readonly signal: AbortSignal;
}

/** Milliseconds between looks at what changes without an event: a value set by the page, a select, a moved button. */
const LOOK_AGAIN = 300;
/** Of so many looks at a page that rendered nothing one is a whole one. */
const CALM = 5;

/** Everything Casewright does for one form, from its appearing to its going. */
export function openSession(options: SessionOptions): Session {
  const { form, background, save, saveDevice, signal } = options;
  let { settings, device } = options;
  let kind: QuestionKind | undefined;
  let context = readContext(document);
  let dark = isDark(form.text);
  let active: string | undefined;
  let notice: string | undefined;
  let report: FillReport | undefined;
  let open = false;
  /** In a narrow window: whether the user opened the panel. */
  let asked = false;
  const dismissed = new Set<string>();
  /** Whether the page rendered anything since the last whole look, and how many looks there were. */
  let rendered = true;
  let looks = 0;
  /** How often the words were given away to be judged; only the last answer counts. */
  let asks = 0;
  const fields = createFields(form, markStyles(dark));
  const language = () => (settings.language === "auto" ? form.language : settings.language);
  const due = createDueClock(form);
  const phone = watchPhone(background.phone, () => judge(), signal);
  const keeper = keepDrafts({
    form,
    words: fields.words,
    options: () => (options.supportCenter && settings.keepDrafts ? findOptions(settings) : undefined),
    onOffer: () => show(),
    signal,
  });
  /** The words that were last given away to be judged. */
  let given = fields.words();
  /** The last answer, and it without what the user dismissed. */
  let judged: Check = {
    words: given,
    result: { kind: "troubleshooting", elements: [] },
    remarks: [],
    missing: [],
  };
  let check = judged;
  let answered = false;

  const actions: PanelActions = {
    toggle() {
      if (dock.roomy) keepDevice({ collapsed: !device.collapsed });
      else {
        asked = !asked;
        if (asked && !dock.place(false, device.place)) dock.makeRoom();
      }
      show();
    },
    move: (dx, dy) => dock.drag(dx, dy),
    moved() {
      keepDevice({ place: dock.dragged() });
      show();
    },
    dockAgain() {
      keepDevice({ place: undefined });
      show();
    },
    setKind(next) {
      kind = next;
      judge();
    },
    setPlan: (plan) => save({ plan }),
    openSettings: background.openSettings,
    show: select,
    showElement(id) {
      const span = check.result.elements.find((one) => one.id === id)?.spans[0];
      if (span) fields.select("text", span, check.words.text);
    },
    apply,
    insertSkeleton() {
      const text = check.missing.flatMap(({ finding }) => finding.fixes[0]?.edit.text ?? []).join("\n");
      if (!writeEdit(form.text, { start: 0, end: check.words.text.length, text }, check.words.text)) return;
      judge();
      const line = text.indexOf("\n") + 1;
      form.text.setSelectionRange(line, line);
      form.text.scrollIntoView({ block: "nearest" });
    },
    dismiss(remarks) {
      for (const remark of remarks) dismissed.add(dismissalOf(remark));
      take(judged);
    },
    restoreDraft() {
      const { offer } = keeper;
      if (!offer) return;
      keeper.taken();
      const words = fields.words();
      if (form.subject && offer.subject)
        writeEdit(form.subject, { start: 0, end: words.subject.length, text: offer.subject }, words.subject);
      writeEdit(form.text, { start: 0, end: words.text.length, text: offer.text }, words.text);
      judge();
    },
    eraseDraft: () => void keeper.erase().then(show),
    openCaseFile: (file) =>
      void file.text().then(async (text) => {
        if (!(await casePaste.take(text))) say(textsIn(language()).report.noCaseFile);
      }),
    closeReport() {
      report = undefined;
      show();
    },
    backToText: () => form.text.focus({ preventScroll: true }),
    answer: (choice) => stop.answer(choice),
  };

  const stop = createStop(() => show());
  const panel = createPanelHost(actions);
  const dock = createDock(panel.element, form);
  const elements = fields.all.map(([, field]) => field);
  const typing = watchTyping(elements, judge, signal);
  guardSubmit({
    form,
    fields,
    stop,
    language,
    options: () => findOptions(settings),
    onSend: keeper.sent,
    onMasked: judge,
    onBack: (secret) => fields.select(secret.field, secret, fields.words()[secret.field]),
    signal,
  });
  if (options.supportCenter) guardFiles(fileJudge({ stop, scan: background.scan, language }), signal);
  const casePaste = watchCasePaste({
    form,
    fields: elements,
    readCase: background.readCase,
    onFilled(filled) {
      report = filled;
      if (!open && dock.roomy) keepDevice({ collapsed: false });
      judge();
    },
    signal,
  });
  watchKeys(elements, { next, apply: applyActive, dismiss: dismissActive, enter }, signal);
  watchTheme(retheme, signal);

  function keepDevice(patch: DevicePatch): void {
    device = { ...device, ...patch } as DeviceSettings;
    saveDevice(patch);
  }

  /** Gives the words away to be judged as they stand. */
  function judge(): void {
    if (typing.composing || signal.aborted) return;
    fields.setPhone(phone.remark?.field);
    context = readContext(document);
    given = fields.words();
    notice = undefined;
    keeper.changed();
    void ask();
  }

  async function ask(): Promise<void> {
    const mine = ++asks;
    const { kind: formKind, language: formLanguage, subject } = form;
    const problem = phone.remark?.problem;
    const answer = await background
      .check({
        form: { kind: formKind, language: formLanguage, hasSubject: subject !== undefined },
        words: given,
        context,
        settings,
        ...(kind && { kind }),
        ...(problem && { phone: problem }),
      })
      // The extension is being updated or switched off: the last answer stays until the farewell.
      .catch(() => undefined);
    // What an input method is composing is judged when it is done.
    if (answer && mine === asks && !signal.aborted && !typing.composing) take(answer);
  }

  /** Shows what came out, without what the user dismissed. */
  function take(answer: Check): void {
    answered = true;
    judged = answer;
    check = { ...answer, remarks: answer.remarks.filter((one) => !dismissed.has(dismissalOf(one))) };
    if (!check.remarks.some((one) => one.id === active)) active = undefined;
    show();
  }

  function dismissalOf({ field, finding: { rule, span } }: Remark): string {
    return `${field} ${rule} ${judged.words[field].slice(span.start, span.end)}`;
  }

  function show(): void {
    // Before the first answer there is nothing to show, unless something is asked.
    if (signal.aborted || (!answered && !stop.state)) return;
    for (const name of ["subject", "text", "phone"] as const) mark(name);
    open = settle();
    panel.render(state());
  }

  function mark(name: FieldName): void {
    const own = check.remarks.filter(({ field }) => field === name);
    const marks = own.map(({ id, finding }) => ({
      ...finding.span,
      kind: id === active ? "active" : finding.level,
    }));
    fields.mark(name, marks, check.words[name]);
  }

  /** Puts the panel where there is room for it. Whether that is for the whole of it, or for the pill only. */
  function settle(): boolean {
    if ((dock.roomy ? !device.collapsed : asked) && dock.place(false, device.place)) return true;
    dock.place(true);
    return false;
  }

  function state(): PanelState {
    return {
      language: language(),
      dark,
      collapsed: !open,
      small: !dock.roomy || device.place !== undefined,
      moved: device.place !== undefined,
      check,
      context,
      due: due(context, settings, language(), new Date()),
      draft: keeper.offer,
      report,
      active,
      notice,
      guard: stop.state,
    };
  }

  function select(remark: Remark): void {
    active = remark.id;
    show();
    fields.select(remark.field, remark.finding.span, check.words[remark.field]);
  }

  function apply(remark: Remark, fix: Fix): void {
    const field = fields.get(remark.field);
    if (typing.composing || !field) return;
    const done = writeEdit(field, fix.edit, check.words[remark.field]);
    // The same fix must not be offered again until the answer is there.
    if (done) {
      const left = ({ id }: Remark) => id !== remark.id;
      check = { ...check, remarks: check.remarks.filter(left), missing: check.missing.filter(left) };
    }
    judge();
    if (!done) say(textsIn(language()).changed);
  }

  function next(step: 1 | -1): void {
    const order = check.remarks.toSorted(
      (a, b) => a.field.localeCompare(b.field) || a.finding.span.start - b.finding.span.start,
    );
    const at = order.findIndex((one) => one.id === active);
    const remark = order.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % order.length);
    if (remark) select(remark);
  }

  function applyActive(): void {
    const remark = check.remarks.find((one) => one.id === active);
    const fix = remark?.finding.fixes[0];
    if (remark && fix) apply(remark, fix);
  }

  function dismissActive(): void {
    const remark = check.remarks.find((one) => one.id === active);
    if (remark) actions.dismiss([remark]);
  }

  function enter(): void {
    if (!open) actions.toggle();
    panel.focus();
  }

  function say(text: string): void {
    notice = text;
    show();
  }

  function retheme(): void {
    if (isDark(form.text) === dark) return;
    dark = !dark;
    fields.restyle(markStyles(dark));
    show();
  }

  /** What no event tells: a value that the page set, a chosen severity, a button that moved under the panel. */
  function lookAgain(): void {
    if (document.hidden || typing.composing || typing.pending) return;
    const now = fields.words();
    if (now.text !== given.text || now.subject !== given.subject) judge();
    // A page on which nothing happens costs next to nothing; now and then it is looked at all the same.
    if (!rendered && ++looks % CALM !== 0) return;
    rendered = false;
    phone.look();
    if (JSON.stringify(readContext(document)) !== JSON.stringify(context)) judge();
    else resettle();
  }

  function resettle(): void {
    if (typing.composing || stop.state) return;
    if (settle() !== open) show();
  }

  function onScroll({ target }: Event): void {
    // A field that scrolls its own text moves nothing else.
    if (!elements.some((field) => field === target)) resettle();
  }

  function onResize(): void {
    if (typing.composing) return;
    dock.release();
    show();
  }

  const timer = setInterval(lookAgain, LOOK_AGAIN);
  const observer = new MutationObserver(() => {
    rendered = true;
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  document.addEventListener("scroll", onScroll, { signal, passive: true, capture: true });
  window.addEventListener("resize", onResize, { signal });
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    observer.disconnect();
    stop.answer("back");
    fields.destroy();
    dock.release();
    panel.remove();
  });
  judge();

  return {
    last: () => ({ language: language(), dark }),
    configure(changed) {
      settings = changed.settings ?? settings;
      device = changed.device ?? device;
      judge();
    },
  };
}
