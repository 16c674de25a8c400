import type { Language } from "@casewright/language";
import { guardFiles } from "../form/files.ts";
import { isTextField, type SupportForm } from "../form/support-form.ts";
import { watchTyping } from "../form/typing.ts";
import type { FillReport, PanelActions, PanelState } from "../panel/state.ts";
import { textsIn } from "../panel/texts.ts";
import type { DevicePatch, DeviceSettings, Settings, SettingsPatch } from "../settings.ts";
import type { Background } from "./background.ts";
import { watchCasePaste } from "./case-paste.ts";
import { createDueClock } from "./due.ts";
import { createFields } from "./fields.ts";
import { fileJudge } from "./files.ts";
import { createPanelHost } from "./host.tsx";
import { createJudging } from "./judging.ts";
import { keepDrafts } from "./keep.ts";
import { watchKeys } from "./keys.ts";
import { createKnownSecrets } from "./known-secrets.ts";
import { lookAgain } from "./look-again.ts";
import { endOrphans } from "./orphan.ts";
import { watchPhone } from "./phone.ts";
import { createRemarks } from "./remarks.ts";
import { createSeat } from "./seat.ts";
import { createStop } from "./stop.ts";
import { guardSubmit } from "./submit.ts";
import { isDark, markStyles, watchTheme } from "./theme.ts";

