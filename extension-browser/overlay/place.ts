import type { Rect } from "@casewright/textarea-marks";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A free place in the viewport, in CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  /** How high something at this place may be without covering what is taken. */
  readonly height: number;
}

/** Distance kept from the window's edges and from what must not be covered. */
export const GAP = 12;

/**
 * The highest free stretch for a box of `width` at the right edge of the window, else at the left one.
 * Undefined where nothing of at least `least` pixels is free of the `taken` rectangles.
 */
export function freePlace(
  view: Size,
  taken: readonly Rect[],
  width: number,
  least: number,
  top = GAP,
): Place | undefined {
  const columns = [view.width - width - GAP, GAP].filter((left) => left >= GAP);
  const places = columns.flatMap((left) => stretches(view, taken, left, width, top));
  const fitting = places.filter((place) => place.height >= least);
  // The right edge wins where it is as good; `reduce` keeps the first of equals.
  return fitting.length === 0
    ? undefined
    : fitting.reduce((best, one) => (one.height > best.height ? one : best));
}

/**
 * The free place nearest to where the user put the box: in the column that it was put in where that has room, else
 * in the nearest one that has. Undefined where nothing of at least `least` pixels is free.
 */
export function freePlaceAt(
  view: Size,
  taken: readonly Rect[],
  width: number,
  least: number,
  wanted: { readonly left: number; readonly top: number },
): Place | undefined {
  const most = Math.max(view.width - width - GAP, GAP);
  const left = Math.min(Math.max(wanted.left, GAP), most);
  // Beside what is taken there may be room where the wanted column has none.
  const columns = [left, ...taken.flatMap((rect) => [rect.left - GAP - width, rect.left + rect.width + GAP])]
    .filter((one) => one >= GAP && one <= most)
    .toSorted((a, b) => Math.abs(a - left) - Math.abs(b - left));
  for (const column of columns) {
    const places = stretches(view, taken, column, width, GAP)
      .filter((place) => place.height >= least)
      .map((place) => moveInto(place, wanted.top, least));
    const nearest = places.toSorted((a, b) => Math.abs(a.top - wanted.top) - Math.abs(b.top - wanted.top))[0];
    if (nearest) return nearest;
  }
  return undefined;
}

/** As near to `top` as leaves `least` pixels of the stretch. */
function moveInto({ left, top, height }: Place, wanted: number, least: number): Place {
  const bottom = top + height;
  const moved = Math.min(Math.max(wanted, top), bottom - least);
  return { left, top: moved, height: bottom - moved };
}

/** Whether a column at the right edge is free over the whole height of the page, wherever one scrolls. */
export function rightEdgeIsFree(view: Size, taken: readonly Rect[], width: number): boolean {
  const left = view.width - width;
  return taken.every((rect) => rect.left + rect.width <= left);
}

function stretches(view: Size, taken: readonly Rect[], left: number, width: number, top: number): Place[] {
  const inColumn = taken
    .filter((rect) => rect.left < left + width + GAP && rect.left + rect.width > left - GAP)
    .filter((rect) => rect.top < view.height && rect.top + rect.height > 0)
    .sort((a, b) => a.top - b.top);
  const places: Place[] = [];
  let from = top;
  for (const rect of inColumn) {
    places.push({ left, top: from, height: rect.top - GAP - from });
    from = Math.max(from, rect.top + rect.height + GAP);
  }
  places.push({ left, top: from, height: view.height - GAP - from });
  return places;
}
