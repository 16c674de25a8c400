import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { uiLanguage } from "@casewright/language";
import { SupportError } from "@casewright/support-client";
import { type Desk, type DeskOptions, startDesk } from "@casewright/support-desk";
import { BUILT, build } from "./build.ts";
import {
  asShellLine,
  CONSOLE_HOST,
  hasDisplay,
  openPracticeBrowser,
  practiceBrowser,
} from "./practice-browser.ts";
import { START_TEXTS } from "./start-texts.ts";
import { ROOT } from "./steps.ts";
import { trip } from "./trip.ts";

const FOLDER = join(ROOT, ".casewright");
const PLAN = "business-plus";
/** The same as `casewright desk` takes, so that an editor's setting keeps its meaning from start to start. */
const PORT = 4700;
/** Practising means filing often: AWS's own quota of 10 cases an hour would end it early. */
const QUOTAS = { casesPerHour: 1000 };

const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });
const language = uiLanguage(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG);
const texts = START_TEXTS[language];
const say = (line: string) => console.log(line);

const desks: Desk[] = [];
try {
  await start();
} catch (error) {
  console.error(texts.failed(reason(error)));
  process.exitCode = 1;
} finally {
  await Promise.all(desks.map((desk) => desk.close()));
}

async function start(): Promise<void> {
  say(texts.building);
  await build(say, language);
  const desk = await serve(values.once ? 0 : PORT);
  say(texts.deskAt(desk.url));
  const folder = join(FOLDER, "trips", new Date().toISOString().replaceAll(":", ""));
  for (const sample of ["ja", "en"] as const) {
    await trip({ sample, language, texts, url: desk.url, plan: PLAN, folder, say });
  }
  if (values.once) return;
  const consoleDesk = await serve(0, { tls: true, extraHosts: [CONSOLE_HOST] });
  explain(desk, consoleDesk);
  await interrupted();
}

/** A desk over the practice folder, closed at the end; a port that is taken gives way to a free one. */
async function serve(port: number, options: Partial<DeskOptions> = {}): Promise<Desk> {
  const wanted = { dataDir: join(FOLDER, "desk"), plan: PLAN, quotas: QUOTAS, ...options } as const;
  const desk = await startDesk({ ...wanted, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return startDesk({ ...wanted, port: 0 });
  });
  desks.push(desk);
  return desk;
}

function explain(desk: Desk, consoleDesk: Desk): void {
  const port = Number(new URL(consoleDesk.url).port);
  say(`\n${texts.tryIt}\n`);
  say(texts.pageOnly(desk.url));
  say("");
  if (hasDisplay()) {
    openPracticeBrowser(FOLDER, port, language);
    say(texts.browserOpened);
  } else {
    say(`${texts.browser}\n  ${asShellLine(practiceBrowser(FOLDER, port, language))}`);
  }
  say(`\n${texts.vscode}\n  code --install-extension ${relative(process.cwd(), BUILT.vscode)}`);
  say(`${texts.vscodeEndpoint(desk.url)}\n\n${texts.stop}`);
}

/** Listens for good: with Ctrl+C npm passes on what the terminal has sent already, while the desks are closing. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
}

function reason(error: unknown): string {
  if (error instanceof SupportError)
    return `${error.text.message[language]} ${error.text.nextStep[language]}`;
  return error instanceof Error ? error.message : String(error);
}
