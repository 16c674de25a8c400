import { describe, expect, test } from "vitest";
import { questionsIn, quoteQuestions } from "./questions.ts";

const ENGLISH = `Hello,

Thank you for contacting AWS Support. I looked at the bucket and found no change. To go on we need the following details. Please provide:

1. The request id of a failing call
2. The output of \`aws s3api get-bucket-policy\`

Does the problem still occur? Please see https://docs.aws.amazon.com/s3 meanwhile.
Please do not hesitate to contact us with any questions.

Best regards,
AWS Support`;
const JAPANESE = `お問い合わせいただきありがとうございます。

調査のため、以下をご教示ください。

1. 発生日時(タイムゾーンを含む)
2. エラーメッセージの全文

また、現在も事象は継続しておりますでしょうか。ご不明な点がございましたら、お気軽にお問い合わせください。
よろしくお願いいたします。`;

describe("questionsIn", () => {
  test("finds what is asked, not what is polite", () => {
    expect(questionsIn(ENGLISH)).toEqual([
      "The request id of a failing call",
      "The output of `aws s3api get-bucket-policy`",
      "Does the problem still occur?",
    ]);
    expect(questionsIn(JAPANESE)).toEqual([
      "発生日時(タイムゾーンを含む)",
      "エラーメッセージの全文",
      "また、現在も事象は継続しておりますでしょうか。",
    ]);
  });

  test("finds nothing in an answer", () => {
    expect(
      questionsIn("The bucket policy denies s3:PutObject.\n\n- Statement 2 is the one.\n\nBest regards"),
    ).toEqual([]);
    expect(questionsIn("")).toEqual([]);
  });
});

test("quoting holds no comment of ours open", () => {
  expect(quoteQuestions(["a <!-- b"], "c --> d")).toBe("> a   b\n\n<!-- c   d -->");
});
