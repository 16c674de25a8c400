export { isPlanAvailable, planEndAdvice, severityAdvice } from "./advice.ts";
export { isPlanId, isSeverity, PLANS, planById, SEVERITIES, SEVERITY_NAMES } from "./plans.ts";
export type { Channel, Due, DueOptions, DueStep, Plan, PlanId, Severity } from "./types.ts";
