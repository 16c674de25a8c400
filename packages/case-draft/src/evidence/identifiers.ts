import { HEX_ID } from "@casewright/case-lint";

export interface Identifiers {
  /** ARNs, resource ids, end points, log groups, buckets: what an engineer can look up, in order of appearance. */
  readonly resources: readonly string[];
  /** Ids of single requests, with the name the log gives them. */
  readonly requests: readonly string[];
  readonly regions: readonly string[];
}

/** How many of a kind are kept: more say nothing that the first ones don't. */
const MAX_EACH = 50;

const ARN = /\barn:aws[\w-]{0,10}:[\w-]{1,40}:[\w-]{0,25}:\d{0,12}:[^\s"'`<>,;()[\]{}|\\]{1,400}/g;
const RESOURCE_ID = new RegExp(`\\b${HEX_ID}\\b`, "g");
const LOG_GROUP = /(?<![\w/])\/(?:aws|ecs)\/[a-z][\w-]{1,60}\/[\w./-]{1,400}/g;
const BUCKET = /\bs3a?:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/g;
const QUEUE = /\bhttps:\/\/sqs\.[a-z0-9-]{1,30}\.amazonaws\.com(?:\.cn)?\/\d{12}\/[\w.-]{1,80}/g;
const NAMED =
  /\b((?:function|table|cluster|bucket|queue|stream|stack|db ?instance|nodegroup|pipeline|build project)[ _-]?name)["']?\s*[:=]\s*["']?([\w./-]{2,255})/gi;
/** A bucket as an argument of an SDK's call or a member of its request. */
const BUCKET_ARGUMENT = /\b(Bucket)["']?\s*[:=]\s*["']([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])["']/g;
const REQUEST =
  /\b(request[ _-]?id|x-amzn?-request-?id|x-amz-id-2|x-amz-cf-id|x-amzn-trace-id|host id|extended request id)["']?\s*[:=]\s*["']?([\w+/=:;-]{10,200})/gi;
const REGION =
  /\b(?:(?:af|ap|ca|eu|il|me|mx|sa|us|cn)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-[1-9]|us-gov-(?:east|west)-1)(?=[a-z]?\b)/g;

/** What a text (already masked) says about where to look. */
export function findIdentifiers(text: string): Identifiers {
  const resources = new Map<string, number>();
  const add = (value: string, at: number) => {
    const name = value.replace(/(?<![.:/,-])[.:/,-]+$/, "");
    if (name && !resources.has(name)) resources.set(name, at);
  };
  for (const pattern of [ARN, RESOURCE_ID, LOG_GROUP, BUCKET, QUEUE]) {
    for (const match of take(text, pattern)) add(match[0], match.index);
  }
  for (const match of [...take(text, NAMED), ...take(text, BUCKET_ARGUMENT)])
    add(`${match[1]}: ${match[2]}`, match.index);
  for (const host of hosts(text)) if (isOwnHost(host.name)) add(host.name, host.at);
  const requests = take(text, REQUEST).map((match) => `${match[1]}: ${match[2]}`);
  return {
    resources: [...resources].toSorted((a, b) => a[1] - b[1]).map(([name]) => name),
    requests: [...new Set(requests)],
    regions: [...new Set(take(text, REGION).map((match) => match[0]))],
  };
}

/** The first different matches, each once: a log of a million lines names few things. */
function take(text: string, pattern: RegExp): RegExpExecArray[] {
  const seen = new Map<string, RegExpExecArray>();
  for (const match of text.matchAll(pattern)) {
    if (!seen.has(match[0])) seen.set(match[0], match);
    if (seen.size === MAX_EACH) break;
  }
  return [...seen.values()];
}

/** Host names of AWS. Found from their ends: a search from the front would look at every word. */
export function hosts(text: string): { readonly name: string; readonly at: number }[] {
  const found = new Map<string, number>();
  for (const match of text.matchAll(/\.(?:amazonaws\.com(?:\.cn)?|cloudfront\.net|awsapprunner\.com)\b/g)) {
    let from = match.index;
    while (from > match.index - 200 && /[\w.-]/.test(text[from - 1] ?? "")) from--;
    const label = text.slice(from, match.index);
    const name = label.replace(/^[.-]+/, "") + match[0];
    if (label && !found.has(name)) found.set(name, match.index - label.length);
    if (found.size === MAX_EACH) break;
  }
  return [...found].map(([name, at]) => ({ name, at }));
}

/** `lambda.ap-northeast-1.amazonaws.com` is everybody's; a host with a name of its own in front is somebody's. */
function isOwnHost(name: string): boolean {
  const labels = name.split(".");
  if (name.endsWith(".cloudfront.net") || name.endsWith(".awsapprunner.com")) return labels.length >= 3;
  if (labels[1] === "s3" || labels[1]?.startsWith("s3-")) return true;
  return labels.length >= 5 && !/^(?:api|dkr|streams|data|runtime)$/.test(labels[0]!);
}
