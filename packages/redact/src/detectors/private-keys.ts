import { type Detector, kind } from "../detector.ts";
import { form } from "../form.ts";

/** From the first to the last line; a block that was cut off ends where its lines stop being base64. */
const PEM =
  /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}(?:(?!-{4,5} ?(?:BEGIN|END))[\s\S]){16,32768}?-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/y;

export const privateKeys: readonly Detector[] = [
  {
    kind: kind("private-key", "", { en: "private key", ja: "秘密鍵" }),
    forms: [form(["-----BEGIN", "---- BEGIN"], PEM, { anywhere: true })],
  },
];
