import { buildPage, type Desk, type DeskOptions, startDesk } from "@casewright/support-desk";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { findChromium } from "./browsers.ts";
import { choose } from "./choose.ts";
import { type Language, WORDS } from "./desk-page-words.ts";

let browser: Browser;
const desks: Desk[] = [];
const pages: Page[] = [];
const contexts = new Map<string, BrowserContext>();
/** What the browser complains of: script errors, refused resources, violations of the page's policy. */
export const complaints: string[] = [];

beforeAll(async () => {
  await buildPage();
  browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
});

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
  await Promise.all(desks.splice(0).map((desk) => desk.close()));
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(() => browser?.close());

export async function desk(options: Partial<DeskOptions> = {}): Promise<Desk> {
  const started = await startDesk({ port: 0, dataDir: ":memory:", ...options });
  desks.push(started);
  return started;
}

/**
 * A browser of that language and scheme, for one test after another: each desk has a port of its own, so that what its
 * page stores is gone with it. The first page stays: without one, the next test would pay for a new window.
 */
async function contextOf(language: Language, colorScheme: "light" | "dark"): Promise<BrowserContext> {
  const known = contexts.get(`${language} ${colorScheme}`);
  if (known) return known;
  const locale = language === "ja" ? "ja-JP" : "en-US";
  const context = await browser.newContext({ locale, colorScheme });
  await context.newPage();
  contexts.set(`${language} ${colorScheme}`, context);
  return context;
}

/** The page at a hash route, in a browser of that language (`?lang=` is left out). */
export async function open(
  url: string,
  language: Language,
  colorScheme: "light" | "dark" = "light",
): Promise<Page> {
  const page = await (await contextOf(language, colorScheme)).newPage();
  page.setDefaultTimeout(20_000);
  pages.push(page);
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  // A font that comes later moves what is under the mouse: a click that it comes into is lost.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

export const route = (url: string, hash: string) => `${url}/support/home${hash}`;

/** Calls the desk as the page does. */
export async function call(url: string, operation: string, body: object): Promise<Record<string, never>> {
  const response = await fetch(`${url}/desk/${operation}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${operation}: ${await response.text()}`);
  return (await response.json()) as Record<string, never>;
}

export interface FiledCase {
  readonly caseId: string;
  readonly displayId: string;
  readonly status: string;
  readonly severityCode: string;
  readonly recentCommunications: {
    readonly communications: readonly { body: string; attachmentSet?: readonly { fileName: string }[] }[];
  };
}

export async function cases(url: string): Promise<readonly FiledCase[]> {
  return (await call(url, "DescribeCases", { includeResolvedCases: true })).cases as unknown as FiledCase[];
}

export async function choosesEc2(page: Page, language: Language): Promise<void> {
  const words = WORDS[language];
  await choose(page, words.service, "Elastic Compute Cloud (EC2 - Linux)");
  await choose(page, words.category, words.instanceIssue);
  await choose(page, words.severity, words.urgent);
}

export const LOG = { name: "app.log", mimeType: "text/plain", buffer: Buffer.from("connection timed out\n") };

/** Waits for the page of a case that was filed. Where none is, the page says why. */
export const isFiled = (page: Page) =>
  expect.poll(() => page.getByRole("main").textContent()).toMatch(/\d{15}/);
