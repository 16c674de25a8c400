import { type ValueRange, valueRange } from "./opaque-range.ts";
import type { Mark, MarkableField, MarkStyles } from "./types.ts";

/** Draws marks; `draw` may be called at any time, also with the marks it has already drawn. */
export interface Painter {
  draw(value: string, marks: readonly Mark[]): void;
  restyle(styles: MarkStyles): void;
  destroy(): void;
}

let painters = 0;

/** Underlines by CSS.highlights over live ranges in the field: the browser keeps them on the words by itself. */
export function highlightPainter(field: MarkableField, styles: MarkStyles): Painter {
  const prefix = `casewright-${++painters}`;
  const own = field.getRootNode();
  const root = own instanceof ShadowRoot ? own : field.ownerDocument;
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  let drawn: { readonly mark: Mark; readonly range: ValueRange }[] = [];

  function clear(): void {
    for (const { range } of drawn) range.disconnect?.();
    drawn = [];
    for (const name of [...CSS.highlights.keys()])
      if (name.startsWith(`${prefix}-`)) CSS.highlights.delete(name);
  }

  function draw(_value: string, marks: readonly Mark[]): void {
    if (drawn.length === marks.length && marks.every(standsAt)) return;
    clear();
    const byKind = new Map<string, Highlight>();
    for (const mark of marks) {
      const range = valueRange(field, mark.start, mark.end);
      if (!range) continue;
      drawn.push({ mark, range });
      const highlight = byKind.get(mark.kind) ?? new Highlight();
      byKind.set(mark.kind, highlight);
      highlight.add(range as unknown as AbstractRange);
    }
    for (const [kind, highlight] of byKind) CSS.highlights.set(`${prefix}-${kind}`, highlight);
  }

  function standsAt(mark: Mark, index: number): boolean {
    const one = drawn[index]!;
    return (
      one.mark.kind === mark.kind && one.range.startOffset === mark.start && one.range.endOffset === mark.end
    );
  }

  function restyle(next: MarkStyles): void {
    const tag = field.localName;
    const rules = Object.entries(next).map(
      ([kind, { color, line, background }]) =>
        `${tag}::highlight(${prefix}-${kind}){text-decoration:underline ${line} ${color} 2px;` +
        `text-underline-offset:2px;text-decoration-skip-ink:none;${background ? `background-color:${background}` : ""}}`,
    );
    sheet.replaceSync(rules.join("\n"));
  }

  restyle(styles);
  return {
    draw,
    restyle,
    destroy() {
      clear();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
