import { wordOf } from "./detector.ts";
import { DETECTORS } from "./detectors/index.ts";
import { kindName } from "./names.ts";
import { SERVICES } from "./service-names.ts";
import type { SecretKind } from "./types.ts";

/** Every kind of secret that is found. */
export const SECRET_KINDS: readonly SecretKind[] = DETECTORS.map((detector) => ({
  id: detector.kind,
  word: wordOf(detector),
  name: kindName(detector.kind),
  ...(detector.kind === "service-token" && { services: SERVICES }),
}));
