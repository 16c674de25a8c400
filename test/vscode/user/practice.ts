import { CreateCaseCommand, SupportClient } from "@aws-sdk/client-support";

/** A client of the desk's practice account, beside the one in VS Code. */
export function practiceClient(endpoint: string): SupportClient {
  const credentials = { accessKeyId: "AKIADESKPRACTICE0000", secretAccessKey: "practice-desk-only" };
  return new SupportClient({ region: "us-east-1", endpoint, credentials });
}

/** Files a case that is there before the test begins; resolves to its id. */
export async function earlierCase(client: SupportClient, subject: string): Promise<string> {
  const { caseId } = await client.send(
    new CreateCaseCommand({
      subject,
      communicationBody: "Since 10:00 JST nobody can log in.",
      serviceCode: "amazon-elastic-compute-cloud-linux",
      categoryCode: "general-guidance",
      severityCode: "normal",
    }),
  );
  return caseId!;
}

/** AWS Support writes into a case. */
export async function answerFromSupport(endpoint: string, caseId: string, body: string): Promise<void> {
  const answer = await fetch(`${endpoint}/desk/engineer/ask`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ caseId, body }),
  });
  if (!answer.ok) throw new Error(`The desk took no answer: ${answer.status} ${await answer.text()}`);
}
