export type { Due, DueOptions, DueStep, Plan, PlanId, Severity } from "./types.ts";
// To come: PLANS, SEVERITIES (ordered), SEVERITY_NAMES: Record<Severity, Localized>, isPlanId, isSeverity,
// firstResponseDue(options: DueOptions): Due | undefined (undefined where the plan does not offer the severity)
