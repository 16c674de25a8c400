import { lint } from "@casewright/case-lint";
import { createMasker, findSecrets } from "@casewright/redact";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftFrom } from "./draft.ts";
import { lintCaseFile } from "./lint-case-file.ts";
import { readCaseFile } from "./read.ts";

const LOG = [
  "2026-11-20T16:00:00+09:00 INFO start orders i-0123456789abcdef0 ap-northeast-1",
  "2026-11-20T16:00:10+09:00 ERROR arn:aws:lambda:ap-northeast-1:210987654321:function:orders: Task timed out after 3.00 seconds",
  "2026-11-20T16:01:00+09:00 ERROR java.sql.SQLException: connect failed password=Kr7xQ2vLp9sW",
  "\tat com.acme.Db.connect(Db.java:10)",
  "2026-11-20T16:01:02+09:00 INFO done",
].join("\n");

describe("what the evidence tells is in the draft", () => {
  const draft = draftFrom(
    { text: LOG, path: "logs/app.log", firstLine: 100, languageId: "log" },
    { language: "ja", profile: "prod" },
  );
  const file = readCaseFile(draft.text);

  test("found", () => {
    expect(draft.found).toEqual({
      errorLines: [101, 102],
      window: { from: "2026-11-20T16:00:10+09:00", to: "2026-11-20T16:01:00+09:00", zone: "+09:00" },
      identifiers: ["i-0123456789abcdef0", "arn:aws:lambda:ap-northeast-1:210987654321:function:orders"],
      regions: ["ap-northeast-1"],
      service: "aws-lambda",
    });
  });

  test("front matter, subject, path and lines, excerpt", () => {
    expect(file.problems).toEqual([]);
    expect(file.fields).toMatchObject({
      service: "aws-lambda",
      severity: "normal",
      language: "ja",
      profile: "prod",
    });
    expect(file.subject).toBe("Lambda: 「Task timed out after 3.00 seconds」のエラーが発生");
    expect(file.body).toContain("`logs/app.log`、100〜104 行目");
    expect(file.body).toContain(`\`\`\`log\n${LOG.replace("Kr7xQ2vLp9sW", "[PASSWORD_1]")}\n\`\`\``);
  });

  test("the secrets are named where they stand, never by value", () => {
    expect(draft.secrets.map(({ kind }) => kind)).toEqual(["password"]);
    for (const { start, end, placeholder } of draft.secrets)
      expect(draft.text.slice(start, end)).toBe(placeholder);
    expect(JSON.stringify(draft)).not.toContain("Kr7xQ2vLp9sW");
  });
});

test("the subject names the service once", () => {
  const text = "2026-11-20 19:15:03 ERROR S3 への PutObject に失敗しました: AccessDenied (403)";
  const { subject } = readCaseFile(draftFrom({ text, languageId: "log" }, { language: "ja" }).text);
  expect(subject).toBe("S3 への PutObject に失敗しました: AccessDenied (403)");
});

test("line numbers are those of the file, also behind a key of many lines", () => {
  const key = [
    "-----BEGIN RSA PRIVATE KEY-----",
    ...Array.from({ length: 8 }, (_, i) => `MIIEfake${"aB3".repeat(12)}${i}xyz`),
    "-----END RSA PRIVATE KEY-----",
  ];
  const { found, text } = draftFrom({ text: [...key, "ERROR boom"].join("\n") }, { language: "en" });
  expect(text).not.toContain("MIIEfake");
  expect(found.errorLines).toEqual([11]);
});

test("a colour in the middle of a secret hides nothing", () => {
  const { text } = draftFrom(
    { text: "ERROR password=Kr7x\u001b[31mQ2vL\u001b[0mp9sW refused" },
    { language: "en" },
  );
  expect(text).not.toMatch(/Kr7x|Q2vL|p9sW/);
});

test("a masker of the case gives the same secret its placeholder again", () => {
  const masker = createMasker();
  masker.mask("password=Another1Secret9x password=Kr7xQ2vLp9sW");
  const { text } = draftFrom({ text: LOG }, { language: "en", masker });
  expect(text).toContain("password=[PASSWORD_2]");
});

