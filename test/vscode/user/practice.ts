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
