import type { Localized } from "@casewright/language";
import type { Block } from "./automaton.ts";
import type { SecretKind } from "./types.ts";

/** UTF-16 offsets `[start, end)` of the characters to mask. */
export type Range = readonly [start: number, end: number];

/** What reading one text has learned, so that no stretch of it is read again for every anchor inside it. */
export interface Scratch {
  /** The last unquoted run and the pattern it was read with. */
  run?: { readonly pattern: RegExp; readonly from: number; readonly to: number };
  /** The last key read. */
  key?: { readonly from: number; readonly to: number };
  /** The last table whose columns were read: where its header begins and its rows end. */
  table?: { readonly from: number; readonly to: number };
  /** Where the last manifest, and the last line of cookies, ended. */
  manifest?: number;
  cookies?: number;
  /** Where the last run of digits ended. */
  digits?: number;
}

/** Finds the secrets that an anchor at `[start, end)` announces. */
export type Find = (text: string, start: number, end: number, scratch: Scratch) => readonly Range[];

/** What a detector answers where an anchor announces nothing. */
export const NOTHING: readonly Range[] = [];

/** One kind of secret and the ways in which it shows. */
export interface Detector {
  readonly kind: SecretKind;
  /** Forms that give the secret away by themselves. Anchors match without case; `_ - .` and space are alike. */
  readonly forms?: readonly { readonly anchors: readonly string[]; readonly find: Find }[];
  /** For a form without anything to anchor at: reads every block of the text, in order. */
  readonly inBlock?: (text: string, block: Block, scratch: Scratch) => readonly Range[];
  /** The same for what is rarely asked for: reads the whole text once. */
  readonly scan?: (text: string) => readonly Range[];
  /** The mark of a form that is read over more than 16,384 characters: a stream then holds more of them together. */
  readonly long?: RegExp;
  /** Runs only where the caller sets this option. */
  readonly option?: "accessKeyIds" | "personal";
  /** Found near the name of a key (lower case), it makes a generic key's value this kind. */
  readonly context?: RegExp;
}

type TypeName = Localized;
export const TOKEN: TypeName = { en: "token", ja: "トークン" };
export const API_KEY: TypeName = { en: "API key", ja: "API キー" };
export const KEY: TypeName = { en: "key", ja: "キー" };
export const SECRET: TypeName = { en: "secret", ja: "シークレット" };
export const CLIENT_SECRET: TypeName = { en: "client secret", ja: "クライアントシークレット" };
export const PASSWORD: TypeName = { en: "password", ja: "パスワード" };
export const WEBHOOK: TypeName = { en: "webhook URL", ja: "Webhook URL" };
export const SIGNATURE: TypeName = { en: "signature", ja: "署名" };

/** A kind whose name is a vendor and a type, and whose placeholder's word is its id in capitals. */
export function kind(
  id: string,
  vendor: string,
  type: Localized,
  word = id.toUpperCase().replaceAll("-", "_"),
  group: SecretKind["group"] = "secret",
): SecretKind {
  const name = { en: `${vendor} ${type.en}`.trim(), ja: `${vendor} ${type.ja}`.trim() };
  return { id, word, name, group };
}
