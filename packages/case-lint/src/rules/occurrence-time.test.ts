import { expect, test } from "vitest";
import { applyEdit } from "../edits.ts";
import { parse } from "../structure/parse.ts";
import { occurrenceTime } from "./occurrence-time.ts";

const spans = (text: string) => occurrenceTime.detect(parse(text)).spans;

test.each([
  "when     : 2026-05-19 22:47 UTC\nsymptom  : SERVFAIL for all names",
  "2026-03-16T04:55:30 [TARGET_LOAD     ]E:  Task failed\n(The task log prints UTC.)",
  "弾かれたのは 2025 年 7 月 2 日 18:20(日本時間)です。",
  "通らなくなった日時は 7 月 20 日 19 時 05 分(日本時間)です。",
  "- 事象の時刻:2025/07/10 11:26:54(JST)",
  "2025/07/25 (JST)\n05:58 監視が遅延を検知",
  "eb-engine.log (UTC)\n2025/07/26 03:44:17.820915 [ERROR] An error occurred",
  "It failed on 2026-11-20 at 10:15 UTC.",
  "2026-11-20T10:15:02Z ERROR it failed",
  "Started 20 Nov, 7:05 p.m. CET, and is still failing",
  "All times are in JST.\n- 11/20 10:15 first error\n- 11/20 11:40 second error",
  '[20/Nov/2026:10:15:02 +0900] "GET / HTTP/1.1" 502 error',
  "2026年11月20日 10時15分(日本時間)に発生しました。",
  "発生日時: 11/20 10:15 JST",
  "時刻はすべてJSTです。\n11/20 10:15 に停止しました。",
  "The job was planned for 23:15 Singapore time on the 20th of November 2026; it never fired.",
  "Start ....... 22NOV2026 0535Z, boarding stopped",
  "21 Nov 2026, 04:05 Central European Time: first customer call",
  "On Nov 20 2026, 23:50 Pacific, the endpoint went down.",
  "Start der Störung: 16.11.2026, 15:05 MEZ, uploads fail",
  "2026-05-04 17:22 BST: the group launched 40 instances all by itself.",
  "The cluster was patched on 2026-02-03. Ever since 02:25 UTC the consumers have lagged.",
  "Zone of all timestamps: UTC\n\n10:41:25 worker-3 FATAL cannot find the queue\n\n(all on 2026-04-17)",
  "Failure seen at 20260503T092011Z.",
  '$ curl -i https://api.kestrel.internal/v1\nHTTP/2 504\ndate: Thu, 26 Feb 2026 17:44:02 GMT\n{"message": "Endpoint request timed out"}',
])("present: %s", (text) => {
  expect(spans(text).length).toBeGreaterThan(0);
});

test.each([
  "It failed on November 20.",
  "It failed on 2026-11-20 at 10:15.",
  "We are available on weekdays 10:00-17:00 CET.",
  "It was down from 10:00-17:00 on 2026-11-20.",
  "Version 2.10.15 was released on 2026-11-20.",
  '"LastModified": "2026-11-20T10:15:02Z"',
  "11月20日に発生しました。",
  "11/20 10:15に停止しました。",
  "回答期限は11/25 17:00(JST)です。",
  "イベント:生放送連動セール、2026年12月24日 20:00〜22:00(日本時間)",
  "My deployment happened at 2026-08-12 10:00 UTC, everything went well.",
  "The sale starts on 2026-11-27 at 09:00 EST.",
  "5月4日10:00(JST)にお電話ください。",
  "契約は2026年12月31日24時(日本時間)に終了します。",
  "The new feature went live on 2026-06-03 at 08:00 UTC.",
  "Could somebody join our go-live call on 21 March at 09:00 CET?",
  "2026年5月2日 10時(日本時間)からチケット販売を行い、6万人の購入を見込んでいます。",
  "イメージが取れない。アップグレードは 6/1 10:00 JST に完了済み。",
  "Our spot goes on air on 21 April 2026 at 20:15 CEST. Last year the site failed.",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});

const zones = (text: string, timeZone?: string) =>
  occurrenceTime
    .detect(parse(text), timeZone ? { timeZone } : {})
    .half!.fixes.map(({ edit }) => edit.text.trim());

test("offers the zones of the text, the author's own and the usual ones, each of which settles it", () => {
  const bare = "It failed on 2026-11-20 at 10:15.";
  expect(zones(bare)).toEqual(["UTC", "JST"]);
  expect(zones(bare, "Asia/Tokyo")).toEqual(["JST", "UTC"]);
  expect(zones(bare, "Europe/Berlin")).toEqual(["Europe/Berlin", "UTC", "JST"]);
  expect(zones(bare, "Etc/GMT+9")).toEqual(["UTC", "JST"]);
  const log = `${bare}\n\n10:15:02.113-05:00 INFO ready\n`;
  expect(zones(log, "Europe/Berlin")).toEqual(["UTC-05:00", "Europe/Berlin", "UTC", "JST"]);
  const declared = `${bare} Reach us 09:00 to 17:00 SGT.`;
  expect(zones(declared, "Asia/Singapore")).toEqual(["SGT", "Asia/Singapore", "UTC", "JST"]);
  for (const text of [bare, log, declared])
    for (const { edit } of occurrenceTime.detect(parse(text), { timeZone: "America/Argentina/Ushuaia" }).half!
      .fixes)
      expect(spans(applyEdit(text, edit)), edit.text).not.toEqual([]);
});

test("puts the zone before the sentence's full stop", () => {
  const text = "It failed on 3 March 2026 at 4pm.";
  const [fix] = occurrenceTime.detect(parse(text)).half!.fixes;
  expect(applyEdit(text, fix!.edit)).toBe("It failed on 3 March 2026 at 4pm UTC.");
});
