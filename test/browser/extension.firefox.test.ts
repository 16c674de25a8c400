import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, expect, test } from "vitest";
import { PAGES_ID, switchOff } from "./extension-firefox.ts";
import { CREATE, firefoxForTests, LEAK, MASKED, SECRET } from "./extension-fixtures.ts";
import { firefoxHosts } from "./traffic.ts";

const logs = mkdtempSync(join(tmpdir(), "casewright-traffic-"));

const firefox = firefoxForTests({ httpLog: join(logs, "http"), downloads: logs });
const { open } = firefox;
afterAll(() => rmSync(logs, { recursive: true, force: true }));

const wordsOf = (page: Page) => page.$eval("textarea", (field) => field.value);

async function type(page: Page, text: string): Promise<void> {
  await page.click("textarea");
  await page.keyboard.type(text);
}

/** Clicks the page's own button of that name. */
async function press(page: Page, name: string): Promise<void> {
  const handle = await page.waitForSelector(`::-p-xpath(//main//button[normalize-space(.)="${name}"])`);
  await handle!.click();
}

/** The boxes that are drawn over the textarea, and where the words truly are in a twin of the field. */
async function drawnAndTrue(page: Page, words: readonly string[]) {
  const { connection } = page.browser() as unknown as {
    connection: {
      send(
        method: string,
        parameters: object,
      ): Promise<{ result: { result: { value: { shadowRoot: { sharedId: string } } } & { value: string } } }>;
    };
  };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const host = await connection.send("script.evaluate", {
    expression: "document.querySelector('textarea + casewright-marks')",
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: "all" },
  });
  const { result } = await connection.send("script.callFunction", {
    functionDeclaration: `(root) => JSON.stringify([...root.lastElementChild.children].map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left, top, width, height];
    }))`,
    arguments: [{ sharedId: host.result.result.value.shadowRoot.sharedId }],
    target,
    awaitPromise: false,
  });
  const truth = await page.$eval(
    "textarea",
    (field, words) => {
      const twin = document.createElement("div");
      const style = getComputedStyle(field);
      for (const name of style) twin.style.setProperty(name, style.getPropertyValue(name));
      const box = field.getBoundingClientRect();
      twin.style.cssText += `;position:fixed;box-sizing:border-box;overflow:auto;margin:0;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`;
      twin.textContent = field.value;
      document.body.append(twin);
      twin.scrollTop = field.scrollTop;
      const range = document.createRange();
      const boxes = words.flatMap((word) => {
        const start = field.value.indexOf(word);
        range.setStart(twin.firstChild!, start);
        range.setEnd(twin.firstChild!, start + word.length);
        return [...range.getClientRects()].map(({ left, top, width, height }) => [left, top, width, height]);
      });
      twin.remove();
      return boxes;
    },
    words as string[],
  );
  return { drawn: JSON.parse(result.result.value) as number[][], truth };
}

test("typing shows findings and lays the marks exactly over the words", async () => {
  const { page, panel } = await open();
  const other = "Zt4-kkw8Pm1c";
  await type(
    page,
    `${"A line that wraps somewhere in the field. ".repeat(8)}\n${LEAK}\n日本語の行 password=${other} です。`,
  );
  await expect.poll(() => panel.text()).toMatch(/password: mask/i);
  const error = async () => {
    const { drawn, truth } = await drawnAndTrue(page, [SECRET, other]);
    expect(drawn).toHaveLength(truth.length);
    return Math.max(
      ...drawn.flatMap((box, index) => box.map((value, side) => Math.abs(value - truth[index]![side]!))),
    );
  };
  // The first secret may be found while the second is still typed.
  await expect.poll(() => error().catch(() => 1000)).toBeLessThanOrEqual(0.5);
  // In a window of another size the lines break elsewhere; the frame after that shows the marks on the words again.
  for (const width of [700, 480, 1600]) {
    await page.setViewport({ width, height: 900 });
    await expect.poll(() => error().catch(() => 1000)).toBeLessThanOrEqual(0.5);
  }
  await page.$eval("textarea", (field) => {
    field.style.width = "400px";
    field.style.height = "120px";
    field.style.fontSize = "21px";
  });
  await expect.poll(() => error().catch(() => 1000)).toBeLessThanOrEqual(0.5);
});

test("a fix is one undo step and reaches React", async () => {
  const { page, panel } = await open();
  await type(page, LEAK);
  await expect.poll(() => panel.text()).toContain("Mask as [PASSWORD_1]");
  await panel.click("Mask as [PASSWORD_1]");
  const masked = MASKED;
  await expect.poll(() => wordsOf(page)).toBe(masked);
  await page.waitForSelector(`::-p-text(${(8000 - masked.length).toLocaleString("en")} remaining)`);
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
  expect(await wordsOf(page)).toBe(LEAK);
});

