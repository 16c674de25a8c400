import { CASES } from "./messages/cases.ts";
import { CONNECTING } from "./messages/connecting.ts";
import { DRAFTING } from "./messages/drafting.ts";
import { EDITING } from "./messages/editing.ts";
import { FILING } from "./messages/filing.ts";

/** Everything Casewright says at run time in VS Code. */
export const messages = { ...EDITING, ...DRAFTING, ...FILING, ...CASES, ...CONNECTING } as const;
