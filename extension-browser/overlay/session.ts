import type { ElementId, Fix, QuestionKind, Span } from "@casewright/case-lint";
import { kindName } from "@casewright/redact";
import { attachMarks, changeBetween, type Mark, remapSpan } from "@casewright/textarea-marks";
import { guardForm, type Resume } from "../form/guard.ts";
import { readContext, type SupportForm, type TextField } from "../form/support-form.ts";
import { watchTyping } from "../form/typing.ts";
import { writeEdit } from "../form/write.ts";
import type { PanelActions, PanelState } from "../panel/state.ts";
import { textsIn } from "../panel/texts.ts";
import type { Settings, SettingsPatch } from "../settings.ts";
import { type Check, checkWords, type FieldName, type Remark } from "./checks.ts";
import { createDock } from "./dock.ts";
import { dueState } from "./due.ts";
import { createPanelHost } from "./host.tsx";
import { watchKeys } from "./keys.ts";
import { type FormSecret, maskField, secretsIn } from "./secrets.ts";
import { isDark, markStyles, watchTheme } from "./theme.ts";

export interface Session {
  /** The user changed the settings. */
  configure(settings: Settings): void;
}

export interface SessionOptions {
  readonly form: SupportForm;
  readonly settings: Settings;
  save(patch: SettingsPatch): void;
  openSettings(): void;
  /** Ends the session: everything it put into the page goes. */
  readonly signal: AbortSignal;
}

/** Milliseconds between looks at what changes without an event: a value set by the page, a select, a moved button. */
const LOOK_AGAIN = 300;

