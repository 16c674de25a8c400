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
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
