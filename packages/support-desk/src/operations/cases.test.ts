import { expect, test } from "vitest";
import { deskForTest } from "../desk-for-tests.ts";

const CASE = { subject: "s", communicationBody: "b" };
const START = Date.parse("2026-11-23T00:00:00Z");
const DAY = 86_400_000;

test("cases come newest first, in pages that neither repeat nor leave out", async () => {
  let now = START;
  const { call } = await deskForTest({ now: () => now });
  for (let n = 0; n < 25; n++) {
    // Several cases at the same moment, as scripts make them.
    if (n % 3 === 0) now += 1000;
    await call("CreateCase", { ...CASE, subject: `case ${n}` });
  }
  const subjects: string[] = [];
  let nextToken: string | undefined;
  do {
    const { body } = await call("DescribeCases", { maxResults: 10, nextToken });
    subjects.push(...body.cases.map(({ subject }: { subject: string }) => subject));
    nextToken = body.nextToken;
  } while (nextToken);
  expect(subjects).toEqual(Array.from({ length: 25 }, (_, index) => `case ${24 - index}`));
  const { nextToken: token } = (await call("DescribeCases", { maxResults: 10 })).body;
  const [time, seq, sum] = Buffer.from(token, "base64url").toString().split(".");
  const encode = (text: string) => Buffer.from(text).toString("base64url");
  for (const wrong of [
    "made-up",
    "",
    encode(`${time}.${seq}`),
    encode(`${time}.${Number(seq) - 1}.${sum}`),
  ]) {
    const { body } = await call("DescribeCases", { nextToken: wrong });
    expect([wrong, body.__type]).toEqual([wrong, "InvalidParameterValueException"]);
  }
  // Nor does it read the cases of another account.
  expect((await call("DescribeCases", { nextToken: token }, "AKIAANOTHER000000000")).body.__type).toBe(
    "InvalidParameterValueException",
  );
});

test("resolved cases, other times, languages and numbers are left out", async () => {
  let now = START;
  const { call } = await deskForTest({ now: () => now });
  const { caseId: old } = (await call("CreateCase", { ...CASE, language: "ja" })).body;
  now += DAY;
  const { caseId: young } = (await call("CreateCase", CASE)).body;
  const ids = async (input: object) =>
    (await call("DescribeCases", input)).body.cases.map(({ caseId }: { caseId: string }) => caseId);

  expect(await ids({})).toEqual([young, old]);
  expect(await ids({ afterTime: "2026-11-23T12:00:00Z" })).toEqual([young]);
  expect(await ids({ beforeTime: "2026-11-23T12:00:00Z" })).toEqual([old]);
  expect(await ids({ language: "ja" })).toEqual([old]);
  const { displayId } = (await call("DescribeCases", { caseIdList: [old] })).body.cases[0];
  expect(displayId).toMatch(/^\d{15}$/);
  expect(await ids({ displayId })).toEqual([old]);

  await call("ResolveCase", { caseId: old });
  expect(await ids({})).toEqual([young]);
  expect(await ids({ caseIdList: [old] })).toEqual([]);
  expect(await ids({ caseIdList: [old], includeResolvedCases: true })).toEqual([old]);
  expect((await call("DescribeCases", { afterTime: "yesterday" })).body.__type).toBe(
    "InvalidParameterValueException",
  );
});

test("cases can be read for 24 months", async () => {
  let now = START;
  const { call } = await deskForTest({ now: () => now });
  const { caseId } = (await call("CreateCase", CASE)).body;
  now = Date.parse("2028-11-22T00:00:00Z");
  expect((await call("DescribeCases", {})).body.cases).toHaveLength(1);
  now = Date.parse("2028-11-24T00:00:00Z");
  expect((await call("DescribeCases", {})).body.cases).toHaveLength(0);
  expect((await call("DescribeCommunications", { caseId })).body.__type).toBe("CaseIdNotFound");
});