test("the guard stops a submit, masks and goes on; the page is Japanese and so is the panel", async () => {
  const { page, panel } = await open(CREATE, "ja");
  await type(page, LEAK);
  await press(page, "送信");
  await expect.poll(() => panel.text()).toContain("送信を止めました");
  expect(await page.$("::-p-text(件名を入力してください)")).toBeNull();
  await panel.click("マスクして続ける");
  await expect.poll(() => wordsOf(page)).toBe(MASKED);
  // The page hears of the submit now, and misses a subject.
  await page.waitForSelector("::-p-text(件名を入力してください)");
});

test("stops Enter in the support interaction", async () => {
  const { page, panel } = await open("#/case/create");
  await type(page, LEAK);
  await page.keyboard.press("Enter");
  await expect.poll(() => panel.text()).toContain("Not sent");
  await panel.click("Back to the text");
  await expect.poll(() => panel.text()).not.toContain("Not sent");
  expect(await wordsOf(page)).toBe(LEAK);
});

test("nothing fires while an input method composes", async () => {
  const { page, panel } = await open(CREATE, "ja");
  await type(page, LEAK);
  await expect.poll(() => panel.text()).toContain("に置き換える");
  const look = () => panel.read((root) => root.querySelector(".casewright")!.innerHTML);
  const before = await look();
  // WebDriver BiDi cannot compose: the events are the page's own, in the order in which Firefox sends them.
  await page.$eval("textarea", (field) => {
    field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    for (const data of ["と", "とう", "東京"]) {
      field.dispatchEvent(new CompositionEvent("compositionupdate", { bubbles: true, data }));
      field.setRangeText(
        data,
        field.value.length - (data === "と" ? 0 : data.length === 2 && data !== "東京" ? 1 : 2),
        field.value.length,
        "end",
      );
      field.dispatchEvent(
        new InputEvent("input", {
          bubbles: true,
          isComposing: true,
          inputType: "insertCompositionText",
          data,
        }),
      );
    }
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
  expect(await look()).toBe(before);
  await page.$eval("textarea", (field) => {
    field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "東京" }));
  });
  await expect.poll(look).not.toBe(before);
});

test("a chosen log with a secret is held back until a masked copy takes its place", async () => {
  const { page, panel } = await open();
  await page.evaluate(() => {
    window.addEventListener(
      "input",
      async ({ target }) => {
        const [file] = (target as HTMLInputElement).files ?? [];
        if (file) Object.assign(window, { seen: await file.text() });
      },
      true,
    );
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen?: string }).seen);
  const folder = mkdtempSync(join(tmpdir(), "casewright-firefox-"));
  const log = join(folder, "app.log");
  writeFileSync(log, LEAK);
  const input = (await page.$("input[type=file]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(log);
  await expect.poll(() => panel.text()).toContain("Not attached");
  expect(await seen()).toBeUndefined();
  await panel.click("Attach a masked copy");
  await expect.poll(seen).toBe(MASKED);
  rmSync(folder, { recursive: true, force: true });
});

test("a pasted and a dropped log are held back and masked", async () => {
  const { page, panel } = await open();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = (files: FileList | undefined) => {
      for (const file of files ?? []) void file.text().then((text) => seen.push(`${file.name}: ${text}`));
    };
    // Firefox makes no paste that carries files: the masked copy is chosen in the page's file input instead.
    document.addEventListener("paste", (event) => note(event.clipboardData?.files), true);
    document.addEventListener(
      "change",
      ({ target }) => note((target as HTMLInputElement).files ?? undefined),
      true,
    );
    document.addEventListener("drop", (event) => note(event.dataTransfer?.files));
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  for (const kind of ["paste", "drop"] as const) {
    await page.$eval(
      "textarea",
      (field, how, text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], `${how}.log`, { type: "text/plain" }));
        const init = { bubbles: true, cancelable: true, composed: true };
        const paste = new ClipboardEvent("paste", init);
        paste.clipboardData?.items.add(transfer.files[0]!);
        field.dispatchEvent(
          how === "paste" ? paste : new DragEvent("drop", { ...init, dataTransfer: transfer }),
        );
      },
      kind,
      LEAK,
    );
    await expect.poll(() => panel.text()).toContain(`${kind}.log`);
    expect(await seen()).not.toContain(`${kind}.log: ${LEAK}`);
    await panel.click("Attach a masked copy");
    await expect.poll(seen).toContain(`${kind}.log: ${MASKED}`);
  }
});

test("a draft is offered again after the page was left, and reaches React", async () => {
  const { page } = await open(CREATE, "ja");
  await type(page, LEAK);
  // At once, without the pause after which what was typed is kept.
  await page.goto("about:blank");
  const again = await open(CREATE, "ja");
  await expect.poll(() => again.panel.text()).toContain("下書きが残っています");
  await again.panel.click("復元する");
  const masked = MASKED;
  await expect.poll(() => wordsOf(again.page)).toBe(masked);
  await again.page.waitForSelector(`::-p-text(残り ${(8000 - masked.length).toLocaleString("ja")} 文字)`);
});

