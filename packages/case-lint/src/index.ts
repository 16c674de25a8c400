export { disabledLines } from "./disabled.ts";
export { docsUrl } from "./docs-url.ts";
export { applyEdit } from "./edits.ts";
export { HEX_ID } from "./identifiers/ids.ts";
export { regionName } from "./identifiers/regions.ts";
export { KIND_NAMES } from "./kind-names.ts";
export { ELEMENTS, lint } from "./lint.ts";
export { readPhone } from "./phone.ts";
export { prepareLint } from "./phrases/cue.ts";
export { MAX_BODY } from "./rules/body-length.ts";
export { RULES } from "./rules/index.ts";
export type { RuleMeta } from "./rules/rule.ts";
export type {
  Checklist,
  ChecklistItem,
  CompanyWord,
  EarlierMessage,
  Edit,
  ElementId,
  ElementResult,
  Finding,
  FindingLevel,
  Fix,
  LintOptions,
  LintResult,
  Moved,
  QuestionKind,
  Span,
} from "./types.ts";
