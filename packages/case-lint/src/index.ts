export type {
  Edit,
  ElementId,
  ElementResult,
  Finding,
  FindingLevel,
  Fix,
  LintOptions,
  LintResult,
  QuestionKind,
  Span,
} from "./types.ts";
// To come: lint(text, options?): LintResult; RULES (meta of all rules); docsUrl(rule); MAX_BODY = 8000; applyEdit(text, edit)
