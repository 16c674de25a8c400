import { describe, expect, test } from "vitest";
import { deskForTest } from "./desk-for-tests.ts";
import type { OperationName } from "./schemas.ts";

const CASE = { subject: "件名", communicationBody: "本文" };

test("errors have AWS's shape", async () => {
  const { call } = await deskForTest();
  const { status, body, headers } = await call("DescribeCommunications", { caseId: "case-1" });
  expect(status).toBe(400);
  expect(body).toEqual({ __type: "CaseIdNotFound", message: expect.any(String) });
  expect(headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get("content-type")).toBe("application/x-amz-json-1.1");
});

/** Required members of the API model 2013-04-15. */
const REQUIRED: Partial<Record<OperationName, readonly string[]>> = {
  AddAttachmentsToSet: ["attachments"],
  AddCommunicationToCase: ["communicationBody"],
  CompleteAttachmentUpload: ["uploadId", "completedUploads"],
  CreateCase: ["subject", "communicationBody"],
  DescribeAttachment: ["attachmentId"],
  DescribeAttachmentUploadStatus: ["uploadId"],
  DescribeCommunications: ["caseId"],
  DescribeCreateCaseOptions: ["issueType", "serviceCode", "language", "categoryCode"],
  DescribeSupportedLanguages: ["issueType", "serviceCode", "categoryCode"],
  DescribeTrustedAdvisorCheckRefreshStatuses: ["checkIds"],
  DescribeTrustedAdvisorCheckResult: ["checkId"],
  DescribeTrustedAdvisorCheckSummaries: ["checkIds"],
  DescribeTrustedAdvisorChecks: ["language"],
  GetAttachmentDownloadLink: ["attachmentId"],
  GetAttachmentUploadLinks: ["fileName"],
  RefreshTrustedAdvisorCheck: ["checkId"],
};

test("every required member is demanded by name", async () => {
  const { call } = await deskForTest();
  for (const [operation, members] of Object.entries(REQUIRED)) {
    const { body } = await call(operation as OperationName, {});
    expect(body.__type).toBe("ValidationException");
    for (const member of members) {
      expect(body.message).toContain(
        `Value at '${member}' failed to satisfy constraint: Member must not be null`,
      );
    }
  }
});

test.each<[OperationName, object, string]>([
  ["CreateCase", { ...CASE, communicationBody: "" }, "greater than or equal to 1"],
  ["CreateCase", { ...CASE, communicationBody: "x".repeat(8001) }, "less than or equal to 8000"],
  ["CreateCase", { ...CASE, ccEmailAddresses: Array(11).fill("a@example.com") }, "less than or equal to 10"],
  ["CreateCase", { ...CASE, uploadIds: Array(11).fill("u") }, "less than or equal to 10"],
  ["DescribeCases", { maxResults: 9 }, "value greater than or equal to 10"],
  ["DescribeCases", { maxResults: 101 }, "value less than or equal to 100"],
  ["DescribeCases", { caseIdList: Array(101).fill("c") }, "less than or equal to 100"],
  [
    "GetAttachmentUploadLinks",
    { fileName: "a", fileSizeBytes: 157_286_401 },
    "less than or equal to 157286400",
  ],
])("%s keeps the model's limits", async (operation, input, words) => {
  const { call } = await deskForTest();
  const { status, body } = await call(operation, input);
  expect([status, body.__type]).toEqual([400, "ValidationException"]);
  expect(body.message).toContain(words);
});

test("wrong types and broken JSON cannot be read", async () => {
  const { call } = await deskForTest();
  for (const body of [{ ...CASE, subject: 5 }, { ...CASE, dryRun: "yes" }, "{", "[]", '"x"', "\ud800"]) {
    expect((await call("CreateCase", body)).body.__type).toBe("SerializationException");
  }
});

test("null is an absent member; unknown members are ignored", async () => {
  const { call } = await deskForTest();
  expect((await call("CreateCase", { ...CASE, serviceCode: null, contactMethod: "phone" })).status).toBe(200);
  expect((await call("CreateCase", { ...CASE, subject: null })).body.__type).toBe("ValidationException");
});

