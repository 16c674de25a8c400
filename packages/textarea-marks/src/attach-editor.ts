import { readEditor } from "./editor-text.ts";
import { createHighlights } from "./highlight.ts";
import { changeBetween, remapSpan } from "./remap.ts";
import type { Mark, MarkStyles, Marks } from "./types.ts";

/** Underlines spans of a rich editor's words by CSS.highlights, over ranges that are made anew as it renders. */
export function attachEditorMarks(editor: HTMLElement, styles: MarkStyles): Marks {
  const highlights = createHighlights(editor, "", styles);
  let marks: readonly Mark[] = [];
  let text = readEditor(editor).text;
  let frame = 0;

  function follow(now: string): void {
    const change = changeBetween(text, now);
    text = now;
    if (change) marks = marks.flatMap((mark) => remapSpan(mark, change) ?? []);
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (marks.length === 0) {
      highlights.show([]);
      return;
    }
    const now = readEditor(editor);
    follow(now.text);
    highlights.show(marks.map(({ kind, start, end }) => [kind, now.range(start, end)]));
  }

  // An editor may render in any number of steps; the frame shows the last one.
  const observer = new MutationObserver(() => {
    frame ||= requestAnimationFrame(draw);
  });
  observer.observe(editor, { subtree: true, childList: true, characterData: true });

  return {
    way: "highlight",
    set(next) {
      text = readEditor(editor).text;
      marks = next.filter((mark) => mark.start < mark.end && mark.end <= text.length);
      draw();
    },
    current() {
      follow(readEditor(editor).text);
      return marks;
    },
    restyle: highlights.restyle,
    rects(start, end) {
      return [...readEditor(editor).range(start, end).getClientRects()].filter((rect) => rect.width > 0);
    },
    destroy() {
      observer.disconnect();
      cancelAnimationFrame(frame);
      highlights.destroy();
    },
  };
}
