import { cue } from "../phrases/cue.ts";

const ENDPOINT =
  "internet|tablets?|phones?|laptops?|kiosks?|tills?|scanners?|sensors?|cameras?|wi-?fi|clients?|browsers?|users?|cloudfront|[aen]lbs?|load balancer|ec2|ecs|eks|pods?|lambdas?|rds|aurora|sqs|sns|vpcs?|nat|tgw|transit gateway|vpn|direct connect|dx|on-?prem\\w*|offices?|bastion|proxy|endpoint|router|servers?|dns|resolver|api gateway|api|s3|dynamodb|fargate|kinesis|msk|kafka|redis|elasticache|opensearch|firewall|igw|subnets?|data cent(?:er|re)|route ?53|waf|global accelerator|cluster|nodes?|kubelet|app|application|backend|nginx|instance|container|sftp|fsx|efs|fargate|edge|sita|gateways?|pcs?|step functions|eventbridge|appsync|cognito|iot|device|encoder|sd-?wan|wan|lans?|zscaler|secrets manager|sts|kms|ecr|ssm|cloudwatch|athena|glue|bedrock|jenkins|gitlab|github(?: actions)?|codebuild|snowflake|salesforce|azure|gcp|sap|mysql|postgres\\w*|mongodb|opensearch|redshift|switch(?:es)?|memorydb|documentdb|session manager|transfer family|quicksight|sagemaker|無線|media(?:live|connect|package)|transfer|workspaces|エンコーダ|オンプレ|社内|インターネット|端末|踏み台|クライアント|ルータ|サーバ|プロキシ|エンドポイント|拠点|本社|支社|店舗|データセンタ|ユーザ|ロードバランサ|コンテナ|タスク|インスタンス|専用線|閉域網|ブラウザ|ネットワーク|ゲートウェイ|タブレット|スマホ|レジ|倉庫|機器|カメラ|センサ|オフィス|自宅|工場|サブネット|データベース|キャッシュ|事務所|営業所|車載|病院|学校";
const ARROW = cue(/-{1,2}>|=>|→|⇒|➡|>>/);
export const NEAR = cue(new RegExp(`(?<![\\w-])(?:${ENDPOINT})(?![a-z])`));
/** An arrow with something of a network on both sides. */
export function hasRoute(lower: string): boolean {
  if (!ARROW.possible(lower)) return false;
  for (const { 0: arrow, index } of lower.matchAll(ARROW.all)) {
    const end = index + arrow.length;
    if (NEAR.test(lower.slice(Math.max(0, index - 40), index)) && NEAR.test(lower.slice(end, end + 40)))
      return true;
  }
  return false;
}

/** Firewalls and routers that stand at the other end of a tunnel. */
const DEVICE =
  "forti(?:gate|net)|juniper|srx\\d*|palo ?alto|cisco|meraki|mikrotik|pfsense|opnsense|strongswan|libreswan|sophos|check ?point|sonicwall|watchguard|vyos|edgerouter|ubiquiti|unifi|yamaha|rtx\\d*|univerge|customer gateway";
const PIPELINE =
  "ci(?:/cd)?|github actions?|gitlab|jenkins|codebuild|buildkite|circleci|azure devops|teamcity|bitbucket|travis|terraform cloud|spacelift|atlantis|argo ?cd|harness|octopus|vercel|netlify|runners?|build agents?";
const MACHINE =
  "laptops?|notebooks?|macbooks?|desktops?|workstations?|pcs?|phones?|tablets?|vms?|virtual machines?|machines?|kiosks?|tills?|scanners?|terminals?|printers?|cameras?|sensors?|gateways?|raspberry pi";
const CALLER =
  "lambdas?|functions?|ec2|ecs|eks|fargate|pods?|tasks?|containers?|instances?|jobs?|glue|step functions?|state machines?|api gateway|cloudfront|[an]lb|batch|servers?|clients?|apps?|applications?|services?|workers?|nodes?|agents?|browsers?|airflow|dms|emr|sagemaker|notebook|crawler|athena|quicksight|appsync";

/**
 * Who fails to get where, told by a noun and a verb: a source that is said to be one, a tunnel and its device, a
 * build that pushes, a machine that gets no answer. For English sentences in lower case.
 */
