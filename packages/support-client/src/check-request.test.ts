import { expect, test } from "vitest";
import { checkRequest } from "./check-request.ts";
import type { FilingRequest } from "./types.ts";

const request: FilingRequest = { subject: "件名", body: "本文" };
const refused = (change: Partial<FilingRequest>) => {
  try {
    checkRequest({ ...request, ...change });
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test("what AWS takes passes", () => {
  expect(refused({})).toBeUndefined();
  expect(refused({ body: "あ".repeat(8000) })).toBeUndefined();
  expect(refused({ cc: Array.from({ length: 10 }, (_, i) => `ops${i}@example.com`) })).toBeUndefined();
  const file = { fileName: "a.log", data: new Uint8Array(5 * 1024 * 1024) };
  expect(refused({ attachments: [file, file, file] })).toBeUndefined();
  // Beyond a set: ten uploads of up to 150 MB.
  const large = { fileName: "dump.bin", data: new Uint8Array(6 * 1024 * 1024) };
  expect(refused({ attachments: [...Array(3).fill(file), ...Array(10).fill(large)] })).toBeUndefined();
});

test("what AWS refuses is refused before it is sent", () => {
  expect(refused({ subject: " \n" })).toBe("empty-draft");
  expect(refused({ body: "" })).toBe("empty-draft");
  expect(refused({ body: "\u3000\n" })).toBe("empty-draft");
  expect(refused({ body: "あ".repeat(8001) })).toBe("body-too-long");
  expect(refused({ cc: Array.from({ length: 11 }, () => "ops@example.com") })).toBe("invalid");
  expect(refused({ cc: ["ops at example"] })).toBe("invalid");
  const file = { fileName: "a.log", data: new Uint8Array(1) };
  expect(refused({ attachments: [file, { ...file, data: new Uint8Array() }] })).toBe("attachment-empty");
  expect(refused({ attachments: [{ ...file, data: new Blob() }] })).toBe("attachment-empty");
  expect(refused({ attachments: Array(14).fill(file) })).toBe("invalid");
  expect(refused({ attachments: Array(4).fill(file), uploadIds: Array(10).fill("u") })).toBe("invalid");
  expect(refused({ attachments: [{ ...file, data: new Uint8Array(157_286_401) }] })).toBe(
    "attachment-too-large",
  );
});
