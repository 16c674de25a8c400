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
  /** 0–1: the probability that the answer is right, present or missing. */
  readonly confidence: number;
  /** Whether this kind of question needs it. */
  readonly needed: boolean;
}

/** One text edit and one undo step: replace `[start, end)` by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** What a fix takes out of the text and its caller keeps: the content of an attachment, or of a case of its own. */
export interface Moved {
  readonly to: "attachment" | "case";
  /** A name for the attachment's file or the other case's subject. */
  readonly name: string;
  readonly text: string;
}

export interface Fix {
  readonly title: Localized;
  readonly edit: Edit;
  /** Only where the caller said in `moves` that it keeps it: else what is taken out would be lost. */
  readonly moved?: Moved;
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

/** What a kind of case of one service should hold besides the elements. */
export interface Checklist {
  /** The service's code in the Support API, its prefix in ARNs or its usual name, e.g. `s3`. */
  readonly service: string;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly name: Localized;
  /** Words of which one, in any case, must stand in the text or in an attachment's name. */
  readonly words: readonly string[];
}

/** A word that only the author's company knows. */
export interface CompanyWord {
  readonly word: string;
  /** What it means to somebody outside, for the fix that explains it. */
  readonly meaning?: string;
}

/** A message of the case before this reply. */
export interface EarlierMessage {
  readonly from: "support" | "customer";
  readonly text: string;
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
  /** Levels of rules that are other than their own. */
  readonly levels?: Readonly<Record<string, FindingLevel>>;
  /** Codes of the Support API, as chosen for the case. */
  readonly service?: string;
  readonly category?: string;
  readonly issueType?: "technical" | "customer-service";
  /** Code of the language the case is filed in, e.g. `ja`. */
  readonly caseLanguage?: string;
  /** Names of the files that go with the text. */
  readonly attachments?: readonly string[];
  /** E-mail addresses beside the author's. */
  readonly cc?: readonly string[];
  /** The number to be called, and the ISO 3166 code of its country where it has no `+`. */
  readonly phone?: { readonly number: string; readonly country?: string };
  /** The author's own zone as an IANA name, offered for a time that names none. */
  readonly timeZone?: string;
  /** Milliseconds of the epoch; without it no time is in the future. */
  readonly now?: number;
  /** The case's earlier messages, the oldest first: what a reply answers. */
  readonly earlier?: readonly EarlierMessage[];
  readonly words?: readonly CompanyWord[];
  readonly checklists?: readonly Checklist[];
  /** What the caller keeps when a fix takes it out of the text; without it such fixes are not offered. */
  readonly moves?: readonly Moved["to"][];
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