test.each<[object, string]>([
  [{ serviceCode: "no-such" }, "service code"],
  [{ serviceCode: "aws-lambda", categoryCode: "no-such" }, "category code"],
  [{ severityCode: "URGENT" }, "severity code"],
  [{ language: "xx" }, "language code"],
  [{ issueType: "other" }, "issue type"],
  [{ ccEmailAddresses: ["not an address"] }, "email address"],
  [{ issueType: "customer-service", serviceCode: "service-limit-increase" }, "service limit increases"],
])("codes that AWS does not know: %j", async (change, words) => {
  const { call } = await deskForTest();
  const { body } = await call("CreateCase", { ...CASE, ...change });
  expect(body.__type).toBe("InvalidParameterValueException");
  expect(body.message).toContain(words);
});

test("a caseId is needed to reply and to resolve", async () => {
  const { call } = await deskForTest();
  const reply = await call("AddCommunicationToCase", { communicationBody: "x" });
  expect(reply.body.__type).toBe("InvalidParameterValueException");
  expect((await call("ResolveCase", {})).body.__type).toBe("InvalidParameterValueException");
});

describe("plans", () => {
  test.each(["basic", "developer"] as const)("%s has no API", async (plan) => {
    const { call, page } = await deskForTest({ plan });
    expect((await call("DescribeServices", {})).body).toEqual({
      __type: "SubscriptionRequiredException",
      message: "Amazon Web Services Premium Support Subscription is required to use this service.",
    });
    expect((await page("CreateCase", CASE)).status).toBe(200);
  });

  test("severities are the plan's", async () => {
    const codes = async (plan: "business" | "enterprise") => {
      const { call } = await deskForTest({ plan });
      return (await call("DescribeSeverityLevels", {})).body.severityLevels.map(
        ({ code }: { code: string }) => code,
      );
    };
    expect(await codes("business")).toEqual(["low", "normal", "high", "urgent"]);
    expect(await codes("enterprise")).toEqual(["low", "normal", "high", "urgent", "critical"]);
  });
});

test("a dry run is accepted by an error, and does nothing", async () => {
  const { call } = await deskForTest();
  const dry = await call("CreateCase", { ...CASE, dryRun: true });
  expect([dry.status, dry.body.__type]).toEqual([400, "DryRunOperationException"]);
  expect((await call("CreateCase", { ...CASE, serviceCode: "no-such", dryRun: true })).body.__type).toBe(
    "InvalidParameterValueException",
  );
  expect((await call("DescribeCases", { includeResolvedCases: true })).body.cases).toEqual([]);
});

test("ten cases an hour, five calls a second", async () => {
  let now = Date.parse("2026-11-23T00:00:00Z");
  const { call, page } = await deskForTest({ now: () => now, quotas: { callsPerSecond: 1000 } });
  for (let n = 0; n < 10; n++) expect((await call("CreateCase", CASE)).status).toBe(200);
  expect((await call("CreateCase", CASE)).body.__type).toBe("CaseCreationLimitExceeded");
  expect((await call("CreateCase", { ...CASE, dryRun: true })).body.__type).toBe("CaseCreationLimitExceeded");
  expect((await call("CreateCase", CASE, "AKIAANOTHERACCOUNT00")).status).toBe(200);
  expect((await page("CreateCase", CASE)).status).toBe(200);
  now += 3_600_000;
  expect((await call("CreateCase", CASE)).status).toBe(200);

  const strict = await deskForTest({ quotas: {} });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => strict.call("DescribeSeverityLevels", {})),
  );
  const refused = answers.filter(({ body }) => body.__type === "ThrottlingException");
  expect(refused.length).toBeGreaterThan(0);
});

