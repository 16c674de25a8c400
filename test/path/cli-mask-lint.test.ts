import { once } from "node:events";
import { lstat, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { MAIN } from "./casewright.ts";
import { CASE, commandForTests, LOG, SECRET } from "./command-line.ts";

const cli = commandForTests();
const { run, start, put, read, toDesk } = cli;

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
    expect(await readFile(join(cli.folder, "a.txt"))).toEqual(sjis);
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
    expect((await stat(join(cli.folder, "map.json"))).mode & 0o777).toBe(0o600);
    await symlink("masked.log", join(cli.folder, "link.log"));
    await writeFile(join(cli.folder, "map.json"), "{}", { mode: 0o644 });
    expect((await run(["mask", "app.log", "-o", "link.log", "--map", "map.json"])).code).toBe(0);
    expect((await lstat(join(cli.folder, "link.log"))).isSymbolicLink()).toBe(true);
    expect((await stat(join(cli.folder, "map.json"))).mode & 0o777).toBe(0o600);
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
    expect((await stat(join(cli.folder, "b.own"))).mode & 0o777).toBe(0o600);
  });

  test("two at once take turns at their map", async () => {
    const other = "Hy8wr3MnUa02";
    const first = start(["mask", "-", "-o", "a.masked", "--map", "map.json"]);
    await expect.poll(() => readdir(cli.folder)).toContain("map.json.lock");
    const second = start(["mask", "-", "-o", "b.masked", "--map", "map.json"]);
    let said = "";
    second.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    second.stdin.end(`password=${other}\n`);
    const ends = [first, second].map((child) => once(child, "close"));
    await expect.poll(() => said).toContain("Waiting for another casewright mask that uses map.json");
    first.stdin.end(LOG);
    expect(await Promise.all(ends)).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(await read("a.masked")).toBe(LOG.replace(SECRET, "[PASSWORD_1]"));
    expect(await read("b.masked")).toBe("password=[PASSWORD_2]\n");
    expect(JSON.parse(await read("map.json"))).toEqual({ "[PASSWORD_1]": SECRET, "[PASSWORD_2]": other });
    expect(await readdir(cli.folder)).not.toContain("map.json.lock");
  });

  test("an interruption leaves nothing behind", async () => {
    const child = start(["mask", "-", "-o", "out.log", "--map", "map.json"]);
    const started = () =>
      readdir(cli.folder).then((names) => names.some((name) => name.startsWith(".out.log.")));
    await expect.poll(started).toBe(true);
    const before = (await readdir(cli.folder)).filter((name) => !/^\.out\.log\.|\.lock$/.test(name));
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([null, "SIGINT"]);
    expect((await readdir(cli.folder)).sort()).toEqual(before.sort());
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
    expect(gunzipSync(await readFile(join(cli.folder, "a.masked.gz"))).toString()).toBe(masked);
    expect((await readFile(join(cli.folder, "b.masked.log"))).toString("utf16le")).toBe(masked);
  });

  test("a binary file is refused and writes nothing; a folder is no file", async () => {
    await put(
      "core",
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 32),
    );
    const { code, out, err } = await run(["mask", "core", "-o", "out.log"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("binary");
    await expect(stat(join(cli.folder, "out.log"))).rejects.toThrow();
    expect((await run(["mask", "."])).code).toBe(2);
    expect((await readdir(cli.folder)).toSorted()).toEqual(["core"]);
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
      await expect(stat(join(cli.folder, "out.log"))).rejects.toThrow();
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
