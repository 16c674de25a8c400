import { render } from "preact";
import css from "../panel/panel.css?inline";
import { Panel } from "../panel/panel.tsx";
import type { PanelActions, PanelState } from "../panel/state.ts";
import { textsIn } from "../panel/texts.ts";

export interface PanelHost {
  readonly element: HTMLElement;
  render(state: PanelState): void;
  /** What is seen of it while somebody is there, and what is to be seen when nobody is. */
  readonly alive: Element;
  readonly gone: Element;
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
  const gone = document.createElement("div");
  // A link needs no script: it works also when the extension's are gone.
  const reload = document.createElement("a");
  reload.className = "toast";
  reload.href = "";
  gone.append(reload);
  root.append(style, container, gone);
  for (const type of KEYS) root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener("keydown", (event) => {
    const { key, target } = event as KeyboardEvent;
    // The guard's dialog has an Escape of its own.
    if (key === "Escape" && !(target as Element).closest("dialog")) actions.backToText();
  });
  return {
    element,
    alive: container,
    gone,
    render(state) {
      // At first, and whenever the page threw it out with everything else that it did not know.
      if (!element.isConnected) document.documentElement.append(element);
      gone.className = state.dark ? "casewright gone dark" : "casewright gone";
      reload.textContent = textsIn(state.language).gone;
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
