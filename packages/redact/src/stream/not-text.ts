import type { Localized } from "@casewright/language";

const MESSAGE: Localized = {
  en: "This is a binary file, so it cannot be searched for secrets. Give a text file, or a gzip of one.",
  ja: "バイナリファイルのため、秘密情報を調べられません。テキストファイル、またはそれを gzip 圧縮したものを指定してください。",
};

/** The bytes are no text: nothing was given out. */
export class NotTextError extends Error {
  readonly localized: Localized = MESSAGE;

  constructor() {
    super(MESSAGE.en);
    this.name = "NotTextError";
  }
}
