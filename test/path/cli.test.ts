import { spawn } from "node:child_process";
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Desk, startDesk } from "@casewright/support-desk";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { KEYS, MAIN, type Result, type RunOptions, runIn, startIn } from "./casewright.ts";

const SECRET = "Kr7xQ2vLp9sW";

const LOG = [
  "2026-11-20T16:00:00+09:00 INFO start orders ap-northeast-1",
  "2026-11-20T16:00:10+09:00 ERROR arn:aws:lambda:ap-northeast-1:210987654321:function:orders: Task timed out after 3.00 seconds",
  `2026-11-20T16:01:00+09:00 ERROR connect failed password=${SECRET}`,
  "2026-11-20T16:01:02+09:00 INFO done",
  "",
].join("\n");

const CASE = `---
service: aws-lambda
category: general-guidance
severity: normal
language: en
ticket: OPS-1 # ours
---
# Orders function times out in ap-northeast-1

arn:aws:lambda:ap-northeast-1:210987654321:function:orders times out. Why?
`;

let folder: string;
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk({
    port: 0,
    dataDir: ":memory:",
    quotas: { casesPerHour: 1000, callsPerSecond: 1000 },
  });
});
afterAll(() => desk.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "casewright-cli-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (words: readonly string[], env?: NodeJS.ProcessEnv, main?: readonly string[]) =>
  startIn(folder, words, env, main);
const run = (words: readonly string[], options?: RunOptions) => runIn(folder, words, options);

async function put(name: string, text: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), text);
  return name;
}
const read = (name: string) => readFile(join(folder, name), "utf8");
const toDesk = () => ["--endpoint-url", desk.url];

