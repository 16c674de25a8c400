import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

export type VSCodeVersion = "newest" | "oldest";

const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** The folder of code-server and the Node that it runs on: each VS Code loads modules as the Node of its time lets it. */
const INSTALLED: Record<VSCodeVersion, () => { readonly codeServer: string; readonly node: string }> = {
  newest: () => ({ codeServer: folderOf("code-server"), node: process.execPath }),
  oldest: () => ({
    codeServer: folderOf("code-server-oldest"),
    node: join(folderOf("node-oldest"), "bin/node"),
  }),
};

const installed = ({ vscode = "newest" }: CodeServerOptions) => INSTALLED[vscode]();

/** Settings under which a scenario is not disturbed by VS Code's own offers. */
const QUIET = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.colorTheme": "Default Dark Modern",
  "window.commandCenter": false,
  "security.workspace.trust.enabled": false,
  "chat.disableAIFeatures": true,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.showReleaseNotes": false,
};

export interface CodeServer {
  readonly url: string;
  /** Temporary home of this server: user data, `home/.aws`. */
  readonly directory: string;
  /** What the server has printed so far. */
  output(): string;
  /** Ends the server or only its extension hosts at once, as a crash or a full memory would. */
  kill(what: "everything" | "extension hosts"): Promise<void>;
  /** Starts the server again after a kill, in the same home and at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface CodeServerOptions {
  /** The newest VS Code, or the oldest one that the manifest allows; the newest when left out. */
  readonly vscode?: VSCodeVersion;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Further flags of VS Code's server, without the dashes. */
  readonly serverOptions?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Flags of the Node that the server and its extension hosts run on. */
  readonly nodeOptions?: readonly string[];
  /** Display language; English when left out. */
  readonly locale?: string;
  /** A folder that `installExtension` has filled; no extension when left out. */
  readonly extensionsDir?: string;
  /** Contents of ~/.aws/config. */
  readonly awsConfig?: string;
}

/** Starts VS Code's server from npm in a home of its own; resolves when it listens. */
export async function startCodeServer(options: CodeServerOptions = {}): Promise<CodeServer> {
  // Unix sockets have short paths, so the folder is short too.
  const directory = await mkdtemp(join(tmpdir(), "cs-"));
  const home = join(directory, "home");
  await mkdir(join(directory, "data", "User"), { recursive: true });
  await mkdir(join(home, ".aws"), { recursive: true });
  await writeFile(join(directory, "cs.yaml"), "auth: none\n");
  await writeFile(join(home, ".aws", "config"), options.awsConfig ?? "");
  await writeFile(
    join(directory, "data", "User", "settings.json"),
    JSON.stringify({ ...QUIET, ...options.settings }),
  );
  if (options.locale) await offerLanguage(join(directory, "data"), options.locale);
  await linkModules(installed(options).codeServer);
  let output = "";
  const launch = (port: number) =>
    listening(run(directory, options, flagsFor(directory, options, port)), (text) => (output += text));
  let { child, url } = await launch(0);
  return {
    url,
    directory,
    output: () => output,
    kill: async (what) => {
      const all = await descendants(child.pid!);
      const chosen = all.filter(({ args }) => what === "everything" || args.includes("--type=extensionHost"));
      if (chosen.length === 0) throw new Error("There is nothing to kill");
      for (const { pid } of chosen) process.kill(pid, "SIGKILL");
      if (what === "everything") await ended(child);
    },
    restart: async () => {
      ({ child, url } = await launch(Number(new URL(url).port)));
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null && child.kill()) await ended(child);
      await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Installs a .vsix file as a user would; resolves to the folder to start servers with, in `directory`. */
export async function installExtension(
  directory: string,
  vsix: string,
  vscode: VSCodeVersion,
): Promise<string> {
  const extensionsDir = join(directory, vscode);
  await finished(run(directory, { extensionsDir, vscode }, ["--install-extension", vsix]));
  return extensionsDir;
}

function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", resolve));
}

function flagsFor(directory: string, options: CodeServerOptions, port: number): string[] {
  return [
    ...["--config", join(directory, "cs.yaml"), "--bind-addr", `127.0.0.1:${port}`, "--auth", "none"],
    ...["--session-socket", join(directory, "s.sock"), "--disable-telemetry", "--disable-update-check"],
    ...["--disable-getting-started-override"],
    ...(options.locale ? ["--locale", options.locale] : []),
    ...(options.serverOptions ?? []).flatMap((option) => ["--vscode-option", option]),
  ];
}

/** Resolves with the address when the server listens. */
async function listening(child: ChildProcess, say: (text: string) => void) {
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      say(String(chunk));
      output += chunk;
      const found = /HTTP server listening on (http:\/\/[\d.:]+)/.exec(output);
      if (found) resolve(found[1]!);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`VS Code's server ended with ${code}:\n${output}`)));
  });
  return { child, url };
}

/** A process and all that it has started, itself first. */
async function descendants(
  root: number,
): Promise<readonly { readonly pid: number; readonly args: string }[]> {
  const { stdout } = await promisify(execFile)("ps", ["-Ao", "pid=,ppid=,args="]);
  const all = [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, parent, args]) => ({
    pid: Number(pid),
    parent: Number(parent),
    args: args!,
  }));
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid));
  return found;
}

function run(directory: string, options: CodeServerOptions, flags: readonly string[]) {
  const { codeServer, node } = installed(options);
  const entry = join(codeServer, "out/node/entry.js");
  const { PORT: _port, VSCODE_IPC_HOOK_CLI: _hook, ...inherited } = process.env;
  const extensions = options.extensionsDir ?? join(directory, "ext");
  const folders = ["--user-data-dir", join(directory, "data"), "--extensions-dir", extensions];
  return spawn(node, [...(options.nodeOptions ?? []), entry, ...folders, ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...withoutAws(inherited),
      HOME: join(directory, "home"),
      XDG_CONFIG_HOME: join(directory, "c"),
      XDG_DATA_HOME: join(directory, "d"),
      XDG_CACHE_HOME: join(directory, "k"),
      XDG_RUNTIME_DIR: directory,
      ...options.env,
    },
  });
}

/** The tester's own AWS account has no place in a test. */
function withoutAws(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("AWS_")));
}

async function finished(child: ReturnType<typeof run>): Promise<void> {
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`code-server ended with ${code}:\n${output}`);
}

/**
 * Makes a language one of VS Code's display languages, without translating VS Code itself: a language pack
 * that says nothing. Extensions then speak it.
 */
async function offerLanguage(dataDirectory: string, locale: string): Promise<void> {
  const translations = join(dataDirectory, "translations.json");
  await writeFile(translations, JSON.stringify({ contents: {} }));
  const pack = {
    hash: "1",
    extensions: [{ extensionIdentifier: { id: `casewright-tests.${locale}` }, version: "1.0.0" }],
    translations: { vscode: translations },
    label: locale,
  };
  await writeFile(join(dataDirectory, "languagepacks.json"), JSON.stringify({ [locale]: pack }));
}

/**
 * Syntax colours and the terminal come from modules that the server serves from a folder in its own; a package manager
 * that nests them puts them next to code-server, so its folder is linked there.
 */
async function linkModules(codeServer: string): Promise<void> {
  await symlink("../../..", join(codeServer, "lib/vscode/node_modules")).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
}
