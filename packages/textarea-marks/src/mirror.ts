import type { Rect, TextControl } from "./types.ts";

/** Whatever decides where a character lands. */
const COPIED = [
  "font-family font-size font-size-adjust font-style font-weight font-stretch font-kerning font-optical-sizing",
  "font-feature-settings font-variation-settings font-synthesis font-variant-alternates font-variant-caps",
  "font-variant-east-asian font-variant-emoji font-variant-ligatures font-variant-numeric font-variant-position",
  "line-height letter-spacing word-spacing text-transform text-indent text-align text-align-last text-rendering",
  "text-spacing-trim text-autospace text-wrap-style direction unicode-bidi writing-mode",
  "tab-size word-break line-break overflow-wrap hyphens white-space white-space-collapse text-wrap-mode",
  "padding-top padding-right padding-bottom padding-left",
  "border-top-width border-right-width border-bottom-width border-left-width",
  "scrollbar-width scrollbar-gutter",
]
  .join(" ")
  .split(" ");

/** Everything about the field's style and language that decides where a character lands, as one text. */
export function styleOf(field: TextControl): string {
  const style = getComputedStyle(field);
  return `${field.lang}|${COPIED.map((name) => style.getPropertyValue(name)).join("|")}`;
}

/** Pixels by which the browser's rounded scroll sizes may differ although the text wraps the same. */
const ROUNDING = 1;

/** An invisible copy of the field's box and text in which ranges can be measured. */
export interface Mirror {
  readonly element: HTMLElement;
  /** Brings the copy in step with the field. False where it does not agree: then nothing may be drawn. */
  sync(value: string): boolean;
  /** Viewport rectangles of `[start, end)`, one a line; only right after a `sync` that agreed. */
  rects(start: number, end: number): readonly Rect[];
}

/** The mirror is a child of an element that stands anywhere on the page; it moves itself over the field. */
export function createMirror(field: TextControl): Mirror {
  const single = field.localName === "input";
  const element = document.createElement("div");
  const text = document.createTextNode("");
  element.append(text);
  set(element, { position: "absolute", visibility: "hidden", "pointer-events": "none", margin: "0" });
  set(element, { "box-sizing": "border-box", "border-style": "solid", "border-color": "transparent" });
  set(element, { contain: "layout", "min-width": "0", "min-height": "0", left: "0px", top: "0px" });
  let length = 0;

  function sync(value: string): boolean {
    const style = getComputedStyle(field);
    for (const name of COPIED) {
      const wanted = style.getPropertyValue(name);
      if (wanted && element.style.getPropertyValue(name) !== wanted) element.style.setProperty(name, wanted);
    }
    const box = field.getBoundingClientRect();
    set(element, { width: `${box.width}px`, height: `${box.height}px` });
    if (single) likeAnInput(style, box.height);
    else scrollLikeATextarea(style);
    if (element.lang !== field.lang) element.lang = field.lang;
    // A newline at the very end opens a line in a textarea, but not in a block.
    const shown = !single && value.endsWith("\n") ? `${value}\u200b` : value;
    if (text.data !== shown) text.data = shown;
    length = value.length;
    moveOver(box);
    element.scrollTop = field.scrollTop;
    element.scrollLeft = field.scrollLeft;
    return agrees();
  }

  /** Firefox says `visible` for a textarea, although it scrolls: a block has to be told. */
  function scrollLikeATextarea(style: CSSStyleDeclaration): void {
    for (const name of ["overflow-x", "overflow-y"]) {
      const wanted = style.getPropertyValue(name);
      set(element, { [name]: wanted === "visible" ? "auto" : wanted });
    }
  }

  /** An input is one line, centred in its content box, that scrolls without scrollbars. */
  function likeAnInput(style: CSSStyleDeclaration, height: number): void {
    const around = ["padding-top", "padding-bottom", "border-top-width", "border-bottom-width"];
    const inner = around.reduce(
      (rest, name) => rest - Number.parseFloat(style.getPropertyValue(name)),
      height,
    );
    set(element, { "white-space": "pre", "overflow-x": "hidden", "overflow-y": "hidden" });
    set(element, { "line-height": `${inner}px` });
  }

  function moveOver(box: DOMRect): void {
    const own = element.getBoundingClientRect();
    const left = Number.parseFloat(element.style.left) + box.left - own.left;
    const top = Number.parseFloat(element.style.top) + box.top - own.top;
    set(element, { left: `${left}px`, top: `${top}px` });
  }

  function agrees(): boolean {
    const off = (a: number, b: number) => Math.abs(a - b) > ROUNDING;
    if (single)
      return element.scrollWidth <= element.clientWidth || !off(element.scrollLeft, field.scrollLeft);
    return (
      !off(element.clientWidth, field.clientWidth) &&
      !off(element.scrollHeight, field.scrollHeight) &&
      !off(element.scrollTop, field.scrollTop)
    );
  }

  // One range for all: each that is made stays alive for a while, and every change of the text has to move it.
  const range = document.createRange();

  function rects(start: number, end: number): readonly Rect[] {
    range.setStart(text, Math.min(start, length));
    range.setEnd(text, Math.min(end, length));
    return [...range.getClientRects()].filter((rect) => rect.width > 0);
  }

  return { element, sync, rects };
}

export function set(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style))
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}
