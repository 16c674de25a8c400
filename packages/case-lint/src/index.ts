export { disabledLines } from "./disabled.ts";
export { applyEdit } from "./edits.ts";
export { KIND_NAMES } from "./kind.ts";
export { ELEMENTS, lint } from "./lint.ts";
export { MAX_BODY } from "./rules/body-length.ts";
export { docsUrl, RULES } from "./rules/index.ts";
export type { RuleMeta } from "./rules/rule.ts";
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
