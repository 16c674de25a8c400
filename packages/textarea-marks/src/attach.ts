import { attachEditorMarks } from "./attach-editor.ts";
import { isTextControl } from "./field-text.ts";
import { highlightPainter, type Painter } from "./highlight.ts";
import { styleOf } from "./mirror.ts";
import { canHighlight, valueRange } from "./opaque-range.ts";
import { type Overlay, overlayPainter } from "./overlay.ts";
import { changeBetween, remapSpan } from "./remap.ts";
import type { Mark, MarkableField, MarkOptions, Marks, Rect, TextControl } from "./types.ts";

/** Milliseconds between looks at a field that changed without an event: a framework set its value or moved it. */
const LOOK_AGAIN = 250;

/**
 * Underlines spans of a text field that belongs to somebody else's page: exact at every zoom, moved with the text
 * while one types, gone where the words were touched. Changes neither the field nor its value.
 */
export function attachMarks(field: MarkableField, options: MarkOptions): Marks {
  return isTextControl(field) ? attachControlMarks(field, options) : attachEditorMarks(field, options.styles);
}

function attachControlMarks(field: TextControl, options: MarkOptions): Marks {
  const way = options.way ?? (canHighlight(field) ? "highlight" : "mirror");
  let measuring: Overlay | undefined;
  const painter: Painter =
    way === "highlight" ? highlightPainter(field, options.styles) : overlay(options.styles);
  let marks: readonly Mark[] = [];
  let value = field.value;
  let frame = 0;
  let seen = "";

  function overlay(styles: MarkOptions["styles"]): Overlay {
    measuring = overlayPainter(field, styles);
    return measuring;
  }

  function follow(): void {
    const next = field.value;
    if (next === value) return;
    const change = changeBetween(value, next);
    value = next;
    marks = marks.flatMap((mark) => remapSpan(mark, change) ?? []);
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    follow();
    painter.draw(value, marks);
    seen = look();
  }

  /** At most one drawing a frame, before that frame is shown. */
  function soon(): void {
    frame ||= requestAnimationFrame(draw);
  }

  function look(): string {
    if (way === "highlight") return "";
    const box = field.getBoundingClientRect();
    const host = measuring?.host.getBoundingClientRect();
    return [
      box.left - (host?.left ?? 0),
      box.top - (host?.top ?? 0),
      box.width,
      box.height,
      field.scrollTop,
      field.scrollLeft,
      styleOf(field),
    ].join();
  }

  function lookAgain(): void {
    if (marks.length > 0 && !document.hidden && (field.value !== value || look() !== seen)) draw();
  }

  const leave = new AbortController();
  const { signal } = leave;
  // The words have already moved when `input` arrives: drawn at once, the marks are never a frame behind.
  field.addEventListener("input", draw, { signal });
  field.addEventListener("scroll", draw, { signal, passive: true });
  window.addEventListener("resize", soon, { signal });
  document.fonts?.addEventListener("loadingdone", soon, { signal });
  const size = new ResizeObserver(soon);
  size.observe(field);
  const timer = setInterval(lookAgain, LOOK_AGAIN);

  return {
    way,
    set(next) {
      value = field.value;
      marks = next.filter((mark) => mark.start < mark.end && mark.end <= value.length);
      draw();
    },
    current() {
      follow();
      return marks;
    },
    restyle(styles) {
      painter.restyle(styles);
      draw();
    },
    rects(start, end) {
      if (way === "highlight") return rectsOfRange(field, start, end);
      return measuring?.rects(field.value, start, end) ?? [];
    },
    destroy() {
      leave.abort();
      size.disconnect();
      clearInterval(timer);
      cancelAnimationFrame(frame);
      painter.destroy();
    },
  };
}

function rectsOfRange(field: TextControl, start: number, end: number): readonly Rect[] {
  const range = valueRange(field, start, end);
  const rects = [...(range?.getClientRects() ?? [])].filter((rect) => rect.width > 0);
  range?.disconnect?.();
  return rects;
}
