import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, fileCase, openJournal } from "@casewright/support-client";
import { PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import { afterEach, expect, test } from "vitest";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The desk as seen through a wire that dates requests ten minutes back: a machine whose clock is slow. */
async function slowClock(url: string): Promise<{ url: string; setBack: (ms: number) => void }> {
  let back = 600_000;
  const target = new URL(url);
  const proxy = createServer((incoming, response) => {
    const dated = String(incoming.headers["x-amz-date"]).replace(
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
      "$1-$2-$3T$4:$5:$6Z",
    );
    const shifted = new Date(Date.parse(dated) - back).toISOString().replace(/[-:]|\.\d+/g, "");
    const headers = { ...incoming.headers, host: target.host, "x-amz-date": shifted };
    const { hostname, port } = target;
    const onward = request({ hostname, port, method: "POST", path: "/", headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise((resolve) => proxy.close(resolve).closeAllConnections()));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    setBack(ms) {
      back = ms;
    },
  };
}

test("a wrong clock is named, and filing goes on once it is right", async () => {
  const desk = await startDesk({ port: 0, dataDir: ":memory:", quotas: { callsPerSecond: 1000 } });
  closing.push(desk.close);
  const directory = mkdtempSync(join(tmpdir(), "casewright-journal-"));
  closing.push(() => rmSync(directory, { recursive: true, force: true }));
  const wire = await slowClock(desk.url);
  const api = await connect({ endpointUrl: wire.url, credentials: PRACTICE_CREDENTIALS });
  const file = () =>
    fileCase(
      { subject: "s", body: "b" },
      { api, journal: openJournal(directory), account: "a", wait: async () => undefined },
    );
  await expect(file()).rejects.toMatchObject({ code: "clock-skew", outcome: "refused" });
  wire.setBack(0);
  expect(await file()).toMatchObject({ recovered: false });
  expect(await api.listCases()).toHaveLength(1);
});
