import type { Localized } from "@casewright/language";
import { PLANS, planById, SEVERITY_NAMES } from "./plans.ts";
import type { Plan, PlanId, Severity } from "./types.ts";

/**
 * What to say where a plan does not offer the severity that a draft needs; undefined where it does.
 * Tells what the plan's quickest answer is and which plans offer it: facts, no selling.
 */
export function severityAdvice(id: PlanId, severity: Severity): Localized | undefined {
  const plan = planById(id);
  if (plan.firstResponse[severity] !== undefined) return undefined;
  const quickest = quickestOf(plan);
  // A legacy plan cannot be chosen any more.
  const offering = PLANS.filter((other) => !other.endsOn && other.firstResponse[severity] !== undefined);
  const wanted = SEVERITY_NAMES[severity];
  const en = [
    `${plan.name.en} does not offer “${wanted.en}”`,
    quickest && `; its quickest is “${SEVERITY_NAMES[quickest].en}”`,
    `. ${offering.map(({ name }) => name.en).join(", ")} do.`,
  ];
  const ja = [
    `${plan.name.ja}では「${wanted.ja}」を選択できません`,
    quickest && `(選択できる最も高い重要度は「${SEVERITY_NAMES[quickest].ja}」です)`,
    `。選択できるプラン: ${offering.map(({ name }) => name.ja).join("、")}`,
  ];
  return { en: en.filter(Boolean).join(""), ja: ja.filter(Boolean).join("") };
}

function quickestOf({ firstResponse }: Plan): Severity | undefined {
  const offered = Object.entries(firstResponse) as [Severity, number][];
  return offered.toSorted(([, a], [, b]) => a - b)[0]?.[0];
}

/**
 * Whether a plan still exists on an ISO date: the legacy plans end on `endsOn`, but go on in the partitions of
 * `keptIn`, e.g. `aws-us-gov`.
 */
export function isPlanAvailable(id: PlanId, date: string, partition = "aws"): boolean {
  const { endsOn, keptIn } = planById(id);
  return endsOn === undefined || date < endsOn || (keptIn?.includes(partition) ?? false);
}

/** What to say where a plan no longer exists on an ISO date, e.g. that of the first response; undefined where it does. */
export function planEndAdvice(id: PlanId, date: string, partition = "aws"): Localized | undefined {
  if (isPlanAvailable(id, date, partition)) return undefined;
  const { name, endsOn = "" } = planById(id);
  return {
    en: `${name.en} ends on ${endsOn} (except in GovCloud); from then on the account's new plan decides.`,
    ja: `${name.ja}は ${endsOn} に終了します(GovCloud を除く)。以降は移行後のプランの応答時間が適用されます。`,
  };
}
