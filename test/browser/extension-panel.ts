/** The panel as a person meets it: read from its closed shadow root by the debugger, worked with real clicks. */
export interface PanelDriver {
  exists(): Promise<boolean>;
  /** Runs in the page with the panel's shadow root; undefined where there is no panel. */
  read<R, A = undefined>(look: (root: ShadowRoot, argument: A) => R, argument?: A): Promise<R | undefined>;
  text(): Promise<string>;
  /** Clicks the first visible button whose name contains the text, in the dialog where one is open. */
  click(name: string): Promise<void>;
}

/** How one browser's debugger reaches a closed shadow root; `call` gives undefined where there is none. */
export interface PanelReach {
  call(functionDeclaration: string, argument: unknown): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
}

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
  return {
    exists: async () => (await read(() => true)) === true,
    read,
    text,
    async click(name) {
      const point = await read((root, wanted: string) => {
        const buttons = [...root.querySelectorAll<HTMLElement>("button")].filter((one) =>
          one.checkVisibility(),
        );
        const inside = root.querySelector("dialog")
          ? buttons.filter((one) => one.closest("dialog"))
          : buttons;
        const button = inside.find((one) =>
          `${one.textContent} ${one.getAttribute("aria-label") ?? ""}`.includes(wanted),
        );
        button?.scrollIntoView({ block: "nearest" });
        const box = button?.getBoundingClientRect();
        const frame = root.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
        const { left = 0, top = 0 } = frame ?? {};
        return box && { x: left + box.left + box.width / 2, y: top + box.top + box.height / 2 };
      }, name);
      if (!point) throw new Error(`No button “${name}” in: ${await text()}`);
      await clickAt(point.x, point.y);
    },
  };
}
