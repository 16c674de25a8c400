import { cue } from "../phrases/cue.ts";
import { matchesIn } from "../phrases/in-lines.ts";
import { kept } from "../phrases/kept.ts";
import type { Doc, Written } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { isPlaceholder } from "./placeholder.ts";

const NOUNS =
  "buckets?|tables?|functions?|lambdas?|clusters?|queues?|topics?|streams?|delivery streams?|pipelines?|db instances?|dbs?|databases?|instances?|services?|domains?|work ?groups?|crawlers?|jobs?|state machines?|stacks?|repositor(?:y|ies)|repos?|log groups?|distributions?|endpoints?|file ?systems?|volumes?|roles?|user pools?|load balancers?|[aen]lbs?|target groups?|node ?groups?|asgs?|auto scaling groups?|(?:replica(?:tion)?|security|subnet|parameter|instance|log) groups?|projects?|applications?|apps?|environments?|apis?|parameters?|secrets?|rules?|trails?|snapshots?|backup vaults?|vaults?|job queues?|compute environments?|dashboards?|alarms?|proxy|proxies|data ?sets?|servers?|canary|canaries|collections?|indexes|indices|key ?pairs?|(?:event )?bus(?:es)?|web ?acls?|job definitions?|task definitions?|param(?:eter)?(?: group)?s?|query execution(?: id)?|execution(?: id)?|job id|flow|workspaces?|(?:signing |instance |launch )?profiles?|fleets?|brokers?|launch templates?|(?:dms|replication) tasks?|channels?|contact flows?|bots?|identity pools?|deployment groups?";
const NOUNS_JA =
  "(?:イベント)?バス|バケット|テーブル|関数|ファンクション|ホスト|接続先|クラスター?|キュー|トピック|ストリーム|パイプライン|dbインスタンス|インスタンス|データベース|サービス|ドメイン|ワークグループ|クローラー?|ジョブ|ステートマシン|スタック|リポジトリ|ロググループ|ディストリビューション|エンドポイント|ファイルシステム|ボリューム|ロール|ロードバランサー?|ターゲットグループ|タスク(?!定義)|プロファイル|フリート|ブローカー|ノードグループ|プロジェクト|アプリ(?:ケーション)?|環境|対象|ルール|シークレット|パラメータ|スナップショット|プロキシ|タスク定義|クエリ実行id|実行id|ジョブキュー|ボールト|ユーザープール|オートスケーリンググループ|リソース名?|サーバー?名";
const OPEN = "[`\"'「『(\\[*【]{0,3}";
const NAME = "/?[a-z0-9][a-z0-9_./-]{2,80}[a-z0-9]";

const NOUN = cue(new RegExp(`\\b(?:${NOUNS})(?![a-z])|(?:${NOUNS_JA})`));
/** From the noun's end on: "name", "is", a colon, and the name. */
const AFTER = new RegExp(
  `(?: ?(?:names?|ids?|identifiers?|名|id))?(?: (?:is|are|named|called|=|of))?\\s?([:=は,]?)\\s{0,3}(${OPEN})(${NAME})`,
  "y",
);
/** Up to the noun: the name, and what may stand between them. */
const BEFORE = new RegExp(
  `(${OPEN})(?<![\\w./@-])(${NAME})([\`"'」』)*]{0,3}) ?(?:という(?:名前の)?)?(?:(?:s3|sqs|sns|rds|eks|ecs|lambda|dynamodb|kinesis) )?の?$`,
);
/** What a name before its noun has at least one of, and how near to the noun. */
const NAME_SIGN = /[-_`"'」』*\d]/;
const NAME_SIGN_REACH = 40;
/** Units before a noun in which its name stands. */
const REACH = 70;
const KEYED = cue(
  /(?:--(?:bucket|function-name|table-name|cluster|cluster-name|cluster-identifier|queue-url|queue-name|stack-name|db-instance-identifier|db-cluster-identifier|log-group-name|stream-name|repository-name|job-queue|job-name|jobs|job-id|load-balancer-name|service|service-name|domain|domain-name|crawler-name|project-name|pipeline-name|secret-id|key-id|role-name|user-name|app-id|rest-api-id|distribution-id|id|hosted-zone-id|file-system-id|work-?group|server-id|user-pool-id|replication-group-id|cache-cluster-id|directory-id|name|state-machine-name|auto-scaling-group-name|image-id|instance-ids?|account-id|task-definition|database-name|catalog-id|topic-arn|key-name|nodegroup-name|workspace-ids)[ =]+|(?<![\w-])name\s{0,3}=\s{0,3}(?=")|\b(?:bucket|bucket_?name|function_?name|table_?name|cluster_?name|queue_?name|queue_?url|topic_?name|stream_?name|stack_?name|db_?instance_?identifier|db_?cluster_?identifier|identifier|cluster_?identifier|log_?group_?name|repository_?name|load_?balancer_?name|service_?name|domain_?name|domain|pipeline_?name|project_?name|work_?group|state_?machine_?name|job_?name|job_?queue|crawler_?name|role_?name|user_?pool_?id|distribution_?id|account_?id|instance_?id|file_?system_?id|secret_?name|app_?id|dbclusterorinstancearn|awslogs-group|cluster|host|hostname|server ?name)["']?\s{0,3}[:=]\s{0,3})["'`]?([a-z0-9<$][\w./:-]{2,80})/,
);

