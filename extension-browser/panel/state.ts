import type { ElementId, Fix, QuestionKind } from "@casewright/case-lint";
import type { Language } from "@casewright/language";
import type { PlanId, Severity } from "@casewright/support-plans";
import type { KeptDraft } from "../drafts.ts";
import type { Filled } from "../form/fill.ts";
import type { FormContext } from "../form/support-form.ts";
import type { Picture } from "../overlay/pictures.ts";
import type { Choice } from "../overlay/stop.ts";
import type { Check, Remark } from "../worker/check-words.ts";

/** A severity that the plan offers, and when its first answer would be due. */
export interface DueRow {
  readonly severity: Severity;
  readonly text: string;
}

/** When the first answer is due, or what is still missing to say it. */
export type DueState =
  /** It is being looked up. */
  | { readonly is: "pending" }
  | { readonly is: "no-plan" }
  | ({ readonly plan: string; readonly rows: readonly DueRow[] } & (
      | {
          readonly is: "due";
          readonly severity: Severity;
          readonly text: string;
          readonly explanation: string;
        }
      | { readonly is: "no-severity" }
      | { readonly is: "not-offered"; readonly advice: string }
    ));

/** What became of a case file that was put into the form. */
export interface FillReport {
  readonly filled: readonly Filled[];
  /** Attachments that the case file names: only the user can attach them. */
  readonly attachments: readonly string[];
}

/** One secret as the guard shows it: its kind and place for people, never its value. */
export interface GuardedSecret {
  readonly where: string;
  readonly kind: string;
  /** The placeholder it would get, or how many of them there are. */
  readonly becomes: string;
}

export interface GuardState {
  readonly about: "text" | "files";
  /** Of a text without any, the check did not answer. */
  readonly secrets: readonly GuardedSecret[];
  /** Screenshots to look at before they go. */
  readonly pictures: readonly Picture[];
  /** A line for each file that could not be looked into. */
  readonly unchecked: readonly string[];
  /** Asked for the second time, after "go on anyway". */
  readonly sure: boolean;
}

export interface PanelState {
  readonly language: Language;
  readonly dark: boolean;
  readonly collapsed: boolean;
  /** There is little room: what is to be mended comes first. */
  readonly small: boolean;
  /** The user moved it: it can be docked again. */
  readonly moved: boolean;
  readonly check: Check;
  readonly context: FormContext;
  readonly due: DueState;
  /** A draft of an earlier visit that can be had again. */
  readonly draft?: KeptDraft | undefined;
  readonly report?: FillReport | undefined;
  readonly active?: string | undefined;
  readonly notice?: string | undefined;
  readonly guard?: GuardState | undefined;
}

export interface PanelActions {
  toggle(): void;
  /** The user drags the panel by so many pixels. */
  move(dx: number, dy: number): void;
  /** The dragging is over: the panel settles where it covers nothing, and remembers the place. */
  moved(): void;
  dockAgain(): void;
  restoreDraft(): void;
  eraseDraft(): void;
  /** Puts a case file into the form. */
  openCaseFile(file: File): void;
  closeReport(): void;
  setKind(kind: QuestionKind): void;
  setPlan(plan: PlanId): void;
  openSettings(): void;
  show(remark: Remark): void;
  showElement(id: ElementId): void;
  apply(remark: Remark, fix: Fix): void;
  /** Puts all missing sections into a description that is still empty. */
  insertSkeleton(): void;
  dismiss(remarks: readonly Remark[]): void;
  backToText(): void;
  answer(choice: Choice): void;
}
