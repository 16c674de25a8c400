import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdit, ELEMENTS, KIND_NAMES, lint, MAX_BODY, RULES } from "./index.ts";
import type { QuestionKind } from "./types.ts";

const COMPLETE = {
  en: `RDS for MySQL cannot be reached from our ECS service

Impact: all 40 branches cannot place orders since 2026-11-20 10:15 JST.
Region: ap-northeast-1, DB instance kestrel-orders-1, account 402918337615
Path: ECS tasks in private subnets -> RDS

Error message:
2026-11-20T10:15:02+09:00 ERROR connect ETIMEDOUT 10.0.3.15:3306

Steps to reproduce:
1. Open a shell in the task with \`aws ecs execute-command\`
2. Run \`mysql -h kestrel-orders-1.c1.ap-northeast-1.rds.amazonaws.com\`

What we tried: restarting the tasks did not help.

Why does the database refuse the connection?`,
  ja: `■事象
ECSからRDSに接続できません。
■影響範囲
全40店舗で11/20 10:15(JST)から受注が止まっています。
■対象
ap-northeast-1、DBインスタンス kestrel-orders-1、アカウント 402918337615
■経路
プライベートサブネットのECSタスクからRDSへ接続
■エラーメッセージ
2026-11-20T10:15:02+09:00 ERROR connect ETIMEDOUT 10.0.3.15:3306
■再現手順
1. \`aws ecs execute-command\` でタスクに入る
2. \`mysql -h kestrel-orders-1.c1.ap-northeast-1.rds.amazonaws.com\` を実行する
■試したこと
タスクを再起動しましたが改善しません。
■質問
接続できない原因をご教示ください。`,
};

test.each(["en", "ja"] as const)("a complete case has nothing to remark: %s", (language) => {
  const result = lint(COMPLETE[language]);
  expect(result.language).toBe(language);
  expect(result.kind).toBe("troubleshooting");
  expect(result.elements.filter(({ present }) => !present).map(({ id }) => id)).toEqual([]);
  expect(result.findings.filter(({ level }) => level !== "info")).toEqual([]);
});

test("an empty text misses everything that its kind needs", () => {
  const { elements, findings, kind } = lint("");
  expect(kind).toBe("troubleshooting");
  expect(elements.every(({ present, spans }) => !present && spans.length === 0)).toBe(true);
  expect(findings.map(({ rule }) => rule).sort()).toEqual(ELEMENTS.map(({ id }) => id).sort());
});

test.each<[QuestionKind, string]>([
  ["troubleshooting", "The instance fails with a timeout."],
  ["how-to", "How can we tag all volumes of a fleet?"],
  ["specification", "Does the archive tier support object tags?"],
  ["account-billing", "Could you refund the charge on last month's invoice?"],
  ["quota", "Please increase the limit of VPCs to 20."],
  ["event-support", "We announce a launch event with a load test on Friday."],
  [
    "event-support",
    "Infrastructure event support\n\nCould an engineer review our scaling plan for the launch?",
  ],
  ["reply", "Thank you for your reply. The log is attached."],
  ["reply", "Thank you for the explanation of the failover. When was the disk unhealthy?"],
  ["reply", "Re: your question of Monday\n\nThe log is attached."],
  ["reply", "As promised, here is the log."],
  ["troubleshooting", "Re-creating the stack fails with an error."],
  ["troubleshooting", "The failover does not work as promised."],
  ["troubleshooting", "The dashboard shows no outage, but all requests to the load balancer fail."],
  ["troubleshooting", "Pre-warming the restored volume is slow."],
  ["troubleshooting", "前回いただいた構成でデプロイすると失敗します。"],
  ["troubleshooting", "いつもご案内いただきありがとうございます。接続できません。"],
  ["troubleshooting", "インスタンスに接続できません。"],
  ["how-to", "タグを一括で付ける方法を教えてください。"],
  ["specification", "アーカイブ層の仕様について確認です。"],
  ["account-billing", "先月の請求について返金をお願いします。"],
  ["quota", "VPCの上限緩和をお願いします。"],
  ["reply", "ご回答いただきありがとうございます。ログを添付します。"],
])("takes for %s: %s", (kind, text) => {
  expect(lint(text).kind).toBe(kind);
});

test("a title that asks for the way is a how-to, though a trial on the way failed", () => {
  const kind = (subject: string) => lint("We tried aws:SourceIp; the function is denied.", { subject }).kind;
  expect(kind("How do we restrict presigned URLs?")).toBe("how-to");
  expect(kind("署名付きURLを社内に限定する方法")).toBe("how-to");
  expect(kind("Presigned URLs are denied")).toBe("troubleshooting");
});

test.each([
  ["How do I move a hosted zone to another account?", "info"],
  ["How do I move our bucket to another account?", "warning"],
  ["アーカイブ層はタグに対応していますか。", "info"],
  ["弊社のバケットはタグに対応していますか。", "warning"],
])("asks a question of a general kind for a resource only as a hint: %s", (text, level) => {
  const remarks = lint(text).findings.filter(({ rule }) => rule === "resource-identifier");
  expect(remarks.map((remark) => remark.level)).toEqual([level]);
});

