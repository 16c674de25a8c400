import { abridgedLog } from "./abridged-log.ts";
import { accessPath } from "./access-path.ts";
import { bodyLength } from "./body-length.ts";
import { fullWidthId } from "./full-width-id.ts";
import { impactScope } from "./impact-scope.ts";
import { occurrenceTime } from "./occurrence-time.ts";
import { outOfScope } from "./out-of-scope.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { question } from "./question.ts";
import { quotaRequest } from "./quota-request.ts";
import { regionMissing } from "./region-missing.ts";
import { reproductionSteps } from "./reproduction-steps.ts";
import { resourceIdentifier } from "./resource-identifier.ts";
import type { ElementRule, FindingRule, RuleMeta } from "./rule.ts";
import { secret } from "./secret.ts";
import { severalQuestions } from "./several-questions.ts";
import { severityNotOffered } from "./severity-not-offered.ts";
import { severityWithoutImpact } from "./severity-without-impact.ts";
import { triedOrExpected } from "./tried-or-expected.ts";
import { truncatedId } from "./truncated-id.ts";
import { unfilledSection } from "./unfilled-section.ts";
import { urgentSubject } from "./urgent-subject.ts";
import { vagueSubject } from "./vague-subject.ts";
import { verbatimError } from "./verbatim-error.ts";

/** In the order in which a case tells its story. */
export const ELEMENT_RULES: readonly ElementRule[] = [
  impactScope,
  resourceIdentifier,
  accessPath,
  verbatimError,
  reproductionSteps,
  occurrenceTime,
  triedOrExpected,
  question,
];

export const FINDING_RULES: readonly FindingRule[] = [
  secret,
  bodyLength,
  abridgedLog,
  fullWidthId,
  outOfScope,
  placeholderLeft,
  quotaRequest,
  regionMissing,
  severalQuestions,
  severityNotOffered,
  severityWithoutImpact,
  truncatedId,
  unfilledSection,
  urgentSubject,
  vagueSubject,
];

/** Every rule, as it describes itself. */
export const RULES: readonly RuleMeta[] = [...ELEMENT_RULES, ...FINDING_RULES].map((rule) => rule.meta);

/** The page that explains a rule, in both languages. */
export function docsUrl(ruleId: string): string {
  return `https://github.com/casewright/casewright/blob/main/docs/rules/${ruleId}.md`;
}
