// The README's picture, in both languages: the shipping extension on the practice Support Center.
import { join, resolve } from "node:path";
import { type Desk, startDesk } from "@casewright/support-desk";
import type { Page } from "playwright-core";
import { CONSOLE, openChromium, panelOf } from "./browser/extension-chromium.ts";

const IMAGES = resolve(import.meta.dirname, "../docs/images");

/** Incomplete on purpose, with one secret: the picture shows what Casewright says about it. */
const DRAFTS = {
  en: {
    subject: { label: "Subject", text: "orders-worker cannot receive from SQS since this morning" },
    body: `All new orders are waiting: about 1,900 messages since 07:02.
Region eu-west-1, queue orders-incoming, task in subnet-04e1b7a9c3d25f608.

2026-11-20T07:02:53Z ERROR ReceiveMessage failed: Connection timed out after 20000 ms
env AWS_SECRET_ACCESS_KEY=q7Vd2mXzR9tLb4KfWn8sYc1PjUe6HgAo3TiQk5Bx

Could you check why the endpoint does not accept connections?`,
  },
  ja: {
    subject: { label: "件名", text: "受注 API から RDS に接続できない" },
    body: `全 12 拠点で受注登録ができず、出荷業務が止まっています。
リージョン: ap-northeast-1、インスタンス: i-0c4e7d19a2b85f36e

2026-11-20 16:00:37 +09:00 ERROR Communications link failure: connect timed out
spring.datasource.password=Kaz4n-Hinoki-3091

RDS 側で接続を受け付けられない事象がなかったか、ご確認いただけますでしょうか。`,
  },
} as const;

const desk = await startDesk({
  port: 0,
  dataDir: ":memory:",
  tls: true,
  extraHosts: ["support.console.aws.amazon.com"],
});
try {
  for (const language of ["en", "ja"] as const) await picture(desk, language);
} finally {
  await desk.close();
}

async function picture(desk: Desk, language: "en" | "ja"): Promise<void> {
  const browser = await openChromium(desk);
  try {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1360, height: 900 });
    await page.goto(`${CONSOLE}/support/home?lang=${language}#/case/create?step=form`);
    const { subject, body } = DRAFTS[language];
    await page.getByRole("textbox", { name: subject.label }).fill(subject.text);
    await page.locator("textarea").fill(body);
    await judged(page);
    await page.screenshot({ path: join(IMAGES, `overlay-${language}.png`) });
    console.log(`docs/images/overlay-${language}.png`);
  } finally {
    await browser.close();
  }
}

/** Waits until the panel stands beside the form and speaks of the secret in the draft. */
async function judged(page: Page): Promise<void> {
  const panel = await panelOf(page);
  for (let frame = 0; frame < 600; frame++) {
    if (/_1\]/.test(await panel.text())) return;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  throw new Error("The panel did not say anything about the draft");
}