/** A name in brackets behind its service, or before it: 「RDS(prd-kintai-db)」, `batch-queue(SQS)`. */
const BRACKETED = cue(
  /\b(?:s3|rds|sqs|sns|alb|nlb|ecs|eks|ec2|lambda|dynamodb|aurora|cloudfront|kinesis|elasticache|efs|redshift|glue|athena|asg|emr|msk|opensearch|api gateway|step functions|codebuild|codepipeline) ?\((?:[^()\n]{0,12}[:、,] ?)?([a-z0-9][a-z0-9_-]{2,60}[a-z0-9])[,、)]|(?<![\w./@-])([a-z0-9][a-z0-9_-]{2,60}[a-z0-9]) ?\((?:s3|rds|sqs|sns|alb|nlb|ecs|eks|ec2|lambda|dynamodb|aurora|kinesis|elasticache|efs|redshift|glue|athena|msk|opensearch)[^()\n]{0,20}\)|キー ?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|\bkms key ([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(?:->|→|⇒) ?(?:s3|rds|sqs|ecs|eks|lambda) ?\(([a-z0-9][a-z0-9_-]{2,60}[a-z0-9])[,、)]/,
);
/** A name that carries its stage needs no noun: `lake-ingest-prod`, `prd-kintai-db`. */
const STAGED = cue(
  /(?<![\w./@-])(?<![a-z0-9]:)(?:(?:[a-z0-9]{2,20}[-_]){1,3}[a-z0-9]{2,20}[-_](?:prod|prd|production|stg|stage|staging|dev|qa|live|uat)|[a-z0-9]{2,20}[-_](?:prod|prd|stg|uat|qa)[-_][a-z0-9]{2,20}|(?:prod|prd|stg|dev|uat|qa)(?:[-_][a-z0-9]{2,20}){2,4})(?![\w@-]|\.[a-z])|(?<![\w./@-])[a-z0-9][\w-]{1,74}\.fifo\b/,
);
const ORDINARY_STAGE = /\b(?:non|pre|post|in|to|and|or|vs|the|our)\b|^(?:--|pre-|non-)/;
/** Versions, types, engines, runtimes: they say what it is, not which. */
const KIND_OF_THING =
  /^(?:v?\d+(?:[._]\d+)*[a-z]?|[a-z]{1,3}\d[a-z]{0,3}(?:-flex)?\.(?:nano|micro|small|medium|large|x?\d*xlarge|metal).*|(?:db|cache|ml|ra3|dc2|kafka|search)\.[\w.]+|python\d.*|node(?:js)?[\d.].*|java\d.*|go\d.*|ruby\d.*|dotnet\d.*|(?:aurora|postgres|mysql|redis|amazon|linux|windows|ubuntu|debian|centos|rhel|al2023|graviton|x86|arm)[\w.-]*|gp[23]|io[12]|st1|sc1|http.*|[345]g(?:\/[345]g)*|[a-z]+v\d|\d+[a-z]{1,4}|us-\w+|www\..*|p\d\d|u\d+|t\d+|.*\.(?:js|ts|py|json|ya?ml|tf|sh|log|txt|md|png|jpg|jpeg|csv|zip|html|java|go|rb|php|sql|xml|conf|cfg|toml|jar|exe|ps1|parquet|hcl|tfvars|env|pem|lock))$/;
/** Hyphenated English, not a name. */
const ORDINARY =
  /^(?:multi|cross|re|non|on|in|pre|post|self|read|write|start|set|opt|auto|semi|sub|single|two|three|four|half|full|high|low|long|short|end|back|front|first|second|third|last|well|up|down|real|same|so|server|out|over|client|customer|user|near|far|old|new|key|per|built|load|rate|time|type|point|pay|fail|go|on-prem|always|ever|open|fine|internet|public|private|production|role|resource|identity|account|region|service|aws|amazon|cost|data|zero|one|dual|hot|cold|warm|follow|e|next|sign|log|check|roll|scale|stand|peer|site|ip|ipv4|ipv6|http|https|tcp|udp|tls|ssl|sse|vpc|s3|ec2|rds|eks|ecs|kms|iam|sqs|sns|api|cpu|gpu|event|request|response|x-amz|x|created?|deleted?|lambda|mysql)[-/]|[-/](?:based|level|side|only|wide|specific|demand|free|time|up|down|in|out|off|on|managed|to|like|ready|aware|related|only|facing|built|defined|compatible|first|optimized|scaling|region|account|az|term|prem|premises|premise|end|day|hour|minute|back|over|by|step|case|id|ids|name|policy|limit|specified|provided|owned|generated|enabled|disabled|safe|proxy|endpoint)$|^and[/-]or$|^(?:create|delete|describe|update|list|get|put|start|stop|add|remove|modify|batch|run|register|tag|publish|deploy|invoke|attach|detach|enable|disable|set|send|assume|import|export|copy|restore)-[a-z-]+$|^pg_[a-z_]+$|^[a-z]+(?:\/[a-z]+)+$/;

/** 「関数 thumbs が」: a word in Latin letters between such a noun and a particle can only be a name. */
const NAMED_JA =
  /^(?:バケット|テーブル|関数|クラスター?|キュー|トピック|ストリーム|パイプライン|ワークグループ|ジョブ|ステートマシン|スタック|リポジトリ|ロググループ)$/;
const PARTICLE = /^ ?(?:[がをにではのへと]|から|より|について)/;
const SORT_OF_THING =
  /^(?:aws|amazon|lambda|dynamodb|kinesis|redis|valkey|kafka|spark|hadoop|iceberg|postgres\w*|mysql|mariadb|oracle|serverless|provisioned|standard|express|fifo|java|node\w*|python|ruby|docker|json|yaml|parquet|null|batch|cron|glue|athena|public|private|master|main|readonly|temp\w*|global|local|test)$/;

function names(value: string, quoted: boolean): boolean {
  // A name like a path: log groups, secrets, parameters.
  if (quoted && /^\/?[a-z][\w.-]*(?:\/[\w.-]+)+$/.test(value) && /\/.+\/|[-_\d]/.test(value))
    return !isPlaceholder(value);
  if (isPlaceholder(value) || KIND_OF_THING.test(value) || ORDINARY.test(value)) return false;
  // A number, or an engine's version: "19.0.0.0.ru-2025-07".
  if (/^\d+(?:\.\d+\.\d.*)?$/.test(value)) return false;
  if (quoted)
    return (
      value.length >= 3 &&
      !/^(?:the|this|that|its|our|your|and|error|failed|running|active|pending|enabled|disabled|true|false|unhealthy|healthy|[a-z]+:[a-z]+)$/.test(
        value,
      )
    );
  return (
    /[a-z]/.test(value) &&
    (/[-_]/.test(value)
      ? /\d|[-_].*[-_]|_|^[a-z]{2,}-[a-z]{2,}/.test(value)
      : /[a-z]\d|\d[a-z]/.test(value) && value.length >= 5)
  );
}

/** Units behind a noun, or behind a key and its sign, between which and the name a line may end. */
const NEAR_END = 32;
/** Units of what stands below a line that its last words may name. */
const BELOW = 100;

type Found = (start: number, end: number) => void;

/** `--bucket prod-logs`, `"bucket": "prod-logs"`. */
function keyed(text: string, end: number, found: Found): void {
  for (const match of text.matchAll(KEYED.all)) {
    if (match.index >= end) return;
    const value = match[1]!;
    const generic = /(?:domain|host|name|id|service|identifier|cluster)["' ]*[:= ]/.test(match[0]);
    if (
      isPlaceholder(value) ||
      KIND_OF_THING.test(value) ||
      /^(?:(?:var|local|this|self|process|data|module|props|os|event|aws_\w+)\.|ip-\d)/.test(value)
    )
      continue;
    if (generic && !match[0].startsWith("--") && !/[-_\d]/.test(value)) continue;
    if (!generic && value.length < 3) continue;
    found(match.index + match[0].length - value.length, match.index + match[0].length);
  }
}

/** "bucket prod-logs", 「prod-logs バケット」: what stands behind and before a noun. */
function besideNoun(text: string, noun: string, index: number, found: Found): void {
  AFTER.lastIndex = index + noun.length;
  const after = AFTER.exec(text);
  if (after) {
    const name = after[3]!;
    if (/^\((?:\)|["'a-z_{])/.test(text.slice(AFTER.lastIndex, AFTER.lastIndex + 2))) return;
    if (name.startsWith("/") && !/[\s`"'「:=]/.test(text[AFTER.lastIndex - name.length - 1]!)) return;
    const told =
      name.startsWith("/") ||
      (NAMED_JA.test(noun) &&
        name.length >= 4 &&
        !SORT_OF_THING.test(name) &&
        PARTICLE.test(text.slice(AFTER.lastIndex, AFTER.lastIndex + 5))) ||
      (/(?:names?|ids?|名)(?: is)? ?[:=は]/.test(text.slice(index, AFTER.lastIndex)) && /[-_/\d]/.test(name));
    if (names(name, told || /[`"'「『]/.test(after[2]!)) && (after[1] !== "," || /\d/.test(name)))
      found(AFTER.lastIndex - name.length, AFTER.lastIndex);
  }
  const from = Math.max(0, index - REACH);
  const ahead = text.slice(from, index);
  // An ordinary word before the noun names nothing.
  const before = NAME_SIGN.test(ahead.slice(-NAME_SIGN_REACH)) ? BEFORE.exec(ahead) : null;
  if (!before) return;
  const name = before[2]!;
  const quoted = /[`"'「『]/.test(before[1]!) && before[3] !== "";
  const start = from + before.index + before[1]!.length;
  if (names(name, quoted) && (quoted || /\d|[-_].*[-_]/.test(name))) found(start, start + name.length);
}

/** Names in a line, counted from its first character; `below` is what its last words may name. */
const namesIn = kept((written: Written, below: string): readonly Span[] => {
  const spans: Span[] = [];
  const found = (start: number, end: number) => spans.push({ start, end });
  const { full } = written;
  const text = full + below;
  if (below === "" ? KEYED.possible(written.lower) : /--|[:=]/.test(full)) keyed(text, full.length, found);
  for (const { 0: value, index } of matchesIn(written, STAGED))
    if (!isPlaceholder(value) && !ORDINARY_STAGE.test(value)) found(index, index + value.length);
  for (const match of matchesIn(written, BRACKETED)) {
    const value = match.slice(1).find((group) => group !== undefined)!;
    const start = match.index + match[0].indexOf(value);
    if (/[-_]/.test(value) && names(value, true)) found(start, start + value.length);
  }
  for (const { 0: noun, index } of matchesIn(written, NOUN)) besideNoun(text, noun, index, found);
  return spans;
});

const goesOnBelow = kept((written: Written) => {
  const { full, lower } = written;
  const lastNoun = matchesIn(written, NOUN).at(-1);
  return (
    /[:=]["'`]?$/.test(lower) ||
    (lastNoun !== undefined && lastNoun.index + lastNoun[0].length + NEAR_END > full.length)
  );
});

/** Where a resource is named: "bucket prod-logs", 「バケット prod-logs」, `--bucket prod-logs`, `"bucket": "prod-logs"`. */
export function findNames({ lines, lower }: Doc): Span[] {
  const all: Span[] = [];
  for (const { written, start, end } of lines) {
    if (written.full === "") continue;
    const from = start + written.indent;
    const below = goesOnBelow(written) ? lower.slice(end, end + BELOW) : "";
    for (const name of namesIn(written, below)) {
      // A blank to be filled in.
      if (written.full[name.start - 1] === "<" && written.full[name.end] === ">") continue;
      all.push({ start: from + name.start, end: from + name.end });
    }
  }
  return all;
}