test("the five newest communications come with a case, the others by the token", async () => {
  const { call } = await deskForTest();
  const { caseId } = (await call("CreateCase", { ...CASE, communicationBody: "0" })).body;
  for (let n = 1; n < 8; n++) await call("AddCommunicationToCase", { caseId, communicationBody: String(n) });
  const { recentCommunications } = (await call("DescribeCases", { caseIdList: [caseId] })).body.cases[0];
  const bodies = (communications: { body: string }[]) => communications.map(({ body }) => body).join("");
  expect(bodies(recentCommunications.communications)).toBe("76543");
  const rest = await call("DescribeCommunications", { caseId, nextToken: recentCommunications.nextToken });
  expect(bodies(rest.body.communications)).toBe("210");
  expect(rest.body.nextToken).toBeUndefined();
  const [without] = (await call("DescribeCases", { includeCommunications: false })).body.cases;
  expect(without.recentCommunications).toBeUndefined();
});

test("an engineer asks, answers, resolves and changes the severity", async () => {
  const { call, page } = await deskForTest();
  const { caseId } = (await call("CreateCase", { ...CASE, severityCode: "low" })).body;
  const read = async () =>
    (await call("DescribeCases", { caseIdList: [caseId], includeResolvedCases: true })).body.cases[0];

  await page("engineer/ask", { caseId, body: "Which Region?" });
  expect((await read()).status).toBe("pending-customer-action");
  await call("AddCommunicationToCase", { caseId, communicationBody: "ap-northeast-1" });
  expect((await read()).status).toBe("customer-action-completed");
  await page("engineer/reply", { caseId, body: "Thank you." });
  expect((await read()).status).toBe("work-in-progress");
  await page("engineer/severity", { caseId, body: "high" });
  expect((await read()).severityCode).toBe("high");
  await page("engineer/resolve", { caseId });
  expect((await read()).status).toBe("resolved");
  expect((await read()).recentCommunications.communications[0]).toMatchObject({
    body: "Thank you.",
    submittedBy: "Amazon Web Services",
  });

  expect((await page("engineer/ask", { caseId, body: " " })).status).toBe(400);
  expect((await page("engineer/severity", { caseId, body: "huge" })).status).toBe(400);
  expect((await page("engineer/reply", { caseId: "case-1", body: "x" })).body.__type).toBe("CaseIdNotFound");
  expect((await page("engineer/fire", { caseId, body: "x" })).status).toBe(404);
});

test("a list of case ids is paged and filtered like any other", async () => {
  let now = START;
  const { call } = await deskForTest({ now: () => now });
  const caseIdList: string[] = [];
  for (let n = 0; n < 12; n++) {
    now += 1000;
    caseIdList.push((await call("CreateCase", CASE)).body.caseId);
  }
  const ids = (body: { cases: { caseId: string }[] }) => body.cases.map(({ caseId }) => caseId);
  const first = (await call("DescribeCases", { caseIdList, maxResults: 10 })).body;
  const second = (await call("DescribeCases", { caseIdList, maxResults: 10, nextToken: first.nextToken }))
    .body;
  expect([...ids(first), ...ids(second)]).toEqual(caseIdList.toReversed());
  expect(second.nextToken).toBeUndefined();
  const twice = [caseIdList[0], caseIdList[0]];
  expect(ids((await call("DescribeCases", { caseIdList: twice })).body)).toEqual([caseIdList[0]]);
  const unknown = [caseIdList[0], "case-1"];
  expect((await call("DescribeCases", { caseIdList: unknown })).body.__type).toBe("CaseIdNotFound");
});

test("a time without an offset is UTC", async () => {
  const { call } = await deskForTest({ now: () => START });
  await call("CreateCase", CASE);
  const count = async (input: object) => (await call("DescribeCases", input)).body.cases.length;
  expect(await count({ afterTime: "2026-11-23" })).toBe(1);
  expect(await count({ afterTime: "2026-11-23T00:00:00.000" })).toBe(1);
  expect(await count({ afterTime: "2026-11-23T00:00:01" })).toBe(0);
  expect(await count({ beforeTime: "2026-11-23T09:00:00+09:00" })).toBe(1);
  expect(await count({ beforeTime: "2026-11-23T08:59:59+0900" })).toBe(0);
});
