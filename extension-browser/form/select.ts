import { isTextControl, readEditor } from "@casewright/textarea-marks";
import type { AnyField } from "./support-form.ts";

/** Goes into the field and selects `[start, end)` of its words (UTF-16 offsets), without scrolling. */
export function selectWords(field: AnyField, { start, end }: { start: number; end: number }): void {
  field.focus({ preventScroll: true });
  if (isTextControl(field)) {
    field.setSelectionRange(start, end);
    return;
  }
  const { startContainer, startOffset, endContainer, endOffset } = readEditor(field).range(start, end);
  selectionOf(field)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Chromium has a selection of its own for each shadow root. */
function selectionOf(field: Element): Selection | null {
  const root = field.getRootNode() as Partial<Pick<Document, "getSelection">>;
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}