test("access keys are accounts, which see nothing of each other", async () => {
  const { call } = await deskForTest();
  const { caseId } = (await call("CreateCase", CASE, "AKIAONEONEONEONEONE0")).body;
  for (const [operation, input] of [
    ["DescribeCommunications", { caseId }],
    ["DescribeCases", { caseIdList: [caseId] }],
    ["AddCommunicationToCase", { caseId, communicationBody: "x" }],
    ["ResolveCase", { caseId }],
  ] as const) {
    expect((await call(operation, input, "AKIATWOTWOTWOTWOTWO0")).body.__type).toBe("CaseIdNotFound");
  }
  expect((await call("DescribeCases", {}, "AKIATWOTWOTWOTWOTWO0")).body.cases).toEqual([]);
});

test("a clock that is off by more than five minutes", async () => {
  const { desk } = await deskForTest();
  const signedAt = async (offset: number) => {
    const date = new Date(Date.now() + offset).toISOString().replace(/[-:]|\.\d+/g, "");
    const response = await fetch(`${desk.url}/`, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "AWSSupport_20130415.DescribeSeverityLevels",
        "x-amz-date": date,
        authorization:
          "AWS4-HMAC-SHA256 Credential=test/20261123/us-east-1/support/aws4_request, Signature=00",
      },
      body: "{}",
    });
    return ((await response.json()) as { __type?: string; message?: string }).message ?? "ok";
  };
  expect(await signedAt(-4 * 60_000)).toBe("ok");
  expect(await signedAt(4 * 60_000)).toBe("ok");
  expect(await signedAt(-6 * 60_000)).toMatch(
    /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z$/,
  );
  expect(await signedAt(6 * 60_000)).toMatch(/^Signature not yet current/);
});

test("faults are injected over HTTP, too", async () => {
  const { call, page } = await deskForTest();
  expect((await page("faults", { fault: "throttle", operation: "CreateCase" })).status).toBe(200);
  expect((await call("DescribeCases", {})).status).toBe(200);
  expect((await call("CreateCase", CASE)).body.__type).toBe("ThrottlingException");
  expect((await call("CreateCase", CASE)).status).toBe(200);
  expect((await page("faults", { fault: "fire" })).status).toBe(400);
  expect((await page("faults", { fault: "throttle", operation: "Fire" })).status).toBe(400);
});

test("a fault can come with the call itself, and be any of AWS's errors", async () => {
  const { call, page, headers } = await withHeaders();
  expect((await headers("CreateCase", CASE, "error:ExpiredTokenException")).body.__type).toBe(
    "ExpiredTokenException",
  );
  expect((await headers("CreateCase", CASE, "error:InternalServerError")).status).toBe(500);
  expect((await headers("CreateCase", CASE, "error-after")).status).toBe(500);
  expect((await headers("CreateCase", CASE, "fire")).body.__type).toBe("ValidationException");
  expect((await call("DescribeCases", {})).body.cases).toHaveLength(1);
  expect((await page("faults", { fault: "error:AttachmentLimitExceeded" })).status).toBe(200);
  expect((await call("AddAttachmentsToSet", { attachments: [] })).body.__type).toBe(
    "AttachmentLimitExceeded",
  );
});

async function withHeaders() {
  const desk = await deskForTest();
  const headers = (operation: OperationName, body: unknown, fault: string) =>
    desk.call(operation, body, "test", { "x-desk-fault": fault });
  return { ...desk, headers };
}

test("bodies of another protocol are refused, whatever they hold", async () => {
  const { call } = await deskForTest();
  for (const type of ["text/plain", "application/cbor", "application/x-www-form-urlencoded"]) {
    const { status, body } = await call("DescribeCases", "{}", "test", { "content-type": type });
    expect([status, body.__type]).toEqual([415, "UnsupportedMediaTypeException"]);
  }
});

