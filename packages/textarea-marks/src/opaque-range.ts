import type { TextControl } from "./types.ts";

/** A range inside a text control's value (OpaqueRange, Chromium 156); not yet in TypeScript's DOM. */
export interface ValueRange {
  readonly startOffset: number;
  readonly endOffset: number;
  getClientRects(): DOMRectList;
  disconnect?(): void;
}

type CreatesRanges = { createValueRange(start: number, end: number): ValueRange };

/** A live range over `[start, end)` of the field's value, or undefined where the browser has none. */
export function valueRange(field: TextControl, start: number, end: number): ValueRange | undefined {
  const able = field as unknown as Partial<CreatesRanges>;
  try {
    return able.createValueRange?.(start, end);
  } catch {
    // An input type without a text value (number, e-mail) refuses.
    return undefined;
  }
}

/** Whether the browser can underline inside this field by itself. */
export function canHighlight(field: TextControl): boolean {
  if (!("createValueRange" in field) || typeof CSS === "undefined" || !("highlights" in CSS)) return false;
  const range = valueRange(field, 0, 0);
  range?.disconnect?.();
  return range !== undefined;
}
