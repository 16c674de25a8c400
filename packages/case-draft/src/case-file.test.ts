import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCaseFile } from "./read.ts";
import type { CaseFields } from "./types.ts";
import { newCaseFile, writeFields } from "./write.ts";

const SAMPLE = `---
# who to ask: infra team
service: amazon-elastic-compute-cloud-linux
category: instance-issue
severity: urgent # production
issueType: technical
language: ja
profile: prod
ticket: OPS-1234
cc: [ops@example.co.jp]
attachments:
  - ./app.log
---
# EC2 に SSH 接続できない

## 影響範囲
<!-- 影響を受けている拠点は? -->
全拠点です。
`;

describe("readCaseFile", () => {
  test("reads fields, subject and body with their places", () => {
    const file = readCaseFile(SAMPLE);
    expect(file.problems).toEqual([]);
    expect(file.fields).toEqual({
      service: "amazon-elastic-compute-cloud-linux",
      category: "instance-issue",
      severity: "urgent",
      issueType: "technical",
      language: "ja",
      profile: "prod",
      cc: ["ops@example.co.jp"],
      attachments: ["./app.log"],
    });
    expect(file.subject).toBe("EC2 に SSH 接続できない");
    expect(SAMPLE.slice(file.subjectSpan.start, file.subjectSpan.end)).toBe(file.subject);
    expect(file.body).toBe(SAMPLE.slice(file.bodySpan.start, file.bodySpan.end));
    expect(file.bodyToSend).toBe("## 影響範囲\n全拠点です。");
  });

  test("ids of digits are strings, an empty key is no value, one contact needs no list", () => {
    const file = readCaseFile("---\ndisplayId: 0174583921\ncategory:\ncc: a@example.com\n---\n# x\n");
    expect(file.fields).toEqual({ displayId: "0174583921", cc: ["a@example.com"] });
    expect(file.problems).toEqual([]);
  });

  test.each([
    ["severity: sev1", "sev1"],
    ["issueType: bug", "bug"],
    ["cc: [ops at example.com]", "[ops at example.com]"],
    ["service: {a: b}", "{a: b}"],
    ["filedAt: yesterday", "yesterday"],
    ["language: 日本語", "日本語"],
    ["service: two words", "two words"],
  ])("a bad value is a problem at its place: %s", (line, value) => {
    const text = `---\nprofile: prod\n${line}\n---\n# x\n`;
    const { problems, fields } = readCaseFile(text);
    expect(problems).toHaveLength(1);
    expect(text.slice(problems[0]!.start, problems[0]!.end)).toBe(value);
    expect(problems[0]!.message.ja).toContain(line.split(":")[0]);
    expect(fields).toEqual({ profile: "prod" });
  });

  test("broken YAML is a problem at its line, and the rest is read", () => {
    const text = "---\nprofile: prod\nservice: a: b\n---\n# x\n\nbody\n";
    const file = readCaseFile(text);
    expect(file.problems).toHaveLength(1);
    expect(text.slice(0, file.problems[0]!.start).split("\n")).toHaveLength(3);
    expect(file.subject).toBe("x");
    expect(file.bodyToSend).toBe("body");
  });

  test("a message about broken YAML never quotes the line", () => {
    const text = '---\npassword: "hunter2example\n- *hunter2example\n---\n# x\n';
    const { problems } = readCaseFile(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain("hunter2");
  });

  test("front matter that is not closed, twice the same key, a list instead of keys", () => {
    expect(readCaseFile("---\nservice: x\n# y\n").problems[0]!.message.en).toContain("not closed");
    expect(readCaseFile("---\nservice: x\nservice: y\n---\n# y\n").problems[0]!.message.en).toContain(
      "twice",
    );
    expect(readCaseFile("---\n- x\n---\n# y\n").problems).toHaveLength(1);
  });

  test("without front matter, subject or body there is still a case file", () => {
    expect(readCaseFile("").subject).toBe("");
    expect(readCaseFile("").problems[0]!.message.ja).toContain("件名");
    expect(readCaseFile("only words\n").bodyToSend).toBe("only words");
    expect(readCaseFile("# <!-- subject -->\n\nwords").problems).toHaveLength(1);
    expect(readCaseFile("---\n---\n<!-- note -->\n\n<!-- two\nlines -->\n# a\n\nb\n")).toMatchObject({
      subject: "a",
      bodyToSend: "b",
      problems: [],
    });
    expect(readCaseFile("\uFEFF\r\n# a \r\n\r\nb\r\n")).toMatchObject({
      subject: "a",
      bodyToSend: "b",
      problems: [],
    });
  });
});

describe("writeFields", () => {
  test("replaces a value, adds a key, and leaves every other byte", () => {
    const ids = { caseId: "case-1", displayId: "174583921", filedAt: "2026-11-23T05:00:00Z" };
    const written = writeFields(SAMPLE, { severity: "high", attachments: ["./b c.log", "d.log"], ...ids });
    expect(written).toBe(
      SAMPLE.replace("urgent #", "high #").replace(
        "  - ./app.log\n---",
        '  ["./b c.log", d.log]\ncaseId: case-1\ndisplayId: "174583921"\nfiledAt: 2026-11-23T05:00:00Z\n---',
      ),
    );
    expect(readCaseFile(written).fields).toMatchObject({
      severity: "high",
      attachments: ["./b c.log", "d.log"],
      ...ids,
    });
  });

  test("an empty value is filled in before its comment; flow and indented maps stay what they are", () => {
    expect(writeFields("---\ncaseId: # none yet\n---\n# x", { caseId: "case-1" })).toBe(
      "---\ncaseId: case-1 # none yet\n---\n# x",
    );
    expect(writeFields("---\n{severity: low}\n---\n", { severity: "high", caseId: "c" })).toBe(
      "---\n{severity: high, caseId: c}\n---\n",
    );
    expect(writeFields("---\n  a: 1\n---\n", { caseId: "c" })).toBe("---\n  a: 1\n  caseId: c\n---\n");
  });

  test.each(["a, b", "a}", "a] b", "[x", "x: y", "a #b", "end\u2000", "\u3000begin", "null", "12"])(
    "a value keeps all its characters, in lines and between braces: %j",
    (profile) => {
      for (const yaml of ["severity: low\n", "profile: old\u2000\n", "{severity: low}\n", "{profile: old}\n"])
        expect(readCaseFile(writeFields(`---\n${yaml}---\n# x\n`, { profile })).fields.profile).toBe(profile);
    },
  );

  test("a file without front matter, or with an unclosed one, gets one before its first line", () => {
    expect(writeFields("\uFEFF# x\r\n\r\nb", { caseId: "c" })).toBe(
      "\uFEFF---\r\ncaseId: c\r\n---\r\n# x\r\n\r\nb",
    );
    expect(writeFields("---\nservice: x\n", { caseId: "c" })).toBe("---\ncaseId: c\n---\n---\nservice: x\n");
  });
});

const word = fc.stringMatching(/^[A-Za-z0-9][\w.-]{0,20}$/);
const free = fc
  .string({ minLength: 1, maxLength: 30, unit: "binary" })
  .filter((text) => text.isWellFormed() && text.trim() !== "");
const fields: fc.Arbitrary<CaseFields> = fc.record(
  {
    service: word,
    category: word,
    severity: fc.constantFrom("low", "normal", "high", "urgent", "critical"),
    issueType: fc.constantFrom("technical", "customer-service"),
    language: fc.constantFrom("en", "ja", "zh"),
    profile: free,
    cc: fc.array(fc.constantFrom("a@example.com", "b.c@example.co.jp"), { maxLength: 10 }),
    attachments: fc.array(free, { maxLength: 10 }),
    caseId: word,
    displayId: fc.stringMatching(/^\d{1,12}$/),
    filedAt: fc.constant("2026-11-23T05:00:00Z"),
  },
  { requiredKeys: [] },
);
const unknown = fc.constantFrom(
  "ticket: OPS-1",
  "# note: [x",
  "tags: [a, b] # two",
  "deep:\n  er: |\n    text\n   # less",
  "'odd key': 1",
);
const newline = fc.constantFrom("\n", "\r\n");

test("round trip: whatever was written is read, unknown lines and the body stay byte for byte", () => {
  fc.assert(
    fc.property(
      fields,
      fields,
      fc.uniqueArray(unknown),
      fc.string({ unit: "binary" }),
      newline,
      (first, second, lines, body, eol) => {
        const rest = `${eol}# subject${eol}${eol}${body}`;
        const text = `\uFEFF---${eol}${lines.join("\n").replaceAll("\n", eol)}${lines.length ? eol : ""}---${rest}`;
        const once = writeFields(text, first);
        const twice = writeFields(once, second);
        expect(twice.endsWith(`---${rest}`)).toBe(true);
        expect(readCaseFile(twice).fields).toEqual({ ...first, ...second });
        const kept = twice.split(/\r?\n/);
        for (const line of lines.join("\n").split("\n")) expect(kept).toContain(line === "" ? kept[0] : line);
        expect(writeFields(twice, second)).toBe(twice);
      },
    ),
  );
});

test("round trip between braces", () => {
  fc.assert(
    fc.property(fields, fields, (first, second) => {
      const twice = writeFields(writeFields("---\n{ticket: OPS-1}\n---\n# x\n", first), second);
      expect(readCaseFile(twice)).toMatchObject({ fields: { ...first, ...second }, problems: [] });
      expect(twice).toContain("ticket: OPS-1");
    }),
  );
});

test("a new case file says what it was given", () => {
  fc.assert(
    fc.property(fields, free, fc.string(), (given, subject, body) => {
      fc.pre(!subject.includes("<!--") && !body.includes("<!--"));
      const file = readCaseFile(newCaseFile({ fields: given, subject, body }));
      expect(file.problems).toEqual([]);
      expect(file.fields).toEqual(given);
      expect(file.subject).toBe(subject.replace(/\s+/g, " ").trim());
    }),
  );
});

test("no text crashes the reader or the writer, and spans stay inside", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "---",
      "\n",
      "\r\n",
      "\r",
      "a: ",
      "cc:",
      "- ",
      "{",
      "}",
      "[",
      "]",
      '"',
      "'",
      "|",
      "&x",
      "*x",
      "# ",
      "<!--",
      "-->",
      "\t",
      "\0",
      "日本",
      "? ",
      ": ",
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        pieces.map((all) => `---\n${all.join("")}`),
      ),
      (text) => {
        const file = readCaseFile(text);
        for (const { start, end } of [...file.problems, file.subjectSpan, file.bodySpan]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(0);
        }
        const written = writeFields(text, { caseId: "case-1" });
        expect(written.length).toBeGreaterThan(text.length - 1);
      },
    ),
    { numRuns: 500 },
  );
});
