import { kept } from "../phrases/kept.ts";
import type { Written } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { isPlaceholder } from "./placeholder.ts";

/** The last label of host names that count; others are file names, packages and properties. */
const LAST_LABEL =
  /\.(?:com|net|org|io|dev|jp|uk|de|fr|nl|eu|ch|at|be|es|it|se|pl|br|au|ca|in|sg|kr|cn|tw|internal|local|lan|corp|cloud|test|app|ai|gov|edu|info|biz|tv|me|aws|intra|home|site|online|shop|tech|systems)(?![\w-]|\.\w|\()/g;
const HOST_CHARACTER = /[a-z0-9*<>{}$_.-]/;
/** Longest host name in DNS. */
const LONGEST = 253;
/** Public places and code that look like hosts: nobody's resource. */
const COMMON =
  /(?:^|\.)(?:(?:docs|repost|aws|health|status|console|signin|portal|calculator|pages|d1|github|forums|support|support\.console|phd|pricing|lambda|ec2|ecs-tasks|ecs|s3|rds|eks|iam|sts|sqs|sns|events|logs|states|monitoring|apigateway|elasticloadbalancing|codebuild|cloudformation|delivery\.logs|cloudfront|edgelambda|vpc-flow-logs|firehose|kinesis|dynamodb|secretsmanager|ssm|glue|athena|batch|scheduler|pipes|bedrock|ses|email)\.(?:aws\.)?(?:amazon|amazonaws)\.com|repost\.aws|github\.com|github\.io|githubusercontent\.com|gitlab\.com|bitbucket\.org|stackoverflow\.com|google\.(?:com|co\.jp)|gmail\.com|microsoft\.com|npmjs\.(?:com|org)|pypi\.org|docker\.(?:com|io)|public\.ecr\.aws|registry\.(?:k8s|hub)\.io|mcr\.microsoft\.com|nvcr\.io|quay\.io|gcr\.io|ghcr\.io|k8s\.io|kubernetes\.io|hashicorp\.com|terraform\.io|apache\.org|python\.org|nodejs\.org|medium\.com|qiita\.com|zenn\.dev|classmethod\.(?:jp|dev)|wikipedia\.org|w3\.org|slack\.com|imgur\.com|youtube\.com|youtu\.be|twitter\.com|debian\.org|ubuntu\.com|centos\.org|redhat\.com|oracle\.com|json-schema\.org|reddit\.com|maven\.org|rubygems\.org|golang\.org|letsencrypt\.org|readthedocs\.(?:io|org)|example\.(?:com|net|org|jp|co\.jp|io|internal|local)|asp\.net|ado\.net|vb\.net|socket\.io|java\.(?:net|io)|system\.(?:net|io)|software\.amazon|amazonaws\.com|amazon\.com|compute\.internal|ec2\.internal|cluster\.local|svc\.cluster\.local|ifconfig\.me)$/;
/** A cluster's or a broker's own name under AWS's domain. */
const ENDPOINT = /^[\w-]+\.[\w-]+\.[\w-]+\.[\w.-]*amazonaws\.com$/;
/** A word and a short ending: a property or a typing slip rather than a host. */
const PROPERTY = /^[a-z_]+\.(?:me|in|at|be|it|es|test|app|io|net|local|home|site|info|internal)$/;

const NONE: readonly Span[] = [];

/** Host names that are somebody's own: endpoints, internal names, sites. Counted from the line's first character. */
export const hostsIn = kept(({ full }: Written): readonly Span[] => {
  if (!full.includes(".")) return NONE;
  const hosts: Span[] = [];
  for (const { 0: label, index } of full.matchAll(LAST_LABEL)) {
    let start = index;
    while (start > 0 && index - start < LONGEST && HOST_CHARACTER.test(full[start - 1]!)) start--;
    const before = full[start - 1];
    // Behind @ it is a mail address; behind one slash a path.
    if (before === "@" || before === "\\" || (before === "/" && full[start - 2] !== "/")) continue;
    const host = full.slice(start, index + label.length);
    if (
      start === index ||
      /^[.$-]/.test(host) ||
      isPlaceholder(host) ||
      (COMMON.test(host) && !ENDPOINT.test(host)) ||
      (PROPERTY.test(host) && before !== "/")
    )
      continue;
    hosts.push({ start, end: index + label.length });
  }
  return hosts;
});
