/** Where a CloudWatch Logs document of the AWS Toolkit comes from. */
export interface LogSource {
  readonly region: string;
  readonly group: string;
  readonly stream?: string;
}

/**
 * Reads the address of a CloudWatch Logs document, `aws-cwl:REGION:GROUP[:STREAM]` (AWS Toolkit for VS Code,
 * seen 2026-11). Names of groups and streams hold no colon. Undefined for any other address.
 */
export function logSource(uri: { readonly scheme: string; readonly path: string }): LogSource | undefined {
  const [region, group, stream] = uri.path.split(":");
  if (uri.scheme !== "aws-cwl" || !group || !/^[a-z]{2}(?:-[a-z]+)+-\d$/.test(region ?? "")) return undefined;
  return { region: region!, group, ...(stream && { stream }) };
}

/** For people and for the lint: all that finds the log again. */
export function logSourceName({ region, group, stream }: LogSource): string {
  return ["CloudWatch Logs", region, group, stream].filter(Boolean).join(", ");
}