describe("from a log to a resolved case", () => {
  test.each([
    ["en_US.UTF-8", /^Filed as case \d+\.\nFirst response due: /],
    ["ja_JP.UTF-8", /^ケース \d+ として起票しました。\n初回応答の期限: /],
  ])("%s", async (LANG, filedLine) => {
    const env = { LANG };
    await put("app.log", LOG);
    const drafted = await run(["draft", "--from", "app.log", "--lines", "2-3", "-o", "a.case.md"], { env });
    expect(drafted).toMatchObject({ code: 0, out: "" });
    expect(drafted.err).not.toContain(SECRET);
    const before = await read("a.case.md");
    expect(before).toContain("password=[PASSWORD_1]");
    expect(before).not.toContain("INFO start");
    expect((await run(["lint", "a.case.md"], { env })).code).toBe(1);

    const filed = await run(["file", "a.case.md", "--yes", ...toDesk()], { env });
    expect(filed.code, filed.err).toBe(0);
    expect(filed.out).toMatch(filedLine);
    const after = await read("a.case.md");
    const [, caseId] = /^caseId: (case-\S+)$/m.exec(after)!;
    expect(after.replace(/^(?:caseId|displayId|filedAt): .*\n/gm, "")).toBe(before);

    expect((await run(["file", "a.case.md", "--yes", ...toDesk()], { env })).code).toBe(1);
    expect((await run(["reply", caseId!, "-", ...toDesk()], { env, input: "It goes on.\n" })).code).toBe(0);
    const shown = JSON.parse((await run(["show", caseId!, "--json", ...toDesk()], { env })).out);
    expect(shown.communications.map(({ body }: { body: string }) => body)[1]).toBe("It goes on.");
    expect(shown.subject).toContain("Task timed out after 3.00 seconds");
    const again = await run(["reply", shown.displayId, "-", "--json", ...toDesk()], {
      env,
      input: "It goes on.\r\n",
    });
    expect(JSON.parse(again.out)).toMatchObject({ caseId, recovered: true });
    const leaking = await run(["reply", caseId!, "-", ...toDesk()], { env, input: `password=${SECRET}` });
    expect(leaking.code).toBe(1);
    expect(leaking.err).not.toContain(SECRET);
    // A file that holds a secret is named, and stays here; one of 6 MB goes by upload links.
    const attaching = (file: string) =>
      run(["reply", caseId!, "-", "--attach", file, ...toDesk()], { env, input: "See the log.\n" });
    const attached = await attaching("app.log");
    expect([attached.code, attached.err.includes("app.log"), attached.err.includes(SECRET)]).toEqual([
      1,
      true,
      false,
    ]);
    await put("large.log", "INFO ok\n".repeat(800_000));
    expect((await attaching("large.log")).code).toBe(0);
    const { communications } = JSON.parse((await run(["show", caseId!, "--json", ...toDesk()], { env })).out);
    expect(communications.at(-1).attachments).toMatchObject([{ fileName: "large.log" }]);
    const { out: told } = await run(["show", caseId!, ...toDesk()], { env });
    expect(told).toMatch(/See the log\.\n(?:Attached|添付ファイル): large\.log\n/);
    expect((await run(["show", "999", ...toDesk()], { env })).code).toBe(1);
    expect((await run(["resolve", shown.displayId, ...toDesk()], { env })).code).toBe(0);
    const open = JSON.parse((await run(["cases", "--json", ...toDesk()], { env })).out);
    expect(open.cases.some((found: { caseId: string }) => found.caseId === caseId)).toBe(false);
  });

  test("the codes to file with come from the endpoint, and are remembered with their age", async () => {
    const first = await run(["codes", "lambda", "--json", ...toDesk()]);
    const { services, severities, ageSeconds, handling } = JSON.parse(first.out);
    expect(services.map(({ code }: { code: string }) => code)).toEqual(["aws-lambda"]);
    expect([severities.length, ageSeconds, handling.languageAvailability]).toEqual([5, 0, "available"]);
    const people = await run(["codes", "lambda", ...toDesk(), "--ui-language", "ja"]);
    expect(people.out).toContain("  timeout  タイムアウト\n");
    expect(people.err).toContain("重要度: low (通常の問い合わせ・機能要望)");
    const gone = await run(["codes", "lambda", "--endpoint-url", "http://127.0.0.1:1"]);
    expect([gone.code, gone.err.includes("127.0.0.1:1")]).toEqual([1, true]);
  });

  test("--json gives one object, and the file keeps every other byte", async () => {
    const windows = `\uFEFF${CASE.replaceAll("\n", "\r\n")}`;
    await put("a.case.md", windows);
    const { code, out } = await run([
      "file",
      "a.case.md",
      "--yes",
      "--json",
      "--plan",
      "enterprise",
      ...toDesk(),
    ]);
    expect(code).toBe(0);
    const filed = JSON.parse(out);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(filed).toMatchObject({
      caseId: expect.stringMatching(/^case-/),
      displayId: expect.stringMatching(/^\d+$/),
      recovered: false,
    });
    expect(Date.parse(filed.due) - Date.parse(filed.filedAt)).toBeGreaterThan(12 * 3_600_000 - 1000);
    const ids = `caseId: ${filed.caseId}\r\ndisplayId: "${filed.displayId}"\r\nfiledAt: ${filed.filedAt}\r\n---\r\n# Orders`;
    expect(await read("a.case.md")).toBe(windows.replace("---\r\n# Orders", ids));
  });

  test("an answer that was lost on the way is looked up, not asked for twice", async () => {
    await put("a.case.md", CASE.replace("Orders function", "Payments function"));
    desk.inject("reset-after", "CreateCase");
    const { code, out } = await run(["file", "a.case.md", "--yes", "--json", ...toDesk()]);
    expect(code).toBe(0);
    expect(JSON.parse(out).recovered).toBe(true);
    const { cases } = JSON.parse((await run(["cases", "--json", ...toDesk()])).out);
    expect(
      cases.filter(({ subject }: { subject: string }) => subject.startsWith("Payments function")),
    ).toHaveLength(1);
  });

  test("--dry-run asks and files nothing", async () => {
    await put("a.case.md", CASE.replace("Orders function", "Stock function"));
    const before = await read("a.case.md");
    const { code, out } = await run(["file", "a.case.md", "--dry-run", "--json", ...toDesk()]);
    expect({ code, dryRun: JSON.parse(out).dryRun }).toEqual({ code: 0, dryRun: true });
    expect(await read("a.case.md")).toBe(before);
    const { cases } = JSON.parse((await run(["cases", "--json", ...toDesk()])).out);
    expect(cases.some(({ subject }: { subject: string }) => subject.startsWith("Stock function"))).toBe(
      false,
    );
  });

  test("an endpoint that knows CreateCase only is enough where the codes are given", async () => {
    const server = createServer((request, response) => {
      const known = String(request.headers["x-amz-target"]).endsWith(".CreateCase");
      response.writeHead(known ? 200 : 400, { "content-type": "application/x-amz-json-1.1" });
      response.end(
        JSON.stringify(known ? { caseId: "case-1-exen-2026-a" } : { __type: "UnknownOperationException" }),
      );
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    await put("a.case.md", CASE);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { code, out, err } = await run(["file", "a.case.md", "--yes", "--json", "--endpoint-url", url]);
    server.close();
    expect(code, err).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ caseId: "case-1-exen-2026-a", displayId: null });
    expect(await read("a.case.md")).toContain("caseId: case-1-exen-2026-a");
  });

  test("the endpoint that the environment or the profile names is shown, and is the journal's", async () => {
    await put("config", `[default]\nendpoint_url = ${desk.url}\n`);
    await put("a.case.md", CASE.replace("Orders function", "Elsewhere function"));
    await put("b.case.md", await read("a.case.md"));
    const byEnv = await run(["file", "a.case.md", "--yes"], { env: { AWS_ENDPOINT_URL: desk.url } });
    expect(byEnv.err).toContain(`Endpoint: ${desk.url}`);
    expect(byEnv.code).toBe(0);
    const byProfile = await run(["file", "b.case.md", "--yes", "--json"], {
      env: { AWS_CONFIG_FILE: join(folder, "config") },
    });
    expect(byProfile.err).toContain(`Endpoint: ${desk.url}`);
    expect(JSON.parse(byProfile.out)).toMatchObject({ recovered: true });
  });

  test("the account behind the credentials is shown before anything is asked, and without credentials nothing is", async () => {
    const answers = {
      sts: [
        200,
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>210987654321</Account></GetCallerIdentityResult></GetCallerIdentityResponse>",
      ],
      expired: [
        403,
        "<ErrorResponse><Error><Code>ExpiredToken</Code><Message>no</Message></Error></ErrorResponse>",
      ],
      down: [503, ""],
    } as const;
    const server = createServer((request, response) => {
      const [status, body] = answers[request.url!.split("/")[1] as keyof typeof answers];
      request.resume().on("end", () => response.writeHead(status, { "content-type": "text/xml" }).end(body));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    await put("a.case.md", CASE);
    const ask = (name: keyof typeof answers) =>
      run(["file", "a.case.md", ...toDesk()], {
        env: { AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}/${name}` },
      });
    expect((await ask("sts")).err).toMatch(/^Account: 210987654321\n[\s\S]*no terminal to confirm on/m);
    expect((await ask("down")).err).toMatch(/^Subject: .*\nProfile: [\s\S]*no terminal to confirm on/m);
    expect((await ask("expired")).err).toMatch(/^casewright: The AWS credentials have expired/);
    server.close();
  });

  test("a case without a language is filed in the one that it is written in", async () => {
    await put("a.case.md", "# 注文処理がタイムアウトします\n\n接続できません。原因を教えてください。\n");
    const { out } = await run(["file", "a.case.md", "--yes", "--json", ...toDesk()]);
    const shown = await run(["show", JSON.parse(out).caseId, "--json", ...toDesk()]);
    expect(JSON.parse(shown.out).language).toBe("ja");
  });

  test("asks on a terminal, and takes no for an answer", async () => {
    await put("a.case.md", CASE.replace("Orders function", "Asked function"));
    const command = [process.execPath, MAIN, "file", "a.case.md", ...toDesk()]
      .map((word) => `'${word}'`)
      .join(" ");
    const answers: Result[] = [];
    for (const answer of ["n\n", "\u0003", "\u0004", "y\n"]) {
      const child = spawn("script", ["-qec", command, "/dev/null"], {
        cwd: folder,
        env: { PATH: process.env.PATH, HOME: folder, LANG: "ja_JP.UTF-8", ...KEYS },
      });
      let out = "";
      child.stdout.setEncoding("utf8").on("data", (text) => {
        out += text;
        if (text.includes("[y/N]")) child.stdin.write(answer);
      });
      answers.push(await new Promise((done) => child.on("close", (code) => done({ code, out, err: "" }))));
    }
    expect(answers.map(({ code }) => code)).toEqual([1, 1, 1, 0]);
    for (const { out } of answers.slice(0, 3)) expect(out).toContain("起票していません");
    expect(answers[3]!.out).toContain("重要度: normal");
    expect(await read("a.case.md")).toContain("caseId: case-");
  });
});

describe("casewright.config.json", () => {
  const config = {
    plan: "enterprise",
    redact: { patterns: [{ name: "staff id", pattern: "EMP-\\d{6}" }], literals: ["Project Heron"] },
  };
  const text = "ERROR refused for EMP-123456 of Project Heron\n";

  test("what it keeps secret is masked and held back by every command", async () => {
    await put("casewright.config.json", JSON.stringify(config));
    const masked = "ERROR refused for [STAFF_ID_1] of [VALUE_1]\n";
    expect((await run(["mask", "-"], { input: text })).out).toBe(masked);
    await put("a.jsonl", `${JSON.stringify({ id: 1, text })}\n`);
    expect(JSON.parse((await run(["mask", "--jsonl", "a.jsonl"])).out).masked).toBe(masked);
    const drafted = await run(["draft", "--from", "-"], { input: text });
    expect(drafted.out).toContain("[STAFF_ID_1]");
    expect(drafted.out).not.toContain("EMP-123456");
    await put("a.case.md", `${CASE}\nIt is refused for EMP-123456.\n`);
    const rules = JSON.parse((await run(["lint", "a.case.md", "--json"])).out).findings;
    expect(rules.map(({ rule }: { rule: string }) => rule)).toContain("secret");
    for (const words of [
      ["file", "a.case.md", "--yes"],
      ["reply", "case-1", "a.case.md"],
    ]) {
      const { code, err } = await run([...words, ...toDesk()]);
      expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/must not leave/) });
      expect(err).not.toContain("EMP-123456");
    }
    await put("app.log", text);
    await put("b.case.md", CASE.replace("language: en", "language: en\nattachments: [app.log]"));
    expect((await run(["file", "b.case.md", "--yes", ...toDesk()])).err).toContain("app.log");
  });

  test("the options of the command line are added to it", async () => {
    await put("casewright.config.json", JSON.stringify(config));
    await put("own.json", '{"literals":["tsubaki"],"allow":["Project Heron"]}');
    const input = "tsubaki, Project Heron, EMP-123456, taro@corp.jp\n";
    const options = ["--own", "own.json", "--personal"];
    const expected = "[VALUE_1], Project Heron, [STAFF_ID_1], [EMAIL_1]\n";
    expect((await run(["mask", "-", ...options], { input })).out).toBe(expected);
    const { out } = await run(["draft", "--from", "-", ...options], { input });
    expect(out).toContain(expected.trim());
  });

  test("with a mistake in it nothing is masked, drafted or filed, and it is named", async () => {
    await put("casewright.config.json", '{"redact":{"pattern":[]}}');
    await put("a.case.md", CASE);
    for (const words of [
      ["mask", "-"],
      ["draft", "--from", "-"],
      ["lint", "a.case.md"],
      ["file", "a.case.md", "--yes", ...toDesk()],
      ["reply", "case-1", "a.case.md", ...toDesk()],
    ]) {
      const { code, out, err } = await run(words, { input: text });
      expect({ code, out }, words[0]).toEqual({ code: 2, out: "" });
      expect(err).toContain("redact.pattern: there is no such key");
    }
    expect(await read("a.case.md")).toBe(CASE);
  });

  test("one that is there and cannot be read is no configuration that says nothing", async () => {
    await mkdir(join(folder, "casewright.config.json"));
    expect(await run(["mask", "-"], { input: text })).toMatchObject({ code: 2, out: "" });
  });
});

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
    expect(await readFile(join(folder, "a.case.md"))).toEqual(bytes);
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
    await expect(stat(join(folder, "a.case.md"))).rejects.toThrow();
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

/** All that a troubleshooting case needs but what was tried, and the question. */
const COMPLETE = `Our orders service on i-0c5a8e21b7f3d9460 (us-east-1, account 402918337615) fails for all customers since 2026-11-25 10:00 JST, from our office through the ALB.

Error: \`An error occurred (AccessDenied) when calling the PutObject operation: Access Denied\`

Run \`aws s3 cp x s3://prod-logs-9/\` to reproduce.

`;

describe("lint", () => {
  test("a plain text from stdin: the result and ok as one object", async () => {
    const { code, out } = await run(["lint", "-", "--json"], { input: "It fails.\n" });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      language: "en",
      elements: expect.any(Array),
      findings: expect.any(Array),
    });
  });

  test("--kind and --language are heeded, and nothing to do is exit code 0", async () => {
    const words = ["lint", "-", "--json", "--kind", "reply", "--language", "ja"];
    const { code, out } = await run(words, { input: "ログを添付しました。ご確認ください。\n" });
    expect(JSON.parse(out)).toMatchObject({ ok: true, kind: "reply", language: "ja" });
    expect(code).toBe(0);
  });

  test("a hint and a rule that is off leave it at exit code 0; every rule's page is named", async () => {
    await put("a.md", `${COMPLETE}Why is it denied?\n`);
    const { code, out } = await run(["lint", "a.md"]);
    expect(out).toMatch(/^ {2}\? What was tried or expected$/m);
    expect(out).toMatch(/^\d+:\d+ info .* tried-or-expected$/m);
    expect(out).toContain("/docs/rules/tried-or-expected.md\n");
    expect(code).toBe(0);
    await put("casewright.config.json", '{"rules":{"tried-or-expected":"off"}}');
    const off = await run(["lint", "a.md"]);
    expect(off).toMatchObject({ code: 0, err: "" });
    expect(off.out).not.toContain("What was tried");
    expect(off.out).toMatch(/Nothing missing, nothing secret\.\n$/);
  });

  test("places are lines and columns of the file; secrets are never shown; colours only where asked for", async () => {
    await put("a.case.md", `---\nseverity: sev1\n---\n# x\n\npassword=${SECRET}\n`);
    const { code, out } = await run(["lint", "a.case.md"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^2:11 error severity takes/m);
    expect(out).toMatch(/^6:10 error .* secret$/m);
    expect(out).not.toContain(SECRET);
    expect(out).not.toContain("\u001b");
    const coloured = await run(["lint", "a.case.md"], { env: { FORCE_COLOR: "1" } });
    expect(coloured.out).toContain("\u001b[");
    expect((await run(["lint", "a.case.md"], { env: { FORCE_COLOR: undefined, NO_COLOR: "1" } })).out).toBe(
      out,
    );
  });
});

describe("lint --fix", () => {
  const text = `\uFEFF---\r\nlanguage: en\r\nticket: OPS-1 # ours\r\n---\r\n# KESTREL fails\r\n\r\npassword=${SECRET}\r\n`;
  const fixed = text.replace(SECRET, "[PASSWORD_1]");

  test("corrects the file in its place, says what, and the result is that of the corrected file", async () => {
    await put("casewright.config.json", '{"words":{"KESTREL":"our order system"}}');
    await put("a.case.md", `${text}KESTREL is down.\r\n`);
    const { code, out, err } = await run(["lint", "a.case.md", "--fix"]);
    expect({ code, err }).toEqual({ code: 1, err: "2 fixed. Masked: password ×1\n" });
    expect(out).not.toMatch(/ secret$| unexplained-word$/m);
    const expected = `${fixed}KESTREL (our order system) is down.\r\n`;
    expect(await read("a.case.md")).toBe(expected);
    const again = await run(["lint", "a.case.md", "--fix", "--json"]);
    expect(JSON.parse(again.out)).toMatchObject({ ok: false, fixed: 0 });
    expect((await run(["lint", "a.case.md", "--fix"], { env: { LANG: "ja_JP.UTF-8" } })).err).toBe(
      "自動で修正できる箇所はありません。\n",
    );
    expect(await read("a.case.md")).toBe(expected);
  });

  test("a file in another encoding stays as it is, and stdin is none", async () => {
    const sjis = Buffer.from([...Buffer.from(`password=${SECRET} `), 0x83, 0x47, 0x83, 0x89, 0x81, 0x5b]);
    await put("a.txt", sjis);
    expect(await run(["lint", "a.txt", "--fix"])).toMatchObject({ code: 1, out: "" });
    expect(await readFile(join(folder, "a.txt"))).toEqual(sjis);
    expect(await run(["lint", "--fix"], { input: text })).toMatchObject({ code: 2, out: "" });
  });
});

describe("mask", () => {
  test("from stdin to stdout; kinds on stderr, never values", async () => {
    const { code, out, err } = await run(["mask", "-"], { input: LOG });
    expect(code).toBe(0);
    expect(out).toBe(LOG.replace(SECRET, "[PASSWORD_1]"));
    expect(err).not.toContain(SECRET);
  });

  test("-o and --map: the map is the user's alone", async () => {
    await put("app.log", LOG);
    const { code, out } = await run(["mask", "app.log", "-o", "masked.log", "--map", "map.json"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(await read("masked.log")).toBe(LOG.replace(SECRET, "[PASSWORD_1]"));
    expect(JSON.parse(await read("map.json"))).toEqual({ "[PASSWORD_1]": SECRET });
    expect((await stat(join(folder, "map.json"))).mode & 0o777).toBe(0o600);
    await symlink("masked.log", join(folder, "link.log"));
    await writeFile(join(folder, "map.json"), "{}", { mode: 0o644 });
    expect((await run(["mask", "app.log", "-o", "link.log", "--map", "map.json"])).code).toBe(0);
    expect((await lstat(join(folder, "link.log"))).isSymbolicLink()).toBe(true);
    expect((await stat(join(folder, "map.json"))).mode & 0o777).toBe(0o600);
    expect((await run(["mask", "app.log", "-o", "/dev/null"])).code).toBe(0);
    expect((await lstat("/dev/null")).isFile()).toBe(false);
  });

  test("--map goes on from the map of the case's other files, and unmask puts the originals back", async () => {
    const other = "Hy8wr3MnUa02";
    await put("app.log", LOG);
    await put("b.log", `new_password=${other}\nold_password=${SECRET}\n`);
    expect((await run(["mask", "app.log", "-o", "a.masked", "--map", "map.json"])).code).toBe(0);
    expect((await run(["mask", "b.log", "-o", "b.masked", "--map", "map.json"])).code).toBe(0);
    expect(await read("b.masked")).toBe("new_password=[PASSWORD_2]\nold_password=[PASSWORD_1]\n");
    expect((await run(["unmask", "a.masked", "--map", "map.json"])).out).toBe(LOG);
    expect((await run(["unmask", "b.masked", "--map", "map.json", "-o", "b.own"])).code).toBe(0);
    expect(await read("b.own")).toBe(await read("b.log"));
    expect((await stat(join(folder, "b.own"))).mode & 0o777).toBe(0o600);
  });

  test("--map refuses a file that is no map and leaves it alone", async () => {
    await put("notes.json", '{"name":"mine"}');
    for (const words of [
      ["mask", "-", "--map", "notes.json"],
      ["unmask", "-", "--map", "notes.json"],
    ]) {
      const { code, err, out } = await run(words, { input: LOG });
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("no map of placeholders");
    }
    expect(await read("notes.json")).toBe('{"name":"mine"}');
    await put("map.json", '{"[PASSWORD_1]":"Kr7xQ2vLp9sW"}');
    for (const command of ["mask", "unmask"]) {
      const words = [command, "-", "--map", "map.json", "-o", "./map.json"];
      expect(await run(words, { input: "[PASSWORD_1]" }), command).toMatchObject({ code: 2, out: "" });
    }
    expect(await read("map.json")).toBe('{"[PASSWORD_1]":"Kr7xQ2vLp9sW"}');
    expect((await run(["unmask", "-", "--map", "none.json"], { input: "" })).code).toBe(2);
  });

  test("--own, --personal and --access-key-ids mask more", async () => {
    const own = {
      literals: ["orders-1.corp"],
      patterns: [{ name: "ticket", pattern: "INC-\\d+" }],
      allow: [SECRET],
    };
    await put("own.json", JSON.stringify(own));
    const input = `orders-1.corp INC-471100 taro@corp.jp AKIA4QZ7XK2MWN5TRB6L password=${SECRET}\n`;
    expect(
      (await run(["mask", "-", "--own", "own.json", "--personal", "--access-key-ids"], { input })).out,
    ).toBe(`[VALUE_1] [TICKET_1] [EMAIL_1] [AWS_ACCESS_KEY_ID_1] password=${SECRET}\n`);
  });

  test.each([
    ["no JSON", "literals: []", /no JSON/, /JSON/],
    ["another shape", '{"literals":"a"}', /"literals".*\n.*\[\{"name"/, /"literals"/],
    ["a member that is not known", '{"words":[]}', /"words"/, /"words"/],
    [
      "a pattern that is not linear",
      '{"patterns":[{"name":"slow","pattern":"(a+)+$"}]}',
      /"slow" is refused\.\n.*\(…\)\+ has no upper limit/,
      /「slow」は使用できません。\n.*上限がありません/,
    ],
  ])("--own refuses %s with the reason, in both languages", async (_, content, english, japanese) => {
    await put("own.json", content);
    const { code, err, out } = await run(["mask", "-", "--own", "own.json"], { input: LOG });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(english);
    expect(
      (await run(["mask", "-", "--own", "own.json", "--ui-language", "ja"], { input: LOG })).err,
    ).toMatch(japanese);
  });

  test("--json", async () => {
    const { out } = await run(["mask", "-", "--json"], { input: `password=${SECRET}` });
    expect(JSON.parse(out)).toEqual({
      text: "password=[PASSWORD_1]",
      secrets: [{ kind: "password", start: 9, end: 21, placeholder: "[PASSWORD_1]" }],
    });
  });

  test("gzip stays gzip, UTF-16 stays UTF-16, and a byte order mark and line ends stay", async () => {
    const windows = `\uFEFF${LOG.replaceAll("\n", "\r\n")}`;
    await put("a.log.gz", gzipSync(windows));
    await put("b.log", Buffer.from(windows, "utf16le"));
    expect((await run(["mask", "a.log.gz", "-o", "a.masked.gz"])).code).toBe(0);
    expect((await run(["mask", "b.log", "-o", "b.masked.log"])).code).toBe(0);
    const masked = windows.replace(SECRET, "[PASSWORD_1]");
    expect(gunzipSync(await readFile(join(folder, "a.masked.gz"))).toString()).toBe(masked);
    expect((await readFile(join(folder, "b.masked.log"))).toString("utf16le")).toBe(masked);
  });

  test("a binary file is refused and writes nothing; a folder is no file", async () => {
    await put(
      "core",
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 32),
    );
    const { code, out, err } = await run(["mask", "core", "-o", "out.log"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("binary");
    await expect(stat(join(folder, "out.log"))).rejects.toThrow();
    expect((await run(["mask", "."])).code).toBe(2);
    expect((await readdir(folder)).toSorted()).toEqual(["core"]);
  });

  test("a gzip of another checksum than it says, and ISO-2022-JP, are refused with what to do", async () => {
    const zipped = gzipSync(LOG);
    zipped[zipped.length - 8]! ^= 1;
    await put("a.log.gz", zipped);
    await put("jis.log", Buffer.from(`\u001b$B%Q%9%o!<%I\u001b(B: ${SECRET}\n`));
    for (const [name, word] of [
      ["a.log.gz", "damaged"],
      ["jis.log", "iconv"],
    ] as const) {
      const { code, err } = await run(["mask", name, "-o", "out.log"]);
      expect(code).toBe(1);
      expect(err).toContain(word);
      await expect(stat(join(folder, "out.log"))).rejects.toThrow();
    }
  });

  test("--jsonl keeps ids and order", async () => {
    const lines = Array.from({ length: 300 }, (_, id) => ({
      id,
      text: id % 3 ? `line ${id}\nü` : `password=${SECRET}`,
    }));
    const { code, out } = await run(["mask", "--jsonl"], {
      input: lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
    });
    expect(code).toBe(0);
    const masked = lines.map(({ id, text }) => ({ id, masked: text.replace(SECRET, "[PASSWORD_1]") }));
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(masked);
  });

  test("a line that is no object is named by its number", async () => {
    const { code, out, err } = await run(["mask", "--jsonl"], { input: '{"id":1,"text":"a"}\nnonsense\n' });
    expect(code).toBe(2);
    expect(out).toBe('{"id":1,"masked":"a"}\n');
    expect(err).toContain("2");
  });

  test("a reader that leaves early is no failure", async () => {
    await put("long.log", LOG.repeat(50_000));
    const child = start(["mask", "long.log"]);
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await new Promise((done) => child.on("close", done))).toBe(0);
  });

  test("does not load the AWS SDK", async () => {
    const hook =
      "data:text/javascript,import m from 'node:module';m.registerHooks({resolve(s,c,n){if(s.startsWith('@aws-sdk'))console.error('LOADED '+s);return n(s,c)}})";
    const options = { input: LOG, main: ["--import", hook, MAIN] };
    expect((await run(["mask", "-"], options)).err).not.toContain("LOADED");
    await put("a.case.md", CASE);
    expect((await run(["file", "a.case.md", "--dry-run", ...toDesk()], options)).err).toContain(
      "LOADED @aws-sdk/client-support",
    );
  });
});

test("of a log of any length only the lines asked for are read", async () => {
  const filler = `${"2026-11-20T07:00:00Z INFO nothing happens here, again and again and again\n".repeat(1000)}`;
  await put("long.log", filler.repeat(500));
  expect((await run(["draft", "--from", "long.log"])).err).toMatch(/too long .*\n.*--lines/);
  await writeFile(join(folder, "long.log"), `ERROR boom at line 500001\n${filler}`, { flag: "a" });
  const { code, out } = await run(["draft", "--from", "long.log", "--lines", "500000-500002", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out).found.errorLines).toEqual([500_001]);
});

test("draft --json tells what was found and masked", async () => {
  const { code, out } = await run(["draft", "--from", "-", "--json", "--language", "ja"], { input: LOG });
  expect(code).toBe(0);
  const made = JSON.parse(out);
  expect(made.found).toMatchObject({
    errorLines: [2, 3],
    service: "aws-lambda",
    regions: ["ap-northeast-1"],
  });
  expect(made.secrets).toHaveLength(1);
  expect(made.text).toContain("## 影響範囲");
  expect(out).not.toContain(SECRET);
});

test("due answers the reference case", async () => {
  const words = "due --plan developer --severity normal --language ja --at 2018-06-22T16:00:00+09:00";
  const { code, out } = await run([...words.split(" "), "--json"]);
  expect({ code, due: JSON.parse(out).due }).toEqual({ code: 0, due: "2018-06-26T10:00:00+09:00" });
  expect((await run(words.split(" "), { env: { LC_ALL: "ja_JP.UTF-8" } })).out).toContain(
    "2018年6月26日(火) 10:00",
  );
});

test("due takes a language in any spelling, and refuses one that AWS Support does not have", async () => {
  const words =
    "due --plan developer --severity normal --at 2018-06-22T16:00:00+09:00 --json --language".split(" ");
  for (const language of ["JA", "ja-JP"]) {
    expect(JSON.parse((await run([...words, language])).out).due).toBe("2018-06-26T10:00:00+09:00");
  }
  const { code, out } = await run([...words, "xx"], { env: { LANG: "ja_JP.UTF-8" } });
  expect(code).toBe(2);
  expect(JSON.parse(out).error).toMatchObject({
    message: "オプション --language の値 xx が正しくありません。",
    nextStep: expect.stringContaining("en, ja, zh"),
  });
});

test("due takes plan, country and zone from the configuration, and the command line comes first", async () => {
  const ask = async (...more: string[]) => {
    const words = "due --severity low --at 2026-11-20T17:30:00+01:00 --json".split(" ");
    return JSON.parse((await run([...words, ...more], { env: { TZ: "Europe/Berlin" } })).out);
  };
  await put("casewright.config.json", '{"plan":"developer","country":"JP"}');
  expect(await ask()).toMatchObject({ timeZone: "Asia/Tokyo", businessHoursOnly: true });
  expect(await ask("--plan", "enterprise")).toMatchObject({ businessHoursOnly: false });
  expect(await ask("--country", "DE")).toMatchObject({ timeZone: "Europe/Berlin" });
  await put("casewright.config.json", '{"plan":"developer","country":"US","timeZone":"America/Denver"}');
  expect(await ask()).toMatchObject({ timeZone: "America/Denver" });
  expect(await ask("--country", "JP")).toMatchObject({ timeZone: "Asia/Tokyo" });
  expect(await ask("--language", "ja")).toMatchObject({ timeZone: "Asia/Tokyo" });
  await put("casewright.config.json", '{"plans":"developer"}');
  expect(await ask("--plan", "enterprise")).toMatchObject({ error: { code: "config" } });
});

test("without a country, the clock is that of this machine", async () => {
  const words = "due --plan developer --severity normal --language en --at 2026-11-20T17:30:00+01:00 --json";
  const { out } = await run(words.split(" "), { env: { TZ: "Europe/Berlin" } });
  expect(JSON.parse(out)).toMatchObject({ due: "2026-11-24T09:30:00+01:00", timeZone: "Europe/Berlin" });
  const inJapan = await run([...words.split(" "), "--country", "JP"], { env: { TZ: "Europe/Berlin" } });
  expect(JSON.parse(inJapan.out).timeZone).toBe("Asia/Tokyo");
});

test("desk prints its address first and ends cleanly on SIGTERM", async () => {
  const child = start(["desk", "--port", "0", "--data", join(folder, "data"), "--json"]);
  const first = await new Promise<string>((done) => child.stdout.setEncoding("utf8").once("data", done));
  const { url } = JSON.parse(first);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(url)).status).toBeLessThan(500);
  const ended = new Promise((done) => child.on("close", (code, signal) => done({ code, signal })));
  child.kill("SIGTERM");
  expect(await ended).toEqual({ code: 0, signal: null });
});

// With Ctrl+C one signal comes from the terminal and one from npm.
test("a second signal does not kill the desk while it closes", async () => {
  const again = `process.once("SIGTERM", () => setImmediate(() => process.kill(process.pid, "SIGTERM")));`;
  const main = ["--import", `data:text/javascript,${again}`, MAIN];
  const child = start(["desk", "--port", "0", "--data", join(folder, "data"), "--json"], {}, main);
  await new Promise((done) => child.stdout.once("data", done));
  const ended = new Promise((done) => child.on("close", (code, signal) => done({ code, signal })));
  child.kill("SIGTERM");
  expect(await ended).toEqual({ code: 0, signal: null });
});

test("a desk that cannot keep its cases says so", async () => {
  await put("file", "");
  for (const data of ["file", "file/below", "/proc/denied"]) {
    const { code, out } = await run(["desk", "--port", "0", "--data", data, "--json"]);
    expect({ code, error: JSON.parse(out).error.code }).toEqual({ code: 1, error: "unwritable-file" });
    expect(JSON.parse(out).error.message).toContain(data);
  }
});

// Both may install or build first, where something changed since.
test("ended with npm, the desk is gone as well", async () => {
  const child = spawn(
    "npm",
    ["run", "--silent", "casewright", "--", "desk", "--port", "0", "--data", folder, "--json"],
    {
      cwd: resolve(import.meta.dirname, "../.."),
      env: process.env,
    },
  );
  const { url } = JSON.parse(
    await new Promise((done) => child.stdout.setEncoding("utf8").once("data", done)),
  );
  child.kill("SIGTERM");
  await expect
    .poll(
      () =>
        fetch(url).then(
          () => "up",
          () => "gone",
        ),
      { timeout: 20_000 },
    )
    .toBe("gone");
}, 180_000);

test("the bundled command serves the desk with its page, and files there", async () => {
  const serving = start(["desk", "--port", "0", "--data", join(folder, "data"), "--json"]);
  const { url } = JSON.parse(
    await new Promise((done) => serving.stdout.setEncoding("utf8").once("data", done)),
  );
  expect(await (await fetch(`${url}/support/home`)).text()).toContain("<!doctype html>");
  await put("a.case.md", CASE);
  const { code, out, err } = await run(["file", "a.case.md", "--yes", "--json", "--endpoint-url", url]);
  expect(code, err).toBe(0);
  expect(JSON.parse(out).caseId).toMatch(/^case-/);
  const ended = new Promise((done) => serving.on("close", done));
  serving.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("a log with Japanese in it becomes a Japanese case under any locale, unless another is asked for", async () => {
  const input = "2026-11-20T07:00:37Z ERROR 受注の登録に失敗しました: connect ETIMEDOUT\n";
  const language = async (...more: string[]) =>
    /^language: (.*)$/m.exec((await run(["draft", "--from", "-", ...more], { input })).out)?.[1];
  expect(await language()).toBe("ja");
  expect(await language("--language", "en")).toBe("en");
});