describe("events of CloudWatch Logs in one JSON value", () => {
  const events = [
    { timestamp: 1763633731000, message: "START RequestId: 1b2c3d4e-1111-2222-3333-444455556666\n" },
    { timestamp: 1763633731500, message: "connect with password=Kr7xQ2vLp9sW\n\tat db.js:3" },
    { timestamp: 1763633734000, message: "1b2c3d4e-1111 Task timed out after 3.00 seconds" },
  ];

  test.each([
    ["an array on one line", JSON.stringify(events), [7]],
    ["filter-log-events", JSON.stringify({ events, searchedLogStreams: [] }, null, 4), [19]],
    ["a subscription", JSON.stringify({ messageType: "DATA_MESSAGE", logEvents: events }), [7]],
  ])("are read line by line: %s", (_, text, errorLines) => {
    const draft = draftFrom({ text, firstLine: 7, languageId: "json" }, { language: "en" });
    expect(draft.found).toMatchObject({
      errorLines,
      window: { from: "2025-11-20T10:15:34.000Z", to: "2025-11-20T10:15:34.000Z", zone: "UTC" },
      service: "aws-lambda",
    });
    expect(readCaseFile(draft.text).subject).toBe("Lambda: Task timed out after 3.00 seconds");
    expect(draft.text).toContain(
      "```log\n2025-11-20T10:15:31.000Z START RequestId: 1b2c3d4e-1111-2222-3333-444455556666\n" +
        "2025-11-20T10:15:31.500Z connect with password=[PASSWORD_1]\n\tat db.js:3\n",
    );
  });

  test.each([
    '[{"message":"ERROR no time"}]',
    '{"message":"ERROR boom","timestamp":1763633731000}',
    '[{"message"',
  ])("other JSON stays as it is: %s", (text) => {
    expect(draftFrom({ text }, { language: "en" }).text).toContain(text);
  });
});

test("times without a zone are shown as they are and asked about", () => {
  const { text, found } = draftFrom({ text: "2026-11-20 16:00:10 ERROR x" }, { language: "en" });
  expect(found.window).toEqual({ from: "2026-11-20T16:00:10", to: "2026-11-20T16:00:10" });
  expect(text).toContain("- 2026-11-20 16:00:10 (times of the log)\n<!-- Which time zone");
});

const ACCESS = '10.0.0.7 - - [20/Nov/2026:10:15:31 +0900] "GET /v1 HTTP/1.1" 504 2';
const ERROR = "2026/11/20 10:15:40 [error] 31#31: *5 upstream timed out";

test("times with and without a zone: those without are in the only zone of the log, and that is asked", () => {
  const { text, found } = draftFrom({ text: `${ERROR}\n${ACCESS} "-" "-"\nERROR x` }, { language: "en" });
  expect(text).toContain(
    "- From 2026-11-20T10:15:31+09:00 to 2026-11-20T10:15:40+09:00 (times of the log, +09:00)\n" +
      "<!-- Some lines of the log name no time zone: are they in +09:00, too?",
  );
  expect(found.window).toEqual({
    from: "2026-11-20T10:15:31+09:00",
    to: "2026-11-20T10:15:40+09:00",
    zone: "+09:00",
  });
});

test("times of several zones each keep their own; one without a zone cannot be among them", () => {
  const utc = "2026-11-20T01:15:35Z ERROR refused";
  const { text, found } = draftFrom({ text: `${ERROR}\n${utc}\n${ACCESS} "-" "-"` }, { language: "ja" });
  expect(text).toContain(
    "- 2026-11-20T10:15:31+09:00 〜 2026-11-20T01:15:35Z (ログの時刻)\n<!-- 現在も続いているか",
  );
  expect(found.window).toEqual({ from: "2026-11-20T10:15:31+09:00", to: "2026-11-20T01:15:35Z" });
});

