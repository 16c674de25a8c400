import { describe, expect, test } from "vitest";
import { CONSOLE, type ExtensionBrowser, panelOf, switchOff } from "./extension-chromium.ts";
import { endBackground, panelOf as panelInFirefox } from "./extension-firefox.ts";
import { chromiumForTests, firefoxForTests, LEAK, MASKED } from "./extension-fixtures.ts";
import type { PanelDriver } from "./extension-panel.ts";

// The guard while nobody has said yet whether the words hold a secret: the extension's own process says it, and may be
// asleep, busy or gone. What happens in one task of the page happens before any answer can have come.

const CLEAN = "i-0abc1234def567890 has been down since 09:14 UTC.";
const HISTORY = `${CONSOLE}/support/home?lang=en#/case/history`;
const STOPPED = "Not sent: there is a secret";
const UNCHECKED = "Not sent: the text could not be checked";

/** `form`: a page form with a subject. `chat`: Enter sends. `lines`: the same box, where Enter makes a new line. */
type Kind = "form" | "chat" | "lines";

/** What the page offers to these tests. */
interface Box {
  readonly area: HTMLTextAreaElement;
  readonly button: HTMLButtonElement;
  /** What was sent. */
  readonly sent: string[];
  /** Writes as a script would. */
  write(text: string): void;
  /** Presses Enter in a field, as a script would. */
  enter(field: HTMLElement): void;
}
declare const box: Box;

interface Opened {
  readonly panel: PanelDriver;
  /** Runs in the page, in one task. */
  evaluate<R>(work: (given: { clean: string; leak: string }) => R): Promise<R>;
}

/** Runs in the page: puts a box to write in there. */
function mount(kind: Kind): void {
  const html = {
    form: '<label>Subject <input value="Instance down"></label><label>Description <textarea></textarea></label>',
    chat: '<textarea aria-label="Describe your issue"></textarea>',
    lines: '<textarea aria-label="Describe your issue"></textarea>',
  };
  const host = document.createElement(kind === "form" ? "form" : "div");
  host.innerHTML = `${html[kind]}<button>Send</button>`;
  document.querySelector("main")!.prepend(host);
  const area = host.querySelector("textarea")!;
  const button = host.querySelector("button")!;
  const sent: string[] = [];
  const send = () => void sent.push(area.value);
  if (host instanceof HTMLFormElement)
    host.addEventListener("submit", (event) => {
      event.preventDefault();
      send();
    });
  else button.addEventListener("click", send);
  if (kind === "chat")
    area.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      send();
    });
  const made: Box = {
    area,
    button,
    sent,
    write(text) {
      area.focus();
      area.value = text;
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    enter(field) {
      field.focus();
      field.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, composed: true }),
      );
    },
  };
  Object.assign(window, { box: made });
}

async function openInChromium({ context }: ExtensionBrowser, kind: Kind) {
  const page = await context.newPage();
  await page.goto(HISTORY);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(mount, kind);
  const panel = await panelOf(page);
  await expect.poll(() => panel.exists()).toBe(true);
  return { page, panel, evaluate: <R>(work: (given: typeof GIVEN) => R) => page.evaluate(work, GIVEN) };
}

const GIVEN = { clean: CLEAN, leak: LEAK };
const sent = ({ evaluate }: Opened) => evaluate(() => box.sent);

describe("in Chromium", () => {
  const chromium = chromiumForTests();
  const open = (kind: Kind) => openInChromium(chromium.browser, kind);
  tests(open);

  test("a background that was put to sleep is woken by the question", async () => {
    const opened = await open("chat");
    const own = await chromium.openOwn("options.html");
    const cdp = await chromium.browser.context.newCDPSession(own);

    let status: string | undefined;
    cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      status = versions.at(-1)?.runningStatus ?? status;
    });
    await cdp.send("ServiceWorker.enable");
    // One that is just about to answer something is begun anew, and is stopped again.
    const asleep = () =>
      expect
        .poll(async () => {
          await cdp.send("ServiceWorker.stopAllWorkers");
          return status;
        })
        .toBe("stopped");
    await asleep();
    await opened.evaluate(({ leak }) => {
      box.write(leak);
      box.button.click();
    });
    await expect.poll(() => opened.panel.text()).toContain(STOPPED);
    await opened.panel.click("Back to the text");
    await asleep();
    await opened.evaluate(({ clean }) => {
      box.write(clean);
      box.button.click();
    });
    await expect.poll(() => sent(opened)).toEqual([CLEAN]);
  });

  test("where the background does not answer, the user decides", async () => {
    const opened = await open("form");
    const [worker] = chromium.browser.context.serviceWorkers();
    // Begins once this call has been answered, which is before the page is told anything.
    await worker!.evaluate(() => {
      setTimeout(() => {
        const end = Date.now() + 15_000;
        while (Date.now() < end);
      });
    });
    await opened.evaluate(({ leak }) => {
      box.write(leak);
      box.button.click();
    });
    await expect.poll(() => opened.panel.text()).toContain(UNCHECKED);
    // What takes the focus is the way back.
    await expect
      .poll(() => opened.panel.read((root) => root.activeElement?.textContent))
      .toBe("Back to the text");
    expect(await sent(opened)).toEqual([]);
    await opened.panel.click("Send it unchecked");
    await expect.poll(() => sent(opened)).toEqual([LEAK]);
    // Answers again when it is over.
    await worker!.evaluate(() => undefined);
  });
});

