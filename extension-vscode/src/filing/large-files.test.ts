import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { createMasker } from "@casewright/redact";
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
    expect(await secretsInLargeFile(path, createMasker())).toBe(1);
    await maskLargeFile(path, `${path}.masked`, createMasker());
    const masked = await readFile(`${path}.masked`);
    const text = (name.endsWith(".gz") ? gunzipSync(masked) : masked).toString();
    expect(text.includes(SECRET)).toBe(false);
    expect(text.length).toBeGreaterThan(LOG.length - 100);
    expect(await secretsInLargeFile(`${path}.masked`, createMasker())).toBe(0);
  }
});

it("names a secret that the case has masked before as it was named there", async () => {
  const path = join(directory, "again.log");
  await writeFile(path, `${LOG}password=Gx7vq2LmTz91\n`);
  const masker = () => createMasker({}, new Map([["[AWS_SECRET_KEY_2]", SECRET]]));
  expect(await secretsInLargeFile(path, masker())).toBe(2);
  await maskLargeFile(path, `${path}.masked`, masker());
  const text = await readFile(`${path}.masked`, "utf8");
  expect(text).toContain("AWS_SECRET_ACCESS_KEY=[AWS_SECRET_KEY_2]\npassword=[PASSWORD_1]\n");
});

it("says of a binary file that it was not checked", async () => {
  const path = join(directory, "core");
  await writeFile(path, Buffer.alloc(100_000));
  expect(await secretsInLargeFile(path, createMasker())).toBeUndefined();
});
