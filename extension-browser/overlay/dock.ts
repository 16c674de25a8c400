import type { Rect } from "@casewright/textarea-marks";
import { type SupportForm, sendButtons } from "../form/support-form.ts";
import type { DeviceSettings } from "../settings.ts";
import { freePlace, freePlaceAt, GAP, type Place, rightEdgeIsFree } from "./place.ts";

const WIDTH = 320;
/** Windows at least this wide can spare a column for the panel; narrower ones keep their layout. */
const ROOMY = 1080;
/** Below this an open panel is of no use: it waits as a pill. */
const LEAST = 160;
/** An open panel that the user put somewhere has at least so much room there. */
const LEAST_MOVED = 240;
/** The console's own bar at the top of the window. */
const HEADER = 56;
const PILL = { width: 96, height: 40 };

/** Where the user put the panel, as shares of the window. */
export type UserPlace = NonNullable<DeviceSettings["place"]>;

export interface Dock {
  /** Whether the window can spare a column: in a narrow one the panel opens only when it is asked to. */
  readonly roomy: boolean;
  /**
   * Puts the panel where it covers neither field nor send button, near `wanted` where the user chose a place.
   * False where there is only room for the pill.
   */
  place(collapsed: boolean, wanted?: UserPlace): boolean;
  /** Follows the pointer, over whatever is there. */
  drag(dx: number, dy: number): void;
  /** Where it was dragged to; undefined where it was dragged back to its own place at the right edge. */
  dragged(): UserPlace | undefined;
  /** Scrolls the page so that there is room for the panel under the field. */
  makeRoom(): void;
  /** The page's own room at its end, as it was before the panel took some of it. */
  readonly padding: string;
  /** Gives the page its whole width back. */
  release(): void;
}

/** Keeps the panel off the form: beside it where the window is wide, else in whatever is free. */
export function createDock(panel: HTMLElement, form: SupportForm): Dock {
  const root = document.documentElement;
  const before = root.style.paddingInlineEnd;
  const padding = getComputedStyle(root).paddingInlineEnd;
  let reserved = false;
  let dragging: { left: number; top: number } | undefined;

  function taken(): Rect[] {
    const elements: Element[] = [form.text, ...(form.subject ? [form.subject] : []), ...sendButtons(form)];
    return elements.map((element) => element.getBoundingClientRect());
  }

  function reserve(wanted: boolean): void {
    if (reserved === wanted) return;
    reserved = wanted;
    root.style.paddingInlineEnd = wanted ? `${WIDTH}px` : before;
  }

  function view() {
    return { width: root.clientWidth, height: window.innerHeight };
  }

  function put(left: number, top: number, width: number, height: number): void {
    const style = { left: `${left}px`, top: `${top}px`, width: `${width}px`, "--room": `${height}px` };
    for (const [name, value] of Object.entries(style))
      if (panel.style.getPropertyValue(name) !== value) panel.style.setProperty(name, value, "important");
  }

  function placePill(forbidden: readonly Rect[]): void {
    const free = freePlace(view(), forbidden, PILL.width, PILL.height);
    const { width, height } = view();
    if (free) put(free.left, free.top + free.height - PILL.height, PILL.width, PILL.height);
    else put(width - PILL.width - GAP, height - PILL.height - GAP, PILL.width, PILL.height);
  }

  /** A window narrower than the panel: as wide as fits. */
  const width = () => Math.min(WIDTH, view().width - 2 * GAP);

  /** A frame may be all editor, and nothing moves it out of the way: there the open panel lies over its lower part. */
  function inFrame(): Place | undefined {
    if (window === window.top) return undefined;
    const { width: wide, height } = view();
    return { left: wide - width() - GAP, top: height / 3, height: (height * 2) / 3 - GAP };
  }

  function placeFreely(find: (forbidden: readonly Rect[]) => Place | undefined): boolean {
    panel.removeAttribute("data-docked");
    reserve(false);
    const forbidden = taken();
    const free = find(forbidden);
    if (free) put(free.left, free.top, width(), free.height);
    else placePill(forbidden);
    return free !== undefined;
  }

  return {
    get roomy() {
      return view().width >= ROOMY;
    },
    place(collapsed, wanted) {
      if (dragging) return true;
      if (collapsed) {
        placeFreely(() => undefined);
        return true;
      }
      if (wanted) {
        const at = { left: wanted.x * view().width, top: wanted.y * view().height };
        return placeFreely((forbidden) => freePlaceAt(view(), forbidden, width(), LEAST_MOVED, at));
      }
      if (view().width < ROOMY)
        return placeFreely((forbidden) => freePlace(view(), forbidden, width(), LEAST, HEADER) ?? inFrame());
      if (!reserved && !rightEdgeIsFree(view(), taken(), WIDTH + 2 * GAP)) reserve(true);
      const forbidden = taken();
      const docked = reserved && rightEdgeIsFree(view(), forbidden, WIDTH);
      panel.toggleAttribute("data-docked", docked);
      if (docked) {
        put(view().width - WIDTH, 0, WIDTH, view().height);
        return true;
      }
      const free = freePlace(view(), forbidden, WIDTH, LEAST, HEADER);
      if (free) put(free.left, free.top, WIDTH, free.height);
      else placePill(forbidden);
      return free !== undefined;
    },
    drag(dx, dy) {
      const box = panel.getBoundingClientRect();
      dragging ??= { left: box.left, top: box.top };
      panel.removeAttribute("data-docked");
      dragging.left += dx;
      dragging.top += dy;
      const room = Math.max(LEAST_MOVED, view().height - Math.max(dragging.top, 0) - GAP);
      put(dragging.left, dragging.top, width(), room);
    },
    dragged() {
      const to = dragging;
      dragging = undefined;
      const { width: wide, height } = view();
      if (!to || (wide >= ROOMY && to.left > wide - WIDTH)) return undefined;
      const share = (value: number, all: number) => Math.min(Math.max(value / all, 0), 1);
      return { x: share(to.left, wide), y: share(to.top, height) };
    },
    makeRoom() {
      const text = form.text.getBoundingClientRect();
      const near = taken().filter((rect) => rect.top < text.bottom + LEAST);
      const bottom = Math.max(...near.map((rect) => rect.top + rect.height));
      window.scrollBy(0, bottom + LEAST + 2 * GAP + PILL.height - view().height);
    },
    padding,
    release() {
      reserve(false);
    },
  };
}
