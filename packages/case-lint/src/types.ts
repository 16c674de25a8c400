import type { Language, Localized } from "@casewright/language";
import type { FindOptions } from "@casewright/redact";
import type { PlanId, Severity } from "@casewright/support-plans";

/** UTF-16 offsets `[start, end)` into the linted text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The things a case must say. */
export type ElementId =
  | "impact-scope"
  | "resource-identifier"
  | "access-path"
  | "verbatim-error"
  | "reproduction-steps"
  | "occurrence-time"
  | "tried-or-expected"
  | "question";

/** What the text is taken for; it decides which elements are asked for. */
export type QuestionKind =
  | "troubleshooting"
  | "how-to"
  | "specification"
  | "account-billing"
  | "quota"
  | "event-support"
  | "reply";

export interface ElementResult {
  readonly id: ElementId;
  readonly name: Localized;
  readonly present: boolean;
  /** Where it was found; empty when it is missing. */
  readonly spans: readonly Span[];
  /** 0–1: how sure the rule is of its answer, present or missing. */
  readonly confidence: number;
  /** Whether this kind of question needs it. */
  readonly needed: boolean;
}

/** One text edit and one undo step: replace `[start, end)` by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  readonly title: Localized;
  readonly edit: Edit;
}

export type FindingLevel = "error" | "warning" | "info";

/**
 * One remark. For a missing element the span is empty (`start === end`) at the place the fix inserts; where half
 * of it is there (a time without a zone), the span is that half.
 */
export interface Finding {
  /** The rule's id, which is its file's name and its docs page. */
  readonly rule: string;
  readonly level: FindingLevel;
  readonly span: Span;
  readonly message: Localized;
  readonly fixes: readonly Fix[];
}

export interface LintOptions {
  /** The subject, where the form keeps it apart from the text. */
  readonly subject?: string;
  /** The text's language; recognised when left out. */
  readonly language?: Language;
  /** The kind of question as the user corrected it; recognised when left out. */
  readonly kind?: QuestionKind;
  readonly severity?: Severity;
  readonly plan?: PlanId;
  /** What redact is to treat as secret. */
  readonly redact?: FindOptions;
  /** Rule ids that are turned off. */
  readonly off?: readonly string[];
}

export interface LintResult {
  readonly language: Language;
  readonly kind: QuestionKind;
  readonly elements: readonly ElementResult[];
  /** Errors first, then by position. */
  readonly findings: readonly Finding[];
  /** How many distinct asks the text makes: one case, one question. */
  readonly questions: number;
}
