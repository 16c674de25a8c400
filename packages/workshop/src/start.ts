import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { uiLanguage } from "@casewright/language";
import { SupportError } from "@casewright/support-client";
import { type Desk, startDesk } from "@casewright/support-desk";
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
/** Practising means filing often: AWS's own quota of 10 cases an hour would end it early. */
const QUOTAS = { casesPerHour: 1000 };

const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });
const language = uiLanguage(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG);
const texts = START_TEXTS[language];
const say = (line: string) => console.log(line);

process.exitCode = await start();

async function start(): Promise<number> {
  say(texts.building);
  await build(say, language);
  const options = { port: 0, dataDir: join(FOLDER, "desk"), plan: PLAN, quotas: QUOTAS } as const;
  const desk = await startDesk(options);
  say(texts.deskAt(desk.url));
  const trips = join(FOLDER, "trips", new Date().toISOString().replaceAll(":", ""));
  try {
    for (const sample of ["ja", "en"] as const) {
      await trip({ sample, language, texts, url: desk.url, plan: PLAN, folder: trips, say });
    }
  } catch (error) {
    console.error(texts.tripFailed(reason(error)));
    await desk.close();
    return 1;
  }
  if (values.once) {
    await desk.close();
    return 0;
  }
  const consoleDesk = await startDesk({ ...options, tls: true, extraHosts: [CONSOLE_HOST] });
  explain(desk, consoleDesk);
  await interrupted();
  await Promise.all([desk.close(), consoleDesk.close()]);
  return 0;
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

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function reason(error: unknown): string {
  if (error instanceof SupportError)
    return `${error.text.message[language]} ${error.text.nextStep[language]}`;
  return error instanceof Error ? error.message : String(error);
}