export const TOLD_BY_VERB = cue(
  new RegExp(
    `\\b(?:requests?|calls?|traffic|connections?|sessions?) (?:originates?|starts?|begins?|(?:is|are) made) (?:in|from|at|on) |\\b(?:${CALLER}|${MACHINE})\\b[^.;:?]{0,40}\\b(?:gets?|got|receives?|received|sees?|saw) ["'\`]?(?:an? |the )?(?:connection|time-?outs?|access ?denied|[45]\\d\\d|refus\\w+|reset)\\b[^.;?]{0,40}\\bfrom (?:the|our|an?|its)\\b|\\b(?:requests?|packets?|calls?|traffic|connections?) (?:leaves?|exits?|passes|goes out of) (?:the |our |an? )?(?:[\\w-]+ ){0,2}?(?:${CALLER}|${MACHINE}|firewall|proxy|nat|vpn|router|bastion)\\b|\\b(?:our|the) (?:office|corporate|company|branch|plant|on-prem\\w*|campus|school|hotel|hq|data ?cent(?:re|er))(?:'s)? (?:firewall|router|proxy)\\b[^.;?]{0,40}\\b(?:nats?|rejects?|blocks?|shows?|sees?|logs?|lets?|sends?|syns?|packets?|answers?|drops?)\\b|\\b(?:${CALLER}|producers?|consumers?|subscribers?)\\b[^.;?]{0,80}?\\b(?:los(?:e|es|t|ing)|drops?|break\\w*) (?:\\w+ )?(?:sessions?|connections?|links?) (?:to|with)\\b|\\b(?:made|sent|issued|started|opened) by (?:an?|the|our) (?:[\\w-]+ ){0,2}?(?:${CALLER}|${MACHINE})\\b[^.;?]{0,40}\\bto\\b|\\b(?:called|invoked|queried|accessed|hit) by (?:an?|our|the|his) (?:on-?prem\\S*|external|remote)|\\b(?:requests?|calls?|traffic|connections?|uploads?|queries|packets) (?:of|from) (?:our|the|my) [^.;?]{2,40} to\\b|\\bfrom (?:the |our |an? )?(?:${CALLER}) to\\b|\\bour (?:isp|internet provider|carrier) is\\b|\\b(?:citrix|vdi|thin client) (?:users?|sessions?|people|desktops?)\\b|\\b(?:postman|curl|browser|laptop)\\b[^.;?]{0,20}\\bhits\\b|\\b(?:our|the|my|a|each|every) (?:[\\w-]+ )?(?:office|data ?cent(?:re|er)|plant|factory|warehouse|branch|site|hq|campus|lab|store|shop)\\b[^.;?]{0,30}\\b(?:talks?|connects?|reaches|accesses|uploads?|sends?|pushes|pulls)\\b|\\b(?:source|client|caller|origin|requester|initiator)(?: (?:host|side|machine|system|network|ip))?(?: is|:| =) (?:[\\w-]+ ){0,4}?(?:${CALLER}|${MACHINE}|office|home|vpn|vpc|subnets?|on-?prem\\w*|data ?cent(?:re|er)|bastion|internet|network)\\b|\\b(?:${DEVICE})\\b[^.;?]{0,60}\\b(?:vpn|tunnels?|ipsec|ike(?:v2)?|site-to-site|bgp|phase [12])\\b|\\b(?:vpn|tunnels?|ipsec|ike(?:v2)?|site-to-site|bgp)\\b[^.;?]{0,60}\\b(?:${DEVICE})\\b|\\b(?:on|from|at|behind) (?:our|the|a) (?:${DEVICE})\\b|\\b(?:${PIPELINE})\\b[^.;:?]{0,40}\\b(?:push\\w*|pull(?:s|ing)?|upload\\w*|assum\\w+|log(?:s|ging)? in|(?:gets?|got|receives?|sees?) (?:an? |the )?(?:access ?denied|denied|[45]\\d\\d|time-?out|connection|unauthori[sz]ed|no answer))|\\b(?:my|our|the|his|her|this|these|an?|two|some|all) (?:[\\w-]+ ){0,2}?(?:${MACHINE})\\b[^.;:?]{0,30}\\b(?:(?:gets?|got|sees?|receives?) (?:an? |the |no )?(?:connection|time-?outs?|reset|answer|reply|[45]\\d\\d|access ?denied|refus\\w+|certificate)|calls? (?!in\\b)[a-z]|(?:cannot|can't|fails? to|unable to) (?:connect|reach|access|resolve|log in|sign in|upload|download|call|open)|(?:is|are|gets?|got) (?:refused|rejected|disconnected|kicked))|\\b(?:${CALLER})\\b[^.;:?]{0,40}\\b(?:assum(?:es|ing|e) (?:a|the|its|another) |(?:cannot|can't|could not|couldn't|fails? to|failed to|unable to|tries to|trying to|not able to) (?:fetch|pull|retrieve|read|get|download|reach|access|connect|call|invoke|resolve|query|write|send|push|publish|put|upload|deliver|transfer|sync|replicate|assume|talk)\\b(?! (?:a lock|the lock|started|up|enough|memory|more|any)\\b))`,
  ),
);

/** A jump host within a command. */
export const JUMPS = cue(/\bssh\b.{0,120} -j ?\w|proxyjump|proxycommand/);

/** What is said of a mail, an error, a log: it comes from somewhere, but it is no access. */
export const SAID_FROM = cue(
  /\b(?:messages?|errors?|answers?|responses?|repl(?:y|ies)|e?-?mails?|headers?|logs?|lines?|values?|numbers?) (?:\w+ )?(?:comes?|came|is|are|was|were|stems?) (?:\w+ )?from\b|\bfrom (?:the )?(?:server|host|peer|client) ?:/,
);

