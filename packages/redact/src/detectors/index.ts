import type { Detector } from "../detector.ts";
import { aws } from "./aws.ts";
import { generic } from "./generic.ts";
import { platforms } from "./platforms.ts";
import { privateKeys } from "./private-keys.ts";
import { web } from "./web.ts";

/** Every detector; where two fit one span, the earlier names it. */
export const DETECTORS: readonly Detector[] = [...privateKeys, ...aws, ...platforms, ...web, ...generic];
