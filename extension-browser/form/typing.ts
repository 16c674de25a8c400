import { isTextControl } from "@casewright/textarea-marks";
import type { AnyField } from "./support-form.ts";

/** Milliseconds without a key press after which one has paused. */
const PAUSE = 150;

export interface Typing {
  /** Whether an input method is composing in one of the fields: then nothing may fire, move or take the focus. */
  readonly composing: boolean;
  /** Whether one has typed and not yet paused. */
  readonly pending: boolean;
  /** Acts as if one had just typed and paused. */
  poke(): void;
}

/** Calls `onPause` in the first frame after typing pauses in one of the fields, and never while an IME composes. */
export function watchTyping(fields: readonly AnyField[], onPause: () => void, signal: AbortSignal): Typing {
  let composing = false;
  let pending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function cancel(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    pending = false;
  }
  function poke(): void {
    cancel();
    if (composing) return;
    pending = true;
    timer = setTimeout(() => {
      frame = requestAnimationFrame(() => {
        pending = false;
        onPause();
      });
    }, PAUSE);
  }

  // Some editors take each key press for themselves and render what it means: no `input` tells of it.
  const rendering = new MutationObserver(poke);
  signal.addEventListener("abort", () => rendering.disconnect());
  for (const field of fields) {
    if (isTextControl(field)) field.addEventListener("input", poke, { signal });
    else rendering.observe(field, { subtree: true, childList: true, characterData: true });
    field.addEventListener(
      "compositionstart",
      () => {
        composing = true;
        cancel();
      },
      { signal },
    );
    field.addEventListener(
      "compositionend",
      () => {
        composing = false;
        poke();
      },
      { signal },
    );
    // A composition that loses its field (a click elsewhere, a closed window) may never end by itself.
    field.addEventListener(
      "blur",
      () => {
        if (!composing) return;
        composing = false;
        poke();
      },
      { signal },
    );
  }
  signal.addEventListener("abort", cancel);
  return {
    get composing() {
      return composing;
    },
    get pending() {
      return pending;
    },
    poke,
  };
}
