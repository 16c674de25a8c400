import { type ValueRange, valueRange } from "./opaque-range.ts";
import type { Mark, MarkStyles, TextControl } from "./types.ts";

/** Draws marks; `draw` may be called at any time, also with the marks it has already drawn. */
export interface Painter {
  draw(value: string, marks: readonly Mark[]): void;
  restyle(styles: MarkStyles): void;
  destroy(): void;
}

let painters = 0;

/** Underlines by CSS.highlights over live ranges in the field: the browser keeps them on the words by itself. */
export function highlightPainter(field: TextControl, styles: MarkStyles): Painter {
  const highlights = createHighlights(field, field.localName, styles);
  let drawn: { readonly mark: Mark; readonly range: ValueRange }[] = [];

  function draw(_value: string, marks: readonly Mark[]): void {
    if (drawn.length === marks.length && marks.every(standsAt)) return;
    for (const { range } of drawn) range.disconnect?.();
    drawn = marks.flatMap((mark) => {
      const range = valueRange(field, mark.start, mark.end);
      return range ? { mark, range } : [];
    });
    highlights.show(drawn.map(({ mark, range }) => [mark.kind, range as unknown as AbstractRange]));
  }

  function standsAt(mark: Mark, index: number): boolean {
    const one = drawn[index]!;
    return (
      one.mark.kind === mark.kind && one.range.startOffset === mark.start && one.range.endOffset === mark.end
    );
  }

  return {
    draw,
    restyle: highlights.restyle,
    destroy() {
      for (const { range } of drawn) range.disconnect?.();
      highlights.destroy();
    },
  };
}

export interface Highlights {
  /** Highlights these ranges, each with its kind of mark, and no others. */
  show(ranges: readonly (readonly [kind: string, range: AbstractRange])[]): void;
  restyle(styles: MarkStyles): void;
  destroy(): void;
}

/** Named highlights with a style sheet in the root that `element` stands in; `tag` is what they are styled on. */
export function createHighlights(element: Element, tag: string, styles: MarkStyles): Highlights {
  const prefix = `casewright-${++painters}`;
  const own = element.getRootNode();
  const root = own instanceof ShadowRoot ? own : element.ownerDocument;
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  /** An extension's script in Firefox cannot ask the page's register for its names: it keeps its own. */
  let shown: readonly string[] = [];

  function clear(): void {
    for (const name of shown) CSS.highlights.delete(name);
  }

  function show(ranges: readonly (readonly [kind: string, range: AbstractRange])[]): void {
    clear();
    const byName = Map.groupBy(ranges, ([kind]) => `${prefix}-${kind}`);
    for (const [name, own] of byName)
      CSS.highlights.set(name, new Highlight(...own.map(([, range]) => range)));
    shown = [...byName.keys()];
  }

  function restyle(next: MarkStyles): void {
    const rules = Object.entries(next).map(
      ([kind, { color, line, background }]) =>
        `${tag}::highlight(${prefix}-${kind}){text-decoration:underline ${line} ${color} 2px;` +
        `text-underline-offset:2px;text-decoration-skip-ink:none;${background ? `background-color:${background}` : ""}}`,
    );
    sheet.replaceSync(rules.join("\n"));
  }

  restyle(styles);
  return {
    show,
    restyle,
    destroy() {
      clear();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
