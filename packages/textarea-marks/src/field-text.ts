import { readEditor } from "./editor-text.ts";
import type { MarkableField, TextControl } from "./types.ts";

export function isTextControl(field: Element | null): field is TextControl {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
}

/** The field's words as they stand: a control's value, an editor's text. */
export function textOf(field: MarkableField): string {
  return isTextControl(field) ? field.value : readEditor(field).text;
}
