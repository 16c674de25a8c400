export { PRACTICE_ACCOUNT, PRACTICE_CREDENTIALS } from "./accounts.ts";
export { buildPage, pageIsFresh } from "./build-page.ts";
export { type Desk, type DeskOptions, startDesk } from "./desk.ts";
export type { Fault } from "./faults.ts";
