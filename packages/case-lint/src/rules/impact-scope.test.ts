import { expect, test } from "vitest";
import { parse } from "../structure/parse.ts";
import { impactScope } from "./impact-scope.ts";

const spans = (text: string) => impactScope.detect(parse(text)).spans;

test.each([
  "Every third request to the checkout service fails.",
  "Two of our four warehouses cannot print labels.",
  "The queue has been growing for nine hours.",
  "Nobody in the Osaka office can log in.",
  "We lose about €300 an hour.",
  "検証環境を含む全アカウントで発生しています。",
  "一部のユーザーで画面が表示されません。",
  "今週の火曜日から夜間の締め処理が終わりません。",
  "出荷が止まっており、取引先にお詫びしています。",
  "影響範囲: 営業部の25名",
  "Seven of our twelve tills have gone dark.",
  "Three quarters of the push notifications never arrive.",
  "One in eight checkouts ends with an error page.",
  "Our 35 field technicians cannot close their work orders.",
  "Some 4,200 subscribers see a black screen.",
  "Since about three weeks ago the exports have been failing.",
])("present: %s", (text) => {
  expect(spans(text).length).toBeGreaterThan(0);
});

test.each([
  "The page does not load. This is very urgent.",
  "Severity: critical",
  "We have about 300 users and plan to use one ALB.",
  "It happens when the upload is large.",
  "CPU is at 98 % on the instance.",
  "至急ご対応をお願いします。ログインできません。",
  "影響範囲: 高",
  "利用者は500名の構成を予定しています。",
  "保存期間は3日間に設定しています。",
  "The request fails after 30 seconds.",
  "Port 8443 hangs.",
  "We retried four times and it failed.",
  "The page went blank. Nobody noticed.",
  "We would like to lower the interval from 10 minutes to 2 minutes.",
  "I checked the agent by hand and it fails.",
  "リトライは3回失敗しました。",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
