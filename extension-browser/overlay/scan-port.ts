import { browser } from "wxt/browser";
import { SCAN_PORT, type ScanAnswer, type ScanPart } from "../messages.ts";

/** What a look into a file found; the masked copy where there is one. */
export type Scanned = Omit<ScanAnswer, "masked"> & { readonly masked?: Blob };

/** Bytes in one message. */
const PIECE = 1024 * 1024;
/** Milliseconds between signs of life: browsers end a background that hears nothing for half a minute. */
const ALIVE = 10_000;

/** Has a file looked into by the background. Throws where the extension is being updated or the file went away. */
export async function scanFile(file: File): Promise<Scanned> {
  const port = browser.runtime.connect({ name: SCAN_PORT });
  const say = (part: ScanPart) => port.postMessage(part);
  const alive = setInterval(() => say({ alive: true }), ALIVE);
  const { promise, resolve, reject } = Promise.withResolvers<Scanned>();
  port.onDisconnect.addListener(() => reject(new Error("The background is gone")));
  let at = 0;
  let answer: Omit<ScanAnswer, "masked"> | undefined;
  const parts: BlobPart[] = [];

  async function send(): Promise<void> {
    const bytes = await file.slice(at, at + PIECE).arrayBuffer();
    at += bytes.byteLength;
    say(bytes.byteLength > 0 ? { piece: new Uint8Array(bytes).toBase64() } : { end: true });
  }

  port.onMessage.addListener((part: ScanPart | { readonly answer: ScanAnswer }) => {
    if ("answer" in part) {
      const { masked, ...found } = part.answer;
      answer = found;
      if (masked) say({ next: true });
      else resolve(found);
    } else if ("piece" in part) {
      parts.push(Uint8Array.fromBase64(part.piece));
      say({ next: true });
    } else if ("next" in part) send().catch(reject);
    else if ("end" in part) resolve({ ...answer!, masked: new Blob(parts) });
  });
  say({ name: file.name });
  try {
    return await promise;
  } finally {
    clearInterval(alive);
    port.disconnect();
  }
}
