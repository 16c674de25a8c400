import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { maskLargeFile, secretsInLargeFile } from "./large-files.ts";

const SECRET = ["wJ4rT9xQ2mZ7", "kLp0VbN6sYc3", "HdF8gUe1RaWo", "5iKq"].join("");
const LOG = `${"2026-11-20T10:15:02Z INFO ready\n".repeat(200_000)}AWS_SECRET_ACCESS_KEY=${SECRET}\n`;
let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "large-"));
});
afterAll(() => rm(directory, { recursive: true }));

it("counts secrets in a large log, plain and compressed, and masks them", async () => {
  for (const [name, bytes] of [
    ["app.log", Buffer.from(LOG)],
    ["app.log.gz", gzipSync(LOG)],
  ] as const) {
    const path = join(directory, name);
    await writeFile(path, bytes);
    expect(await secretsInLargeFile(path, {})).toBe(1);
    await maskLargeFile(path, `${path}.masked`, {});
    const masked = await readFile(`${path}.masked`);
    const text = (name.endsWith(".gz") ? gunzipSync(masked) : masked).toString();
    expect(text.includes(SECRET)).toBe(false);
    expect(text.length).toBeGreaterThan(LOG.length - 100);
    expect(await secretsInLargeFile(`${path}.masked`, {})).toBe(0);
  }
});

it("says of a binary file that it was not checked", async () => {
  const path = join(directory, "core");
  await writeFile(path, Buffer.alloc(100_000));
  expect(await secretsInLargeFile(path, {})).toBeUndefined();
});
