import { stat } from "node:fs/promises";
import { connect } from "@casewright/support-client";
import { describe, expect, it } from "vitest";
import { choose } from "./choose.ts";
import { call, cases, choosesEc2, complaints, desk, isFiled, LOG, open, route } from "./desk-page-setup.ts";
import { LANGUAGES, WORDS } from "./desk-page-words.ts";

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  it("files a case through the new flow: describe, be asked back, one-page form", async () => {
    const { url } = await desk();
    const page = await open(route(url, "#/"), language);
    await page.getByRole("link", { name: words.create }).first().click();
    await page.getByRole("textbox", { name: words.describe }).fill("SSH to our instance does not work");
    await page.getByRole("button", { name: words.send }).click();
    await expect
      .poll(() =>
        page
          .getByRole("listitem")
          .filter({ hasText: /Region|リージョン/ })
          .count(),
      )
      .toBe(1);
    await page.getByRole("textbox", { name: words.yourReply }).fill("EC2 in ap-northeast-1, since 09:10 JST");
    await page.keyboard.press("Enter");
    // The menu and the breadcrumbs, in front of it, have links of the same name in Japanese.
    await page.getByRole("main").getByRole("link", { name: words.createCase, exact: true }).last().click();

    const description = page.getByRole("textbox", { name: words.description });
    await expect
      .poll(() => description.inputValue())
      .toBe("SSH to our instance does not work\n\nEC2 in ap-northeast-1, since 09:10 JST");
    await page.getByRole("textbox", { name: words.subject }).fill("SSH times out");
    await page.locator("input[type=file]").setInputFiles(LOG);
    await choosesEc2(page, language);
    await page.getByRole("textbox", { name: words.contacts }).fill("ops@example.com, lead@example.com");
    await page.getByRole("button", { name: words.submit }).click();

    // Where nothing is filed, the page says why.
    await expect.poll(async () => (await cases(url)).length || page.getByRole("main").textContent()).toBe(1);
    const [filed] = await cases(url);
    await page.getByRole("heading", { level: 1, name: filed!.displayId }).waitFor();
    expect(page.url()).toContain(`#/case/?displayId=${filed!.displayId}`);
    await page.getByText("SSH times out").first().waitFor();
    await page.getByRole("button", { name: "app.log" }).waitFor();
    expect(filed).toMatchObject({
      subject: "SSH times out",
      status: "unassigned",
      serviceCode: "amazon-elastic-compute-cloud-linux",
      categoryCode: "instance-issue",
      severityCode: "urgent",
      language,
      ccEmailAddresses: ["ops@example.com", "lead@example.com"],
    });
    expect(filed!.recentCommunications.communications[0]!.attachmentSet).toMatchObject([
      { fileName: "app.log" },
    ]);
  });

  it("files a case through the old wizard, from a deep link", async () => {
    const { url } = await desk();
    const hash = "#/case/create?flow=classic&issueType=technical&serviceCode=aws-lambda&categoryCode=timeout";
    const page = await open(route(url, hash), language);
    await page.getByRole("button", { name: new RegExp(`^${words.service} .*Lambda`) }).waitFor();
    await expect
      .poll(() => page.getByRole("radiogroup", { name: words.caseType }).getByRole("radio").count())
      .toBe(3);
    await page.getByRole("button", { name: words.next[0] }).click();
    await page.getByText(words.severityMissing).waitFor();
    await choose(page, words.severity, words.urgent);
    await page.getByRole("button", { name: words.next[0] }).click();
    await page.getByRole("textbox", { name: words.subject }).fill("関数がタイムアウトする");
    await page.getByRole("textbox", { name: words.description }).fill("Since 09:10 JST, one call in ten");
    await page.getByRole("button", { name: words.next[1] }).click();
    await page
      .getByRole("radiogroup", { name: words.contactUs })
      .getByText(words.phone, { exact: true })
      .click();
    await page.getByRole("textbox", { name: words.phoneNumber }).fill("03-0000-0000");
    await page.getByRole("button", { name: words.submit }).click();

    await isFiled(page);
    const [filed] = await cases(url);
    expect(filed).toMatchObject({
      subject: "関数がタイムアウトする",
      serviceCode: "aws-lambda",
      categoryCode: "timeout",
      severityCode: "urgent",
      language,
    });
    expect(filed!.recentCommunications.communications[0]!.body).toBe("Since 09:10 JST, one call in ten");
  });

  it("plays a dialogue: the engineer asks, the customer answers, resolves and reopens", async () => {
    const { url } = await desk();
    await call(url, "CreateCase", { subject: "SSH", communicationBody: "It times out", severityCode: "low" });
    const [filed] = await cases(url);
    const engineer = await open(route(url, `#/engineer?displayId=${filed!.displayId}`), language);
    await engineer.getByRole("textbox", { name: words.toCustomer }).fill("Is iptables running?");
    await engineer.getByRole("button", { name: words.ask }).click();
    await engineer.getByText(words.pending).waitFor();
    await choose(engineer, words.severity, words.urgent);
    await engineer.getByRole("button", { name: words.changeSeverity }).click();
    await expect.poll(async () => (await cases(url))[0]!.severityCode).toBe("urgent");

    const customer = await open(route(url, `#/case/?displayId=${filed!.displayId}`), language);
    await customer.getByText("Is iptables running?").waitFor();
    await customer.getByRole("button", { name: words.reply, exact: true }).click();
    await customer.getByRole("textbox", { name: words.message }).fill("It is not.");
    // Who cancels loses nothing.
    await customer.getByRole("button", { name: words.cancel }).click();
    await customer.getByRole("textbox", { name: words.message }).waitFor({ state: "detached" });
    await customer.getByRole("button", { name: words.reply, exact: true }).click();
    await expect
      .poll(() => customer.getByRole("textbox", { name: words.message }).inputValue())
      .toBe("It is not.");
    await customer.locator("input[type=file]").setInputFiles(LOG);
    await customer.getByRole("button", { name: words.submit }).click();
    await customer.getByText(words.answered).waitFor();
    // Newest first.
    const messages = await customer.locator("ol.messages > li").allInnerTexts();
    expect(messages.map((text) => /It is not|iptables|times out/.exec(text)?.[0])).toEqual([
      "It is not",
      "iptables",
      "times out",
    ]);

    const download = customer.waitForEvent("download");
    await customer.getByRole("button", { name: "app.log" }).click();
    expect((await download).suggestedFilename()).toBe("app.log");

    await customer.getByRole("button", { name: words.resolve }).click();
    await customer.getByRole("dialog").getByRole("button", { name: words.resolve }).click();
    await customer.getByText(words.resolved, { exact: true }).waitFor();
    await customer.getByRole("button", { name: words.reopen }).click();
    await customer.getByRole("textbox", { name: words.message }).fill("Again.");
    await customer.getByRole("button", { name: words.submit }).click();
    await customer.getByText(words.reopened, { exact: true }).waitFor();
  });

  it("replies with a file to a case of another account, and fetches one that came by upload links", async () => {
    const { url } = await desk();
    const credentials = { accessKeyId: "ANOTHERTEAMSKEY00000", secretAccessKey: "not-a-secret-of-anybody" };
    const api = await connect({ endpointUrl: url, credentials });
    const large = { fileName: "large.log", data: new Uint8Array(6 * 1024 * 1024).fill(0x61) };
    const { caseId } = await api.createCase({ subject: "SSH", body: "It times out", attachments: [large] });
    const page = await open(route(url, `#/case/?caseId=${caseId}`), language);

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "large.log" }).click();
    const saved = await (await download).path();
    expect((await stat(saved)).size).toBe(large.data.length);

    await page.getByRole("button", { name: words.reply, exact: true }).click();
    await page.getByRole("textbox", { name: words.message }).fill("With a log.");
    await page.locator("input[type=file]").setInputFiles(LOG);
    await page.getByRole("button", { name: words.submit }).click();
    // The form has a button of that name as well, which removes the file again.
    const sent = page.locator("ol.messages > li").filter({ hasText: "With a log." });
    await sent.getByRole("button", { name: "app.log" }).waitFor();
    expect((await api.listCommunications(caseId))[0]).toMatchObject({
      body: "With a log.",
      attachments: [{ fileName: "app.log" }],
    });
  });

  it("says what is missing, too long or too large, and goes to the first of it", async () => {
    const { url } = await desk();
    const page = await open(route(url, "#/case/create?step=form"), language);
    await page.getByRole("button", { name: words.submit }).click();
    await page.getByText(words.subjectMissing).waitFor();
    const subject = page.getByRole("textbox", { name: words.subject });
    await expect.poll(() => subject.evaluate((field) => field === document.activeElement)).toBe(true);

    const description = page.getByRole("textbox", { name: words.description });
    await description.fill("あいう");
    await page.getByText(words.remaining).waitFor();
    await description.fill("x".repeat(8001));
    await page.getByText(words.tooLong).waitFor();
    await expect.poll(() => description.inputValue()).toHaveLength(8001);

    const large = { ...LOG, name: "large.bin", buffer: Buffer.alloc(5 * 1024 * 1024 + 1) };
    await page.locator("input[type=file]").setInputFiles([large, LOG, LOG, LOG]);
    await page.getByText(words.fileTooLarge).waitFor();
    await page.getByText(words.tooManyFiles).waitFor();
    await page.getByRole("button", { name: words.submit }).click();
    expect(await cases(url)).toEqual([]);
  });

  it("keeps what was written through an error, a change of language and a change of form", async () => {
    const { url } = await desk();
    const page = await open(route(url, "#/case/create?issueType=technical"), language);
    await page.getByRole("textbox", { name: words.subject }).fill("Kept subject");
    await page.getByRole("textbox", { name: words.description }).fill("Kept description");
    await choosesEc2(page, language);
    await page.route("**/desk/CreateCase", (request) => request.abort());
    await page.getByRole("button", { name: words.submit }).click();
    await page.getByText(words.kept).waitFor();
    await page.getByText(words.maybeCreated).waitFor();
    // The browser's own word on the request that was cut off.
    await expect.poll(() => complaints).toEqual([expect.stringContaining("ERR_FAILED")]);
    complaints.length = 0;
    await page.unroute("**/desk/CreateCase");

    await page.getByRole("button", { name: words.language }).click();
    const other = WORDS[language === "en" ? "ja" : "en"];
    const subject = page.getByRole("textbox", { name: other.subject });
    await subject.waitFor();
    expect(new URL(page.url()).searchParams.get("lang")).toBe(language === "en" ? "ja" : "en");
    await expect.poll(() => subject.inputValue()).toBe("Kept subject");

    await page.getByRole("link", { name: other.oldExperience }).click();
    await page.getByRole("button", { name: other.next[0] }).click();
    await expect
      .poll(() => page.getByRole("textbox", { name: other.description }).inputValue())
      .toBe("Kept description");
    await page.getByRole("button", { name: other.next[1] }).click();
    await page.getByRole("button", { name: other.submit }).click();
    await isFiled(page);
    expect(await cases(url)).toHaveLength(1);
  });

  it("files a quota request with what it asks for", async () => {
    const { url } = await desk();
    const page = await open(route(url, "#/case/create?issueType=service-limit-increase"), language);
    const type = page.getByRole("radiogroup", { name: words.caseType });
    await expect.poll(() => type.getByRole("radio", { name: words.quota }).isChecked()).toBe(true);
    await page.getByRole("textbox", { name: words.subject }).fill("More functions at once");
    await page.getByRole("textbox", { name: words.description }).fill("Launch on 1 December.");
    await choose(page, words.service, "Lambda");
    await choose(page, words.severity, words.urgent);
    await page.getByRole("textbox", { name: words.region }).fill("ap-northeast-1");
    await page.getByRole("textbox", { name: words.quotaName, exact: true }).fill("Concurrent executions");
    await page.getByRole("textbox", { name: words.newValue }).fill("3000");
    await page.getByRole("button", { name: words.submit }).click();
    await isFiled(page);
    const [filed] = await cases(url);
    expect(filed).toMatchObject({ serviceCode: "service-limit-increase", categoryCode: "quota-increase" });
    expect(filed!.recentCommunications.communications[0]!.body).toContain("New limit value: 3000");
  });

  it("offers no technical case on the Basic plan", async () => {
    const { url } = await desk({ plan: "basic" });
    const page = await open(route(url, "#/case/create?step=form"), language);
    const type = page.getByRole("radiogroup", { name: words.caseType });
    await expect.poll(() => type.getByRole("radio", { name: words.account }).isChecked()).toBe(true);
    await expect.poll(() => type.getByRole("radio", { name: words.technical }).isDisabled()).toBe(true);
    expect(await page.getByRole("button", { name: new RegExp(`^${words.severity}`) }).count()).toBe(0);
  });
});
