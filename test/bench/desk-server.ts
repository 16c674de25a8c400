// A desk, and a bare server that writes what is PUT to it into a file, in a process of their own:
// node desk-server.ts FOLDER. Prints both addresses as JSON; answers every line on stdin with its peak memory in MB.
import { createWriteStream } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { startDesk } from "@casewright/support-desk";

const folder = process.argv[2]!;
const most = 1_000_000_000;
const quotas = { casesPerHour: most, callsPerSecond: most };
const desk = await startDesk({ port: 0, dataDir: folder, quotas });
const bare = createServer(async (request, response) => {
  await pipeline(request, createWriteStream(join(folder, "bare.bin")));
  response.end();
});
await new Promise<void>((resolve) => bare.listen(0, "127.0.0.1", resolve));
console.log(
  JSON.stringify({ desk: desk.url, bare: `http://127.0.0.1:${(bare.address() as AddressInfo).port}/` }),
);
for await (const _ of createInterface({ input: process.stdin }))
  console.log(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024 }));
bare.closeAllConnections();
bare.close();
await desk.close();