test("code is quoted as what reproduces it; nothing in it is taken for an error", () => {
  const code = "export async function put() {\n  throw new Error('failed');\n}";
  const { text, found } = draftFrom(
    { text: code, path: "src/put.ts", languageId: "typescript" },
    { language: "en" },
  );
  expect(found.errorLines).toEqual([]);
  expect(text.split("## Steps to reproduce")[1]).toContain(`\`\`\`typescript\n${code}\n\`\`\``);
});

test("no fence inside the evidence ends its fence, and no comment in it is lost", () => {
  const text = "ERROR a\n```\n~~~\n<!-- in the log -->\n````";
  const file = readCaseFile(draftFrom({ text }, { language: "en" }).text);
  expect(file.bodyToSend).toContain(text);
});

/** Answers as people give them, for each prompt of a draft. */
const ANSWERS = {
  en: {
    summary: "Orders can't be stored since this morning: the function times out.",
    Impact: "All 240 stores cannot take orders since 16:00 JST.",
    "Access path": "The Lambda function runs in a private subnet of the VPC and reaches RDS over port 5432.",
    reproduce: "1. Open the order form.\n2. Press Send.\n3. After 3 seconds the error above is logged.",
    tried:
      "We raised the timeout to 10 seconds, and it failed the same way. We expected an answer within one second.",
    Question: "Why does the function not reach the database?",
  },
  ja: {
    概要: "注文データを保存できません。関数がタイムアウトします。",
    影響範囲: "全 240 店舗で、16 時以降の注文受付が止まっています。",
    アクセス: "VPC のプライベートサブネット内の Lambda から RDS に 5432 番ポートで接続しています。",
    再現: "1. 注文画面を開く\n2. 送信ボタンを押す\n3. 3 秒後に上記のエラーが記録される",
    試した:
      "タイムアウト値を 10 秒に延ばしましたが、同じエラーで失敗しました。1 秒以内に応答することを期待しています。",
    質問: "関数からデータベースに接続できない原因を教えていただけますでしょうか。",
  },
} as const;

test.each(["en", "ja"] as const)("a draft whose prompts are answered lints clean: %s", (language) => {
  const draft = draftFrom({ text: LOG, path: "app.log", languageId: "log" }, { language });
  let text = draft.text;
  for (const [heading, answer] of Object.entries(ANSWERS[language])) {
    text = text.replace(new RegExp(`(## [^\\n]*${heading}[^\\n]*\\n)<!-- [^\\n]* -->`, "i"), `$1${answer}`);
  }
  const { findings, kind } = lintCaseFile(readCaseFile(text));
  expect(kind).toBe("troubleshooting");
  expect(findings.filter(({ level }) => level !== "info")).toEqual([]);
});

test("what is not answered is missing, at the section that asks", () => {
  const { text } = draftFrom({ text: LOG }, { language: "en" });
  const { findings, elements } = lintCaseFile(readCaseFile(text));
  const places = findings.map(({ span }) => text.slice(span.start, span.end));
  expect(places).toEqual(
    expect.arrayContaining(["## Impact", "## Access path", "## Steps to reproduce", "## Question"]),
  );
  const missing = elements.filter(({ needed, present }) => needed && !present).map(({ id }) => id);
  expect(missing).toEqual([
    "impact-scope",
    "access-path",
    "reproduction-steps",
    "tried-or-expected",
    "question",
  ]);
});

const secret = fc.constantFrom(
  "password=Kr7xQ2vLp9sW",
  "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJmYWtlIn0.c2lnbmF0dXJlZmFrZWZha2VmYWtl",
  "postgres://app:Zq8wN4bT1m@db.internal:5432/orders",
  "aws_secret_access_key = wJqrXUtnFEMIzK7MDENGabPxRfiCYzFAKEKEYabc",
);
const line = fc.oneof(
  fc.constantFrom(
    "",
    "\tat a.b(C.java:1)",
    "2026-11-20T07:00:00Z INFO ok",
    "ERROR boom",
    "```",
    "<!--",
    "~~~~",
    "-->",
    "# x",
    "---",
  ),
  fc.string({ maxLength: 80, unit: "binary" }).filter((text) => text.isWellFormed()),
  secret.map((text) => `2026-11-20T07:00:00Z ERROR ${text}`),
);

