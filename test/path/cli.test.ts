import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { KEYS, MAIN, type Result } from "./casewright.ts";
import { CASE, commandForTests, LOG, SECRET } from "./command-line.ts";

const cli = commandForTests();
const { run, start, put, read, toDesk } = cli;

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
    cli.desk.inject("reset-after", "CreateCase");
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
    await put("config", `[default]\nendpoint_url = ${cli.desk.url}\n`);
    await put("a.case.md", CASE.replace("Orders function", "Elsewhere function"));
    await put("b.case.md", await read("a.case.md"));
    const byEnv = await run(["file", "a.case.md", "--yes"], { env: { AWS_ENDPOINT_URL: cli.desk.url } });
    expect(byEnv.err).toContain(`Endpoint: ${cli.desk.url}`);
    expect(byEnv.code).toBe(0);
    const byProfile = await run(["file", "b.case.md", "--yes", "--json"], {
      env: { AWS_CONFIG_FILE: join(cli.folder, "config") },
    });
    expect(byProfile.err).toContain(`Endpoint: ${cli.desk.url}`);
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
        cwd: cli.folder,
        env: { PATH: process.env.PATH, HOME: cli.folder, LANG: "ja_JP.UTF-8", ...KEYS },
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
    await mkdir(join(cli.folder, "casewright.config.json"));
    expect(await run(["mask", "-"], { input: text })).toMatchObject({ code: 2, out: "" });
  });
});

test("of a log of any length only the lines asked for are read", async () => {
  const filler = `${"2026-11-20T07:00:00Z INFO nothing happens here, again and again and again\n".repeat(1000)}`;
  await put("long.log", filler.repeat(500));
  expect((await run(["draft", "--from", "long.log"])).err).toMatch(/too long .*\n.*--lines/);
  await writeFile(join(cli.folder, "long.log"), `ERROR boom at line 500001\n${filler}`, { flag: "a" });
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
  const child = start(["desk", "--port", "0", "--data", join(cli.folder, "data"), "--json"]);
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
  const child = start(["desk", "--port", "0", "--data", join(cli.folder, "data"), "--json"], {}, main);
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
    ["run", "--silent", "casewright", "--", "desk", "--port", "0", "--data", cli.folder, "--json"],
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
  const serving = start(["desk", "--port", "0", "--data", join(cli.folder, "data"), "--json"]);
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
