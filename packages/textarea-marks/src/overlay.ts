import type { Painter } from "./highlight.ts";
import { createMirror, set } from "./mirror.ts";
import type { Mark, MarkStyles, Rect, TextControl } from "./types.ts";

export interface Overlay extends Painter {
  /** Viewport rectangles of a span of `value`, one a line; empty where the mirror does not agree. */
  rects(value: string, start: number, end: number): readonly Rect[];
  /** The element beside the field that holds the overlay. */
  readonly host: HTMLElement;
}

/**
 * Draws marks as boxes over the field, measured in a mirror. The overlay is the field's next sibling and out of
 * flow, so that it scrolls, clips and stacks as the field does and never lies over the page's own dialogs.
 */
export function overlayPainter(field: TextControl, first: MarkStyles): Overlay {
  const host = document.createElement("casewright-marks");
  host.setAttribute("aria-hidden", "true");
  for (const [name, value] of Object.entries({
    all: "initial",
    position: "absolute",
    width: "0",
    height: "0",
    "pointer-events": "none",
  }))
    host.style.setProperty(name, value, "important");
  // The one thing that whoever draws the marks may still change about them as a whole.
  host.style.setProperty("visibility", "visible");
  const root = host.attachShadow({ mode: "closed" });
  const mirror = createMirror(field);
  const clip = document.createElement("div");
  set(clip, { position: "absolute", overflow: "hidden", left: "0px", top: "0px" });
  root.append(mirror.element, clip);
  let styles = first;
  /** How each box was painted last, so that only what changed is touched. */
  const painted = new WeakMap<Element, string>();

  function draw(value: string, marks: readonly Mark[]): void {
    if (marks.length === 0 || !sync(value)) {
      clip.replaceChildren();
      return;
    }
    const places = marks.flatMap((mark) =>
      mirror.rects(mark.start, mark.end).map((rect) => ({ mark, rect })),
    );
    const origin = placeClip();
    while (clip.childElementCount > places.length) clip.lastElementChild!.remove();
    for (const [index, { mark, rect }] of places.entries())
      paint((clip.children[index] as HTMLElement | undefined) ?? addBox(), mark, rect, origin);
  }

  function sync(value: string): boolean {
    if (host.previousSibling !== field) field.after(host);
    return field.checkVisibility() && mirror.sync(value);
  }

  /** Lays the clip over what the field shows of its text and returns its corner in the viewport. */
  function placeClip(): { readonly left: number; readonly top: number } {
    const box = field.getBoundingClientRect();
    const left = box.left + field.clientLeft;
    const top = box.top + field.clientTop;
    const own = clip.getBoundingClientRect();
    set(clip, {
      left: `${Number.parseFloat(clip.style.left) + left - own.left}px`,
      top: `${Number.parseFloat(clip.style.top) + top - own.top}px`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
    });
    return { left, top };
  }

  function addBox(): HTMLElement {
    const box = document.createElement("div");
    clip.append(box);
    return box;
  }

  function paint(box: HTMLElement, mark: Mark, rect: Rect, origin: { left: number; top: number }): void {
    const style = styles[mark.kind];
    const look =
      `position:absolute;box-sizing:border-box;left:${rect.left - origin.left}px;top:${rect.top - origin.top}px;` +
      `width:${rect.width}px;height:${rect.height}px;` +
      `border-bottom:${style ? `2px ${style.line} ${style.color}` : "none"};` +
      `background-color:${style?.background ?? "transparent"}`;
    if (painted.get(box) === look) return;
    painted.set(box, look);
    // In one go: property by property two hundred boxes take the browser a frame.
    box.style.cssText = look;
  }

  return {
    host,
    draw,
    rects: (value, start, end) => (sync(value) ? mirror.rects(start, end) : []),
    restyle(next) {
      styles = next;
    },
    destroy() {
      host.remove();
    },
  };
}