test("no secret of the evidence survives, and the body is never too long", () => {
  const values = ["Kr7xQ2vLp9sW", "c2lnbmF0dXJl", "Zq8wN4bT1m", "wJqrXUtnFEMI"];
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      (lines, times, code) => {
        const text = Array(times).fill(lines.join("\n")).join("\n");
        const draft = draftFrom(
          { text, path: "a`<!--.log", languageId: code ? "python" : "log" },
          { language: times % 2 ? "en" : "ja" },
        );
        const file = readCaseFile(draft.text);
        expect(file.body.length).toBeLessThanOrEqual(8000);
        for (const value of values) expect(draft.text).not.toContain(value);
        expect(findSecrets(draft.text)).toEqual([]);
        expect(file.problems.filter(({ message }) => !message.en.includes("subject"))).toEqual([]);
        expect(lint(file.bodyToSend).findings.filter(({ rule }) => rule === "secret")).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test("without evidence every prompt is asked", () => {
  const { text, found, secrets } = draftFrom({ text: "" }, { language: "ja" });
  expect(text.match(/<!-- /g)).toHaveLength(10);
  expect({ found, secrets }).toEqual({
    found: { errorLines: [], identifiers: [], regions: [] },
    secrets: [],
  });
});

test("a few huge lines, backticks without end and a thousand ids still fit", () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `arn:aws:s3:::${"b".repeat(200)}${i}`).join(" ");
  for (const text of [
    `ERROR ${"x".repeat(200_000)}`,
    "`".repeat(50_000),
    `${"`".repeat(5000)}\n${"~".repeat(5000)}`,
    ids,
  ]) {
    const { text: made } = draftFrom({ text, path: "p".repeat(5000) }, { language: "en" });
    expect(readCaseFile(made).body.length).toBeLessThanOrEqual(8000);
  }
});

describe("evidence that the body has no room for", () => {
  const many = Array.from(
    { length: 2000 },
    (_, index) =>
      `2026-11-20T16:00:${String(index % 60).padStart(2, "0")}Z INFO step ${"abcdefghij"[index % 10]}${"klmnop"[index % 6]} ${index % 3 ? "done" : "wait"} ${"x".repeat(index % 50)}`,
  );
  const text = [...many, "2026-11-20T16:01:00Z ERROR login failed password=Kr7xQ2vLp9sW"].join("\n");

  test("is given whole, with the placeholders of the body", () => {
    const draft = draftFrom({ text, path: "app.log", languageId: "log" }, { language: "en" });
    expect(draft.whole?.split("\n")).toHaveLength(2002);
    expect(draft.whole).toContain("password=[PASSWORD_1]");
    expect(draft.text).toContain("password=[PASSWORD_1]");
    expect(draft.whole).not.toContain("Kr7xQ2vLp9sW");
  });

  test("is not given where the body holds it all", () => {
    expect(draftFrom({ text: LOG, languageId: "log" }, { language: "en" }).whole).toBeUndefined();
    expect(draftFrom({ text: "" }, { language: "en" }).whole).toBeUndefined();
  });

  test("is given where repetitions differ in ids that only the log has", () => {
    const repeated = Array.from(
      { length: 9 },
      (_, index) => `2026-11-20T16:00:0${index}Z ERROR put failed request-id: 7Z4K1M2N3P4Q5R${index}S`,
    ).join("\n");
    expect(draftFrom({ text: repeated, languageId: "log" }, { language: "en" }).whole).toContain("R7S");
  });
});

test("a part without line numbers, and where the file is kept, stand beside its path", () => {
  const evidence = {
    text: LOG,
    path: "app.log",
    part: "2026-11-20 16:00 ± 5 min",
    origin: "commit 0a1b2c3 of https://user:Kr7xQ2vLp9sW@git.example.com/orders.git",
  };
  const { text } = draftFrom(evidence, { language: "en" });
  expect(text).toContain("File: `app.log`, 2026-11-20 16:00 ± 5 min, commit 0a1b2c3 of https://");
  expect(text).not.toContain("Kr7xQ2vLp9sW");
});
