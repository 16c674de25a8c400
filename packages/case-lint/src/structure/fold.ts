const ENTITIES: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&nbsp;": " ",
};

/** Characters that people mix up; each maps to one character, so that offsets stay. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0xff61 && code <= 0xff9f) return character.normalize("NFKC");
  if (code === 0x3000 || code === 0xa0) return " ";
  if (code === 0x2018 || code === 0x2019) return "'";
  if (code === 0x201c || code === 0x201d) return '"';
  return "-";
}

/** A half-width kana and its voice mark become one kana, and a sign without width in the mark's place. */
const voiced = (pair: string) => `${pair.normalize("NFKC")}\u200b`;

const blank = (match: string) => match.replace(/[^\n]/g, " ");

/**
 * The text with width, quotes, entities, ANSI colours, comments and mark-up tags folded away, at the same
 * length: every UTF-16 offset of the result is an offset of `text`.
 */
export function fold(text: string): string {
  let folded = text;
  if (/[\uff9e\uff9f]/.test(folded))
    folded = folded.replace(/[\uff73\uff76-\uff84\uff8a-\uff8e]\uff9e|[\uff8a-\uff8e]\uff9f/g, voiced);
  if (/[\uff01-\uff5e\uff61-\uff9f\u3000\xa0\u2018\u2019\u201c\u201d\u2010-\u2013\u2212]/.test(folded))
    folded = folded.replace(
      /[\uff01-\uff5e\uff61-\uff9f\u3000\xa0\u2018\u2019\u201c\u201d\u2010-\u2013\u2212]/g,
      foldCharacter,
    );
  if (folded.includes("\x1b") || (folded.includes("[") && /\[\d{1,2}m/.test(folded)))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI colours begin with ESC
    folded = folded.replace(/\x1b?\[\d{0,3}(?:;\d{1,3}){0,4}m/g, blank);
  if (folded.includes("&"))
    folded = folded.replace(/&(?:quot|apos|#39|lt|gt|amp|nbsp);/g, (entity) =>
      ENTITIES[entity]!.padStart(entity.length),
    );
  if (folded.includes("<!--")) folded = blankComments(folded);
  if (folded.includes("<") && folded.includes(">"))
    folded = folded.replace(
      /<\/?(?:details|summary|br|p|b|i|em|strong|div|span|ul|ol|li|sup|sub|kbd|hr)(?: [^<>\n]{0,200})?\/?>/gi,
      blank,
    );
  return folded;
}

function blankComments(text: string): string {
  let result = "";
  let from = 0;
  for (;;) {
    const open = text.indexOf("<!--", from);
    if (open < 0) return result + text.slice(from);
    const close = text.indexOf("-->", open + 4);
    const end = close < 0 ? text.length : close + 3;
    result += text.slice(from, open) + blank(text.slice(open, end));
    from = end;
  }
}

/** Lower case at the same length: in a line with a letter whose lower case is longer only A to Z change. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  if (text.includes("\n")) return text.split("\n").map(lowerCase).join("\n");
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
