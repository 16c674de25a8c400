import type { QuestionKind } from "@casewright/case-lint";
import { type FormContext, readContext, type SupportForm } from "../form/support-form.ts";
import type { Settings } from "../settings.ts";
import type { Check, CheckRequest, Remark } from "../worker/check-words.ts";
import type { DraftToKeep } from "../worker/keep-words.ts";
import type { PhoneProblem } from "../worker/phone.ts";
import type { Fields, Words } from "./fields.ts";
import type { Looked } from "./known-secrets.ts";

export interface Judging {
  /** The last answer, without what the user dismissed or has just mended. */
  readonly check: Check;
  /** Whether there was an answer yet. */
  readonly answered: boolean;
  /** The words that were last given away to be judged, and what the form said beside them. */
  readonly given: Words;
  readonly context: FormContext;
  /**
   * Gives the words away to be judged as they stand. What the form says beside them is what `readForm` read last: to
   * look through the whole page at each pause in typing would be felt. `keep` is the draft that they are to be kept as.
   */
  judge(keep?: DraftToKeep): void;
  /** Reads what the form says beside the words. Whether it says something else than before. */
  readForm(): boolean;
  /** The user says what kind of question it is. */
  setKind(kind: QuestionKind): void;
  dismiss(remarks: readonly Remark[]): void;
  /** It was mended: not to be shown again before the next answer is there. */
  drop(remark: Remark): void;
}

interface JudgingOptions {
  readonly form: SupportForm;
  readonly fields: Fields;
  settings(): Settings;
  phone(): PhoneProblem | undefined;
  /** Judges words off the page's thread. */
  ask(request: CheckRequest, keep?: DraftToKeep): Promise<Check>;
  /** Whether an input method is composing: what it writes is judged when it is done. */
  composing(): boolean;
  /** Hears what every answer says of secrets: also one that came too late to be shown. */
  onSecrets(looked: Looked): void;
  onAnswer(): void;
  readonly signal: AbortSignal;
}

/** Has the form's words judged, and keeps what came out. */
export function createJudging(options: JudgingOptions): Judging {
  const { form, fields, settings, phone, ask, composing, onSecrets, onAnswer, signal } = options;
  let kind: QuestionKind | undefined;
  let context = readContext(document);
  let given = fields.words();
  let judged: Check = {
    words: given,
    result: { kind: "troubleshooting", elements: [] },
    remarks: [],
    missing: [],
    secrets: [],
  };
  let check = judged;
  let answered = false;
  /** How often the words were given away; only the last answer counts. */
  let asks = 0;
  const dismissed = new Set<string>();

  function judge(keep?: DraftToKeep): void {
    given = fields.words();
    void judgeNow(keep);
  }

  async function judgeNow(keep: DraftToKeep | undefined): Promise<void> {
    const mine = ++asks;
    const problem = phone();
    const { kind: formKind, language, subject } = form;
    const request = {
      form: { kind: formKind, language, hasSubject: subject !== undefined },
      words: given,
      context,
      settings: settings(),
      ...(kind && { kind }),
      ...(problem && { phone: problem }),
    };
    const answer = await ask(request, keep)
      // The extension is being updated or switched off: the last answer stays until the farewell.
      .catch(() => undefined);
    if (answer) onSecrets({ words: request.words, settings: request.settings, secrets: answer.secrets });
    if (answer && mine === asks && !signal.aborted && !composing()) take(answer);
  }

  function take(answer: Check): void {
    answered = true;
    judged = answer;
    check = { ...answer, remarks: answer.remarks.filter((one) => !dismissed.has(dismissalOf(one))) };
    onAnswer();
  }

  function dismissalOf({ field, finding: { rule, span } }: Remark): string {
    return `${field} ${rule} ${judged.words[field].slice(span.start, span.end)}`;
  }

  return {
    get check() {
      return check;
    },
    get answered() {
      return answered;
    },
    get given() {
      return given;
    },
    get context() {
      return context;
    },
    judge,
    readForm() {
      const before = JSON.stringify(context);
      context = readContext(document);
      return JSON.stringify(context) !== before;
    },
    setKind(next) {
      kind = next;
      judge();
    },
    dismiss(remarks) {
      for (const remark of remarks) dismissed.add(dismissalOf(remark));
      take(judged);
    },
    drop(remark) {
      const left = ({ id }: Remark) => id !== remark.id;
      check = { ...check, remarks: check.remarks.filter(left), missing: check.missing.filter(left) };
    },
  };
}
