import { keptByText } from "../phrases/kept.ts";

/** Ids that AWS's documents use: nobody's. Source: AWS documentation's example accounts. */
const SAMPLE_ACCOUNTS =
  /123456789012|111122223333|444455556666|777788889999|999999999999|012345678901|(\d)\1{11}/;
const MASKED =
  /x{3,}|\*{2,}|#{2,}|\.{3}|…|[<>{}$〇○●◯【】[\]]|_{3,}|\bexample|\bplaceholder|\byour|\bdummy|\bsample|\bfoobar\b|redacted|masked|伏せ|0123456789abcdef|1234567890abcdef|abcdef012345|abcd1234|12345678\b/;
const STAND_IN =
  /^(?:my|your)[-_](?:[a-z]+[-_]){0,2}(?:bucket|table|function|cluster|queue|topic|stream|pipeline|database|db|instance|service|stack|role|user|secret|domain|repo|app|project|lambda|api|vpc)s?$|^(?:(?:my|your|the|some|this|test|our|a|an|example|sample|target|source|new|old|foo|bar|existing|other)?[-_ .]?(?:first|second|aws|s3|lambda|dynamodb|rds|ecs|eks|sqs|ec2|cool|awesome|new)?[-_ .]?(?:bucket|table|function|cluster|queue|topic|stream|pipeline|database|db|instance|service|stack|role|user|policy|key|name|secret|domain|app|application|api|project|repo|repository|resource|id|arn|log-?group|vpc|group|task|job|rule|distribution|endpoint|region|account|profile|server|host|node|file|object|value|test|demo|image|container|alias)[-_]?(?:name|id|arn|\d)?|foo|bar|baz|test|name|none|null|true|false|default|n\/a|tbd|unknown|xx+|yy+|zz+|hogehoge|hoge|fuga|piyo)$/;

const judged = keptByText((value) => ({
  placeholder: MASKED.test(value) || SAMPLE_ACCOUNTS.test(value) || STAND_IN.test(value),
}));

/** Whether an id or a name stands for one rather than being one: masks, blanks to fill in, documented samples. */
export function isPlaceholder(value: string): boolean {
  return judged(value).placeholder;
}