describe("in a Chromium of its own", () => {
  const chromium = chromiumForTests();
  test("switched off while one presses again and again, nothing goes before the farewell", async () => {
    const opened = await openInChromium(chromium.browser, "form");
    const pressed = opened.evaluate(async ({ leak }) => {
      const farewell = () =>
        [...document.querySelectorAll<HTMLElement>("casewright-panel")].some(
          (one) => one.style.bottom === "12px",
        );
      for (let presses = 0; !farewell(); presses++) {
        box.write(`${leak} ${presses}`);
        box.button.click();
        await new Promise(requestAnimationFrame);
      }
      return box.sent;
    });
    await switchOff(chromium.browser);
    await opened.page.bringToFront();
    expect(await pressed).toEqual([]);
  });
});

describe("in Firefox", () => {
  const firefox = firefoxForTests();
  const open = async (kind: Kind) => {
    const page = await firefox.browser.newPage();
    await page.goto(HISTORY);
    await page.waitForSelector("h1");
    await page.evaluate(mount, kind);
    const panel = panelInFirefox(page);
    await expect.poll(() => panel.exists()).toBe(true);
    return { panel, evaluate: <R>(work: (given: typeof GIVEN) => R) => page.evaluate(work, GIVEN) };
  };
  tests(open as (kind: Kind) => Promise<Opened>);

  test("a background that was put to sleep is woken by the question", async () => {
    const opened = (await open("chat")) as Opened;
    await endBackground(firefox.browser);
    await opened.evaluate(({ leak }) => {
      box.write(leak);
      box.button.click();
    });
    await expect.poll(() => opened.panel.text()).toContain(STOPPED);
    expect(await sent(opened)).toEqual([]);
  });
});

function tests(open: (kind: Kind) => Promise<Opened>): void {
  test("words without a secret go once, however often one presses before the answer", async () => {
    const opened = await open("form");
    await opened.evaluate(({ clean }) => {
      box.write(clean);
      box.button.click();
      box.button.click();
      box.enter(document.querySelector("main input")!);
    });
    await expect.poll(() => sent(opened)).toEqual([CLEAN]);
    // Once they are known, the page has them in the very event.
    const passed = await opened.evaluate(() => {
      box.button.click();
      return box.sent.length;
    });
    expect(passed).toBe(2);
  });

  test("a secret that is sent as soon as it is written is held, and goes masked", async () => {
    const opened = await open("form");
    await opened.evaluate(({ leak }) => {
      box.write(leak);
      box.button.click();
    });
    await expect.poll(() => opened.panel.text()).toContain(STOPPED);
    expect(await sent(opened)).toEqual([]);
    await opened.panel.click("Mask and go on");
    await expect.poll(() => sent(opened)).toEqual([MASKED]);
  });

  test("words that change while the answer is on its way are asked about again", async () => {
    const opened = await open("chat");
    await opened.evaluate(({ clean, leak }) => {
      box.write(clean);
      box.enter(box.area);
      box.write(leak);
    });
    await expect.poll(() => opened.panel.text()).toContain(STOPPED);
    expect(await sent(opened)).toEqual([]);
  });

  test("a held Enter is what it would have been: sent, a new line, or the page form's own submit", async () => {
    const chat = await open("chat");
    await chat.evaluate(({ clean }) => {
      box.write(clean);
      box.enter(box.area);
    });
    await expect.poll(() => sent(chat)).toEqual([CLEAN]);
    expect(await chat.evaluate(() => box.area.value)).toBe(CLEAN);

    const lines = await open("lines");
    await lines.evaluate(({ clean }) => {
      box.write(clean);
      box.enter(box.area);
    });
    await expect.poll(() => lines.evaluate(() => box.area.value)).toBe(`${CLEAN}\n`);
    expect(await sent(lines)).toEqual([]);

    const form = await open("form");
    await form.evaluate(({ clean }) => {
      box.write(clean);
      box.enter(document.querySelector("main input")!);
    });
    await expect.poll(() => sent(form)).toEqual([CLEAN]);
  });
}
