/** Decides about files before the page sees them: what it gets instead, or undefined where it gets none. */
export type JudgeFiles = (files: readonly File[]) => Promise<readonly File[] | undefined>;

/** How files that no page can be given go on: saved, to be attached by hand, or let through when they come again. */
export type Unplaced = "saved" | "again";

interface FileGuard {
  readonly judge: JudgeFiles;
  onUnplaced(is: Unplaced, files: readonly File[]): void;
  readonly signal: AbortSignal;
}

/**
 * Holds back the files that the user chooses, drops or pastes until `judge` has decided. What the page then sees is
 * an ordinary change of its own file input, an ordinary drop or an ordinary paste.
 */
export function guardFiles({ judge, onUnplaced, signal }: FileGuard): {
  /** Adds a file of ours to the page's own file input; false where it has none that takes one more. */
  attach(file: File): boolean;
} {
  const passing = new WeakSet<Event>();
  /** Files that were checked but could not be handed on: the next time they are let through. */
  let checked = new Set<string>();

  /** Whether the event may pass: it is one of ours, or brings just what was checked before. */
  function mayPass(event: Event, files: readonly File[]): boolean {
    const known = checked;
    checked = new Set();
    return passing.has(event) || files.length === 0 || files.every((file) => known.has(keyOf(file)));
  }

  async function onChange(event: Event): Promise<void> {
    const input = event.composedPath()[0];
    if (passing.has(event) || !(input instanceof HTMLInputElement) || input.type !== "file") return;
    event.stopImmediatePropagation();
    // Browsers send `input` and `change` for one choice; the second of them is enough.
    if (event.type === "input" || !input.files?.length) return;
    const decided = await judge([...input.files]);
    if (decided) choose(input, decided);
    else input.value = "";
  }

  function choose(input: HTMLInputElement, files: readonly File[]): void {
    input.files = transferOf(files).files;
    for (const type of ["input", "change"]) pass(input, new Event(type, { bubbles: true }));
  }

  async function onDrop(event: DragEvent): Promise<void> {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!(event.composedPath()[0] instanceof Element) || mayPass(event, files)) return;
    const target = hold(event);
    const decided = (await judge(files)) ?? [];
    const { clientX, clientY } = event;
    // Also with no files left: the page has to learn that the dragging is over.
    const dataTransfer = transferOf(REPLAYS_FILES ? decided : []);
    // The page may have taken the drop zone away while the question was open.
    const there = target.isConnected
      ? target
      : (document.elementFromPoint(clientX, clientY) ?? document.body);
    pass(there, new DragEvent("drop", { ...ON_ITS_WAY, dataTransfer, clientX, clientY }));
    if (!REPLAYS_FILES) await chooseInstead(decided, files);
  }

  /** Puts files where a person would put them next: into the page's own file input. */
  async function chooseInstead(decided: readonly File[], own: readonly File[]): Promise<void> {
    if (decided.length === 0) return;
    // A drop zone gives way to the input only when the page has rendered the end of the dragging.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const input = fileInput();
    if (input) choose(input, decided);
    else if (decided.every((file) => own.includes(file))) {
      checked = new Set(decided.map(keyOf));
      onUnplaced("again", decided);
    } else {
      for (const file of decided) saveFile(file);
      onUnplaced("saved", decided);
    }
  }

  async function onPaste(event: ClipboardEvent): Promise<void> {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!(event.composedPath()[0] instanceof Element) || mayPass(event, files)) return;
    // A cell of a spreadsheet is text and a picture of it at once.
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const target = hold(event);
    const decided = (await judge(files)) ?? [];
    if (decided.length === 0 && text === "") return;
    const clipboardData = transferOf(REPLAYS_FILES ? decided : []);
    if (text) clipboardData.setData("text/plain", text);
    const again = new ClipboardEvent("paste", { ...ON_ITS_WAY, clipboardData });
    pass(target, again);
    if (!REPLAYS_FILES) await chooseInstead(decided, files);
    // Only a real paste inserts its text by itself.
    if (text !== "" && !again.defaultPrevented) {
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
      document.execCommand("insertText", false, text);
    }
  }

  function hold(event: Event): Element {
    event.preventDefault();
    event.stopImmediatePropagation();
    return event.composedPath()[0] as Element;
  }

  function pass(target: Element, event: Event): void {
    passing.add(event);
    target.dispatchEvent(event);
  }

  const options = { capture: true, signal };
  window.addEventListener("input", (event) => void onChange(event), options);
  window.addEventListener("change", (event) => void onChange(event), options);
  window.addEventListener("drop", (event) => void onDrop(event), options);
  window.addEventListener("paste", (event) => void onPaste(event), options);

  return {
    attach(file) {
      const input = fileInput();
      const there = [...(input?.files ?? [])];
      if (!input || (there.length > 0 && !input.multiple)) return false;
      choose(input, [...there, file]);
      return true;
    },
  };
}

const fileInput = () => document.querySelector<HTMLInputElement>("input[type=file]:not(:disabled)");

/** A pasted file is made anew at each paste: what tells it apart is all that stays. */
const keyOf = ({ name, type, size }: File) => JSON.stringify([name, type, size]);

/** Saves a file as the browser saves a download. */
export function saveFile(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  document.documentElement.append(link);
  link.click();
  link.remove();
  // The download has begun when this task ends; the page itself may still be looking.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const ON_ITS_WAY = { bubbles: true, cancelable: true, composed: true };

/** Firefox makes no paste that carries files, and a drop of ours carries none that the page may read. */
const REPLAYS_FILES = replaysFiles();

function replaysFiles(): boolean {
  const clipboardData = transferOf([new File([], "probe")]);
  return new ClipboardEvent("paste", { clipboardData }).clipboardData?.files.length === 1;
}

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
