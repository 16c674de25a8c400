import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createMasker } from "@casewright/redact";
import { maskStream } from "@casewright/redact/stream";

/** Run by itself: reads the file of its first argument, masked where the second is `mask`, and reports what that took. */
const [file, how] = process.argv.slice(2);
const before = process.cpuUsage();
if (file !== undefined) {
  const bytes = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  const out = how === "mask" ? maskStream(bytes, createMasker()) : bytes;
  let length = 0;
  for await (const chunk of out) length += chunk.length;
  if (length === 0) throw new Error("nothing was read");
}
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cpu: (user + system) / 1e3, peak: process.resourceUsage().maxRSS / 1024 }));
