export { attachMarks } from "./attach.ts";
export { type Change, changeBetween, remapSpan } from "./remap.ts";
export type { Mark, MarkableField, MarkOptions, MarkStyle, MarkStyles, Marks, Rect } from "./types.ts";
