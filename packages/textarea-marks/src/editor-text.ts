/** The words of a rich editor (`contenteditable`) as plain text, and the way back from the text to the page. */
export interface EditorText {
  /** One line for each block and line break. Non-breaking spaces, with which editors fill lines, are plain ones. */
  readonly text: string;
  /** The words `[start, end)` of the text (UTF-16 offsets) where they stand in the page. */
  range(start: number, end: number): Range;
}

/** A stretch of the text and the node that shows it: a text node, or the parent of a line break at a child's index. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  readonly index: number;
}

/** What an editor puts where nothing is written yet, so that the line has a height. */
const PLACEHOLDER = /^[\u200b\u2060\ufeff]+$/;

/** Reads an editor as it stands. Offsets in text nodes are kept one by one: nothing is trimmed or collapsed in them. */
export function readEditor(editor: HTMLElement): EditorText {
  const pieces: Piece[] = [];
  let text = "";
  /** Nothing stands in the line yet. */
  let fresh = true;
  /** A block ended the line, or a line break did: the next words begin another one. */
  let ended = false;
  let broken = false;

  function beginWords(): void {
    if (ended || broken) text += "\n";
    fresh = ended = broken = false;
  }

  function endBlock(): void {
    ended ||= !fresh;
    // The last break of a block only gives its last line a height.
    broken = false;
  }

  function add(node: Node, words: string, index = 0): void {
    beginWords();
    pieces.push({ start: text.length, end: text.length + words.length, node, index });
    text += words;
  }

  function readText(node: Text, keepsSpace: boolean): void {
    const { data } = node;
    if (!keepsSpace && (fresh || ended || broken) && data.trim() === "" && !data.includes("\u00a0")) return;
    if (PLACEHOLDER.test(data)) return;
    const words = keepsSpace ? data : data.replace(/[\t\n\r\f]/g, " ");
    if (words !== "") add(node, words.replaceAll("\u00a0", " "));
  }

  function readNodes(parent: HTMLElement): void {
    const keepsSpace = getComputedStyle(parent).whiteSpaceCollapse !== "collapse";
    let index = 0;
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) readText(node as Text, keepsSpace);
      else if (node.nodeName === "BR") {
        add(parent, "", index);
        broken = true;
      } else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as HTMLElement);
      index++;
    }
  }

  function readElement(element: HTMLElement): void {
    const { display } = getComputedStyle(element);
    if (display === "none") return;
    const isInline = /^(inline|contents|ruby)/.test(display);
    if (!isInline) endBlock();
    readNodes(element);
    if (!isInline) endBlock();
  }

  function range(start: number, end: number): Range {
    const found = editor.ownerDocument.createRange();
    const last = pieces.find((piece) => piece.end >= end) ?? pieces.at(-1);
    const first = start === end ? last : pieces.findLast((piece) => piece.start <= start);
    if (!first || !last) found.selectNodeContents(editor);
    else {
      found.setStart(first.node, offsetIn(first, start));
      found.setEnd(last.node, offsetIn(last, end));
    }
    return found;
  }

  readNodes(editor);
  return { text, range };
}

function offsetIn({ start, end, index }: Piece, offset: number): number {
  return index + Math.min(Math.max(offset, start), end) - start;
}
