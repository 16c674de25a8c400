export { findSecrets } from "./find.ts";
export { createMasker, maskText, unmask } from "./mask.ts";
export { kindName } from "./names.ts";
export type { UserPattern } from "./patterns.ts";
export { refusePattern } from "./refuse-pattern.ts";
export { SECRET_KINDS } from "./secret-kinds.ts";
export type {
  FindOptions,
  MaskedSecret,
  Masker,
  MaskResult,
  SecretKind,
  SecretSpan,
  TextPart,
} from "./types.ts";
