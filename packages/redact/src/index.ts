import type { Localized } from "@casewright/language";
import { DETECTORS } from "./detectors/index.ts";
import type { SecretKind } from "./types.ts";

export { findSecrets } from "./find.ts";
export { createMasker, maskText, unmask } from "./mask.ts";
export { refusePattern, type UserPattern } from "./patterns.ts";
export type {
  FindOptions,
  MaskedSecret,
  Masker,
  MaskResult,
  SecretKind,
  SecretSpan,
  TextPart,
} from "./types.ts";

/** Every kind of secret that is found. */
export const SECRET_KINDS: readonly SecretKind[] = DETECTORS.map((detector) => detector.kind);

const NAMES = new Map(SECRET_KINDS.map((kind) => [kind.id, kind.name]));

/** The name for people of a kind; an id that is not known is its own name. */
export function kindName(kindId: string): Localized {
  return NAMES.get(kindId) ?? { en: kindId, ja: kindId };
}
