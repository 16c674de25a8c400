// @ts-check
// Sets up a fresh clone and then runs a script: `node set-up.mjs [--no-browsers] [--run FILE ARGS…]`.
// Plain JavaScript for the system's Node (20 or newer): TypeScript runs only once Node 24 is installed by this.
// Everything it says goes to stderr, so that a command behind --run owns stdout.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BROWSER_CACHE, locateBrowser, onPath } from "./browsers.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const STAMP = join(ROOT, "node_modules/.casewright-set-up");
const NODE = join(ROOT, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

const args = process.argv.slice(2);
const runAt = args.indexOf("--run");
const own = runAt < 0 ? args : args.slice(0, runAt);
const command = runAt < 0 ? [] : args.slice(runAt + 1);

process.chdir(ROOT);
installPackages();
if (!own.includes("--no-browsers")) installBrowsers();
if (command.length > 0) run(command);

function installPackages() {
  const wanted = fingerprint();
  if (existsSync(NODE) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  say(
    t(
      "Installing packages with pnpm (about half a minute the first time) …",
      "pnpm でパッケージをインストールしています(初回は 30 秒ほど)…",
    ),
  );
  step(
    "npx",
    ["-y", "pnpm@12", "install", "--frozen-lockfile"],
    t(
      "Packages could not be installed. Check the connection to the npm registry and run the command again.",
      "パッケージをインストールできませんでした。npm レジストリへの接続を確認し、もう一度実行してください。",
    ),
  );
  writeFileSync(STAMP, wanted);
}

/** What the installed packages were made from: the lock file and every manifest. */
function fingerprint() {
  const hash = createHash("sha256");
  const folders = [".", "extension-browser", "extension-vscode", "test"];
  for (const name of readdirSync("packages")) folders.push(join("packages", name));
  const files = [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...folders.map((folder) => join(folder, "package.json")),
  ];
  for (const file of files.sort()) if (existsSync(file)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function installBrowsers() {
  const missing = [
    { id: "chromium", debian: ["chromium"], found: locateBrowser("chromium") },
    { id: "firefox", debian: ["firefox-esr"], found: locateBrowser("firefox") },
    { id: "aws", debian: ["awscli"], found: onPath("aws") },
    { id: "fonts", debian: ["fonts-noto-cjk"], found: hasJapaneseFont() },
  ].filter((part) => !part.found);
  if (missing.length === 0) return;
  if (onPath("apt-get") && isDebian() && (process.getuid?.() === 0 || sudoWorks())) {
    const packages = missing.flatMap((part) => part.debian);
    say(
      t(
        `Installing ${packages.join(", ")} with apt-get (a minute or two) …`,
        `apt-get で ${packages.join(", ")} をインストールしています(1〜2 分)…`,
      ),
    );
    const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
    const apt = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    const advice = t(
      `Install by hand: ${packages.join(" ")}`,
      `手動でインストールしてください: ${packages.join(" ")}`,
    );
    step(apt[0] ?? "", [...apt.slice(1), "update", "-qq"], advice);
    step(
      apt[0] ?? "",
      [...apt.slice(1), "install", "-y", "-qq", "--no-install-recommends", ...packages],
      advice,
    );
    return;
  }
  for (const part of missing) {
    if (part.id === "chromium" || part.id === "firefox") download(part.id);
    else if (part.id === "aws")
      say(
        t(
          "The AWS CLI is missing: `npm test` needs it (https://docs.aws.amazon.com/cli/). Everything else works without it.",
          "AWS CLI がありません。`npm test` に必要です(https://docs.aws.amazon.com/cli/)。それ以外は AWS CLI なしで動きます。",
        ),
      );
    else
      say(
        t(
          "No Japanese font was found: Japanese pages and screenshots will show boxes. Install one, for example Noto Sans CJK JP.",
          "日本語フォントが見つかりません。日本語の画面が文字化けします。Noto Sans CJK JP などをインストールしてください。",
        ),
      );
  }
}

/** @param {"chromium" | "firefox"} browser */
function download(browser) {
  say(t(`Downloading ${browser} …`, `${browser} をダウンロードしています…`));
  mkdirSync(BROWSER_CACHE, { recursive: true });
  const build = browser === "firefox" ? "firefox@stable" : "chromium@latest";
  step(
    "npx",
    ["-y", "@puppeteer/browsers@3", "install", build, "--path", BROWSER_CACHE],
    t(
      `Install ${browser} by hand and name its executable in the environment variable ${browser.toUpperCase()}.`,
      `${browser} を手動でインストールし、実行ファイルのパスを環境変数 ${browser.toUpperCase()} に指定してください。`,
    ),
  );
}

function hasJapaneseFont() {
  if (process.platform !== "linux") return true;
  const fonts = spawnSync("fc-list", [":lang=ja", "file"], { encoding: "utf8" });
  return fonts.status === 0 && fonts.stdout.trim() !== "";
}

/** Ubuntu's chromium package is a snap in disguise, which does not load an unpacked extension from /tmp. */
function isDebian() {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function sudoWorks() {
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
}

/**
 * Runs one step with its output on stderr; ends with advice when it fails.
 * @param {string} program @param {string[]} parameters @param {string} advice
 */
function step(program, parameters, advice) {
  const windows = process.platform === "win32";
  const done = spawnSync(program, parameters, { stdio: ["ignore", 2, 2], shell: windows });
  if (done.status === 0) return;
  say(
    `${t("This failed:", "失敗しました:")} ${program} ${parameters.join(" ")}${done.error ? ` (${done.error.message})` : ""}\n${advice}`,
  );
  process.exit(1);
}

/** @param {string[]} parameters */
function run(parameters) {
  const PATH = `${join(ROOT, "node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`;
  const child = spawn(NODE, parameters, { stdio: "inherit", env: { ...process.env, PATH } });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  // npm signals its shell only, and the shell passes nothing on: when it is gone, nobody waits here any more.
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && child.kill("SIGTERM"), 200).unref();
  child.on("error", (error) => {
    say(
      t(`Node 24 could not be started: ${error.message}`, `Node 24 を起動できませんでした: ${error.message}`),
    );
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

/**
 * The words for the person at this machine.
 * @param {string} english @param {string} japanese
 */
function t(english, japanese) {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  return locale.toLowerCase().startsWith("ja") ? japanese : english;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}