test("a hostile page can neither read the panel nor work it", async () => {
  const { page, panel } = await open();
  await type(page, LEAK);
  await expect.poll(() => panel.text()).toContain("Mask as");
  const found = await page.evaluate(() => {
    const host = document.querySelector("casewright-panel") as HTMLElement;
    const field = document.querySelector("textarea")!;
    for (const type of ["click", "mousedown", "mouseup", "pointerdown"])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 10, clientY: 10 }));
    for (const key of ["F8", "Enter", "Delete"])
      field.dispatchEvent(new KeyboardEvent("keydown", { key, altKey: true, bubbles: true }));
    const inWindow = window as unknown as { browser?: unknown; chrome?: { runtime?: unknown } };
    return {
      root: host.shadowRoot,
      text: host.textContent,
      attributes: host.outerHTML,
      marks: [...document.querySelectorAll("casewright-marks")].map((one) => [one.shadowRoot, one.innerHTML]),
      api: [typeof inWindow.browser, typeof inWindow.chrome?.runtime],
    };
  });
  expect(found.root).toBeNull();
  expect(found.text).toBe("");
  expect(found.attributes).not.toContain(SECRET);
  expect(new Set(found.marks.flat())).toEqual(new Set([null, ""]));
  expect(found.api).toEqual(["undefined", "undefined"]);
  expect(await wordsOf(page)).toBe(LEAK);
  const loaded = await page.evaluate(
    (id) =>
      fetch(`moz-extension://${id}/content-scripts/overlay.js`).then(
        () => true,
        () => false,
      ),
    PAGES_ID,
  );
  expect(loaded).toBe(false);
  // And a page that presses its own button is stopped like a person.
  await page.evaluate(() => {
    [...document.querySelectorAll("button")].find((one) => one.textContent === "Submit")!.click();
  });
  await expect.poll(() => panel.text()).toContain("Not sent");
});

test("a file that is pasted where the page has no file input is not lost", async () => {
  const { page, panel } = await open();
  await page.evaluate(() => {
    for (const input of document.querySelectorAll("input[type=file]")) input.remove();
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener("paste", (event) => {
      for (const file of event.clipboardData?.files ?? []) seen.push(file.name);
    });
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const paste = (name: string, content: string) =>
    page.$eval(
      "textarea",
      (field, called, text) => {
        const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, composed: true });
        event.clipboardData?.items.add(new File([text], called, { type: "text/plain" }));
        field.dispatchEvent(event);
      },
      name,
      content,
    );
  await paste("clean.log", "i-0abc1234def567890 stopped");
  await expect.poll(() => panel.text()).toContain("clean.log was checked");
  expect(await seen()).toEqual([]);
  await paste("clean.log", "i-0abc1234def567890 stopped");
  await expect.poll(seen).toEqual(["clean.log"]);
  await paste("app.log", LEAK);
  await expect.poll(() => panel.text()).toContain("Not attached");
  await panel.click("Attach a masked copy");
  await expect.poll(() => panel.text()).toContain("The masked copy of app.log was saved");
  const saved = join(logs, "app.log");
  await expect.poll(() => existsSync(saved) && readFileSync(saved, "utf8")).toBe(MASKED);
  expect(await seen()).toEqual(["clean.log"]);
  // What is pasted next is looked into again.
  await paste("clean.log", LEAK);
  await expect.poll(() => panel.text()).toContain("Not attached");
});

test("switching it off while a form is open leaves no orphan behind and says to reload", async () => {
  const { page, panel } = await open();
  await type(page, LEAK);
  await expect.poll(() => panel.text()).toContain("Mask as");
  await switchOff(firefox.browser);
  const shown = () =>
    panel.read((root) =>
      [...root.children]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => one.textContent),
    );
  // Its scripts are gone at once; a few seconds later what they left shows it.
  await expect.poll(shown).toEqual([expect.stringContaining("Reload the page")]);
  const left = () =>
    page.evaluate(() => [
      [...document.querySelectorAll("casewright-marks")].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      ).length,
      getComputedStyle(document.documentElement).paddingInlineEnd,
    ]);
  await expect.poll(left).toEqual([0, "0px"]);
});

test("in the whole session nobody but the page and the browser itself asked the network for anything", async () => {
  await firefox.browser.close();
  const hosts = firefoxHosts(join(logs, "http"));
  expect(hosts).toContain("support.console.aws.amazon.com");
  // Firefox itself asks for its lists of settings.
  const foreign = hosts.filter((host) => !/\.(mozilla\.(com|org|net)|firefox\.com)$/.test(host));
  expect(foreign).toEqual(["support.console.aws.amazon.com"]);
});