export interface Session {
  /** The user changed the settings. */
  configure(changed: { readonly settings?: Settings; readonly device?: DeviceSettings }): void;
  /** How the panel looked, for a last word after it. */
  last(): { readonly language: Language; readonly dark: boolean };
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

/** Everything Casewright does for one form, from its appearing to its going. */
export function openSession(options: SessionOptions): Session {
  const { form, background, save, signal } = options;
  let { settings } = options;
  let dark = isDark(form.text);
  let notice: string | undefined;
  let report: FillReport | undefined;
  const language = () => (settings.language === "auto" ? form.language : settings.language);
  const texts = () => textsIn(language());
  const fields = createFields(form, markStyles(dark));
  const elements = fields.all.map(([, field]) => field);
  const due = createDueClock(form, background.due, render);
  const typing = watchTyping(elements, judge, signal);
  const composing = () => typing.composing;
  const phone = watchPhone(background.phone, judge, signal);
  const keeper = keepDrafts({
    form,
    words: fields.words,
    wanted: () => options.supportCenter && settings.keepDrafts,
    keep: background.keep,
    onOffer: show,
    signal,
  });
  const known = createKnownSecrets({
    words: fields.words,
    settings: () => settings,
    ask: background.secrets,
  });
  const judging = createJudging({
    form,
    fields,
    settings: () => settings,
    phone: () => phone.remark?.problem,
    ask: background.check,
    composing,
    onSecrets: known.take,
    onAnswer: () => (seat.settled ? render() : show()),
    signal,
  });
  const remarks = createRemarks({
    fields,
    judging,
    judge,
    composing,
    attach: (file) => attachments?.attach(file) ?? false,
    texts,
    say,
    onChange: show,
  });
  const stop = createStop(show);

  const actions: PanelActions = {
    toggle: () => then(seat.toggle),
    move: (dx, dy) => seat.drag(dx, dy),
    moved: () => then(seat.dragged),
    dockAgain: () => then(seat.dockAgain),
    setKind: judging.setKind,
    setPlan: (plan) => save({ plan }),
    openSettings: background.openSettings,
    show: remarks.select,
    showElement(id) {
      const { result, words } = judging.check;
      const span = result.elements.find((one) => one.id === id)?.spans[0];
      if (span) fields.select("text", span, words.text);
    },
    apply: (remark, fix) => void remarks.apply(remark, fix),
    insertSkeleton: () => void remarks.insertMissing(),
    dismiss: judging.dismiss,
    restoreDraft: () => void keeper.restore(fields).then(judge),
    eraseDraft: () => void keeper.erase().then(show),
    openCaseFile: (file) =>
      void file.text().then(async (text) => {
        if (!(await casePaste.take(text))) say(texts().report.noCaseFile);
      }),
    closeReport: () =>
      then(() => {
        report = undefined;
      }),
    backToText: () => form.text.focus({ preventScroll: true }),
    answer: (choice) => stop.answer(choice),
  };

  const panel = createPanelHost(actions);
  const seat = createSeat({ panel: panel.element, form, device: options.device, save: options.saveDevice });
  const beat = import.meta.env.FIREFOX
    ? endOrphans(
        () => [
          [panel.alive, { visibility: "hidden" }],
          [panel.gone, { visibility: "visible" }],
          [document.documentElement, { paddingInlineEnd: seat.padding }],
          ...[...document.querySelectorAll("casewright-marks")].map(
            (marks) => [marks, { visibility: "hidden" }] as const,
          ),
        ],
        signal,
      )
    : undefined;
  guardSubmit({
    form,
    fields,
    known,
    stop,
    language,
    onSend: keeper.sent,
    onMasked: judge,
    onBack: (secret) => fields.select(secret.field, secret, fields.words()[secret.field]),
    onWait: say,
    signal,
  });
  const attachments = options.supportCenter
    ? guardFiles({
        judge: fileJudge({ stop, scan: background.scan, language, onBusy: say }),
        onUnplaced: (is, files) => say(texts().files[is](files.map(({ name }) => name).join(", "))),
        signal,
      })
    : undefined;
  const casePaste = watchCasePaste({
    form,
    // An editor takes a paste in its own way, and only once.
    fields: elements.filter(isTextField),
    readCase: background.readCase,
    onFilled(filled) {
      report = filled;
      seat.unfold();
      judge();
    },
    signal,
  });
  watchKeys(
    elements,
    { next: remarks.next, apply: remarks.applyActive, dismiss: remarks.dismissActive, enter },
    signal,
  );
  watchTheme(retheme, signal);
  lookAgain({
    fields,
    judging,
    phone,
    rests: () => typing.composing || typing.pending,
    onChanged: judge,
    onMoved: resettle,
    signal,
  });
  document.addEventListener("scroll", onScroll, { signal, passive: true, capture: true });
  window.addEventListener("resize", onResize, { signal });
  signal.addEventListener("abort", () => {
    stop.answer("back");
    fields.destroy();
    seat.release();
    panel.remove();
  });
  judge();

  function then(work: () => void): void {
    work();
    show();
  }

  /** Gives the words away to be judged as they stand. */
  function judge(): void {
    if (typing.composing || signal.aborted) return;
    fields.setPhone(phone.remark?.field);
    const { given } = judging;
    judging.judge(keeper.changed());
    // What was said about the words holds until they change; a fix itself is judged twice, at once and at the pause.
    if (judging.given.text !== given.text || judging.given.subject !== given.subject) notice = undefined;
  }

  function show(): void {
    if (!hasToShow()) return;
    seat.settle();
    render();
  }

  /** Where the words were judged anew the panel stays where it is: to measure the page would be felt while typing. */
  function render(): void {
    if (!hasToShow()) return;
    remarks.mark();
    panel.render(state());
    beat?.();
  }

  /** Before the first answer there is nothing to show, unless something is asked. */
  function hasToShow(): boolean {
    return !signal.aborted && (judging.answered || stop.state !== undefined);
  }

  function state(): PanelState {
    const { check, context } = judging;
    return {
      language: language(),
      dark,
      collapsed: !seat.open,
      small: seat.small,
      moved: seat.moved,
      check,
      context,
      due: due(context, settings, language(), new Date()),
      draft: keeper.offer,
      report,
      active: remarks.active,
      notice,
      guard: stop.state,
    };
  }

  function say(text: string | undefined): void {
    notice = text;
    show();
  }

  function enter(): void {
    if (!seat.open) actions.toggle();
    panel.focus();
  }

  function retheme(): void {
    if (isDark(form.text) === dark) return;
    dark = !dark;
    fields.restyle(markStyles(dark));
    show();
  }

  function resettle(): void {
    if (typing.composing || stop.state) return;
    if (seat.settle()) show();
  }

  function onScroll({ target }: Event): void {
    // A field that scrolls its own text moves nothing else.
    if (!elements.some((field) => field === target)) resettle();
  }

  function onResize(): void {
    if (typing.composing) return;
    seat.release();
    show();
  }

  return {
    last: () => ({ language: language(), dark }),
    configure(changed) {
      settings = changed.settings ?? settings;
      if (changed.device) seat.configure(changed.device);
      judge();
    },
  };
}
