import {
  disabledLines,
  type Finding,
  type LintOptions,
  type LintResult,
  lint,
  type Span,
} from "@casewright/case-lint";
import { type SentPiece, sentPieces } from "./comments.ts";
import type { CaseFile } from "./types.ts";

/** The rule id of findings about the case file itself: its front matter, a missing subject, an open comment. */
export const CASE_FILE_RULE = "case-file";

/**
 * Judges what a case file would send: the body without comments, and the subject. Every span and edit is in
 * UTF-16 offsets of `file.source`, so that it can be underlined and applied as it stands. Severity, service and the
 * like come from the front matter unless they are given.
 */
export function lintCaseFile(file: CaseFile, options: LintOptions = {}): LintResult {
  const pieces = sentPieces(file.body).map(({ start, end }) => ({
    start: start + file.bodySpan.start,
    end: end + file.bodySpan.start,
  }));
  const toSource = (span: Span) => sourceSpan(span, pieces, file.bodySpan.start);
  const result = lint(file.bodyToSend, {
    subject: file.subject,
    ...frontMatter(file),
    ...options,
  });
  const newline = file.source.includes("\r\n") ? "\r\n" : "\n";
  const placed = (finding: Finding, place: (span: Span) => Span): Finding => ({
    ...finding,
    span: place(finding.span),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edit: { ...place(fix.edit), text: fix.edit.text.replaceAll("\n", newline) },
    })),
  });
  const inSubject = secretsOf(file.subject, options).map((finding) =>
    placed(finding, ({ start, end }) => ({
      start: start + file.subjectSpan.start,
      end: end + file.subjectSpan.start,
    })),
  );
  const problems = file.problems.map(
    ({ start, end, message }): Finding => ({
      rule: CASE_FILE_RULE,
      level: "error",
      span: { start, end },
      message,
      fixes: [],
    }),
  );
  // Comments are not sent, so the lint of what is sent has not seen what they turn off.
  const disabled = disabledLines(file.source);
  return {
    ...result,
    elements: result.elements.map((element) => ({ ...element, spans: element.spans.map(toSource) })),
    findings: [
      ...problems,
      ...[...inSubject, ...result.findings.map((finding) => placed(finding, toSource))].filter(
        (finding) => !disabled(finding),
      ),
    ],
  };
}

/** What the case file says beside its words. */
function frontMatter({ fields }: CaseFile): LintOptions {
  const { severity, service, category, issueType, language, attachments, cc } = fields;
  return {
    ...(severity && { severity }),
    ...(service && { service }),
    ...(category && { category }),
    ...(issueType && { issueType }),
    ...(language && { caseLanguage: language }),
    ...(attachments && { attachments }),
    ...(cc && { cc }),
  };
}

/** A subject is asked for nothing but to hold no secret; of all kinds a reply is asked for least. */
function secretsOf(subject: string, { redact }: LintOptions): readonly Finding[] {
  const { findings } = lint(subject, { kind: "reply", ...(redact && { redact }) });
  return findings.filter(({ rule }) => rule === "secret");
}

function sourceSpan({ start, end }: Span, pieces: readonly SentPiece[], bodyStart: number): Span {
  const from = sourceOffset(start, pieces, bodyStart);
  return { start: from, end: end > start ? sourceOffset(end - 1, pieces, bodyStart) + 1 : from };
}

/** Where a character of the sent text stands in the source; one behind the last: right after it. */
function sourceOffset(offset: number, pieces: readonly SentPiece[], bodyStart: number): number {
  let before = 0;
  for (const { start, end } of pieces) {
    if (offset < before + end - start) return start + offset - before;
    before += end - start;
  }
  return (pieces.at(-1)?.end ?? bodyStart) + Math.max(0, offset - before);
}
