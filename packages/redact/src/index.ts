export type { FindOptions, MaskedSecret, Masker, MaskResult, SecretKind, SecretSpan } from "./types.ts";
// To come in this package: findSecrets(text, options?): SecretSpan[]; createMasker(options?, seed?): Masker;
// maskText(text, options?): MaskResult; unmask(text, originals): string; kindName(kind, language): string;
// SECRET_KINDS: readonly SecretKind[]
