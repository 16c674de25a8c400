import { abridgedLog } from "./abridged-log.ts";
import { accessPath } from "./access-path.ts";
import { bareUpdateRequest } from "./bare-update-request.ts";
import { billingAsTechnical } from "./billing-as-technical.ts";
import { bodyLength } from "./body-length.ts";
import { caseLanguage } from "./case-language.ts";
import { categoryMismatch } from "./category-mismatch.ts";
import { conflictingAccounts } from "./conflicting-accounts.ts";
import { conflictingRegions } from "./conflicting-regions.ts";
import { fullWidthId } from "./full-width-id.ts";
import { idsInAttachment } from "./ids-in-attachment.ts";
import { impactScope } from "./impact-scope.ts";
import { logWithoutError } from "./log-without-error.ts";
import { longLog } from "./long-log.ts";
import { malformedId } from "./malformed-id.ts";
import { occurrenceTime } from "./occurrence-time.ts";
import { outOfScope } from "./out-of-scope.ts";
import { paraphrasedError } from "./paraphrased-error.ts";
import { phoneNumber } from "./phone-number.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { question } from "./question.ts";
import { quotaRequest } from "./quota-request.ts";
import { rangeWithoutDate } from "./range-without-date.ts";
import { regionMissing } from "./region-missing.ts";
import { reproductionSteps } from "./reproduction-steps.ts";
import { resourceIdentifier } from "./resource-identifier.ts";
import type { ElementRule, FindingRule, RuleMeta } from "./rule.ts";
import { screenshotOnly } from "./screenshot-only.ts";
import { secret } from "./secret.ts";
import { serviceChecklist } from "./service-checklist.ts";
import { serviceMismatch } from "./service-mismatch.ts";
import { severalQuestions } from "./several-questions.ts";
import { severityAboveText } from "./severity-above-text.ts";
import { severityBelowText } from "./severity-below-text.ts";
import { severityNotOffered } from "./severity-not-offered.ts";
import { severityWithoutImpact } from "./severity-without-impact.ts";
import { technicalAndBilling } from "./technical-and-billing.ts";
import { timeContradictsLog } from "./time-contradicts-log.ts";
import { timeInFuture } from "./time-in-future.ts";
import { tooManyContacts } from "./too-many-contacts.ts";
import { triedOrExpected } from "./tried-or-expected.ts";
import { truncatedId } from "./truncated-id.ts";
import { unansweredQuestion } from "./unanswered-question.ts";
import { unexplainedWord } from "./unexplained-word.ts";
import { unfilledSection } from "./unfilled-section.ts";
import { urgentSubject } from "./urgent-subject.ts";
import { vagueSubject } from "./vague-subject.ts";
import { verbatimError } from "./verbatim-error.ts";
import { xyProblem } from "./xy-problem.ts";

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
  bareUpdateRequest,
  billingAsTechnical,
  caseLanguage,
  categoryMismatch,
  conflictingAccounts,
  conflictingRegions,
  fullWidthId,
  idsInAttachment,
  logWithoutError,
  longLog,
  malformedId,
  outOfScope,
  paraphrasedError,
  phoneNumber,
  placeholderLeft,
  quotaRequest,
  rangeWithoutDate,
  regionMissing,
  screenshotOnly,
  serviceChecklist,
  serviceMismatch,
  severalQuestions,
  severityAboveText,
  severityBelowText,
  severityNotOffered,
  severityWithoutImpact,
  technicalAndBilling,
  timeContradictsLog,
  timeInFuture,
  tooManyContacts,
  truncatedId,
  unansweredQuestion,
  unexplainedWord,
  unfilledSection,
  urgentSubject,
  vagueSubject,
  xyProblem,
];

/** Every rule, as it describes itself. */
export const RULES: readonly RuleMeta[] = [...ELEMENT_RULES, ...FINDING_RULES].map((rule) => rule.meta);
