export { attachMarks } from "./attach.ts";
export { type EditorText, readEditor } from "./editor-text.ts";
export { isTextControl, textOf } from "./field-text.ts";
export { type Change, changeBetween, remapSpan } from "./remap.ts";
export type {
  Mark,
  MarkableField,
  MarkOptions,
  MarkStyle,
  MarkStyles,
  Marks,
  Rect,
  TextControl,
} from "./types.ts";
