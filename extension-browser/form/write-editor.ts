import type { Edit } from "@casewright/case-lint";
import { readEditor } from "@casewright/textarea-marks";
import { selectWords } from "./select.ts";
import type { Written } from "./write.ts";

/** Milliseconds for an editor to take notice of a selection, and to render what was written. */
const PATIENCE = 400;

/**
 * Makes one edit in a rich editor by the ways that its user has: a selection, then typing or a paste. So it goes
 * through the editor's own state and undo. `now` is the editor's text, which `edit` is for.
 */
export async function writeInEditor(editor: HTMLElement, edit: Edit, now: string): Promise<Written> {
  const wanted = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
  const page = editor.ownerDocument;
  const selected = nextEvent(page, "selectionchange");
  selectWords(editor, edit);
  // Editors learn of a selection by an event that comes later, and write where they believe it to be.
  await selected;
  if (readEditor(editor).text !== now) return "changed";
  const rendered = until(editor, () => sameWords(readEditor(editor).text, wanted));
  if (edit.text === "") page.execCommand("delete");
  // What has several lines is pasted: typed, each editor would make something else of a line break.
  else if (!edit.text.includes("\n") || !paste(editor, edit.text)) {
    page.execCommand("insertText", false, edit.text);
    await pause();
    if (readEditor(editor).text === now) await typeLines(editor, edit.text);
  }
  return (await rendered) ? "done" : "refused";
}

/** Whether the editor took the paste. */
function paste(editor: HTMLElement, text: string): boolean {
  // Firefox lets no page read what an extension's script puts into a paste: an editor would insert nothing.
  if (import.meta.env.FIREFOX) return false;
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const event = new ClipboardEvent("paste", {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
  return !editor.dispatchEvent(event);
}

/** Key by key, for an editor that takes no text of several lines: its undo then has as many steps. */
async function typeLines({ ownerDocument: page }: HTMLElement, text: string): Promise<void> {
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) page.execCommand("insertParagraph");
    await pause();
    if (line !== "") page.execCommand("insertText", false, line);
    await pause();
  }
}

/** Lets the editor render. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Editors have their own view of empty lines and of spaces at a line's end. */
function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  return plain(a) === plain(b);
}

function nextEvent(target: EventTarget, type: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, PATIENCE / 4);
  target.addEventListener(type, () => setTimeout(resolve), { once: true });
  return promise.finally(() => clearTimeout(timer));
}

/** Whether it came true while the editor rendered; false after PATIENCE. */
function until(editor: HTMLElement, isTrue: () => boolean): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const observer = new MutationObserver(() => isTrue() && resolve(true));
  observer.observe(editor, { subtree: true, childList: true, characterData: true });
  const timer = setTimeout(() => resolve(isTrue()), PATIENCE);
  return promise.finally(() => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
