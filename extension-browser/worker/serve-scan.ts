import type { Browser } from "wxt/browser";
import type { ScanAnswer, ScanPart } from "../messages.ts";
import { loadSettings } from "../settings.ts";
import { findOptions } from "./find-options.ts";
import { scanFile } from "./scan-file.ts";
import { spool } from "./spool.ts";

/**
 * Looks into a file that comes through the port piece by piece, answers, and sends the masked copy back the same way.
 * Each piece is asked for by `next`, so that neither side has more than one of them in memory.
 */
export function serveScan(port: Browser.runtime.Port): void {
  const messages = incoming(port);
  void answer(port, messages).catch(() => port.disconnect());
}

async function answer(port: Browser.runtime.Port, messages: AsyncGenerator<ScanPart>): Promise<void> {
  const say = (part: ScanPart | { readonly answer: ScanAnswer }) => port.postMessage(part);
  const first = await messages.next();
  if (first.done || !("name" in first.value)) return;
  const file = await spool(
    pieces(messages, () => say({ next: true })),
    Number.POSITIVE_INFINITY,
  );
  const options = findOptions(await loadSettings());
  const { masked, ...found } = await scanFile(first.value.name, file!, options);
  say({ answer: { ...found, masked: masked !== undefined } });
  if (!masked) return;
  const reader = masked.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    await messages.next();
    say({ piece: piece.value.toBase64() });
  }
  await messages.next();
  say({ end: true });
}

function pieces(messages: AsyncGenerator<ScanPart>, ask: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      ask();
      const { done, value } = await messages.next();
      if (done) controller.error(new Error("The page is gone"));
      else if ("piece" in value) controller.enqueue(Uint8Array.fromBase64(value.piece));
      else controller.close();
    },
  });
}

/** What comes through the port, in its order, until it is closed; what only keeps the port alive is left out. */
async function* incoming(port: Browser.runtime.Port): AsyncGenerator<ScanPart> {
  const waiting: ScanPart[] = [];
  let closed = false;
  let wake = () => {};
  port.onMessage.addListener((part: ScanPart) => {
    if (!("alive" in part)) waiting.push(part);
    wake();
  });
  port.onDisconnect.addListener(() => {
    closed = true;
    wake();
  });
  for (;;) {
    const part = waiting.shift();
    if (part) yield part;
    else if (closed) return;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
}
