import type { Localized } from "@casewright/language";
import type { Doc } from "../structure/types.ts";
import type { ElementId, Finding, FindingLevel, Fix, LintOptions, QuestionKind, Span } from "../types.ts";

/** What a rule says about itself; docs and settings are made from it. */
export interface RuleMeta {
  /** The file's name, and the name of its page in docs/rules. */
  readonly id: string;
  readonly name: Localized;
  /** The levels its findings can have. */
  readonly levels: readonly FindingLevel[];
}

/** Where an element was found. No spans: missing. */
export interface Detection {
  readonly spans: readonly Span[];
  /** Says more exactly what is missing, where the rule can tell. */
  readonly missing?: Localized;
  /** Where the half of it stands, and what would complete it. */
  readonly half?: { readonly span: Span; readonly fixes: readonly Fix[] };
}

export interface ElementRule {
  readonly meta: RuleMeta & { readonly id: ElementId };
  /** Said when the element is missing. */
  readonly message: Localized;
  /** The heading of the section that the fix inserts, and the prompt that waits in it. */
  readonly section: Localized<{ readonly heading: string; readonly prompt: string }>;
  readonly detect: (doc: Doc, options?: LintOptions) => Detection;
}

/** What the elements said; rules beyond the elements read it. */
export interface Judged {
  readonly kind: QuestionKind;
  readonly detections: ReadonlyMap<ElementId, Detection>;
  readonly options: LintOptions;
}

export interface FindingRule {
  readonly meta: RuleMeta;
  readonly check: (doc: Doc, judged: Judged) => Finding[];
}

/** Spans shown for one element: enough to point at, few enough to draw. */
export const MAX_SPANS = 8;

/** The span of a remark about what stands beside the text: its severity, its subject, its contacts. */
export const WHOLE: Span = { start: 0, end: 0 };

/** A finding without a fix. */
export function remark(rule: string, level: FindingLevel, span: Span, message: Localized): Finding {
  return { rule, level, span: { start: span.start, end: span.end }, message, fixes: [] };
}
