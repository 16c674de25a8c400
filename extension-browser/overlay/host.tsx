import { render } from "preact";
import css from "../panel/panel.css?inline";
import { Panel } from "../panel/panel.tsx";
import type { PanelActions, PanelState } from "../panel/state.ts";

export interface PanelHost {
  readonly element: HTMLElement;
  render(state: PanelState): void;
  /** Goes to the active finding, else to the panel's first control. */
  focus(): void;
  remove(): void;
}

/** Key presses inside the panel are not the page's. */
const KEYS = ["keydown", "keypress", "keyup", "input", "beforeinput", "paste", "copy", "cut"];

/** The panel's place in the page: a closed shadow root that neither the page's scripts nor its styles reach into. */
export function createPanelHost(actions: PanelActions): PanelHost {
  const element = document.createElement("casewright-panel");
  for (const [name, value] of Object.entries({ all: "initial", position: "fixed", "z-index": "2147483000" }))
    element.style.setProperty(name, value, "important");
  const root = element.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = css;
  const container = document.createElement("div");
  root.append(style, container);
  for (const type of KEYS) root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener("keydown", (event) => {
    const { key, target } = event as KeyboardEvent;
    // The guard's dialog has an Escape of its own.
    if (key === "Escape" && !(target as Element).closest("dialog")) actions.backToText();
  });
  return {
    element,
    render(state) {
      // At first, and whenever the page threw it out with everything else that it did not know.
      if (!element.isConnected) document.documentElement.append(element);
      render(<Panel state={state} actions={actions} />, container);
    },
    focus() {
      const targets = [".active button", ".findings button", ".checklist button", "button"];
      const target = targets.map((one) => root.querySelector<HTMLElement>(one)).find((one) => one !== null);
      target?.focus({ preventScroll: true });
    },
    remove() {
      render(null, container);
      element.remove();
    },
  };
}
