export interface KeyActions {
  next(step: 1 | -1): void;
  apply(): void;
  dismiss(): void;
  /** Opens the panel and goes into it. */
  enter(): void;
}

/** Walking the findings without leaving the text, and without a mouse. Nothing that an IME is given is taken. */
export function watchKeys(fields: readonly HTMLElement[], actions: KeyActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    // A script of the page may not work the panel.
    if (!event.isTrusted) return;
    if (event.isComposing || event.keyCode === 229 || !event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "F8") actions.next(event.shiftKey ? -1 : 1);
    else if (event.key === "Enter" && event.shiftKey) actions.enter();
    else if (event.key === "Enter") actions.apply();
    else if (event.key === "Delete") actions.dismiss();
    else return;
    event.preventDefault();
    // An editor listens on the same element.
    event.stopImmediatePropagation();
  };
  for (const field of fields) field.addEventListener("keydown", onKey, { signal, capture: true });
}