const PLACE_JA =
  "オフィス|事務所|営業所|本社|支社|支店|拠点|店舗|工場|倉庫|寮|自宅|社内(?:lan|ネットワーク)?|社外|病院|学校|大学|オンプレ(?:ミス)?(?:側|環境)?|データセンター?|dc|コールセンター|お客様先|客先|取引先|在宅(?:勤務)?(?:者|の社員|の方|メンバー)?|テレワーク(?:中の社員|者)?|海外|回線";
const DEVICE_JA = `${DEVICE}|ルーター?|ファイアウォール|fw|utm`;
const CALLER_JA =
  "lambda(?:関数)?|関数|ecs(?:タスク)?|タスク|fargate|pod|コンテナ|ec2(?:インスタンス)?|インスタンス|glue(?:ジョブ)?|ジョブ|step functions|ステートマシン|api gateway|アプリ(?:ケーション)?|サーバー?|端末|クライアント|ワーカー|jenkins|github actions|codebuild|ランナー|dms|quicksight|vm|仮想マシン|pc|スマホ|タブレット|ブラウザ|エージェント|スキャナー?|ハンディ(?:端末)?|レジ|pos|カメラ|センサー?|プリンター?|機器|装置|車載器|メインフレーム|ゲートウェイ|クローラー?|plc|デバイス|エンコーダー?|券売機|キオスク|ロボット|ドローン";
/** The same for Japanese: 「LambdaがRDSに接続できません」「本社とVPC間のVPN」「新宿オフィスのみ不可」 */
export const TOLD_BY_VERB_JA = cue(
  new RegExp(
    `(?:${CALLER_JA}|プロデューサー|コンシューマー)(?:が|は)[^。]{0,24}(?:へ|と)の(?:セッション|接続|通信)|(?:vpn|ネットワーク|wi-?fi|回線)から(?:切断|切れ|落ち|外れ)|(?<![日時週月年朝夜晩頃ろ前分曜後中今降最近き先])から(?!の(?:メール|連絡|通知|回答))[^。、]{1,30}(?:へ|に|を)(?:の)?、?(?:接続|アクセス|送信|送っ|アップロード|ダウンロード|push|pull|publish|呼ぶ|呼び|呼ん|ssh|rdp|通信|書き込|転送|疎通|到達|参照する|引け|叩)|(?:サーバー?|端末|pc|ブラウザ|スマホ|社内|社外|自宅|拠点|アプリ|pod|ec2|lambda|cloudshell|クライアント|機器)から(?:だと|は|のみ|だけ)|(?:手元|ローカル|自席|社内|自宅)(?:の|から)?[^。、]{0,12}で[^。]{0,10}(?:叩|呼|開|実行|接続)|(?:${CALLER_JA})(?:が|は|も)、?[^。、]{0,24}(?:に|へ|と)(?:の)?(?:接続|アクセス|書き込|送信|到達|届|つなが|繋が|つなげ|通信|put|ログイン|疎通)|(?:${CALLER_JA})(?:が|は|も)、?[^。、]{0,24}を(?:呼び出|呼ぶ|呼ん|叩|コール|invoke)|(?:${CALLER_JA})(?:が|は|も)、?[^。、]{0,30}(?:から|を)[^。、]{0,16}(?:取得し?に|読みに|取りに|見に|つなぎに|取得|読み|読め|pull|ダウンロード|受信|参照|引け)|(?:${PLACE_JA}|${DEVICE_JA})(?: ?\\([^)]{1,30}\\))?(?:の[^。、]{1,16})?(?:との|間の?|向けの?|から張|と張|側の)[^。、]{0,14}(?:vpn|トンネル|ipsec|専用線|回線|接続|direct connect|通信)|(?:${PLACE_JA})(?:と|⇔|↔|~|〜|-)[^。、]{1,20}間|(?:${DEVICE_JA})[^。]{0,30}(?:vpn|トンネル|ipsec|ike)|(?:vpn|トンネル|ipsec)[^。]{0,30}(?:${DEVICE_JA})|(?:${PLACE_JA})(?: ?\\([^)]{1,30}\\))?(?:で|から)?(?:のみ|だけ)|(?:踏み台|bastion|ec2|クライアント|手元|ローカル|社内|自宅|拠点|端末|サーバー?)(?:上)?で、?[^。]{0,16}(?:ssh|curl|ping|telnet|psql|mysql|dig|接続|アクセス) ?(?:する|し|を)|(?:[an]lb|cloudfront|api gateway|nlb|プロキシ|ロードバランサー?)(?:配下|背後|経由|越し)の[^。]{0,24}(?:リクエスト|アクセス|通信|接続)|社内(?:の)?(?:ファイアウォール|fw|ルーター?|プロキシ)[^。]{0,20}(?:syn|パケット|応答|通信|許可|出て|届)|(?:azure|gcp|オンプレ|vm|仮想マシン|step functions|ステートマシン|athena|quicksight|dms|airflow|jenkins|ランナー)(?:上|内|側)?(?:の[^。、]{1,16})?から[^。]{0,40}(?:名前解決|呼ぶ|呼び|接続|アクセス|送|書き|読|取得|実行)`,
  ),
);