/** Everything Casewright does for one form, from its appearing to its going. */
export function openSession({ form, signal, save, openSettings, ...options }: SessionOptions): Session {
  let settings = options.settings;
  let kind: QuestionKind | undefined;
  let context = readContext(document);
  let dark = isDark(form.text);
  let active: string | undefined;
  let notice: string | undefined;
  let open = false;
  /** In a narrow window: whether the user opened the panel. */
  let asked = false;
  let stopped:
    | { readonly secrets: readonly FormSecret[]; readonly resume: Resume; readonly sure: boolean }
    | undefined;
  const dismissed = new Set<string>();

  const fields: readonly (readonly [FieldName, TextField])[] = [
    ...(form.subject ? [["subject", form.subject] as const] : []),
    ["text", form.text],
  ];
  const marks = new Map(
    fields.map(([name, field]) => [name, attachMarks(field, { styles: markStyles(dark) })] as const),
  );
  const words = (): Check["words"] => ({ subject: form.subject?.value ?? "", text: form.text.value });
  const fieldOf = (name: FieldName): TextField =>
    name === "subject" && form.subject ? form.subject : form.text;
  const language = () => (settings.language === "auto" ? form.language : settings.language);
  let check = checkWords(form, words(), context, settings, kind);

  const actions: PanelActions = {
    toggle() {
      if (dock.roomy) {
        save({ collapsed: !settings.collapsed });
        settings = { ...settings, collapsed: !settings.collapsed };
      } else asked = !asked;
      show();
    },
    setKind(next) {
      kind = next;
      judge();
    },
    setPlan(plan) {
      save({ plan });
    },
    openSettings,
    show: select,
    showElement,
    apply,
    dismiss(remark) {
      dismissed.add(dismissalOf(remark));
      judge();
    },
    backToText() {
      form.text.focus({ preventScroll: true });
    },
    guardBack() {
      const secret = stopped?.secrets[0];
      stopped = undefined;
      show();
      if (secret) selectSpan(secret.field, secret);
    },
    guardMask,
    guardAnyway() {
      if (!stopped) return;
      if (!stopped.sure) {
        stopped = { ...stopped, sure: true };
        show();
        return;
      }
      const { resume } = stopped;
      stopped = undefined;
      show();
      guard.pass(resume);
    },
  };

  const panel = createPanelHost(actions);
  const dock = createDock(panel.element, form);
  const typing = watchTyping(
    fields.map(([, field]) => field),
    judge,
    signal,
  );
  const guard = guardForm(form, () => secretsIn(words()).length > 0, stop, signal);
  watchKeys(
    fields.map(([, field]) => field),
    { next, apply: applyActive, dismiss: dismissActive },
    signal,
  );
  watchTheme(() => retheme(), signal);

  /** Judges the words as they stand, and shows what came out. */
  function judge(): void {
    if (typing.composing || signal.aborted) return;
    context = readContext(document);
    const whole = checkWords(form, words(), context, settings, kind);
    check = { ...whole, remarks: whole.remarks.filter((one) => !dismissed.has(dismissalOf(one))) };
    if (!check.remarks.some((one) => one.id === active)) active = undefined;
    notice = undefined;
    show();
  }

  function dismissalOf({ field, finding }: Remark): string {
    return `${field} ${finding.rule} ${words()[field].slice(finding.span.start, finding.span.end)}`;
  }

  function show(): void {
    for (const [name, one] of marks) one.set(marksOf(name));
    open = settle();
    panel.render(state());
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
      guard: stopped && {
        sure: stopped.sure,
        secrets: stopped.secrets.map(({ field, kind, placeholder }) => ({
          field,
          kind: kindName(kind)[language()],
          placeholder,
        })),
      },
    };
  }

  /** The marks of the last check, moved to where their words stand now. */
  function marksOf(name: FieldName): readonly Mark[] {
    const change = changeBetween(check.words[name], fieldOf(name).value);
    return check.remarks
      .filter(({ field }) => field === name)
      .flatMap(({ id, finding }) => {
        const span = remapSpan(finding.span, change);
        return span ? [{ ...span, kind: id === active ? "active" : finding.level }] : [];
      });
  }

  function select(remark: Remark): void {
    active = remark.id;
    show();
    selectSpan(remark.field, remark.finding.span);
  }

  function showElement(id: ElementId): void {
    const span = check.result.elements.find((one) => one.id === id)?.spans[0];
    if (span) selectSpan("text", span);
  }

  /** Selects the words where they stand now, and scrolls them into sight. */
  function selectSpan(name: FieldName, span: Span): void {
    const field = fieldOf(name);
    const moved = remapSpan(span, changeBetween(check.words[name], field.value));
    if (!moved) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(moved.start, moved.end);
    const rect = marks.get(name)?.rects(moved.start, moved.end)[0];
    if (rect) {
      const box = field.getBoundingClientRect();
      if (rect.top < box.top || rect.top + rect.height > box.bottom)
        field.scrollTop += rect.top - box.top - box.height / 2;
    }
    field.scrollIntoView({ block: "nearest" });
  }

  function apply(remark: Remark, fix: Fix): void {
    if (typing.composing) return;
    const done = writeEdit(fieldOf(remark.field), fix.edit, check.words[remark.field]);
    judge();
    if (done) return;
    notice = textsIn(language()).changed;
    show();
  }

  function next(step: 1 | -1): void {
    const order = [...check.remarks].sort(
      (a, b) => a.field.localeCompare(b.field) || a.finding.span.start - b.finding.span.start,
    );
    const at = order.findIndex((one) => one.id === active);
    const remark = order.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % order.length);
    if (remark) select(remark);
  }

  function activeRemark(): Remark | undefined {
    return check.remarks.find((one) => one.id === active);
  }

  function applyActive(): void {
    const remark = activeRemark();
    const fix = remark?.finding.fixes[0];
    if (remark && fix) apply(remark, fix);
  }

  function dismissActive(): void {
    const remark = activeRemark();
    if (remark) actions.dismiss(remark);
  }

  function stop(resume: Resume): void {
    stopped = { secrets: secretsIn(words()), resume, sure: false };
    show();
  }

  function guardMask(): void {
    if (!stopped) return;
    const { resume } = stopped;
    stopped = undefined;
    show();
    const now = words();
    const secrets = secretsIn(now);
    for (const [name, field] of fields) {
      const edit = maskField(now, secrets, name);
      if (edit) writeEdit(field, edit, now[name]);
    }
    judge();
    // The page's framework may render before it knows the masked text; a live secret is never let through here.
    requestAnimationFrame(() => {
      if (!signal.aborted && secretsIn(words()).length === 0) guard.pass(resume);
    });
  }

  function retheme(): void {
    if (isDark(form.text) === dark) return;
    dark = !dark;
    for (const one of marks.values()) one.restyle(markStyles(dark));
    show();
  }

  /** What no event tells: a value that the page set, a chosen severity, a button that moved under the panel. */
  function lookAgain(): void {
    if (document.hidden || typing.composing) return;
    const now = words();
    const changed = now.text !== check.words.text || now.subject !== check.words.subject;
    if (changed && !typing.pending) judge();
    else if (JSON.stringify(readContext(document)) !== JSON.stringify(context)) judge();
    else resettle();
  }

  function resettle(): void {
    if (typing.composing || stopped) return;
    if (settle() !== open) show();
  }

  function onResize(): void {
    if (typing.composing) return;
    dock.release();
    show();
  }

  const timer = setInterval(lookAgain, LOOK_AGAIN);
  window.addEventListener("scroll", resettle, { signal, passive: true, capture: true });
  window.addEventListener("resize", onResize, { signal });
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    for (const one of marks.values()) one.destroy();
    dock.release();
    panel.remove();
  });
  judge();

  return {
    configure(next) {
      settings = next;
      judge();
    },
  };
}
