import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import { afterAll, beforeAll, expect, test } from "vitest";

// AWS's own command line as a client that knows nothing of us.

let desk: Desk;
let home = "";

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "casewright-aws-"));
  desk = await startDesk({ port: 0, dataDir: ":memory:", quotas: { callsPerSecond: 1000 } });
  await aws("--version").catch((error) => {
    throw new Error("The AWS CLI is missing: apt-get install awscli (npm run setup does it).", {
      cause: error,
    });
  });
});
afterAll(async () => {
  await desk.close();
  rmSync(home, { recursive: true, force: true });
});

/** Runs `aws` in an empty home; gives stdout, or throws what it says on stderr. */
function aws(...parameters: string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    LC_ALL: "C.UTF-8",
    AWS_ACCESS_KEY_ID: PRACTICE_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: PRACTICE_CREDENTIALS.secretAccessKey,
    AWS_PAGER: "",
  };
  return new Promise((resolve, reject) => {
    execFile("aws", parameters, { env, encoding: "utf8" }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr || error.message, { cause: error }));
      else resolve(stdout);
    });
  });
}

/** Whether this version has an operation: its complaint about one that it has not lists those that it has. */
async function knows(operation: string): Promise<boolean> {
  const complaint = await aws("support", "no-such-operation").catch(({ message }: Error) => message);
  return complaint.split(/\s+/).includes(operation);
}

async function support(...parameters: string[]) {
  const where = ["--endpoint-url", desk.url, "--region", "us-east-1", "--output", "json"];
  const out = await aws(...where, "support", ...parameters);
  return out.trim() === "" ? undefined : JSON.parse(out);
}

test("creates, lists, answers and resolves a case", async () => {
  // Version 1 takes the data as it stands, version 2 as base64: this is both.
  const attachments = JSON.stringify([{ fileName: "エラー.log", data: "dGltZWQgb3V0" }]);
  const { attachmentSetId } = await support("add-attachments-to-set", "--attachments", attachments);
  const { caseId } = await support(
    "create-case",
    ...["--subject", "Lambda がタイムアウトする", "--communication-body", "3 秒で終了します。"],
    ...["--service-code", "aws-lambda", "--category-code", "timeout", "--severity-code", "urgent"],
    ...[
      "--language",
      "ja",
      "--cc-email-addresses",
      "ops@example.com",
      "--attachment-set-id",
      attachmentSetId,
    ],
  );
  const { cases } = await support("describe-cases", "--case-id-list", caseId);
  expect(cases).toHaveLength(1);
  expect(cases[0]).toMatchObject({
    caseId,
    subject: "Lambda がタイムアウトする",
    status: "unassigned",
    severityCode: "urgent",
    ccEmailAddresses: ["ops@example.com"],
  });
  expect(
    await support("add-communication-to-case", "--case-id", caseId, "--communication-body", "再現しました。"),
  ).toEqual({ result: true });
  const { communications } = await support("describe-communications", "--case-id", caseId);
  expect(communications.map(({ body }: { body: string }) => body)).toEqual([
    "再現しました。",
    "3 秒で終了します。",
  ]);
  const { attachmentId } = communications[1].attachmentSet[0];
  expect((await support("describe-attachment", "--attachment-id", attachmentId)).attachment.fileName).toBe(
    "エラー.log",
  );
  expect(await support("resolve-case", "--case-id", caseId)).toEqual({
    initialCaseStatus: "unassigned",
    finalCaseStatus: "resolved",
  });
  expect((await support("describe-cases")).cases).toEqual([]);
  expect((await support("describe-cases", "--include-resolved-cases")).cases).toHaveLength(1);
});

test("reads the options of a case", async () => {
  const { services } = await support("describe-services", "--language", "ja");
  expect(services.map(({ code }: { code: string }) => code)).toContain("amazon-elastic-compute-cloud-linux");
  const { severityLevels } = await support("describe-severity-levels");
  expect(severityLevels).toHaveLength(5);
});

