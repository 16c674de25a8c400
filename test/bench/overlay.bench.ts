import { buildPage, startDesk } from "@casewright/support-desk";
import type { CDPSession, Page } from "playwright-core";
import { CONSOLE, openChromium, panelOf } from "../browser/extension-chromium.ts";
import { draftOf } from "./texts.ts";

// What the extension costs the page's main thread while one types in a long draft, measured by the browser's own
// trace in a real Chromium: work done by the extension's scripts, beside the work of the bare page in the same run.

const LENGTH = 8000;
/** Key presses of one measurement, and milliseconds between them: one types fast, or so slowly that each is judged. */
const KEYS = 40;
const PACES = [
  ["typing, 8 keys a second", 125],
  ["pausing after each key", 700],
] as const;
const FINDINGS = 230;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args: { readonly data?: { readonly url?: string; readonly message?: string } };
}

/** Milliseconds of the main thread for each key press: all of it, and what the extension's own scripts took of it. */
interface Costs {
  readonly all: number[];
  readonly own: number[];
}

await buildPage();
const desk = await startDesk({
  port: 0,
  dataDir: ":memory:",
  tls: true,
  extraHosts: ["support.console.aws.amazon.com"],
});
const browser = await openChromium(desk);
try {
  for (const language of ["en", "ja"] as const) {
    for (const [pace, delay] of PACES) {
      console.log(`\nA key press in a draft of ${LENGTH} characters (${language}), ${pace}`);
      console.log(row("", "p50 ms", "p99 ms", "× bare page"));
      const bare = await measure(language, delay, "history-first");
      const { all, own } = await measure(language, delay, "form");
      const base = percentile(bare.all, 0.5);
      for (const [name, values] of [
        ["the bare page (baseline)", bare.all],
        ["the page with Casewright", all],
        ["of it, Casewright's own scripts", own],
      ] as const)
        console.log(
          row(
            name,
            percentile(values, 0.5).toFixed(2),
            percentile(values, 0.99).toFixed(2),
            (percentile(values, 0.5) / base).toFixed(2),
          ),
        );
    }
  }
  await marksUpdate();
} finally {
  await browser.close();
  await desk.close();
}

/** `history-first` switches Casewright off on this page before the form is opened: the same page without it. */
async function measure(language: "en" | "ja", delay: number, how: "form" | "history-first"): Promise<Costs> {
  const page = await browser.context.newPage();
  await pause(how === "history-first");
  await page.goto(`${CONSOLE}/support/home?lang=${language}#/case/create?step=form`);
  const field = page.locator("textarea");
  await field.waitFor();
  const panel = await panelOf(page);
  if (how === "form") while (!(await panel.exists())) await settle(page, 50);
  await field.fill(draftOf(language, LENGTH - KEYS));
  await field.press("Control+End");
  await settle(page, 1500);
  const cdp = await page.context().newCDPSession(page);
  // The first presses warm the compiler up, as a person's first words do.
  await type(cdp, page, 15, delay);
  const events = await trace(cdp, () => type(cdp, page, KEYS, delay));
  await page.close();
  return costs(events);
}

async function pause(wanted: boolean): Promise<void> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await options.evaluate(
    (paused) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({ device: { paused } }),
    wanted ? ["support.console.aws.amazon.com/support/home"] : [],
  );
  await options.close();
}

async function type(cdp: CDPSession, page: Page, keys: number, delay: number): Promise<void> {
  for (let key = 0; key < keys; key++) {
    await page.evaluate(() => performance.mark("key"));
    const text = key % 6 === 5 ? " " : "e";
    await cdp.send("Input.dispatchKeyEvent", { type: "keyDown", text, key: text });
    await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", key: text });
    await settle(page, delay);
  }
  await page.evaluate(() => performance.mark("key"));
}

/** So long on the page's own clock. */
async function settle(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), milliseconds);
}

async function trace(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  cdp.on("Tracing.dataCollected", collect);
  await cdp.send("Tracing.start", {
    traceConfig: { includedCategories: ["devtools.timeline", "blink.user_timing", "toplevel"] },
    transferMode: "ReportEvents",
  });
  await work();
  const done = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await done;
  return events;
}

/** Sums the tasks of the page's main thread between two marks, and in them the calls into the extension. */
function costs(events: readonly TraceEvent[]): Costs {
  const marks = events.filter((event) => event.name === "key" && /^[RIi]$/.test(event.ph));
  const main = marks[0];
  if (!main) throw new Error("The trace holds no mark");
  const here = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const tasks = outermost(here.filter(({ name, ph }) => ph === "X" && /RunTask/.test(name)));
  const own = outermost(
    here.filter(
      ({ name, ph, args }) =>
        ph === "X" && name === "FunctionCall" && args.data?.url?.startsWith("chrome-extension://"),
    ),
  );
  const times = marks.map(({ ts }) => ts).toSorted((a, b) => a - b);
  const between = (list: readonly TraceEvent[]) =>
    times.slice(0, -1).map((from, index) => {
      const to = times[index + 1]!;
      const inside = list.filter(({ ts }) => ts >= from && ts < to);
      return inside.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
    });
  return { all: between(tasks), own: between(own) };
}

/** Without the events that stand inside another one. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** All marks anew for a draft with many findings, by both ways of drawing. */
async function marksUpdate(): Promise<void> {
  const { bundleMarksPage } = await import("../browser/pages/bundle.ts");
  const page = await browser.context.newPage();
  await page.setContent(await bundleMarksPage());
  console.log(`\nNew marks for ${FINDINGS} findings in a draft of ${LENGTH} characters`);
  console.log(row("", "p50 ms", "p99 ms", "× one layout"));
  const text = draftOf("en", LENGTH);
  const base = percentile(await page.evaluate((words) => marksPage.timeLayout(words, 100), text), 0.5);
  for (const way of ["highlight", "mirror"] as const) {
    const times = await page.evaluate(([words, how, count]) => marksPage.timeMarks(words, how, count, 100), [
      text,
      way,
      FINDINGS,
    ] as const);
    const p50 = percentile(times, 0.5);
    console.log(row(way, p50.toFixed(2), percentile(times, 0.99).toFixed(2), (p50 / base).toFixed(2)));
  }
  await page.close();
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(44) + cells.map((cell) => cell.padStart(12)).join("");
}
