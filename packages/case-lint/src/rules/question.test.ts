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
  "pls extend the hold",
  "Looking for the reason why the failover took so long.",
  "Tell us what to change.",
  "Do I need a NAT gateway for that",
  "Thoughts?",
  "I need the list of all addresses of your health checkers.",
  "what am I doing wrong",
  "It would be very helpful to understand why the function was throttled.",
  "A link to the documentation will do.",
  "Seeking guidance on how to migrate the domain.",
  "I'm writing to request a refund for February.",
  "We need the limit raised to 200 by Monday.",
  "Point me to the right page of the docs.",
  "Is it a bug, or am I holding it wrong?",
  "Could not find it in the docs: does a replica count?",
  "Req: root cause",
  "本件について、ご見解を賜りたく存じます。",
  "削除されたログが復元できるかを確認したく、ご連絡差し上げました。",
  "早めに直してくれると助かる。",
  "上限を引き上げてください。理由は、来月の催しです。",
  "設定を変更されましたか。",
  '"size": 99 だと200が返ります。どこに上限があるのか教えてください。',
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
  "Regarding your question of yesterday: the tunnel is up again.",
  "We will need help from the network team to change the route.",
  "No action is required.",
  "お願いしたいことは特にございません。",
  "今後ともご愛顧のほどよろしくお願いいたします。",
  "上司に原因を教えてほしいと言われ、社内で調べました。",
  "ベンダーに調査をお願いしているところです。",
  "ウィザードで「続行しますか」と表示されます。",
])("not enough: %s", (text) => {
  expect(spans(text)).toEqual([]);
});
