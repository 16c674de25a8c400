import { useRef } from "preact/hooks";
import { Icon } from "./icons.tsx";
import type { PanelActions, PanelState } from "./state.ts";
import type { Texts } from "./texts.ts";

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly texts: Texts;
}

/** Pixels that an arrow key moves the panel. */
const STEP = 24;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The panel's title bar: it is dragged by it, or moved from its grip by the arrow keys. */
export function PanelHeader({ state, actions, texts }: Props) {
  const last = useRef<{ x: number; y: number; moved: boolean } | undefined>(undefined);

  function onPointerDown(event: PointerEvent): void {
    const target = event.target as Element;
    if (event.button !== 0 || target.closest("button:not(.grip)")) return;
    last.current = { x: event.clientX, y: event.clientY, moved: false };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }
  function onPointerMove(event: PointerEvent): void {
    const from = last.current;
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    // A click is no drag.
    if (!from.moved && Math.hypot(dx, dy) < 5) return;
    last.current = { x: event.clientX, y: event.clientY, moved: true };
    actions.move(dx, dy);
  }
  function onPointerEnd(): void {
    if (last.current?.moved) actions.moved();
    last.current = undefined;
  }

  return (
    <header
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    >
      <button
        type="button"
        class="quiet grip"
        aria-label={texts.move}
        title={texts.move}
        onKeyDown={(event) => {
          const step = ARROWS[event.key];
          if (!step) return;
          event.preventDefault();
          actions.move(...step);
          actions.moved();
        }}
      >
        <Icon name="grip" />
      </button>
      <h2>{texts.title}</h2>
      {state.moved && <Tool icon="dock" label={texts.dock} onClick={actions.dockAgain} />}
      <Tool icon="settings" label={texts.settings} onClick={actions.openSettings} />
      <Tool icon="collapse" label={texts.collapse} expanded onClick={actions.toggle} />
    </header>
  );
}

interface ToolProps {
  readonly icon: "dock" | "settings" | "collapse";
  readonly label: string;
  readonly expanded?: boolean;
  onClick(): void;
}

function Tool({ icon, label, expanded, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="quiet"
      aria-label={label}
      title={label}
      aria-expanded={expanded ? "true" : undefined}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
