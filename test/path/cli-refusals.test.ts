import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Desk, startDesk } from "@casewright/support-desk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CASE, commandForTests, LOG, SECRET } from "./command-line.ts";

const cli = commandForTests();
const { run, put, read, toDesk } = cli;

describe("bad input ends in one clear message with the next step, and the draft is still there", () => {
  let developer: Desk;
  beforeAll(async () => {
    developer = await startDesk({ port: 0, dataDir: ":memory:", plan: "developer" });
  });
  afterAll(() => developer.close());

  const file = (text: string, more: readonly string[] = toDesk(), env: NodeJS.ProcessEnv = {}) => ({
    text,
    words: ["file", "bad.case.md", "--yes", ...more],
    env,
  });
  const noKeys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

  test.each([
    [
      "over 8,000 characters",
      () => file(`${CASE}${"x".repeat(8000)}\n`),
      "body-too-long",
      /8,?000/,
      /8,?000/,
    ],
    [
      "an empty body",
      () => file("---\nseverity: low\n---\n# Subject\n\n<!-- only a prompt -->\n"),
      "empty-draft",
      /no body/,
      /本文|空|入力/,
    ],
    ["an empty file", () => file(""), "empty-draft", /subject/i, /件名/],
    [
      "broken front matter",
      () => file(CASE.replace("severity: normal", "severity: a: b")),
      "broken-case-file",
      /bad\.case\.md:4:.*YAML/,
      /bad\.case\.md:4:.*YAML/,
    ],
    [
      "a bad value",
      () => file(CASE.replace("severity: normal", "severity: sev1")),
      "broken-case-file",
      /bad\.case\.md:4:.*severity takes/,
      /severity に指定できる/,
    ],
    [
      "a bad value beside an attachment that is not there",
      () => file(CASE.replace("severity: normal", "severity: sev1\nattachments: [./gone.log]")),
      "broken-case-file",
      /bad\.case\.md:4:.*severity takes/,
      /severity に指定できる/,
    ],
    [
      "an attachment that is not there",
      () => file(CASE.replace("ticket", "attachments: [./gone.log]\nticket")),
      "unreadable-attachment",
      /Attachment \.\/gone\.log: there is no such file/,
      /添付ファイル \.\/gone\.log: ファイルがありません/,
    ],
    [
      "an attachment with nothing in it",
      () => file(CASE.replace("ticket", "attachments: [./empty.log]\nticket")),
      "attachment-empty",
      /"empty\.log" is empty \(0 bytes\)/,
      /"empty\.log" は空/,
    ],
    [
      "a reply's attachment with nothing in it",
      () => ({
        ...file(CASE, toDesk(), noKeys),
        words: ["reply", "case-1", "bad.case.md", "--attach", "empty.log"],
      }),
      "attachment-empty",
      /"empty\.log" is empty \(0 bytes\)/,
      /"empty\.log" は空/,
    ],
    [
      "an unknown service code",
      () => file(CASE.replace("service: aws-lambda", "service: aws-lamda")),
      "wrong-code",
      /aws-lambda/,
      /aws-lambda/,
    ],
    ["no credentials", () => file(CASE, toDesk(), noKeys), "no-credentials", /credentials/, /認証情報/],
    [
      "an unknown profile",
      () => file(CASE, [...toDesk(), "--profile", "nobody"], noKeys),
      "unknown-profile",
      /nobody/,
      /nobody/,
    ],
    [
      "a plan without the API",
      () => file(CASE, ["--endpoint-url", developer.url]),
      "no-api-in-plan",
      /Support Center/,
      /サポートセンター/,
    ],
    [
      "a desk that is down",
      () => file(CASE, ["--endpoint-url", "http://127.0.0.1:9"]),
      "network",
      /127\.0\.0\.1:9/,
      /127\.0\.0\.1:9/,
    ],
    ["a secret", () => file(CASE.replace("Why?", `password=${SECRET}`)), "secrets", /mask/i, /マスク/],
    [
      "a secret in the subject",
      () => file(CASE.replace("Orders function", `password=${SECRET}`)),
      "secrets",
      /mask/i,
      /マスク/,
    ],
    [
      "a case filed already",
      () => file(CASE.replace("ticket", "caseId: case-1\nticket")),
      "already-filed",
      /case-1/,
      /case-1/,
    ],
    [
      "nobody to ask",
      () => ({ ...file(CASE), words: ["file", "bad.case.md", ...toDesk()] }),
      "not-confirmed",
      /--yes/,
      /--yes/,
    ],
    [
      "a secret in an attachment",
      () => file(CASE.replace("ticket", "attachments: [./app.log]\nticket")),
      "secrets",
      /app\.log.*\n.*Attach masked copies/,
      /app\.log.*\n.*添付/,
    ],
  ] as const)("%s", async (_, make, code, english, japanese) => {
    const { text, words, env } = make();
    await put("bad.case.md", text);
    await put("app.log", LOG);
    await put("empty.log", "");
    for (const [LANG, pattern] of [
      ["en_US.UTF-8", english],
      ["ja_JP.UTF-8", japanese],
    ] as const) {
      const json = LANG.startsWith("en") ? ["--json"] : [];
      const { code: exit, out, err } = await run([...words, ...json], { env: { ...env, LANG } });
      expect(exit, err).toBe(1);
      expect(err).toMatch(pattern);
      expect(err).not.toMatch(/ {4}at |Error:|undefined|\[object/);
      expect(out + err).not.toContain(SECRET);
      const [message, nextStep] = err.trimEnd().split("\n").slice(-2);
      expect(`${message}|${nextStep}`).toMatch(/^casewright: .+\|.+/);
      if (json.length === 0) expect(out).toBe("");
      else {
        expect(out.trimEnd().split("\n")).toHaveLength(1);
        expect(JSON.parse(out).error).toMatchObject({
          code,
          nextStep,
          message: message!.replace("casewright: ", ""),
        });
      }
    }
    expect(await read("bad.case.md")).toBe(text);
  });

  test("a case file in another encoding is not sent, since its ids could not be written into it", async () => {
    const bytes = Buffer.from(`\uFEFF${CASE}`, "utf16le");
    await put("a.case.md", bytes);
    const { code, out } = await run(["file", "a.case.md", "--yes", "--json", ...toDesk()]);
    expect({ code, error: JSON.parse(out).error.code }).toEqual({ code: 1, error: "not-utf-8" });
    expect(await readFile(join(cli.folder, "a.case.md"))).toEqual(bytes);
  });

  test("a secret in an attachment is found whatever its encoding; what has no text is named", async () => {
    await put("a.log", Buffer.from(`\uFEFF${LOG}`, "utf16le"));
    await put("b.log.gz", gzipSync(LOG));
    await put("c.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
    for (const name of ["a.log", "b.log.gz"]) {
      await put("a.case.md", CASE.replace("ticket", `attachments: [./${name}]\nticket`));
      const { code, out } = await run(["file", "a.case.md", "--yes", "--json", ...toDesk()]);
      expect(code).toBe(1);
      expect(JSON.parse(out).error).toMatchObject({ code: "secrets", places: { [name]: ["password"] } });
      expect(JSON.parse(out).error.message).toContain(name);
    }
    await put("a.case.md", CASE.replace("ticket", "attachments: [./c.png]\nticket"));
    const { code, err } = await run(["file", "a.case.md", "--yes", ...toDesk()]);
    expect(code, err).toBe(0);
    expect(err).toContain("Not checked for secrets: c.png");
  });

  test.each([
    ["en", /binary/],
    ["ja", /バイナリ/],
  ])("a binary file as evidence: %s", async (language, pattern) => {
    await put(
      "core",
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 32),
    );
    const result = await run(["draft", "--from", "core", "-o", "a.case.md", "--ui-language", language]);
    expect(result).toMatchObject({ code: 1, out: "" });
    expect(result.err).toMatch(pattern);
    await expect(stat(join(cli.folder, "a.case.md"))).rejects.toThrow();
  });

  test("empty evidence, lines that are not there, and a draft that exists already", async () => {
    await put("empty.log", " \n\n");
    await put("app.log", LOG);
    await put("mine.case.md", "mine");
    expect(await run(["draft", "--from", "empty.log"])).toMatchObject({ code: 1, out: "" });
    expect(await run(["draft", "--from", "app.log", "--lines", "90-99"])).toMatchObject({ code: 1, out: "" });
    expect(await run(["draft", "--from", "app.log", "-o", "mine.case.md"])).toMatchObject({
      code: 1,
      out: "",
    });
    expect(await read("mine.case.md")).toBe("mine");
  });

  test.each([
    [["nonsense"]],
    [["lint", "--nonsense"]],
    [["lint", "not-there.md"]],
    [["lint", "--severity", "sev1", "-"]],
    [["mask", "a", "b"]],
    [["draft"]],
    [["draft", "--from", "x", "--lines", "8-2"]],
    [["file"]],
    [["file", "x.case.md", "--endpoint-url", "nowhere"]],
    [["due", "--plan", "developer"]],
    [["due", "--severity", "low"]],
    [["due", "--plan", "developer", "--severity", "low", "--at", "2018-06-22T16:00:00"]],
    [["due", "--plan", "developer", "--severity", "low", "--closed", "2026-02-30"]],
    [["desk", "--port", "70000"]],
    [[]],
  ])("wrong usage is exit code 2: %j", async (words) => {
    for (const LANG of ["C", "ja_JP.UTF-8"]) {
      const { code, err, out } = await run(words, { env: { LANG } });
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(LANG === "C" ? /[a-z]/ : /[ぁ-ん]/);
    }
  });
});
