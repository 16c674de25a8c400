import { expect, test } from "vitest";
import { parse } from "../structure/parse.ts";
import { question } from "./question.ts";

const spans = (text: string) => question.detect(parse(text)).spans;

test.each([
  "Why does the listener drop these connections?",
  "Please check the health of the host.",
  "I would like to know whether the value can be raised.",
  "Any ideas?",
  "原因をご教示いただけますでしょうか。",
  "調査をお願いいたします。",
  "引き上げ可能かどうか知りたいです。",
  "ご確認ください。",
  "どう設定すればよいか教えてください。",
  "It is denied.\n\nWhat other grants does a full load need",
  "メッセージが空なんだけど何が悪いの",
  "フェイルオーバーに4分かかった。なぜ？",
  "ﾄﾞｳｽﾚﾊﾞﾖｲﾃﾞｽｶ｡",
  "上限値を知りたく存じます。",
  "ロックっていつ外れるの 急いでます",
  "Explain the charge please.",
])("present: %s", (text) => {
  expect(spans(text).length).toBeGreaterThan(0);
});

test.each([
  "About the failover of last night",
  "We look forward to hearing from you. Kind regards",
  "Why did it stop? Because the disk was full.",
  "Please find the log attached.",
  "What we see is a blank page",
  "How it is set up",
  "&lt;Message&gt;Please reduce your request rate.&lt;/Message&gt;",
  "昨夜のフェイルオーバーの件",
  "よろしくお願いいたします。",
  "ご不明な点がありましたらご連絡ください。",
  "先日はご回答いただきありがとうございました。",
  "利用者には再ログインをお願いしています。",
  "ご質問があればお電話ください。",
  "Who needs so many tabs?",
  "Are you sure you want to delete this bucket?",
  "Logs as you requested:",
  "なぜ古い値が出るのか？ → キャッシュの期限が1日だったためと判明。",
  'CannotPullContainerError: pull image manifest has been retried 5 times: failed to do request: Head "https://registry.corp.internal/v2/": i/o timeout',
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
