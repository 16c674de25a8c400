import type { ElementId, Fix, QuestionKind } from "@casewright/case-lint";
import type { Language } from "@casewright/language";
import type { PlanId } from "@casewright/support-plans";
import type { Check, FieldName, Remark } from "../overlay/checks.ts";

/** When the first answer is due, or what is still missing to say it. */
export type DueState =
  | { readonly is: "due"; readonly text: string; readonly explanation: string }
  | { readonly is: "no-plan" | "no-severity" | "not-offered" };

/** One secret as the guard shows it: never its value. */
export interface GuardedSecret {
  readonly field: FieldName;
  readonly kind: string;
  readonly placeholder: string;
}

export interface PanelState {
  readonly language: Language;
  readonly dark: boolean;
  readonly collapsed: boolean;
  readonly check: Check;
  /** Whether remarks may be shown as wrong; an empty form is only asked for things. */
  readonly due: DueState;
  readonly active?: string | undefined;
  readonly notice?: string | undefined;
  readonly guard?: { readonly secrets: readonly GuardedSecret[]; readonly sure: boolean } | undefined;
}

export interface PanelActions {
  toggle(): void;
  setKind(kind: QuestionKind): void;
  setPlan(plan: PlanId): void;
  openSettings(): void;
  show(remark: Remark): void;
  showElement(id: ElementId): void;
  apply(remark: Remark, fix: Fix): void;
  dismiss(remark: Remark): void;
  backToText(): void;
  guardMask(): void;
  guardBack(): void;
  guardAnyway(): void;
}
