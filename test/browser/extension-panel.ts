/** The panel as a person meets it: read from its closed shadow root by the debugger, worked with real clicks. */
export interface PanelDriver {
  exists(): Promise<boolean>;
  /** Runs in the page with the panel's shadow root; undefined where there is no panel. */
  read<R, A = undefined>(look: (root: ShadowRoot, argument: A) => R, argument?: A): Promise<R | undefined>;
  text(): Promise<string>;
  /** Clicks the first visible button whose name contains the text, in the dialog where one is open, until it is hit. */
  click(name: string): Promise<void>;
}

/** How one browser's debugger reaches a closed shadow root; `call` gives undefined where there is none. */
export interface PanelReach {
  call(functionDeclaration: string, argument: unknown): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
}

/** Milliseconds that a button may take to come, and to be hit. */
const LONGEST_WAIT = 15_000;

/** A shadow root at one of whose buttons a click is aimed. */
type Aimed = ShadowRoot & { hit?: boolean };

export function drivePanel({ call, clickAt }: PanelReach): PanelDriver {
  const read: PanelDriver["read"] = async <R, A>(
    look: (root: ShadowRoot, argument: A) => R,
    argument?: A,
  ) => {
    const json = await call(
      `(root, argument) => JSON.stringify((${look})(root, argument === undefined ? undefined : JSON.parse(argument))) ?? ""`,
      argument === undefined ? undefined : JSON.stringify(argument),
    );
    return typeof json === "string" && json !== "" ? (JSON.parse(json) as R) : undefined;
  };
  const text = async () => (await read((root) => root.querySelector(".casewright")?.textContent ?? "")) ?? "";
  /** Where the button is. Whether a click hits it is noted: the panel may move or be drawn anew before it comes. */
  const aim = (name: string) =>
    read((root, wanted: string) => {
      const buttons = [...root.querySelectorAll<HTMLElement>("button")].filter((one) =>
        one.checkVisibility(),
      );
      const inside = root.querySelector("dialog") ? buttons.filter((one) => one.closest("dialog")) : buttons;
      const button = inside.find((one) =>
        `${one.textContent} ${one.getAttribute("aria-label") ?? ""}`.includes(wanted),
      );
      if (!button) return undefined;
      const aimed = root as Aimed;
      aimed.hit = false;
      button.addEventListener(
        "click",
        () => {
          aimed.hit = true;
        },
        { once: true },
      );
      button.scrollIntoView({ block: "nearest" });
      const box = button.getBoundingClientRect();
      const frame = root.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
      const { left = 0, top = 0 } = frame ?? {};
      return { x: left + box.left + box.width / 2, y: top + box.top + box.height / 2 };
    }, name);
  return {
    exists: async () => (await read(() => true)) === true,
    read,
    text,
    async click(name) {
      const deadline = performance.now() + LONGEST_WAIT;
      for (;;) {
        const point = await aim(name);
        if (point) {
          await clickAt(point.x, point.y);
          // A click may also take the panel away, and the whole page.
          const hit = await read((root) => (root as Aimed).hit).catch(() => undefined);
          if (hit !== false) return;
        }
        if (performance.now() > deadline) throw new Error(`No button “${name}” in: ${await text()}`);
      }
    },
  };
}
