/** Region names in ids. Source: AWS General Reference, Regions and endpoints, 2026-11. */
export const REGION =
  "(?:us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:gov-|iso[a-z]{0,2}-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\\d";

/** Region names as people say them. Source: as above. */
export const REGION_NAMES =
  "(?:東京|大阪|ソウル|シンガポール|シドニー|ムンバイ|ジャカルタ|香港|バージニア(?:北部)?|オハイオ|オレゴン|北カリフォルニア|カナダ|フランクフルト|アイルランド|ロンドン|パリ|ストックホルム|ミラノ|サンパウロ|バーレーン|ケープタウン) ?リージョン|\\b(?:tokyo|osaka|seoul|singapore|sydney|mumbai|hyderabad|jakarta|hong kong|melbourne|n(?:\\.|orth(?:ern)?) virginia|virginia|ohio|oregon|n(?:\\.|orth(?:ern)?) california|canada|frankfurt|ireland|dublin|london|paris|stockholm|milan|spain|zurich|s[aã]o paulo|bahrain|cape town|tel aviv) region\\b|\\bregion(?: is|:)? \\(?(?:tokyo|osaka|seoul|singapore|sydney|mumbai|n\\. virginia|ohio|oregon|frankfurt|ireland|london|paris)\\b|\\b(?:n\\. virginia|n\\. california)\\b|リージョン\\W{0,3}(?:東京|大阪|バージニア|オレゴン|オハイオ|シンガポール)";

/** Prefixes of ids that are followed by 8 or 17 hexadecimal digits. Source: EC2 and VPC API references, 2026-11. */
const HEX_PREFIXES =
  "i|vol|snap|ami|aki|ari|sg|sgr|subnet|vpc|eni|eni-attach|eipalloc|eipassoc|rtb|rtbassoc|igw|eigw|nat|acl|aclassoc|vpce|vpce-svc|tgw|tgw-attach|tgw-rtb|vgw|cgw|vpn|pcx|lt|fs|fsap|fsmt|fsvol|mi|mt|dxcon|dxvif|dxlag|dxgw|pl|dopt|r|cr|bun|export-i|import-i|sir|sfr|fleet|h|ipam|ipam-pool|cvpn-endpoint|lgw|cagw|nfi|lc|pg|s|u|ws|wsb|wsi|rslvr-in|rslvr-out|rslvr-rr|rslvr-fdl|rslvr-autodefined|sv|ssm|oi|pb|mw|e|ga|scr|vai|vatp|vae|cas|task|exec|gdmc|hs|cluster|db|agw|sgw|tape|lb|key|asg|job|stack|web|o|a|w|d|cp|dms";

/**
 * Things that an engineer can look up by their shape alone, in lower-cased text. The first group of an
 * alternative is what a placeholder check looks at; without one it is the whole match.
 */
export const SHAPES: readonly RegExp[] = [
  /\barn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9*<>{}$-]*:[^\s"'`,;)\]}、。」]+/g,
  new RegExp(`(?<![\\w])${REGION}(?![\\d])[a-f]?(?![a-z0-9])`, "g"),
  new RegExp(REGION_NAMES, "g"),
  new RegExp(
    `(?<![\\w-])(?:${HEX_PREFIXES})-(?=[a-f]{0,16}\\d)(?:[0-9a-f]{17}|[0-9a-f]{8})(?![\\w*…-]|\\.{2})`,
    "g",
  ),
  // Some ids are longer, shorter or no hexadecimal digits: organisations, directories, EMR, Amplify.
  /(?<![\w-])(?:o-[a-z0-9]{10,32}|ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|d-[0-9a-f]{10}|j-[a-z0-9]{11,13}|ws-[a-z0-9]{9}|(?=[a-z]{0,12}\d)d[a-z0-9]{12,13}(?=[ ,.)])|(?:use|usw|euw|euc|apne|apse|aps)\d?-az\d)(?![\w-])/g,
  /(?<![\w/.:@-])(?<!\d[- ])\d{12}(?![\w-]|\.\d)|(?<=(?:account|アカウント)\D{0,12})\d{4}[- ]\d{4}[- ]\d{4}(?!\d)/g,
  /(?<![\w-])(?=[a-z]*\d)(?=\d*[a-z])e[a-z0-9]{12,13}(?![\w.-])|(?<=(?:zone|ゾーン)\W{0,4}(?:id\W{0,3})?)z[a-z0-9]{10,30}/g,
  /\bs3a?n?:\/\/([a-z0-9<$][\w.<>${}*-]+)/g,
  /(?<![\w.])\/(?:aws|ecs|eks|aws-glue|var\/log\/ecs)\/(?:lambda|codebuild|rds|ecs|eks|vpc|apigateway|sagemaker|containerinsights|vendedlogs|batch|glue|jobs)\/([\w./-]{3,})/g,
  /\b(?:sqs|sns|lambda|s3):[a-z0-9-]+:\d{12}:[\w-]+/g,
];

/** Host names, with what decides whether they are somebody's: their last labels. */
export const HOST =
  /(?<![\w.@/\\$-]|[^:]\/)(?:https?:\/\/|wss?:\/\/|jdbc:\w+:\/\/|[a-z]+:\/\/(?:[^\s/@]*@)?)?((?:[a-z0-9*<>{}$_-]+\.)+(?:com|net|org|io|dev|jp|uk|de|fr|nl|eu|ch|at|be|es|it|se|pl|br|au|ca|in|sg|kr|cn|tw|internal|local|lan|corp|cloud|test|app|ai|gov|edu|info|biz|tv|me|aws|intra|home|site|online|shop|tech|systems))(?![\w-]|\.\w|\()/g;
/** Public places and code that look like hosts: nobody's resource. */
export const COMMON_HOST =
  /(?:^|\.)(?:(?:docs|repost|aws|health|status|console|signin|portal|calculator|pages|d1|github|forums|support|support\.console|phd|pricing|lambda|ec2|ecs-tasks|ecs|s3|rds|eks|iam|sts|sqs|sns|events|logs|states|monitoring|apigateway|elasticloadbalancing|codebuild|cloudformation|delivery\.logs|cloudfront|edgelambda|vpc-flow-logs|firehose|kinesis|dynamodb|secretsmanager|ssm|glue|athena|batch|scheduler|pipes|bedrock|ses|email)\.(?:aws\.)?(?:amazon|amazonaws)\.com|repost\.aws|github\.com|github\.io|githubusercontent\.com|gitlab\.com|bitbucket\.org|stackoverflow\.com|google\.(?:com|co\.jp)|gmail\.com|microsoft\.com|npmjs\.(?:com|org)|pypi\.org|docker\.(?:com|io)|quay\.io|gcr\.io|ghcr\.io|k8s\.io|kubernetes\.io|hashicorp\.com|terraform\.io|apache\.org|python\.org|nodejs\.org|medium\.com|qiita\.com|zenn\.dev|classmethod\.(?:jp|dev)|wikipedia\.org|w3\.org|slack\.com|imgur\.com|youtube\.com|youtu\.be|twitter\.com|debian\.org|ubuntu\.com|centos\.org|redhat\.com|oracle\.com|json-schema\.org|reddit\.com|maven\.org|rubygems\.org|golang\.org|letsencrypt\.org|example\.(?:com|net|org|jp|co\.jp|io|internal|local)|asp\.net|ado\.net|vb\.net|socket\.io|java\.(?:net|io)|system\.(?:net|io)|software\.amazon|amazonaws\.com|amazon\.com|compute\.internal|ec2\.internal|cluster\.local|svc\.cluster\.local|config\.me|ifconfig\.me|localhost\.local|node\.jp)$/;
