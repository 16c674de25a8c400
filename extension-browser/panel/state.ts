import type { ElementId, Fix, QuestionKind } from "@casewright/case-lint";
import type { Language } from "@casewright/language";
import type { PlanId } from "@casewright/support-plans";
import type { Check, Remark } from "../overlay/checks.ts";
import type { Choice } from "../overlay/stop.ts";

/** When the first answer is due, or what is still missing to say it. */
export type DueState =
  | { readonly is: "due"; readonly text: string; readonly explanation: string }
  | { readonly is: "no-plan" | "no-severity" | "not-offered" };

/** One secret as the guard shows it: its kind and place for people, never its value. */
export interface GuardedSecret {
  readonly where: string;
  readonly kind: string;
  /** The placeholder it would get, or in how many places it stands. */
  readonly becomes: string;
}

export interface GuardState {
  readonly about: "text" | "files";
  readonly secrets: readonly GuardedSecret[];
  /** Asked for the second time, after "go on anyway". */
  readonly sure: boolean;
}

export interface PanelState {
  readonly language: Language;
  readonly dark: boolean;
  readonly collapsed: boolean;
  readonly check: Check;
  readonly due: DueState;
  readonly active?: string | undefined;
  readonly notice?: string | undefined;
  readonly guard?: GuardState | undefined;
}

export interface PanelActions {
  toggle(): void;
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
