import { type Cue, cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Doc, Written } from "../structure/types.ts";
import { HEX_ID } from "./ids.ts";
import { REGION_NAMES } from "./regions.ts";

const PART = "us|eu|ap|sa|ca|me|af|il|mx|cn";
const DIRECTION = "north|south|east|west|central|northeast|southeast|northwest|southwest";
/** Region names in ids. Source: AWS General Reference, Regions and endpoints, 2026-11. */
export const REGION = `(?:${PART})-(?:gov-|iso[a-z]{0,2}-)?(?:${DIRECTION})-\\d`;
/** The SDKs' constants for Regions: `Region.EU_WEST_1` (Java), `RegionEndpoint.EUWest1` (.NET). */
export const REGION_CONSTANT = `\\b(?:regions?\\.(?:${PART})_(?:gov_)?(?:${DIRECTION})_|regionendpoint\\.(?:${PART})(?:gov)?(?:${DIRECTION}))\\d\\b`;

/** Shapes of identifiers in lower-cased text; the first group, where there is one, is what a placeholder check looks at. */
export const SHAPES: readonly Cue[] = [
  cue(/\barn:aws[a-z-]*:[a-z0-9-]{2,40}:[a-z0-9*<>{}$-]{0,30}:[^\s"'`,;)\]}、。」]{1,300}/),
  cue(new RegExp(`(?<!\\w)${REGION}(?!\\d)[a-f]?(?![a-z0-9])`)),
  cue(new RegExp(REGION_CONSTANT)),
  cue(
    new RegExp(
      `(?:asia pacific|us (?:east|west)|europe|eu|canada|south america|middle east|africa|israel|アジアパシフィック|米国東部|米国西部|欧州|カナダ|南米|中東) ?\\((?:${REGION_NAMES}|central|中部)\\)`,
    ),
  ),
  cue(new RegExp(`\\b(?:${REGION_NAMES}) region\\b|\\bregion(?: is|:)? \\(?(?:${REGION_NAMES})\\b`)),
  cue(
    new RegExp(
      `(?:${REGION_NAMES}) ?リージョン|リージョン(?:は|が)?[^a-z0-9ぁ-んァ-ヶ一-龠]{0,3}(?:${REGION_NAMES})`,
    ),
  ),
  cue(/\bn\. (?:virginia|california)\b/),
  cue(new RegExp(`(?<![\\w-])${HEX_ID}(?![\\w*…-]|\\.{2})`)),
  // Some ids are longer, shorter or no hexadecimal digits: organisations, directories, EMR, WorkSpaces.
  cue(
    /(?<![\w-])(?:o-[a-z0-9]{10,32}|ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|d-[0-9a-f]{10}|j-[a-z0-9]{11,13}|ws-[a-z0-9]{9}|dx(?:con|vif|lag)-(?=[a-z]{0,7}\d)[a-z0-9]{8}|(?:use|usw|euw|euc|apne|apse|aps)\d-az\d)(?![\w-])/,
  ),
  cue(/(?<![\w-])d(?=[a-z]{0,12}\d)[a-z0-9]{12,13}(?=[ ,.)])/),
  cue(
    /(?<![\w/.:@-])(?<!\d[- ])\d{12}(?![\w-]|\.\d)|(?<=(?:account|アカウント) ?(?:id|number|no\.?|番号)?[:=])\d{12}(?![\w-]|\.\d)/,
  ),
  cue(/(?<![\w-])e(?=[a-z]{0,12}\d)[a-z0-9]{12,13}(?![\w.-])/),
  cue(/\bs3a?n?:\/\/([a-z0-9<$][\w.<>${}*-]{1,80})/),
  cue(
    /(?<![\w.])\/(?:aws|ecs|eks|aws-glue|var\/log\/ecs)\/(?:lambda|codebuild|rds|ecs|eks|vpc|apigateway|sagemaker|containerinsights|vendedlogs|batch|glue|jobs)\/([\w./-]{3,80})/,
  ),
  cue(
    /(?<![\w:.-])(?:s3|rds|sqs|sns|alb|nlb|ecs|eks|lambda|dynamodb|aurora|kinesis|elasticache|efs|redshift|glue|asg|emr|msk|opensearch|codebuild|codepipeline|cognito) ?: ?([a-z0-9]+[_-][a-z0-9_-]*[a-z0-9])(?![\w:*])/,
  ),
  // A name that begins with its service and ends in a number: `alb-media-02`.
  cue(
    /(?<![\w./@:-])(?:alb|nlb|elb|asg|rds|ec2|eks|ecs|sqs|sns|ddb|efs|fsx|tgw|msk|emr|lambda|redshift)(?:-[a-z][a-z0-9]{1,20}){1,3}-\d{1,3}(?![\w-]|\.\w)/,
  ),
  cue(/\b(?:sqs|sns|lambda|s3):[a-z0-9-]{2,30}:\d{12}:[\w-]{1,80}/),
];

/** An identifier that counts only behind a word which tells what it is, on its line or at the end of the line above. */
interface Announced {
  /** What it looks like, before it is known whether that word is there. */
  readonly looks: RegExp;
  /** The same behind the word; the first group, where there is one, is the identifier. */
  readonly pattern: RegExp;
}

export const ANNOUNCED_SHAPES: readonly Announced[] = [
  {
    looks: /\d{4}[- ]\d{4}[- ]\d{4}/,
    pattern: /(?<=(?:account|アカウント)\D{0,12})\d{4}[- ]\d{4}[- ]\d{4}(?!\d)/g,
  },
  {
    looks: /z[a-z0-9]{10}/,
    pattern: /(?<=(?:zone|ゾーン)\W{0,4}(?:id\W{0,3})?)z[a-z0-9]{10,30}/g,
  },
  // An id in the form of a UUID, where the word before says that it is an id and no request's.
  {
    looks: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    pattern:
      /(?:(?<![a-z])id|キー|key|番号)\W{1,4}(?<!(?:request|req|trace|correlation|session|message|event|amz|transaction|リクエスト)s?[ ._-]?(?:id|キー|key|番号)\W{1,4})([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/g,
  },
];

/** Units before a line in which the word stands that announces what the line begins with. */
const ABOVE = 48;

/** What each of them holds. */
const LOOKS = /\d{4}[- ]\d{4}|[0-9a-f]{4}-[0-9a-f]{4}|z[a-z0-9]{10}/;

const looking = kept(({ full }: Written): readonly Announced[] =>
  LOOKS.test(full) ? ANNOUNCED_SHAPES.filter(({ looks }) => looks.test(full)) : [],
);

/** The identifiers of a shape that a word announces. */
export function findAnnounced({ lines, lower }: Doc, shape: Announced): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  for (const { written, start, end } of lines) {
    if (!looking(written).includes(shape)) continue;
    const from = Math.max(0, start - ABOVE);
    for (const match of lower.slice(from, end).matchAll(shape.pattern)) {
      match.index += from;
      if (match.index + match[0].length > start) all.push(match);
    }
  }
  return all;
}
