import { isUtf8 } from "node:buffer";
import type { Localized } from "@casewright/language";
import { Refusal } from "./shell.ts";

/**
 * Refuses a file that is to be written again and is not in UTF-8: the rest of it would not stay as it is. `source` is
 * what was read in it.
 */
export function refuseOtherThanUtf8(
  path: string,
  bytes: Uint8Array,
  source: string,
  nextStep: Localized,
): void {
  // What was read as UTF-16 or ISO-2022-JP can be valid UTF-8 as well, and be another text then.
  if (isUtf8(bytes) && source === new TextDecoder().decode(bytes)) return;
  throw new Refusal("not-utf-8", {
    message: { en: `${path} is not in UTF-8.`, ja: `${path} の文字コードが UTF-8 ではありません。` },
    nextStep,
  });
}

/** The byte order mark that a file in UTF-8 begins with, which reading leaves out. */
export function byteOrderMark(bytes: Uint8Array): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\uFEFF" : "";
}
