import { expect, test } from "vitest";
import { parse } from "../structure/parse.ts";
import { triedOrExpected } from "./tried-or-expected.ts";

const spans = (text: string) => triedOrExpected.detect(parse(text)).spans;

test.each([
  "Restarting the task did not help.",
  "I disabled the cache, same result.",
  "It worked until last Friday.",
  "With the old runtime the same code succeeds.",
  "Expected: the object is deleted after a day.",
  "We compared both security groups and they are identical.",
  "We expected one message, not three.",
  "再起動しましたが改善しません。",
  "別の端末からは正常に接続できます。",
  "先週までは問題なく動いていました。",
  "セキュリティグループを確認しましたが、443は許可されています。",
  "本来であれば1件だけ返る想定です。",
  "Rebooting brings it back for an hour.",
  "Telnet to port 3306 connects.",
  "Our other account isn't affected.",
])("present: %s", (text) => {
  expect(spans(text).length).toBeGreaterThan(0);
});

test.each([
  "We will try another instance type tomorrow.",
  "Generally it is advised to use retries.",
  "The disk is full because the log rotates too late.",
  "It should hang after the third call.",
  "What should we do?",
  "明日、再起動する予定です。",
  "原因はログの肥大化と思われます。",
  "設定を変更してもよいでしょうか。",
  "We changed the security group on Monday and since then nothing connects.",
  "After deploying version 4 the service returns 502.",
  "I tried to log in, but the page is blank.",
  "When I connect from the office I get a timeout.",
  "The root cause should be the old certificate, that's my theory.",
  "We upgraded to 1.33 yesterday and now the pods crash.",
  "設定を変更したところエラーになりました。",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
