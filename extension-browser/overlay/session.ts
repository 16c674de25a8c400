import type { Fix, QuestionKind } from "@casewright/case-lint";
import type { Language } from "@casewright/language";
import { guardFiles } from "../form/files.ts";
import { readContext, type SupportForm } from "../form/support-form.ts";
import { watchTyping } from "../form/typing.ts";
import { writeEdit } from "../form/write.ts";
import type { PanelActions, PanelState } from "../panel/state.ts";
import { textsIn } from "../panel/texts.ts";
import type { Settings, SettingsPatch } from "../settings.ts";
import { checkWords, type FieldName, type Remark } from "./checks.ts";
import { createDock } from "./dock.ts";
import { dueState } from "./due.ts";
import { createFields } from "./fields.ts";
import type { TextScan } from "./file-scan.ts";
import { fileJudge } from "./files.ts";
import { createPanelHost } from "./host.tsx";
import { watchKeys } from "./keys.ts";
import { createStop } from "./stop.ts";
import { guardSubmit } from "./submit.ts";
import { isDark, markStyles, watchTheme } from "./theme.ts";

export interface Session {
  /** The user changed the settings. */
  configure(settings: Settings): void;
  /** How the panel looked, for a last word after it. */
  last(): { readonly language: Language; readonly dark: boolean };
}

export interface SessionOptions {
  readonly form: SupportForm;
  readonly settings: Settings;
  save(patch: SettingsPatch): void;
  openSettings(): void;
  /** Looks for secrets in a text of any length, off the page's thread. */
  scanText(text: string): Promise<TextScan>;
  /** Ends the session: everything it put into the page goes. */
  readonly signal: AbortSignal;
}

/** Milliseconds between looks at what changes without an event: a value set by the page, a select, a moved button. */
const LOOK_AGAIN = 300;

/** Everything Casewright does for one form, from its appearing to its going. */
export function openSession({
  form,
  signal,
  save,
  openSettings,
  scanText,
  settings: first,
}: SessionOptions): Session {
  let settings = first;
  let kind: QuestionKind | undefined;
  let context = readContext(document);
  let dark = isDark(form.text);
  let active: string | undefined;
  let notice: string | undefined;
  let open = false;
  /** In a narrow window: whether the user opened the panel. */
  let asked = false;
  const dismissed = new Set<string>();
  const fields = createFields(form, markStyles(dark));
  const language = () => (settings.language === "auto" ? form.language : settings.language);
  let check = checkWords(form, fields.words(), context, settings, kind);

  const actions: PanelActions = {
    toggle() {
      if (dock.roomy) {
        save({ collapsed: !settings.collapsed });
        settings = { ...settings, collapsed: !settings.collapsed };
      } else {
        asked = !asked;
        if (asked && !dock.place(false)) dock.makeRoom();
      }
      show();
    },
    setKind(next) {
      kind = next;
      judge();
    },
    setPlan: (plan) => save({ plan }),
    openSettings,
    show: select,
    showElement(id) {
      const span = check.result.elements.find((one) => one.id === id)?.spans[0];
      if (span) fields.select("text", span, check.words.text);
    },
    apply,
    insertSkeleton() {
      const text = [...check.missing.values()]
        .flatMap(({ finding }) => finding.fixes[0]?.edit.text ?? [])
        .join("\n");
      if (!writeEdit(form.text, { start: 0, end: check.words.text.length, text }, check.words.text)) return;
      judge();
      const line = text.indexOf("\n") + 1;
      form.text.setSelectionRange(line, line);
      form.text.scrollIntoView({ block: "nearest" });
    },
    dismiss(remarks) {
      for (const remark of remarks) dismissed.add(dismissalOf(remark));
      judge();
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
    onMasked: judge,
    onBack: (secret) => fields.select(secret.field, secret, fields.words()[secret.field]),
    signal,
  });
  guardFiles(fileJudge({ stop, scanText, language, say }), signal);
  watchKeys(elements, { next, apply: applyActive, dismiss: dismissActive, enter }, signal);
  watchTheme(retheme, signal);

  /** Judges the words as they stand, and shows what came out. */
  function judge(): void {
    if (typing.composing || signal.aborted) return;
    context = readContext(document);
    const whole = checkWords(form, fields.words(), context, settings, kind);
    check = { ...whole, remarks: whole.remarks.filter((one) => !dismissed.has(dismissalOf(one))) };
    if (!check.remarks.some((one) => one.id === active)) active = undefined;
    notice = undefined;
    show();
  }

  function dismissalOf({ field, finding }: Remark): string {
    return `${field} ${finding.rule} ${fields.words()[field].slice(finding.span.start, finding.span.end)}`;
  }

  function show(): void {
    if (signal.aborted) return;
    for (const [name] of fields.all) mark(name);
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
    if ((dock.roomy ? !settings.collapsed : asked) && dock.place(false)) return true;
    dock.place(true);
    return false;
  }

  function state(): PanelState {
    return {
      language: language(),
      dark,
      collapsed: !open,
      check,
      due: dueState(form, context, settings, new Date().toISOString(), language()),
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
    if (typing.composing) return;
    const done = writeEdit(fields.get(remark.field), fix.edit, check.words[remark.field]);
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
    if (document.hidden || typing.composing) return;
    const now = fields.words();
    const changed = now.text !== check.words.text || now.subject !== check.words.subject;
    if (changed && !typing.pending) judge();
    else if (JSON.stringify(readContext(document)) !== JSON.stringify(context)) judge();
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
  document.addEventListener("scroll", onScroll, { signal, passive: true, capture: true });
  window.addEventListener("resize", onResize, { signal });
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    stop.answer("back");
    fields.destroy();
    dock.release();
    panel.remove();
  });
  judge();

  return {
    last: () => ({ language: language(), dark }),
    configure(next) {
      settings = next;
      judge();
    },
  };
}
