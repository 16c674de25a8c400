import type { Localized } from "@casewright/language";

const NOT_TEXT = {
  binary: {
    en: "This is a binary file, so it cannot be searched for secrets. Give a text file, or a gzip of one.",
    ja: "バイナリファイルのため、機密情報を調べられません。テキストファイル、またはそれを gzip 圧縮したものを指定してください。",
  },
  "iso-2022-jp": {
    en: "This text is in ISO-2022-JP (JIS), in which it cannot be searched for secrets. Convert it to UTF-8 first, for example with iconv -f ISO-2022-JP -t UTF-8.",
    ja: "文字コードが ISO-2022-JP(JIS)のため、機密情報を調べられません。先に UTF-8 に変換してください(例: iconv -f ISO-2022-JP -t UTF-8)。",
  },
} as const satisfies Record<string, Localized>;

/** The bytes are no text, or in an encoding that is not read: what was given out before that showed is masked ASCII. */
export class NotTextError extends Error {
  readonly why: keyof typeof NOT_TEXT;
  readonly localized: Localized;

  constructor(why: keyof typeof NOT_TEXT) {
    super(NOT_TEXT[why].en);
    this.name = "NotTextError";
    this.why = why;
    this.localized = NOT_TEXT[why];
  }
}

const DAMAGED: Localized = {
  en: "This gzip file is damaged or cut off, so it cannot be searched for secrets reliably. Get it again, or unpack what can be read of it.",
  ja: "gzip ファイルが壊れているか、途中で切れているため、機密情報を確実に調べられません。ファイルを取得し直すか、読み取れる部分を展開して指定してください。",
};

/** The gzip cannot be read to its end, or is not what was packed: what was given out is masked, and not to be relied on. */
export class DamagedGzipError extends Error {
  readonly localized = DAMAGED;

  constructor() {
    super(DAMAGED.en);
    this.name = "DamagedGzipError";
  }
}
