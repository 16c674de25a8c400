import { expect, test } from "vitest";
import { parse } from "../structure/parse.ts";
import { verbatimError } from "./verbatim-error.ts";

const spans = (text: string) => verbatimError.detect(parse(text)).spans;

test.each([
  "An error occurred (ThrottlingException) when calling the PutItem operation: Rate exceeded",
  'The log says "connection reset by peer while reading header".',
  "```\nTraceback (most recent call last):\n  File \"a.py\", line 3, in f\nKeyError: 'id'\n```",
  "2026-11-20T10:15:02Z ERROR job 17 failed: no space left on device",
  "ssh: connect to host 10.1.2.3 port 22: Connection timed out",
  '{"errorType": "Runtime.ExitError", "errorMessage": "exited with code 1"}',
  "「アクセスが拒否されました」と表示されます。",
  "エラーメッセージ: Access to the path is denied.",
  "docker pull が Error response from daemon: unauthorized: authentication required で終わります。",
])("present: %s", (text) => {
  expect(spans(text).length).toBeGreaterThan(0);
});

test.each([
  "It times out after a while.",
  "We get a 403.",
  "The pod is OOMKilled.",
  "The error is on the attached screenshot.",
  "```\n2026-11-20T10:15:02Z INFO job 17 finished, 0 errors\n```",
  '```json\n{ "State": "running", "Count": 3 }\n```',
  '```ts\nthrow new Error("not found");\n```',
  "404エラーになってしまいます。",
  "「保存」ボタンを押すと失敗します。",
  "エラーの内容は添付の画像をご覧ください。",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
