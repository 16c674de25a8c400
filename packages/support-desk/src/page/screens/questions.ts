import type { Service } from "../api/types.ts";
import type { Texts } from "../texts/en.ts";

export type Question = keyof Texts["interaction"]["asks"];

const RESOURCE =
  /\b(?:[a-z]{2}(?:-[a-z]+){1,2}-\d|arn:aws|(?:i|vol|sg|vpc|subnet|eni|ami|nat)-[0-9a-f]{8,17})\b/i;
const TIME = /\d{1,2}:\d{2}|\d{1,2}\s?(?:am|pm)\b|\d{1,2}\s?時/i;
const ERROR = /error|exception|denied|refused|timed? ?out|failed|エラー|例外|拒否|タイムアウト|失敗/i;
const IMPACT =
  /\b(?:users?|customers?|all|production|cannot|can't|unable)\b|全員|全て|すべて|本番|利用者|ユーザー|お客様|できな|止ま/i;

/** Questions asked at once: more than three are not read. */
const AT_ONCE = 3;

/**
 * What the support interaction asks back about everything told so far; empty where nothing is left to ask.
 * A first, coarse look as a form would take it: the engineers read the case itself.
 */
export function openQuestions(
  messages: readonly string[],
  services: readonly Service[],
): readonly Question[] {
  const told = messages.join("\n");
  const open: Question[] = [];
  if (!services.some((service) => mentions(told, service.name))) open.push("service");
  if (!RESOURCE.test(told)) open.push("resource");
  if (!TIME.test(told)) open.push("time");
  if (!ERROR.test(told)) open.push("error");
  if (!IMPACT.test(told)) open.push("impact");
  return open.slice(0, AT_ONCE);
}

/** Whether a text names a service: by its full name, or by the short one in it ("EC2" of "Elastic Compute Cloud (EC2 - Linux)"). */
function mentions(text: string, name: string): boolean {
  const short = name.match(/\b[A-Z][A-Z0-9]{1,}\b/g)?.filter((word) => word !== "AWS") ?? [];
  return [name, ...short].some((word) => text.toLowerCase().includes(word.toLowerCase()));
}
