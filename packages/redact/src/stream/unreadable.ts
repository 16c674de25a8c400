import type { Localized } from "@casewright/language";

const NOT_TEXT: Localized = {
  en: "This is a binary file, so it cannot be searched for secrets. Give a text file, or a gzip of one.",
  ja: "バイナリファイルのため、秘密情報を調べられません。テキストファイル、またはそれを gzip 圧縮したものを指定してください。",
};

/** The bytes are no text: nothing was given out. */
export class NotTextError extends Error {
  readonly localized = NOT_TEXT;

  constructor() {
    super(NOT_TEXT.en);
    this.name = "NotTextError";
  }
}

const DAMAGED: Localized = {
  en: "This gzip file is damaged or cut off, so not all of it was searched for secrets. Get it again, or unpack what can be read of it.",
  ja: "gzip ファイルが壊れているか、途中で切れているため、秘密情報を最後まで調べられません。ファイルを取得し直すか、読み取れる部分を展開して指定してください。",
};

/** The gzip cannot be read to its end: what was given out is masked, the rest is missing. */
export class DamagedGzipError extends Error {
  readonly localized = DAMAGED;

  constructor() {
    super(DAMAGED.en);
    this.name = "DamagedGzipError";
  }
}
