import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AddAttachmentsToSetCommand,
  AddCommunicationToCaseCommand,
  CreateCaseCommand,
  DescribeAttachmentCommand,
  DescribeCasesCommand,
  DescribeCommunicationsCommand,
  ResolveCaseCommand,
  SupportClient,
} from "@aws-sdk/client-support";
import { type Desk, PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import { afterAll, beforeAll, expect, test } from "vitest";

// The dialogue of the AWS Support seminar of 2018: SSH to an EC2 instance fails, AWS asks back, the customer
// sends the firewall's rules, AWS finds the cause, the customer closes the case. The words are ours.

const HOUR = 3_600_000;
const RULES = `Chain INPUT (policy DROP)
target     prot opt source               destination
ACCEPT     tcp  --  10.0.0.0/16          anywhere             tcp dpt:ssh
DROP       tcp  --  anywhere             anywhere             tcp dpt:ssh`;

let dataDir: string;
let desk: Desk;
let client: SupportClient;
let clock = Date.parse("2018-06-22T07:00:00Z");

async function open(): Promise<void> {
  desk = await startDesk({
    port: 0,
    dataDir,
    plan: "business",
    now: () => clock,
    quotas: { callsPerSecond: 1000 },
  });
  client = new SupportClient({ region: "us-east-1", endpoint: desk.url, credentials: PRACTICE_CREDENTIALS });
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "casewright-desk-"));
  await open();
});
afterAll(async () => {
  await desk.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function engineer(act: "reply" | "ask", caseId: string, body: string): Promise<void> {
  clock += HOUR;
  const response = await fetch(`${desk.url}/desk/engineer/${act}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ caseId, body }),
  });
  expect(response.status).toBe(200);
}

async function statusOf(caseId: string): Promise<string | undefined> {
  const { cases } = await client.send(
    new DescribeCasesCommand({ caseIdList: [caseId], includeResolvedCases: true }),
  );
  return cases?.[0]?.status;
}

test("SSH fails, AWS asks, iptables answers, the case is resolved", async () => {
  const { attachmentSetId } = await client.send(
    new AddAttachmentsToSetCommand({
      attachments: [
        { fileName: "ssh -v の出力.log", data: new TextEncoder().encode("Connection timed out") },
      ],
    }),
  );
  const { caseId } = await client.send(
    new CreateCaseCommand({
      subject: "EC2 インスタンスに SSH で接続できない",
      communicationBody:
        "昨日の 18:00 (JST) から i-0a1b2c3d4e5f60718 に SSH で接続できません。原因を教えてください。",
      serviceCode: "amazon-elastic-compute-cloud-linux",
      categoryCode: "ssh-rdp",
      severityCode: "high",
      language: "ja",
      attachmentSetId,
    }),
  );
  expect(caseId).toMatch(/^case-\d{12}-exja-2018-[0-9a-f]{16}$/);
  expect(await statusOf(caseId!)).toBe("unassigned");

  await engineer(
    "ask",
    caseId!,
    "セキュリティグループに問題は見られません。OS 側の設定(iptables など)をご教示ください。",
  );
  expect(await statusOf(caseId!)).toBe("pending-customer-action");

  // The machine is shut down over the weekend; the case is not lost.
  client.destroy();
  await desk.close();
  clock += 60 * HOUR;
  await open();

  clock += HOUR;
  await client.send(
    new AddCommunicationToCaseCommand({ caseId, communicationBody: `iptables -L の結果です。\n\n${RULES}` }),
  );
  expect(await statusOf(caseId!)).toBe("customer-action-completed");

  await engineer("reply", caseId!, "INPUT チェーンで 10.0.0.0/16 以外からの SSH が DROP されています。");
  expect(await statusOf(caseId!)).toBe("work-in-progress");

  clock += HOUR;
  await client.send(
    new AddCommunicationToCaseCommand({ caseId, communicationBody: "解決しました。ありがとうございます。" }),
  );
  expect(await client.send(new ResolveCaseCommand({ caseId }))).toMatchObject({
    initialCaseStatus: "work-in-progress",
    finalCaseStatus: "resolved",
  });

  const { communications } = await client.send(new DescribeCommunicationsCommand({ caseId: caseId! }));
  expect(communications!.map(({ submittedBy }) => submittedBy === "Amazon Web Services")).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(communications![2]!.body).toContain(RULES);
  const attachment = communications![4]!.attachmentSet![0]!;
  expect(attachment.fileName).toBe("ssh -v の出力.log");
  const { attachment: read } = await client.send(
    new DescribeAttachmentCommand({ attachmentId: attachment.attachmentId! }),
  );
  expect(new TextDecoder().decode(read!.data)).toBe("Connection timed out");

  const listed = await client.send(new DescribeCasesCommand({}));
  expect(listed.cases).toEqual([]);
  const { cases } = await client.send(new DescribeCasesCommand({ includeResolvedCases: true }));
  expect(cases).toHaveLength(1);
  expect(cases![0]).toMatchObject({ caseId, status: "resolved", severityCode: "high", language: "ja" });
  expect(cases![0]!.recentCommunications!.communications).toHaveLength(5);
});

test("a reply to a resolved case opens it again", async () => {
  const { cases } = await client.send(new DescribeCasesCommand({ includeResolvedCases: true }));
  const { caseId } = cases![0]!;
  await client.send(new AddCommunicationToCaseCommand({ caseId, communicationBody: "再発しました。" }));
  expect(await statusOf(caseId!)).toBe("reopened");
});