test("the user's kind decides what is needed", () => {
  expect(lint("The instance fails.", { kind: "reply" }).findings).toEqual([]);
});

test("a rule that is off, or turned off by a comment, is silent", () => {
  const rules = (text: string, off: string[] = []) => lint(text, { off }).findings.map(({ rule }) => rule);
  expect(rules("It fails.")).toContain("question");
  expect(rules("It fails.", ["question"])).not.toContain("question");
  expect(rules("<!-- casewright-disable question -->\nIt fails.")).not.toContain("question");
  const cut = "See i-0c5a8e2... now";
  expect(rules(cut)).toContain("truncated-id");
  expect(rules(`<!-- casewright-disable-next-line truncated-id -->\n${cut}`)).not.toContain("truncated-id");
  expect(rules(`<!-- casewright-disable-next-line truncated-id -->\nx\n${cut}`)).toContain("truncated-id");
});

test("the inserted section follows the author's headings and language", () => {
  const added = (text: string) =>
    lint(text).findings.find(({ rule }) => rule === "question")!.fixes[0]!.edit.text;
  expect(added("## Error\nIt fails.")).toContain("\n## Question\n<!-- ");
  expect(added("**Error**\nIt fails.")).toContain("**Question**");
  expect(added("■事象\n接続できません。")).toContain("■質問\n<!-- ");
  expect(added("【事象】\n接続できません。")).toContain("【質問】");
  expect(added("It fails.")).toContain("Question:");
});

const anyText = fc.array(
  fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      "\n",
      "## Impact\n",
      "■影響範囲\n",
      "i-0c5a8e21b7f3d9460 ",
      "ｉ－０ｃ５ａ８ｅ２１ｂ７ｆ３ｄ９４６０",
      "失敗します。",
      "It fails on 2026-11-20 at 10:15.\n",
      "```\n",
      "\x1b[31mERROR x failed\x1b[0m\n",
      "&quot;not found&quot; ",
      "<!-- x -->",
      "| a | b |\n",
      "password=Tq2z-kestrel-91x\n",
      "> quoted\n",
      "İ",
      "\r\n",
      "なぜですか。",
    ),
  ),
  { maxLength: 25 },
);

test("spans lie in the text, findings are sorted, rules are known", () => {
  const known = new Set(RULES.map(({ id }) => id));
  const rank = { error: 0, warning: 1, info: 2 };
  fc.assert(
    fc.property(anyText, (parts) => {
      const text = parts.join("");
      const { elements, findings } = lint(text);
      for (const { start, end } of [
        ...elements.flatMap(({ spans }) => spans),
        ...findings.map(({ span }) => span),
      ])
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      for (const { rule } of findings) expect(known).toContain(rule);
      const order = findings.map(({ level, span }) => [rank[level], span.start] as const);
      expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    }),
  );
});

test("what is kept of the drafts before changes nothing", () => {
  const forgetAll = () => [lint(""), lint("")];
  const cut = fc.tuple(fc.nat(60), fc.nat(60));
  const draft = fc.tuple(anyText, fc.constantFrom(COMPLETE.en, COMPLETE.ja), fc.array(cut, { maxLength: 6 }));
  fc.assert(
    fc.property(draft, ([parts, complete, cuts]) => {
      const lines = [...parts, ...complete.split(/(?<=\n)/)];
      // Lines that change places are read anew where what stands beside them matters.
      const drafts = cuts.map(([from, to]) => {
        const [line = ""] = lines.splice(from % lines.length, 1);
        lines.splice(to % (lines.length + 1), 0, line, ...(from % 3 === 0 ? [line.slice(to % 7)] : []));
        return lines.join("");
      });
      const typed = drafts.map((text) => lint(text));
      const alone = drafts.map((text) => forgetAll() && lint(text));
      expect(typed).toEqual(alone);
    }),
  );
});

test("every fix makes its finding go away, and is not offered again", () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      const text = parts.join("");
      for (const { rule, span, fixes } of lint(text).findings)
        for (const { edit } of fixes) {
          const after = applyEdit(text, edit);
          if (after.length > MAX_BODY) continue;
          const left = lint(after).findings.filter((finding) => finding.rule === rule);
          const same = left.filter(
            (finding) => finding.span.start === span.start && finding.span.end === span.end,
          );
          expect(same, `${rule}: ${JSON.stringify(after)}`).toEqual([]);
        }
    }),
  );
});

test("a section is not inserted into a code fence that was left open", () => {
  const text = "It fails on 2026-11-20 at 10:15.\n```\nput refused";
  for (const { rule, fixes } of lint(text).findings)
    for (const { edit } of fixes.filter(({ edit }) => edit.text.includes("<!--"))) {
      const left = lint(applyEdit(text, edit)).findings.filter((finding) => finding.rule === rule);
      expect(left, rule).toEqual([]);
    }
});

test("kinds and elements have names in both languages", () => {
  for (const name of [...Object.values(KIND_NAMES), ...ELEMENTS.map((element) => element.name)])
    expect(name.en && name.ja).toBeTruthy();
});
