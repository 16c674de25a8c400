import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type BrowserContext, type Browser as Chromium, chromium, type Page } from "playwright-core";
import puppeteer, { type Browser as Firefox } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium, findFirefox } from "./browsers.ts";
import { bundleMarksPage } from "./pages/bundle.ts";
import type { MarksPage } from "./pages/marks.ts";

declare global {
  var marksPage: MarksPage;
}

const ZOOMS = [0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
/** CSS pixels a mark may lie beside its word. */
const ALLOWED = 0.5;

const FIELD =
  "font:14px/22px 'Open Sans','Helvetica Neue',Roboto,Arial,sans-serif;padding:4px 12px;border:2px solid #8c8c94;" +
  "box-sizing:border-box;width:613.4px;height:260px;tab-size:4;overflow-wrap:break-word";
const MIXED = [
  "The listener of our load balancer answers 503 since 2026-11-20T09:14:03+09:00.\n",
  "\tERROR\tcould not connect to db-7.cluster-internal:5432\t(attempt 3 of 3)\n",
  "東京リージョンの　ＥＣ２　から RDS へ接続できません。全拠点のうち約37%で発生しています。\n",
  "👩‍👩‍👧‍👦 café über Å — naïve 👍🏽 ﬁn 한국어 日本語、「引用」（括弧）。\n",
  "https://example.invalid/a/very/long/path/that/has/to/be/broken/somewhere/because/it/is/longer/than/the/field?x=1\n",
  "   indented    with   many    spaces   \n\n",
];
const LONG = Array.from({ length: 26 }, () => MIXED.join("")).join("");

/** What editors make, and the text that a reader sees in it. */
const EDITORS = [
  ["<p>one two</p><p>three</p>", "one two\nthree"],
  ["<p>one<br>two</p>", "one\ntwo"],
  ["<p>one<br></p><p><br></p><p>two</p>", "one\n\ntwo"],
  ["<p>one</p><p><br></p>", "one\n"],
  ["one<div>two</div>three", "one\ntwo\nthree"],
  ["<ul><li><p>one</p></li><li>two</li></ul>", "one\ntwo"],
  ["<p>on<b>e</b>&nbsp; <i>two</i></p>", "one  two"],
  ["<p>one</p>\n   <p>two</p>\n", "one\ntwo"],
  ['<pre style="white-space:pre-wrap">one\n  two</pre>', "one\n  two"],
  ['<p>one<span style="display:none">hidden</span> two</p>', "one two"],
  ["<p>\ufeff<br></p>", ""],
  ["", ""],
] as const;

let server: Server;
let url: string;

beforeAll(async () => {
  const html = await bundleMarksPage();
  server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server?.close());

type Boxes = readonly (readonly number[])[];

/** The largest distance between two edges that should be the same, in CSS pixels. */
function error(drawn: Boxes, truth: Boxes): number {
  expect(drawn.length).toBe(truth.length);
  expect(drawn.length).toBeGreaterThan(0);
  return Math.max(
    ...drawn.flatMap((box, index) => box.map((value, side) => Math.abs(value - truth[index]![side]!))),
  );
}

/** Each editor's text is found, and where its words stand the same words are shown. */
async function readsEditors(
  read: (html: string) => Promise<ReturnType<MarksPage["readEditor"]>>,
): Promise<void> {
  for (const [html, text] of EDITORS) {
    const found = await read(html);
    expect(found.text, html).toBe(text);
    for (const [word, shown] of found.words) expect(shown, html).toBe(word);
  }
}

describe("in Chromium", () => {
  let browser: Chromium;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium(),
      headless: true,
      chromiumSandbox: false,
      ignoreDefaultArgs: ["--hide-scrollbars"],
    });
    context = await browser.newContext({ viewport: null });
    // Stays: without a page, the next test would pay for a new window.
    await context.newPage();
  });
  afterAll(() => browser?.close());
  afterEach(() =>
    Promise.all(
      context
        .pages()
        .slice(1)
        .map((page) => page.close()),
    ),
  );

  /** A zoom is a context's in Playwright, and each context costs a window; the browser itself has one for each page. */
  async function openPage(zoom = 1): Promise<Page> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const metrics = { width: 1000, height: 700, deviceScaleFactor: zoom, mobile: false };
    await session.send("Emulation.setDeviceMetricsOverride", metrics);
    await page.goto(url);
    expect(await page.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom);
    return page;
  }
  /** Puts a field with the text on the page, marked in one of the ways; resolves to the number of its marks. */
  const openField = (page: Page, text: string, way: "mirror" | "highlight") =>
    page.evaluate(([text, css, way]) => marksPage.open("textarea", text, css, way), [
      text,
      FIELD,
      way,
    ] as const);
  const distance = async (page: Page) =>
    error(...(await page.evaluate(() => [marksPage.drawn(), marksPage.truth()] as const)));

  test.each(ZOOMS)("the mirror's boxes lie on the words of a long draft at zoom %d", async (zoom) => {
    const page = await openPage(zoom);
    const count = await openField(page, LONG, "mirror");
    expect(count).toBeGreaterThan(1000);
    expect(await distance(page)).toBeLessThanOrEqual(ALLOWED);
    await page.evaluate(() => {
      marksPage.field().scrollTop = 777;
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await distance(page)).toBeLessThanOrEqual(ALLOWED);
  });

  test("the mirror's boxes lie on the words of an input that scrolls", async () => {
    const page = await openPage(1.25);
    await page.evaluate(
      (text) =>
        marksPage.open("input", text, "font:15px serif;padding:3px 11px;width:300px;height:34px", "mirror"),
      MIXED[0]!.trim(),
    );
    await page.evaluate(() => {
      marksPage.field().scrollLeft = 90;
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await distance(page)).toBeLessThanOrEqual(ALLOWED);
  });

  test.each(ZOOMS)("the browser's own underlines are painted under the words at zoom %d", async (zoom) => {
    const page = await openPage(zoom);
    // Single words far apart, so that each underline is a run of its own in a line of pixels.
    const text = MIXED.join("").replace(/https\S+/, "x");
    await openField(page, text, "highlight");
    const { boxes, size } = await page.evaluate(() => {
      marksPage.every(4);
      return { boxes: marksPage.marked(), size: [innerWidth, innerHeight] as const };
    });
    const png = (await page.screenshot()).toString("base64");
    const runs = await page.evaluate((image) => marksPage.redRuns(image), png);
    expect(boxes.length).toBeGreaterThan(5);
    const scale = runs.width / size[0];
    for (const [left, top, width, height] of boxes) {
      const own = runs.runs.filter(
        (run) =>
          run.y >= Math.floor(top * scale) &&
          run.y <= Math.ceil((top + height + 3) * scale) &&
          run.to / scale > left &&
          run.from / scale < left + width,
      );
      expect(own.length, `no underline at ${left}, ${top}`).toBeGreaterThan(0);
      const from = Math.min(...own.map((run) => run.from)) / scale;
      const to = Math.max(...own.map((run) => run.to)) / scale;
      // A pixel is painted or not: half of one is lost by that.
      expect(Math.abs(from - left)).toBeLessThanOrEqual(ALLOWED + 0.5 / scale);
      expect(Math.abs(to - (left + width))).toBeLessThanOrEqual(ALLOWED + 0.5 / scale);
    }
  });

  test("the mirror's boxes stay on the words when the field is resized, restyled and wrapped anew", async () => {
    const page = await openPage(1.1);
    await openField(page, LONG, "mirror");
    const changes = [
      "field.style.width = '431.7px'",
      "field.style.height = '517px'",
      "field.style.font = '17px/1.4 serif'",
      "field.style.letterSpacing = '0.4px'",
      "field.style.wordBreak = 'break-all'",
      "field.style.lineBreak = 'strict'; field.lang = 'ja'; field.style.wordBreak = ''",
      "field.style.padding = '20px 3px'; field.style.textIndent = '13px'",
      "field.style.direction = 'rtl'",
      "document.body.style.margin = '3.1px'",
    ];
    for (const change of changes) {
      await page.evaluate((code) => new Function("field", code)(marksPage.field()), change);
      const worst = async () => {
        const [drawn, truth] = await page.evaluate(() => [marksPage.drawn(), marksPage.truth()] as const);
        return drawn.length === truth.length ? error(drawn, truth) : Number.POSITIVE_INFINITY;
      };
      await expect.poll(worst, { message: change }).toBeLessThanOrEqual(ALLOWED);
    }
  });

  test.each(["mirror", "highlight"] as const)(
    "marks by %s move with what is typed and vanish where it touches",
    async (way) => {
      const page = await openPage();
      await openField(page, "alpha beta gamma", way);
      await page.evaluate(() => {
        marksPage.field().focus();
        marksPage.field().setSelectionRange(0, 0);
      });
      await page.keyboard.type("so ");
      const places = () =>
        page.evaluate(() =>
          marksPage
            .marks()
            .current()
            .map(({ start, end }) => marksPage.field().value.slice(start, end)),
        );
      expect(await places()).toEqual(["alpha", "beta", "gamma"]);
      await page.evaluate(() => marksPage.field().setSelectionRange(10, 10));
      await page.keyboard.type("x");
      expect(await page.evaluate(() => marksPage.field().value)).toBe("so alpha bxeta gamma");
      expect(await places()).toEqual(["alpha", "gamma"]);
    },
  );

  test("a value that a framework sets without an event takes its marks along, by both ways", async () => {
    const page = await openPage();
    for (const way of ["mirror", "highlight"] as const) {
      await openField(page, "alpha beta", way);
      const inked = () =>
        page.evaluate(() =>
          marksPage.marks().way === "mirror"
            ? marksPage.drawn().length
            : [...CSS.highlights.values()].flatMap((one) => [...one]).filter((range) => !range.collapsed)
                .length,
        );
      expect(await inked()).toBe(2);
      await page.evaluate(() => {
        marksPage.field().value = "alpha and beta";
      });
      await expect.poll(() => page.evaluate(() => marksPage.marks().rects(10, 14).length)).toBe(1);
      await expect.poll(inked).toBe(2);
      await page.evaluate(() => marksPage.marks().destroy());
      expect(
        await page.evaluate(() => [
          document.querySelectorAll("casewright-marks").length,
          CSS.highlights.size,
        ]),
      ).toEqual([0, 0]);
    }
  });

  test("where the mirror wraps otherwise than the field, nothing is drawn", async () => {
    const page = await openPage();
    await openField(page, MIXED.join(""), "mirror");
    expect(await page.evaluate(() => marksPage.drawn().length)).toBeGreaterThan(0);
    await page.evaluate(() => {
      // Sizes that the mirror cannot explain, as an unknown browser quirk would give them.
      const field = marksPage.field();
      Object.defineProperty(field, "scrollHeight", { get: () => 4321 });
      field.dispatchEvent(new Event("scroll"));
    });
    expect(await page.evaluate(() => marksPage.drawn().length)).toBe(0);
  });

  test("an editor's text is read line by line, and its words are found again", async () => {
    const page = await openPage();
    await readsEditors((html) => page.evaluate((content) => marksPage.readEditor(content), html));
  });
});

describe("in Firefox", () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await puppeteer.launch({ browser: "firefox", executablePath: findFirefox(), headless: true });
  });
  afterAll(() => browser?.close());

  test.each(ZOOMS)("the mirror's boxes lie on the words of a long draft at zoom %d", async (zoom) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 700, deviceScaleFactor: zoom });
    await page.goto(url);
    expect(await page.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom, 1);
    const count = await page.evaluate(
      (text, css) => marksPage.open("textarea", text, css, "mirror"),
      LONG,
      FIELD,
    );
    expect(count).toBeGreaterThan(1000);
    await page.evaluate(() => {
      marksPage.field().scrollTop = 777;
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const [drawn, twin] = await page.evaluate(() => [marksPage.drawn(), marksPage.twin()] as const);
    expect(error(drawn, twin)).toBeLessThanOrEqual(ALLOWED);
    await page.close();
  });

  test("an editor's text is read line by line, and its words are found again", async () => {
    const page = await browser.newPage();
    await page.goto(url);
    await readsEditors((html) => page.evaluate((content) => marksPage.readEditor(content), html));
    await page.close();
  });
});
