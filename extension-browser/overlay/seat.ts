import type { SupportForm } from "../form/support-form.ts";
import type { DevicePatch, DeviceSettings } from "../settings.ts";
import { createDock } from "./dock.ts";

/** Where the panel is, and whether the whole of it is shown or the pill only. */
export interface Seat {
  /** Whether it has been settled yet, and whether the whole panel was shown when it was settled last. */
  readonly settled: boolean;
  readonly open: boolean;
  /** There is little room: what is to be mended comes first. */
  readonly small: boolean;
  /** The user moved it: it can be docked again. */
  readonly moved: boolean;
  /** Puts the panel where there is room for it. Whether anything but the place changed. */
  settle(): boolean;
  /** The page's own room at its end, as it was before the panel took some of it. */
  readonly padding: string;
  /** The window has another size. */
  release(): void;
  toggle(): void;
  /** Shows the whole panel where there is a column for it. */
  unfold(): void;
  drag(dx: number, dy: number): void;
  dragged(): void;
  dockAgain(): void;
  configure(device: DeviceSettings): void;
}

interface SeatOptions {
  readonly panel: HTMLElement;
  readonly form: SupportForm;
  readonly device: DeviceSettings;
  save(patch: DevicePatch): void;
}

/** Seats the panel as the user wants it, and as the window allows it. */
export function createSeat({ panel, form, device: first, save }: SeatOptions): Seat {
  const dock = createDock(panel, form);
  let device = first;
  let open = false;
  let settled = false;
  /** In a narrow window: whether the user opened the panel. */
  let asked = false;

  function keep(patch: DevicePatch): void {
    device = { ...device, ...patch } as DeviceSettings;
    save(patch);
  }

  function place(): boolean {
    if ((dock.roomy ? !device.collapsed : asked) && dock.place(false, device.place)) return true;
    dock.place(true);
    return false;
  }

  return {
    get settled() {
      return settled;
    },
    get open() {
      return open;
    },
    get small() {
      return !dock.roomy || device.place !== undefined;
    },
    get moved() {
      return device.place !== undefined;
    },
    settle() {
      const was = open;
      settled = true;
      open = place();
      return open !== was;
    },
    padding: dock.padding,
    release: dock.release,
    toggle() {
      if (dock.roomy) keep({ collapsed: !device.collapsed });
      else {
        asked = !asked;
        if (asked && !dock.place(false, device.place)) dock.makeRoom();
      }
    },
    unfold() {
      if (!open && dock.roomy) keep({ collapsed: false });
    },
    drag: dock.drag,
    dragged: () => keep({ place: dock.dragged() }),
    dockAgain: () => keep({ place: undefined }),
    configure(next) {
      device = next;
    },
  };
}
