import type { Localized } from "@casewright/language";
import type { FindOptions, MaskedSecret, Masker } from "@casewright/redact";
import type { Severity } from "@casewright/support-plans";

/** The front matter of a case file; keys are English in every UI language. */
export interface CaseFields {
  readonly service?: string;
  readonly category?: string;
  readonly severity?: Severity;
  readonly issueType?: "technical" | "customer-service";
  /** Code of the case's language, e.g. `en`, `ja`. */
  readonly language?: string;
  readonly profile?: string;
  readonly cc?: readonly string[];
  readonly attachments?: readonly string[];
  readonly caseId?: string;
  readonly displayId?: string;
  /** ISO 8601 instant. */
  readonly filedAt?: string;
}

/** A bad value: a diagnostic at its place in the file, never a crash. UTF-16 offsets. */
export interface CaseProblem {
  readonly start: number;
  readonly end: number;
  readonly message: Localized;
}

export interface CaseFile {
  /** The whole text as read. */
  readonly source: string;
  readonly fields: CaseFields;
  readonly problems: readonly CaseProblem[];
  readonly subject: string;
  /** Span of the subject's words in `source`; empty where there is none. */
  readonly subjectSpan: { readonly start: number; readonly end: number };
  /** The body as written, comments included: exactly `source.slice(bodySpan.start, bodySpan.end)`. */
  readonly body: string;
  readonly bodySpan: { readonly start: number; readonly end: number };
  /** The body as it is sent: comments left out, outer blank lines trimmed. */
  readonly bodyToSend: string;
}

/** Where a draft comes from. */
export interface Evidence {
  readonly text: string;
  /** A path for people (relative where possible), left out for stdin. */
  readonly path?: string;
  /** First line of `text` in its file, 1-based. */
  readonly firstLine?: number;
  /** What it is about, in one line: the subject where no failing line gives one. */
  readonly topic?: string;
  /** Which part of the file, in words, where its lines have no numbers: `2026-11-20 10:15 ± 5 min`. */
  readonly part?: string;
  /** Where the file is kept under version control: `commit 0a1b2c3 of https://…`. */
  readonly origin?: string;
  /** Editor language id or a guess, e.g. `log`, `typescript`; fences the excerpt. */
  readonly languageId?: string;
}

export interface DraftOptions {
  /** The language the draft's headings and prompts are in. */
  readonly language: "en" | "ja";
  readonly profile?: string;
  /** Given, the same secrets get the same placeholders as elsewhere in the case. */
  readonly masker?: Masker;
  readonly redact?: FindOptions;
}

export interface Draft {
  /** The whole case file, masked. */
  readonly text: string;
  readonly secrets: readonly MaskedSecret[];
  /** All of the evidence, masked with the same placeholders, where the body holds only an excerpt: to be attached. */
  readonly whole?: string;
  /** What the evidence told: shown to the user, used in the body. */
  readonly found: {
    readonly errorLines: readonly number[];
    /** ISO instants, with the zone as the log has it; absent where the log has no times. */
    readonly window?: { readonly from: string; readonly to: string; readonly zone?: string };
    readonly identifiers: readonly string[];
    readonly regions: readonly string[];
    readonly service?: string;
  };
}