test("short-time limits of sets and of reading attachments", async () => {
  const quotas = {
    casesPerHour: 10,
    callsPerSecond: 1000,
    setsPerHour: 2,
    describeAttachmentsPerMinute: 1,
  };
  let now = Date.parse("2026-11-23T00:00:00Z");
  const { call } = await deskForTest({ quotas, now: () => now });
  const set = () => call("AddAttachmentsToSet", { attachments: [{ fileName: "a", data: "eA==" }] });
  const { attachmentSetId } = (await set()).body;
  expect((await set()).status).toBe(200);
  expect((await set()).body.__type).toBe("AttachmentLimitExceeded");
  // Another file in a set that is there already is no new set.
  const more = { attachmentSetId, attachments: [{ fileName: "b", data: "eA==" }] };
  expect((await call("AddAttachmentsToSet", more)).status).toBe(200);
  const { caseId } = (await call("CreateCase", { ...CASE, attachmentSetId })).body;
  now += 3_600_000;
  expect((await set()).status).toBe(200);

  const { communications } = (await call("DescribeCommunications", { caseId })).body;
  const { attachmentId } = communications[0].attachments[0];
  expect((await call("DescribeAttachment", { attachmentId })).status).toBe(200);
  expect((await call("DescribeAttachment", { attachmentId })).body.__type).toBe(
    "DescribeAttachmentLimitExceeded",
  );
});

test("a check that AWS refreshes by itself cannot be asked to", async () => {
  const { call } = await deskForTest();
  const { body } = await call("RefreshTrustedAdvisorCheck", { checkId: "L4dfs2Q4C5" });
  expect(body.__type).toBe("InvalidParameterValueException");
});

test("endless nesting is a wrong request, not a fault of the desk", async () => {
  const { call } = await deskForTest();
  for (const nested of [`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`, `{"a":${"[".repeat(50_000)}`]) {
    const { status, body } = await call("DescribeCases", nested);
    expect([status, body.__type]).toEqual([400, "SerializationException"]);
  }
});

test("a range of upload links has ten parts at most, even of a file with fewer", async () => {
  const { call } = await deskForTest();
  const { uploadId } = (
    await call("GetAttachmentUploadLinks", { fileName: "a", fileSizeBytes: 20 * 1024 * 1024 })
  ).body;
  const links = (startIndex: number, endIndex?: number) =>
    call("GetAttachmentUploadLinks", { fileName: "a", uploadId, uploadRange: { startIndex, endIndex } });
  const parts = (await links(2, 4)).body.uploadUrls.map(({ partIndex }: { partIndex: number }) => partIndex);
  expect(parts).toEqual([2, 3]);
  expect((await links(1, 11)).body.uploadUrls).toHaveLength(3);
  for (const [start, end] of [
    [1, 12],
    [3, 3],
    [3, 2],
    [4, 5],
  ] as const)
    expect((await links(start, end)).body.__type).toBe("InvalidParameterValueException");
});

test("the engineer sees and answers the cases of every account", async () => {
  const { desk, call, page } = await deskForTest();
  const other = "AKIAOTHERTEAM0000000";
  await call("CreateCase", CASE);
  const data = Buffer.from("log").toString("base64");
  const set = { attachments: [{ fileName: "a", data }] };
  const { attachmentSetId } = (await call("AddAttachmentsToSet", set, other)).body;
  const { caseId } = (await call("CreateCase", { ...CASE, attachmentSetId }, other)).body;
  const { accounts } = (await (await fetch(`${desk.url}/desk/state`)).json()) as { accounts: string[] };
  expect(accounts).toHaveLength(2);
  const listed = await Promise.all(accounts.map((account) => page(`accounts/${account}/DescribeCases`, {})));
  expect(listed.flatMap(({ body }) => body.cases)).toHaveLength(2);
  // Its own list stays the practice account's.
  expect((await page("DescribeCases", {})).body.cases).toHaveLength(1);

  const { displayId } = (await page("DescribeCases", { caseIdList: [caseId] })).body.cases[0];
  expect((await page("DescribeCases", { displayId })).body.cases).toHaveLength(1);
  await page("engineer/reply", { caseId, body: "回答" });
  const { communications } = (await page("DescribeCommunications", { caseId })).body;
  const { attachmentId } = communications[1].attachments[0];
  expect((await page("DescribeAttachment", { attachmentId })).body.attachment.data).toBe(data);
  expect((await call("DescribeCommunications", { caseId }, other)).body.communications[0].body).toBe("回答");
  // By the API every account has its own cases only.
  expect((await call("DescribeCommunications", { caseId })).body.__type).toBe("CaseIdNotFound");
});