// Debian 12's version is older than these two; elsewhere in the tests the SDK asks them.
test.runIf(await knows("describe-create-case-options"))(
  "reads the languages and channels of a case",
  async () => {
    const codes = ["--issue-type", "technical", "--service-code", "aws-lambda", "--category-code", "timeout"];
    expect((await support("describe-supported-languages", ...codes)).supportedLanguages).toContainEqual(
      expect.objectContaining({ code: "ja" }),
    );
    const options = await support("describe-create-case-options", ...codes, "--language", "ja");
    expect(options).toMatchObject({ languageAvailability: "available" });
  },
);

test("reads and refreshes Trusted Advisor", async () => {
  const { checks } = await support("describe-trusted-advisor-checks", "--language", "ja");
  const checkId = checks[0].id;
  const { status } = await support("refresh-trusted-advisor-check", "--check-id", checkId);
  expect(status).toMatchObject({ checkId, status: "enqueued" });
  const { statuses } = await support(
    "describe-trusted-advisor-check-refresh-statuses",
    "--check-ids",
    checkId,
  );
  expect(statuses[0].millisUntilNextRefreshable).toBeGreaterThan(0);
  const { summaries } = await support("describe-trusted-advisor-check-summaries", "--check-ids", checkId);
  expect(summaries[0]).toMatchObject({ checkId, hasFlaggedResources: true });
  const { result } = await support("describe-trusted-advisor-check-result", "--check-id", checkId);
  expect(result.flaggedResources).toHaveLength(result.resourcesSummary.resourcesFlagged);
});

test("understands the desk's errors", async () => {
  const text = ["--subject", "s", "--communication-body", "b"];
  await expect(support("create-case", ...text, "--service-code", "no-such")).rejects.toThrow(
    /\(InvalidParameterValueException\) .* Invalid service code: no-such/,
  );
  await expect(support("describe-cases", "--case-id-list", "case-1")).rejects.toThrow(/\(CaseIdNotFound\)/);
  await expect(
    support("create-case", "--subject", "s", "--communication-body", "x".repeat(8001)),
  ).rejects.toThrow(/8000/);
});

test("walks through pages as it does at AWS", async () => {
  // Another account, for its cases alone.
  const quotas = { casesPerHour: 1000, callsPerSecond: 1000 };
  const paged = await startDesk({ port: 0, dataDir: ":memory:", quotas });
  try {
    const call = async (...parameters: string[]) =>
      JSON.parse(
        await aws(
          "--endpoint-url",
          paged.url,
          "--region",
          "us-east-1",
          "--output",
          "json",
          "support",
          ...parameters,
        ),
      );
    const create = (number: number) =>
      fetch(`${paged.url}/desk/CreateCase`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ subject: `case ${number}`, communicationBody: "b" }),
      });
    for (let number = 0; number < 25; number++) await create(number);
    const all = await call("describe-cases", "--page-size", "10");
    expect(new Set(all.cases.map(({ subject }: { subject: string }) => subject)).size).toBe(25);
    const first = await call("describe-cases", "--max-items", "12", "--page-size", "10");
    expect(first.cases).toHaveLength(12);
    const rest = await call("describe-cases", "--starting-token", first.NextToken, "--page-size", "10");
    expect([...first.cases, ...rest.cases]).toEqual(all.cases);
    await expect(call("describe-cases", "--next-token", "made-up")).rejects.toThrow(
      /\(InvalidParameterValueException\)/,
    );
    await expect(call("describe-cases", "--max-results", "9")).rejects.toThrow(/\(ValidationException\)|min/);
  } finally {
    await paged.close();
  }
});

test("knows a plan without the API, a lost set and a case of nobody by their names", async () => {
  const developer = await startDesk({ port: 0, dataDir: ":memory:", plan: "developer" });
  const where = ["--endpoint-url", developer.url, "--region", "us-east-1", "support"];
  await expect(aws(...where, "describe-cases")).rejects.toThrow(/\(SubscriptionRequiredException\)/);
  await developer.close();
  const text = ["--subject", "s", "--communication-body", "b"];
  await expect(support("create-case", ...text, "--attachment-set-id", "as-0")).rejects.toThrow(
    /\(AttachmentSetIdNotFound\)/,
  );
  await expect(support("describe-attachment", "--attachment-id", "attachment-0")).rejects.toThrow(
    /\(AttachmentIdNotFound\)/,
  );
  await expect(support("resolve-case", "--case-id", "case-0")).rejects.toThrow(/\(CaseIdNotFound\)/);
});
