/** Decides about files before the page sees them: what it gets instead, or undefined where it gets none. */
export type JudgeFiles = (files: readonly File[]) => Promise<readonly File[] | undefined>;

/**
 * Holds back the files that the user chooses or drops until `judge` has decided. What the page then sees is an
 * ordinary change of its own file input, or an ordinary drop.
 */
export function guardFiles(judge: JudgeFiles, signal: AbortSignal): void {
  const passing = new WeakSet<Event>();

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
    const target = event.composedPath()[0];
    const files = [...(event.dataTransfer?.files ?? [])];
    if (passing.has(event) || files.length === 0 || !(target instanceof Element)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const decided = (await judge(files)) ?? [];
    const { clientX, clientY } = event;
    // Also with no files left: the page has to learn that the dragging is over.
    const dataTransfer = transferOf(decided);
    // The page may have taken the drop zone away while the question was open.
    const there = target.isConnected
      ? target
      : (document.elementFromPoint(clientX, clientY) ?? document.body);
    pass(
      there,
      new DragEvent("drop", {
        bubbles: true,
        cancelable: true,
        composed: true,
        dataTransfer,
        clientX,
        clientY,
      }),
    );
  }

  function pass(target: Element, event: Event): void {
    passing.add(event);
    target.dispatchEvent(event);
  }

  const options = { capture: true, signal };
  window.addEventListener("input", (event) => void onChange(event), options);
  window.addEventListener("change", (event) => void onChange(event), options);
  window.addEventListener("drop", (event) => void onDrop(event), options);
}

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
