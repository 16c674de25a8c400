import type { Edit } from "@casewright/case-lint";
import { changeBetween, isTextControl, remapSpan, textOf } from "@casewright/textarea-marks";
import type { AnyField, TextField } from "./support-form.ts";
import { writeInEditor } from "./write-editor.ts";

/** `changed`: its words have changed since, and nothing was written. `refused`: the editor did not take it as it is. */
export type Written = "done" | "changed" | "refused";

/**
 * Makes one edit in a field of the page, as typing would: one undo step, and the page's framework sees it.
 * `seen` is the text that the edit was made for. Focus goes to the field, so that Ctrl+Z takes the edit back; in a
 * text field caret and scroll stay where they were, and it is written before this function returns.
 */
export async function writeEdit(field: AnyField, edit: Edit, seen: string): Promise<Written> {
  const now = textOf(field);
  const change = changeBetween(seen, now);
  const moved = remapSpan(edit, change);
  // What was typed right behind a secret may be more of it: masking what was seen would leave that readable.
  const grown = change && edit.start < edit.end && change.start <= edit.end && change.endBefore >= edit.start;
  if (!moved || grown || now.slice(moved.start, moved.end) !== seen.slice(edit.start, edit.end))
    return "changed";
  return isTextControl(field) ? writeInControl(field, moved, now) : writeInEditor(field, moved, now);
}

function writeInControl(field: TextField, moved: Edit, now: string): Written {
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
  return field.value === wanted ? "done" : "refused";
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
