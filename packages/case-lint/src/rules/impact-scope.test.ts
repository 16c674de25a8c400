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
  "The clerks are writing parking permits by hand.",
  "This anomaly has cost us $1,900 so far.",
  "Our spend on NAT gateways went up by 45 % overnight.",
  "We lost 2.4 million sensor readings for good.",
  "None of the five squads has been able to release.",
  "全12便のうち5便で搭乗手続きが止まっています。",
  "会員約3万人のうち8千人に通知が届きません。",
  "関西の24局だけが番組表を受信できません。",
  "申込書300通を窓口で紙に転記しています。",
  "11/9以降、夜間の集計が終わりません。",
  "請求額が前月の4倍になりました。",
  "部下8名も同じ状況です。",
  "測定データ 約40万件が欠落しました。",
  "6通に1通の割合でメールが届きません。",
  "アップロードの8割がブロックされています。",
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
  "タイムアウトを30秒から60秒に変更したいです。",
  "5秒待っても表示されません。",
  "S3の料金は1GBあたりいくらでしょうか。",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
