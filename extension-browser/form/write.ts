import type { Edit } from "@casewright/case-lint";
import { changeBetween, remapSpan } from "@casewright/textarea-marks";
import type { TextField } from "./support-form.ts";

/**
 * Makes one edit in a field of the page, as typing would: one undo step, and the page's framework sees it.
 * `seen` is the text that the edit was made for. False, and nothing is changed, where its words have changed since.
 * Focus goes to the field, so that Ctrl+Z takes the edit back; caret and scroll stay where they were.
 */
export function writeEdit(field: TextField, edit: Edit, seen: string): boolean {
  const now = field.value;
  const moved = remapSpan(edit, changeBetween(seen, now));
  if (!moved || now.slice(moved.start, moved.end) !== seen.slice(edit.start, edit.end)) return false;
  const { scrollTop, scrollLeft } = field;
  const caret = remapCaret(field.selectionStart ?? 0, moved);
  field.focus({ preventScroll: true });
  field.setSelectionRange(moved.start, moved.end);
  const wanted = now.slice(0, moved.start) + moved.text + now.slice(moved.end);
  insert(field, moved.text);
  if (field.value !== wanted) setValue(field, wanted);
  field.setSelectionRange(caret, caret);
  field.scrollTop = scrollTop;
  field.scrollLeft = scrollLeft;
  return field.value === wanted;
}

function insert(field: TextField, text: string): void {
  const page = field.ownerDocument;
  if (text === "") page.execCommand("delete");
  else page.execCommand("insertText", false, text);
}

/** Where `insertText` is refused: past the setter that frameworks put on the element, then tell them. */
function setValue(field: TextField, value: string): void {
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
}

function remapCaret(caret: number, edit: Edit): number {
  if (caret < edit.start || (caret === edit.start && edit.start !== edit.end)) return caret;
  if (caret <= edit.end) return edit.start + edit.text.length;
  return caret + edit.text.length - (edit.end - edit.start);
}
