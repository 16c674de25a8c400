import { ASKS_WHETHER, PLANNED, PROBLEM } from "../cues.ts";
import { states } from "../learned/scores.ts";
import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Doc, Said } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { hasRoute, JUMPS, NEAR, SAID_FROM, TOLD_BY_VERB, TOLD_BY_VERB_JA } from "../words/routes.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const OUR =
  "(?:(?:our|the|my|a|an|their|its|another|one|any|all|every|each|other|different|both|two|three|some|this|that|these|those|corporate|company|customer|customer's|partner's|private|public|same|local|internal|external|peered|on-premises|on-prem|windows|linux|remote|single|several|specific|certain|dev|staging|production|prod|aws) ){0,4}";
/** Places that an access starts from. */
const PLACE =
  "offices?|home|hq|headquarters|on-?prem\\w*|data ?cent(?:er|re)s?|laptops?|notebooks?|desktops?|local ?(?:host|machine|pc|network|environment|env)|locally|machines?|pcs?|workstations?|networks?|lan|vpn|bastion(?: host)?|jump ?(?:host|box|server)|internet|wi-?fi|hotspot|ec2|instances?|lambdas?|functions?|ecs|eks|fargate|tasks?|pods?|containers?|nodes?|cluster|servers?|glue|github actions?|gitlab|jenkins|ci|codebuild|runners?|vpcs?|subnets?|accounts?(?! (?:team|manager))|emr|sagemaker|app runner|branch(?:es)?|warehouse|factory|plant|stores?|hospitals?|campus|cloudshell|proxy|router|isp|phones?|mobile|suppliers?|partners?|vendors?|country|china|agents?|hosts?|azure|gcp|heroku|vercel|dev ?container|terminal|site|studio|shop|school|hotel|airport|ship|lab|station|raspberry pi|region|[an]lbs?|load balancers?";
const FROM = cue(
  new RegExp(
    `(?<!\\b(?:logs?|output|outputs|excerpt|excerpts|metrics?|screenshots?|traces?|messages?|mails?|answers?|reply|replies|response|migrat\\w{1,4}|mov\\w{1,3}|restor\\w{1,3}|convert\\w{0,3}|switch\\w{0,3}|different|apart|aside|away|results?|errors?|events?|upgrad\\w{1,3}|snapshots?|backups?|copied|copy|remov\\w{1,3}|delet\\w{1,3}|evict\\w{1,3}|detach\\w{0,3}|quote|dump|stack|config|configuration|(?:log|output|excerpt|trace|message|error)s? below is|orders?|bookings?|rows|records|invoices?|figures|numbers|reports?) )\\b(?:from|(?:goes|go|went|comes?|came|connect(?:s|ed|ing)?) out of) (?!\\d)(?:(?:within|inside|outside|behind|either) )?(?:of )?${OUR}(?:[\\w.-]+ ){0,3}?(?:${PLACE})\\b`,
  ),
);
const REACHES = cue(
  /\b(?:connect\w*|access\w*|reach\w*|call\w*|requests?|log(?:s|ged|ging)? ?in\w*|sign(?:s|ing)? ?in|ssh|rdp|sftp|ping|curl|upload\w*|download\w*|pull\w*|push\w*|send\w*|sent|resolv\w+|open\w*|query\w*|queries|invoke\w*|invok\w+|fetch\w*|traffic|talk\w*|go(?:es)? (?:out|through)|leave|publish\w*|read\w*|writ\w+|put\w*|get\w*|mount\w*|deploy\w*|assume\w*|authenticat\w+|run(?:s|ning)?|works?|fail\w*|kubectl|come|comes|land|hear|serve[sd]?|sees?|streams?|(?:i|we) (?:do|type|try|start|use)\b|uses?|goes?|dial\w*|load(?:s|ing)?|happens|to|checks?|monitor\w*|probes?)\b/,
);
const VIA = cue(
  /\b(?:connect|dial|log|sign|come|go|get)(?:s|ing|ed)? (?:in )?(?:to \S+ )?(?:with|by|on) (?:[\w-]+ ){0,2}[\w-]{0,10}vpn\b|(?<!\b(?:balancing|listeners?|rules?|settings?|logging|timeouts?|attributes?|polic(?:y|ies)|certificates?|stickiness|protection|enabled|disabled|configured) )\b(?:via|through|over|behind|using|on|by way of|by|takes?|enters?) (?:(?!last|past|next|whole|time|week|month|day|year|hour|and\b|to\b)[\w'-]+ ){0,3}?(?:client vpn|vpn|site-to-site|direct connect|dx\b|nat gateway|nat instance|nat\b|vpc endpoints?|interface endpoints?|gateway endpoints?|vpce|privatelink|transit gateway|tgw|proxy|bastion|jump (?:host|server|box)|session manager|ssm|vpc peering|peering|internet(?! explorer)|tunnel|wi-?fi|4g|5g|lte|starlink|cloudfront|vpc links?|own line|[an]lbs?\b|load balancers?|api gateway|mpls|leased line|wan|zscaler|hotspot|global accelerator|anyconnect|globalprotect|forticlient|openvpn|wireguard|tailscale|netskope)/,
);
/** Arrows that lead through menus or steps, not through networks. */
const MENU = cue(
  /\bconsole\b|click|choose|select|create (?:schedule|bucket|function)|コンソール|クリック|選択|snapshot|スナップショット|メニュー|画面/,
);
const CALLER =
  "lambdas?|lambda functions?|ec2(?: instances?)?|ecs(?: \\w+)?|eks(?: \\w+)?|fargate|pods?|tasks?|containers?|functions?|instances?|glue jobs?|glue|step functions?|api gateway|cloudfront|lambda@edge|[an]lb|app runner|batch jobs?|codebuild|github actions?|jenkins|gitlab(?: \\w+)?|on-?prem\\w*|servers?|clients?|applications?|app|service|workers?|nodes?|consumers?|producers?|tablets?|phones?|devices?|agents?|gateways?|browsers?|apps?|users?|engineers|scanners?|airflow|dms|emr|sagemaker|notebook|bastion|crawler|job|sensors?|meters?|cameras?|kiosks?|tills?";
const CALLS = cue(
  new RegExp(
    `\\b(?:${CALLER})\\b(?: \\([^)]{1,60}\\))?(?:,[^.;,:]{2,50},)?[^.;,:]{0,50}?\\b(?:connect(?:s|ed|ing)? (?:to|with|over)|(?:can(?:not|'t)|to|unable to|when|while|could not|couldn't) access(?:ing)?|accesses|called the (?!\\w+ (?:first|twice|again)\\b)[a-z]|accessed|reach(?:es|ing)?\\b(?! (?:[a-z]+_\\w+|(?:the |its |an? |this |that )?(?:\\w+ )?(?:state|status|end|limit|timeout|maximum|max|step|line|point|\\d)))|(?:calls?|calling) (?:the |an? )?[a-z]|talk(?:s|ed|ing)? to|invok(?:es|ing)|(?<!\\b(?:the|a|our|new|old) )quer(?:ies|y|ying) (?:the |an? |our )?[a-z]|read(?:s|ing)? (?:\\w+ )?from|(?:writ(?:es?|ing)|wrote) (?:\\w+ ){0,2}to|(?:puts?|putting|upload(?:s|ed|ing)?|push(?:es|ed|ing)?|sends?|sent|sending|publish(?:es|ed|ing)?) [^.;,]{0,24}to|(?:pull(?:s|ed|ing)?|download(?:s|ed|ing)?|fetch(?:es|ed|ing)?|gets?|got|getting) [^.;,]{0,30}from|resolv(?:e|es|ing) )`,
  ),
);
const LOCATED = cue(
  new RegExp(
    `\\b(?:in|at|inside|within|behind|on) ${OUR}(?:[\\w-]+ )?(?:offices?|warehouse|data ?cent(?:re|er)s?|(?:own )?dc|(?:call|contact) cent(?:re|er)s?|studio|bases|crew rooms?|airport|hotel|branch(?:es)?|private subnets?|corporate network|(?:\\w+ )?network(?! (?:firewall|acl|load|interface|polic|access|manager|error|issue|problem|config|setting))|on-?prem\\w*|premises|plant|factory|hospital|campus|dorms?|lab|headquarters|hq|head office|bastion|colo(?:cation)?)\\b|\\bon (?:our|my|their|its|the customer's|a customer's) own (?:\\w+ )?(?:servers?|machines?|hosts?|hardware|racks?|metal)\\b|\\b(?:in|inside) (?:a|the|our|my|private|same|another) (?:\\w+ )?vpc\\b|\\bfrom outside (?:aws|the vpc|our network|the cluster)\\b|\\bat home\\b|\\btethered\\b|\\b(?:at|on|in|with) (?:hetzner|ovh\\w*|digital ?ocean|linode|contabo|ionos|scaleway|vultr|azure|gcp|google cloud|oracle cloud|alibaba cloud)\\b|\\bhome office\\b|\\bfield engineers\\b|\\bremote (?:workers?|employees|staff|users)\\b|\\bworking from home\\b|\\bisps?\\b|\\b(?:our|the|one|two|every|each|several) (?:\\w+ )?(?:branch(?:es)?|offices?|stores?|shops?|plants?|warehouses?|schools?|hospitals?)\\b(?: networks?)?(?: (?:in|at|of|near) [\\w-]+)?(?: ?\\([^)]{1,80}\\))?[^.;]{0,30}\\b(?:can(?:not|'t)|unable|fails?|lost|loses?|losing)\\b|\\b(?:vpn|tunnel|direct connect|peering|connection|link|traffic)\\b[^.;]{0,30}\\bbetween\\b|\\b(?:home|office|corporate|company|guest) (?:wi-?fi|network|lan)\\b|\\bto (?:a|the|our) (?:jump|bastion)|\\b(?:ipsec|site-to-site|vpn) (?:tunnels?|connections?) (?:to|from|between|into)\\b|\\bon the (?:provider|carrier)\\b`,
  ),
);
const PIPELINE = cue(
  /\b(?<!\bbuilds? (?:runs?|is run|ran) )(?<!\b(?:built|compiled|packaged|created|tested) )(?<!\b(?:started|triggered|launched) )(?:in|from|on|via|by) (?:our |a |the )?(?:self-hosted )?(?:github actions?|gitlab(?: ci| runner)?|jenkins|circleci|buildkite|bitbucket pipelines?|azure devops|teamcity|codebuild|codepipeline|travis)|\b(?:github actions?|gitlab|jenkins|circleci|buildkite|azure devops|teamcity)\b[^.;]{0,12}\b(?:agent|runner|workflow|job|pipeline)|\b(?:agent|runner)\b[^.;]{0,12}\b(?:github actions?|gitlab|jenkins|teamcity|buildkite)/,
);
/** How somebody came to read the logs, or a word that only sounds like a way. */
const TO_READ_LOGS = cue(
  /\b(?:(?:read|got|get|took|take|collect\w*|pulled|fetched|copied|saw|checked|look\w*) (?:at )?(?:the |these |those |this |it )?(?:[\w'-]+ )?(?:logs?|output|files?|it|message)|(?:logged (?:in|on|into|onto)|went (?:in|on)|ssh(?:'?d|ed)?)\b[^.;]{0,30}\bto (?:read|get|check|look|collect|fetch|grab|pull|download|copy|save|gather)|to (?:fetch|grab|collect|gather|download|copy|read) (?:the |these |those |our |all |its )?(?:\w+ )?logs?)\b|ログ[^。]{0,14}(?:確認|取得|閲覧|見|収集|採取)|取得しました|採取しました/,
);

const SOURCE_JA =
  "bastion|プロキシ|ファイアウォール|[an]lb|ロードバランサー?|api gateway|社内|自宅|オフィス|事務所|営業所|出張所|事業所|研究所|役所|本店|校舎|キャンパス|寮|ビル|現場|図書館|薬局|クリニック|本社|支社|支店|拠点|店舗|工場|倉庫|病棟|病院|学校|大学|オンプレ(?:ミス)?|データセンター?|dc|踏み台(?:サーバー?)?|インターネット|外部|社外|ローカル(?:pc|端末|環境|マシン)?|手元(?:のpc|の端末)?|端末|pc|タブレット|スマホ|スマートフォン|スキャナー?|クライアント|サーバー?|vpn|ec2|ecs|eks|lambda(?:@edge)?|cloudfront functions|fargate|タスク|コンテナ|pod|インスタンス|関数|glue|ジョブ|アプリ(?:ケーション)?|github actions|gitlab[^、。]{0,8}|jenkins[^、。]{0,6}|codebuild|ランナー|runner|vpc|サブネット|アカウント|ネットワーク|lan|cloudshell|wi-?fi|テザリング|出張先|旅先|取引先|仕入先|お客様環境|ブラウザ|自席|在宅|リモート|外出先|国内|海外|スタジオ|会場|コールセンター|コンタクトセンター|窓口|raspberry pi|基地|空港|ホテル|環境|マシン|ノード|ワーカー|ホスト|プロバイダー?|キャリア|回線|ルーター?|lte|[45]g|sim|駅|電車|車内|店内|校内|院内|構内|カフェ|新幹線|azure|gcp|vps";
const VERB_JA =
  "呼ぶ|呼び|だと|引け|応答|[45]\\d\\d|届|トンネル|切れ|接続|アクセス|ログイン|アップロード|ダウンロード|呼び出|呼ん|通信|リクエスト|実行|ssh|rdp|sftp|ftp|ping|curl|つな|繋|送信|送っ|取得|参照|名前解決|問い合わせ(?:ると|を行)|書き込|読み(?:込|取|出)|開(?:く|け|こ|い)|見られ|見れ|使え|pull|push|put|get|fetch|入(?:り|る|れ|って)|監視|チェック|(?<!ログを)(?<!ログの)確認|叩|流す|dig|デプロイ|操作|疎通|到達|届|利用|使用|表示|認証|マウント|clone|使(?:う|っ)|invoke|publish|consume|出て|へ|に対し|正常|問題な|失敗|エラー|遮断|不通|遅|拒否|弾か|assume|投げ|読みに|取りに|サインイン|ログオン|固ま|(?:止ま|落ち|途切れ)(?:り|る|て)|タイムアウト|から(?:の)?(?:通信|接続|アクセス)";
const FROM_JA = cue(
  new RegExp(
    `(?:${SOURCE_JA})(?:の?内側|配下|内|上|側|など|のみ|だけ|群)?(?: [\\w-]{2,40})?(?: ?\\([^)]{1,120}\\))?(?:の[^、。]{1,24}?)?(?:から|より)(?!の(?:メール|連絡|通知|回答|問い合わせ|請求|報告|ログ)|は?(?:言われ|聞))(?:は|の|も)?[^。]{0,110}?(?:${VERB_JA})`,
  ),
);
const VIA_JA = cue(
  /(?:cloudfront|alb|nlb|api gateway|ロードバランサー?|vpn|direct connect|dx|専用線|nat ?(?:gateway|ゲートウェイ|gw)?|エンドポイント|privatelink|transit gateway|tgw|プロキシ|踏み台(?:サーバー?)?|session manager|セッションマネージャー?|インターネット|ネットワーク|ピアリング|閉域網|bastion|ssm|ポートフォワード|zscaler|netskope|cloudflare|peering|wi-?fi|プロバイダー?|テザリング|回線|ルーター?|トンネル|vpce|starlink|4g|5g|lte)(?:\([^)]{1,40}\))?[^、。]{0,8}?(?:経由|を通(?:し|り|っ)|(?<=テザリング[^、。]{0,8})(?:し(?:て|た|な)|中)|越し|を介し|を使って接続|で(?:の)?接続)/,
);
const STATED_JA = cue(
  /(?:自席|社内|自宅|手元|オフィス|本社|支社|拠点|踏み台|客先)(?: ?\([^)]{1,40}\))?(?:の(?:pc|端末))?(?:で|から)(?:の)?、?(?:実行|試し)(?!た(?:コード|スクリプト|コマンド))|(?<![a-z])(?:subnet|i|eni|vpc)-[0-9a-f]{8,17}[^。、]{0,20}(?:から|で)(?:の)?、?(?:打|叩|実行|接続|アクセス|送信|curl|ssh|呼|流)|(?:プロキシ|ファイアウォール|(?<![a-z])nat|ルーター?|zscaler|netskope)の?(?:内側|配下|背後|裏|後ろ)|(?:anyconnect|globalprotect|forticlient|openvpn|wireguard|tailscale|zscaler|netskope|vpn|citrix|vdi)(?:で|に|から)(?:入|接続|つな|繋|ログイン)|(?:[an]lb|cloudfront|waf|accelerator|プロキシ|api gateway)の順(?:に|で)|(?:vps|レンタルサーバー?|azure|gcp|オンプレ(?:ミス)?|データセンター?)(?:上)?(?:で|に)[^。、]{0,6}(?:動か|動いて|動く|稼働|運用|置い|ある)[^。、]{0,12}(?:クローラー?|サーバー?|アプリ|プログラム|バッチ|スクリプト|ジョブ|サービス|クライアント|vm)|(?:失敗|拒否|エラー|不通|切断)[^。、]{0,8}のは[^。]{0,20}(?:raspberry pi|pc|端末|サーバー?|機器|ゲートウェイ|クローラー?|カメラ|センサー?|スマホ|タブレット|ec2|lambda|タスク|pod)(?:です|だけ|のみ|でした)|(?:オフィス|本社|支社|拠点|データセンター?|店舗|工場|学校|病院)の(?:ファイアウォール|fw|ルーター?|プロキシ|utm)(?:で|が|を|から)|(?:ecs|eks|ec2|lambda|fargate|オンプレ(?:ミス)?|コンテナ|社内|vpc)(?:上|内|側)?(?:の|で動(?:く|いている|作する))[^。、]{1,20}(?:から|が)[^。]{0,40}(?:へ|に|宛て?)[^。]{0,24}(?:put|get|接続|アクセス|送信|書き込|呼び出|通信|リクエスト)|(?:アクセス|接続|送信|通信|呼び出し)元(?:は|が|の|:)|(?:拠点|対向|オンプレ側)は|(?:ローカルpc|pc|自宅|社内|オフィス|コールセンター|拠点|支社|本社|店舗|病院|学校)(?:\([^)]{1,40}\))?で、?[^。]{0,40}(?:呼び出し|実行する|接続|アクセス|ログイン|表示が|つな|繋|利用)|経路(?:は|:)|(?:呼び出し|アクセス|接続|通信|リクエスト)は[^。]{0,30}から(?:の(?:もの)?)?(?:です|。|$)|(?:jenkins|github actions|gitlab|ランナー|エージェント|オンプレ[^。、]{0,12})(?:が|は)[^。]{0,20}(?:引き受け|assume)|(?:vpc|サブネット|社内(?:ネットワーク)?|拠点|オンプレ(?:ミス)?)(?:内|上)?(?:の|にある|に配置した)(?:lambda|ec2|ecs|pod|サーバー?|端末|pc|インスタンス|タスク|関数|クライアント|アプリ)[^。]{0,40}(?:接続|アクセス|通信|呼び出|失敗|でき|タイムアウト)|(?:在宅|テレワーク|リモートワーク|出張|帰省|外出)(?:勤務|の|で|中|先)[^。]{0,30}(?:接続|アクセス|つな|繋|でき|切|開け|見え|入れ|拒否|ログイン)|(?:github actions|gitlab ?(?:ci|runner)?|jenkins|circleci|codebuild|cloudshell)(?: ?\([^)]{1,40}\))?(?:上)?(?:で|から|の)(?![^。、]{0,6}ビルド(?:し|済))[^。]{0,30}(?:返って|返ら|応答|固ま|失敗|エラー|デプロイ|push|pull|呼|拒否|assume|install|login|こけ|コケ|止ま)|(?:github actions|gitlab ?(?:ci|runner)?|jenkins|circleci|codebuild|cloudshell) ?(?:から|で)(?![^。、]{0,6}ビルド(?:し|済))[^。]{0,40}(?:拒否|失敗|エラー|止ま|落ち|弾か)/,
);
/** Networks that an end user or a site comes in by. */
const NETWORK =
  "wi-?fi|lte\\b|[345]g\\b|cellular|apn\\b|mobile (?:data|networks?|carriers?|operators?|connections?)|carrier(?:'s)? networks?|broadband|dsl\\b|fib(?:re|er) (?:lines?|links?|connections?)|isps?\\b|(?:client |site-to-site |full-tunnel |split-tunnel )?vpn\\b|direct connect|zscaler|netskope|anyconnect|globalprotect|forticlient|openvpn|wireguard|tailscale|carrier-grade nat|cgnat|mpls|sip trunks?|trunk lines?|sd-?wan|leased lines?|home (?:and \\w+ )?(?:lines?|networks?|connections?|office|routers?)|(?:hotel|airport|office|corporate|company|campus|hospital|store|branch|plant|guest|school|university) (?:and \\w+ )?(?:network|lan|lines?|wi-?fi|internet|firewall)|(?:china )?(?:telecom|unicom|telekom)|vodafone|verizon|comcast|kddi|softbank|docomo|t-mobile|telefonica|satellite|starlink|roaming|tether\\w*|hotspots?|forward proxy|web proxy|squid";
/** Who or what comes in by it. */
const COMER =
  "users?|customers?|clients?|visitors?|guests?|staff|employees|colleagues|drivers?|riders?|nurses|people|members|viewers|subscribers|passengers|phones?|tablets?|laptops?|pcs?|devices?|gateways?|scanners?|terminals?|kiosks?|cameras?|sensors?|meters?|depots?|sites?|stores?|shops?|branch(?:es)?|offices?|wards?|substations?|apps?|hosts?|servers?|machines?|boxes|box|agents?|players?|routers?|printers?|tills?";
const COMES_BY = cue(
  new RegExp(
    `\\b(?:${COMER})\\b[^.;?]{0,60}?(?:\\(|\\b(?:via|through|over|on|behind|by|using|from|in|with)\\b )[^.;?]{0,40}?\\b(?:${NETWORK})|\\b(?:by|via|through|over|on|off|behind|from|across|with|without) (?:[\\w./'-]+ ){0,4}?(?:${NETWORK})|\\((?:on |over |via )?(?:${NETWORK})|\\b(?:${NETWORK}) (?:users?|customers?|clients?|only|subscribers?|staff|side)\\b|\\b(?:are|is|sits?|stands?|runs?|hosted|located) (?:\\w+ )?(?:on-?prem\\w*|(?:in|at) (?:our|a|the) (?:own )?(?:colo\\w*|data ?cent(?:er|re)|dc|rack|machine room))\\b|\\b(?:work(?:s|ing)?|travel\\w*) (?:remotely|from (?:home|abroad|[a-z]+))\\b|\\btravel\\w* (?:in|to|through|across|abroad|around)\\b`,
  ),
);
/** Asked first, because few sentences have one. */
const NETWORK_WORD = cue(
  new RegExp(`${NETWORK}|on-?prem|\\bcolo|data ?cent|\\bdc\\b|rack|machine room|\\bwork|travel`),
);
/** 「VPNにつないだ」「LTEのみ」「自宅の固定回線」 */
const NETWORK_JA =
  "wi-?fi|無線lan|lte|[45]g|モバイル(?:回線|データ通信|ルーター?)?|携帯(?:回線|電話網)|キャリア(?:回線|網)?|閉域(?:sim|網|接続)|固定回線|光回線|フレッツ[^、。の]{0,4}|isp|プロバイダー?|ケーブルテレビ|zscaler|netskope|自宅|docomo|ドコモ|kddi|softbank|ソフトバンク|楽天モバイル|sim|在宅(?:勤務|ワーク)?|テレワーク|リモートワーク|出張先|外出先|ホテル|空港|駅|vpn|専用線|direct connect|衛星回線|starlink|テザリング|データセンター?|コロケーション|コロ|ハウジング|オンプレ(?:ミス)?|社内(?:lan|網|ネットワーク|プロキシ)?|事務所|本社|支社|支店|拠点|店舗|工場|病院|学校|倉庫|コールセンター|citrix|vdi|シンクライアント|リモートデスクトップ|(?<![a-z])nat(?![a-z])|ラック|プロキシ";
const COMES_BY_JA = cue(
  new RegExp(
    `(?:カフェ|ホテル|空港|客先|出張先|外出先|機内|車内|海外|現地)に(?:い(?:て|る|ます)|おり|滞在)|vpn(?:クライアント)?が[^。、]{0,12}(?:切れ|切断|落ち)|(?:回線|ネットワーク|wi-?fi|(?<![a-z])lan|テザリング|vpn|プロバイダー?|キャリア)(?:だと|のとき|の時)[^。]{0,24}(?:開|失敗|エラー|つなが|繋が|切|不可|ない|ません)|(?:ません|ない|失敗|エラー|不可|拒否|切れます|固まる) ?\\([^)]{0,16}(?:${NETWORK_JA})|\\([^)]{0,16}(?:${NETWORK_JA})[^)]{0,24}\\)[^。]{0,40}(?:[45]\\d\\d|真っ白|こけ|コケ|ませ|ない|失敗|エラー|不可|拒否|切れ|切断|止ま|遅|固ま|開|接続|アクセス|ログイン|つな|繋)|(?:wi-?fi|無線lan|lte|[45]g|sim|モバイル回線|vpn|回線|テザリング)(?:で|を使って|に(?:する|つなぐ|繋ぐ|つない|繋い|切り替える)と?|をつなぐと|をつないで|(?:を|に)(?:つないだ|繋いだ|接続した)(?:状態|まま|とき|時|場合))[^。]{0,24}(?:送|上げ|アップ|表示|読み込|接続|つな|繋|アクセス|使|利用|見|開|入|ログイン|通|切|だめ|ダメ|ng)|(?:${NETWORK_JA})(?: ?\\([^)]{1,40}\\))?(?:(?:側|内|用)?の)?[^、。]{0,16}?(?:(?:に(?:接続|つな|繋|あり|ある|設置)|を(?:通|使っ|利用|経由|切断|介)|で入|経由|収容|配下|越し)|(?:のみ|だけ)(?:\\)|で|が|の|、|[45]\\d\\d|失敗|エラー|不可)|(?:の(?:オペレーター?|エージェント|担当者|作業員|店員|先生|生徒|社員|利用者|ユーザー?|会員|職員|従業員|スタッフ|お客様|pc|端末|タブレット|スマホ|サーバー?|ブラウザ|chrome|edge|safari|firefox))[^。]{0,40}(?:から|で|が|は|だけ|のみ))|(?:pc|端末|タブレット|スマホ|スマートフォン|アプリ|会員|ユーザー?|利用者|社員|お客様|機器|車載器|センサー?|カメラ|ゲートウェイ|レジ|pos)[^、。(]{0,10}\\([^)]{0,24}(?:${NETWORK_JA})[^)]{0,30}\\)|(?:店舗|拠点|支店|本社|工場|営業所|客先)(?:の)?(?:pc|端末|タブレット)で`,
  ),
);
/** A build agent that was named where its error stands. */
const AGENT = cue(
  /\b(?:agent|runner)s?\b[^.;]{0,30}\b(?:github actions?|gitlab|jenkins|teamcity|buildkite|azure devops)|\b(?:github actions?|gitlab|jenkins|teamcity|buildkite|azure devops)\b[^.;]{0,30}\b(?:agent|runner)s?\b/,
);
/** A place at the end of what leads over to a command or an output. */
const ANNOUNCES = /\b(?:from|on|in|at|behind)\b[^.:]*:$/;
const ANNOUNCES_JA = cue(
  new RegExp(
    `(?:${SOURCE_JA})(?: ?\\([^)]{1,40}\\))?[^、。]{0,24}?(?:から|より|で|上で)(?:の[^。]{0,10})?:?$`,
  ),
);
/** 「自分のMac(自宅)から。」 */
const ONLY_FROM_JA = cue(
  new RegExp(
    `(?:${SOURCE_JA})(?:[^。、]{0,12}\\)|の[^。、]{1,16})?(?:から|より)(?:です|となります|になります)?[。.]?$`,
  ),
);
/** A field of a form: "from: plant LAN", 「接続元=本店」 */
const FIELD = cue(
  new RegExp(
    `^[^\\w一-龠]*(?:from|source|src|client|network|uplink|traffic|way|via|origin|caller|customer gateway|カスタマーゲートウェイ|対向(?:機器|装置|ルーター?|側)?|利用(?:場所|拠点|環境)|アクセス元|接続元|送信元|発信元|呼び出し元|回線|経路|ネットワーク) ?[:=|] ?[^。]{0,60}?(?:${PLACE}|${NETWORK}|${NETWORK_JA}|${SOURCE_JA})`,
  ),
);
/** A machine and its place, in so few words that they make no sentence. */
const PLACED = cue(
  /^\W*(?:my|our|an?|the) (?:laptop|pc|phone|tablet|workstation|browser)s?, (?:[\w-]+ ){0,2}(?:wi-?fi|network|lan|vpn|home|office)\b|^\W*(?:tried |tested |seen )?(?:(?:an?|the|my|our|one) )?(?:\w+ ){0,2}?(?:browsers?|laptops?|pcs?|workstations?|clients?|hosts?|boxes|box|phones?|tablets?) (?:\([^)]{1,40}\) )?(?:in|at|on|behind|inside) (?:[\w-]+ ){0,3}?(?:offices?|home|network|lan|vpn|wi-?fi|premises|data ?cent(?:re|er)|branch|plant|store|school|hospital|campus)\b/,
);
/** A build that fails by itself accesses nothing. */
const NO_CALL = cue(
  /\b(?:(?:unit |integration )?tests? (?:phase|stage|step|fail\w*)|unit tests?|compil\w+|lint\w*|syntax error|type ?check|out of memory|oom|heap)\b|(?:テスト|コンパイル|構文|メモリ不足)[^。、]{0,8}(?:失敗|エラー|落ち|こけ)/,
);
const VERB = cue(/\b(?:is|are|was|were|has|have|had|will|belongs?)\b/);
/** What mail programs add, and how somebody can be reached. */
const NO_ACCESS = cue(
  /\b(?:staff|workers?|pickers|picking|packing|crews?|work|production|operations?|patients|guests) (?:in|at|on) (?:the|our) (?:warehouse|plant|factory|store|shop|hospital|branch|office)s?\b[^.;?]{0,20}\b(?:wait\w*|idle|stand\w*|come|comes|has|have|stopped|halted)\b|(?:作業員|従業員|社員|スタッフ|患者|お客様|職員|ドライバー)(?:さん|の方)?が[^。、]{0,6}(?:待|困|並)|^\W*(?:送信元|from|source) ?[:=] ?\S+@|^\W*(?:sent|get) (?:from|with|via|by|outlook|gmail)\b|(?:から|より)送信\W*$|(?:コンソール|画面|サイト|ページ)から[^。]{0,20}(?:ダウンロード|取得|エクスポート)し[^。]*(?:添付|送付|共有|貼)|(?:から|より)(?:届い|送られ|受け取っ|受領し|来)た?[^。、]{0,12}(?:メール|通知|連絡|案内|請求|回答|返信|お知らせ)|\b(?:call|phone|reach|contact|visit) (?:me|us)\b|\bwriting (?:to you |this )?from\b/,
);
/** A product, a document, an errand, or a place that is asked for: nobody's access, where nothing fails. */
const TALK = cue(
  /\b(?:docs?|document(?:ation)?|guide|manual|page|blog|article)\b[^.;]{0,20}\b(?:says?|states?|reads?|explains?)\b|\bfrom (?:which|what|where)\b|\b(?:polic(?:y|ies)|security groups?|rules?|nacls?|acls?|firewalls?)\b[^.;]{0,20} (?:allows?|permits?|grants?|opens?|lets?)\b|\b(?:opened|raised|filed|wrote|forwarded|created) (?:the|this|a) (?:ticket|case|mail)\b|(?:ポリシー|セキュリティグループ|(?<![a-z])sg|ルール|acl)(?:で|は|に|も)[^。]{0,30}(?:許可|開放)|(?:は|が)[^。、]{1,12}にあります(?:。|$)|起票|\b(?:appliances?|products?|solutions?|software|modules?)\b[^.;]{0,20}\b(?:connects?|supports?|offers?|comes? with|includes?|provides?)\b|\b(?:asked|told|instructed) (?:me|us)\b|\bcall (?:the|my|our|his|her|their) (?:[\w-]+ ){0,2}(?:number|mobile|phone|desk)\b|どの[^。、]{1,8}から|どこから|(?:ドキュメント|ガイド|マニュアル|記事)[^。]{0,30}と(?:あり|書|記載)/,
);
/** What was taken from one place to another has moved: nothing accesses it. */
const MOVED = cue(
  /\b(?:moved|migrat\w+|copied|restored|converted|switched|imported|relocat\w+)\b[^.;]{0,60}\bfrom\b|(?:から|より)[^。]{0,24}(?:移行|移し|移転|移設|切り替え|コピー|引っ越|引き継)/,
);
const FINE = cue(
  /\b(?:(?:sits?|stands?|is|are|all) (?:on|behind)|behind|fine|ok|okay|works?|good|untouched|unaffected|reach\w*|answers?|breaks? out|comes? in|publish\w*|stream\w*|use[sd]?|see|sees|get|gets|hear)\b/,
);
const QUESTION = cue(/^(?:does|do|is|are|can|could|may|should|will|would|how|what|which|when)\b[^?]*\?\W*$/);
const MEANS = /[a-z0-9ぁ-んァ-ヶ一-龠]{2}/;

const ASKS_JA = cue(/教えて|ご教示|でしょうか|ますか|ですか/);

const IN_ORDER = cue(/\bthen\b|\bvia\b|経由|→/);

/** Three stations in a row: "laptops at home, Client VPN, then a transit gateway". */
function hasHops(lower: string): boolean {
  if (!IN_ORDER.test(lower) || !/,|、|\bthen\b/.test(lower)) return false;
  let row = 0;
  for (const part of lower.split(/, then |,|;|:| then |、|→/)) {
    row = part.length < 60 && NEAR.test(part) ? row + 1 : 0;
    if (row === 3) return true;
  }
  return false;
}

const tells = kept((sentence: Said): boolean => {
  const { lower, role, japanese } = sentence;
  if (TO_READ_LOGS.test(lower) || NO_ACCESS.test(lower)) return false;
  if (role === "access" && MEANS.test(lower) && NEAR.test(lower)) return true;
  const problem = PROBLEM.test(lower);
  // What is asked or meant in general is nobody's failing access.
  if (!problem && (ASKS_WHETHER.test(lower) || PLANNED.test(lower) || ASKS_JA.test(lower))) return false;
  if (!problem && (MOVED.test(lower) || TALK.test(lower))) return false;
  if (FIELD.test(lower)) return true;
  if ((hasRoute(lower) || hasHops(lower)) && !MENU.test(lower)) return true;
  if (japanese)
    return (
      !NO_CALL.test(lower) &&
      [TOLD_BY_VERB_JA, FROM_JA, VIA_JA, STATED_JA, COMES_BY_JA, ANNOUNCES_JA, ONLY_FROM_JA].some((pattern) =>
        pattern.test(lower),
      )
    );
  if (QUESTION.test(lower) || SAID_FROM.test(lower)) return false;
  if (TOLD_BY_VERB.test(lower)) return true;
  if (PLACED.test(lower) && !VERB.test(lower)) return true;
  if (CALLS.test(lower) || AGENT.test(lower)) return true;
  if (
    NETWORK_WORD.test(lower) &&
    (problem || FINE.test(lower) || REACHES.test(lower)) &&
    COMES_BY.test(lower)
  )
    return true;
  const built = PIPELINE.test(lower) && !NO_CALL.test(lower);
  const placed = FROM.test(lower) || VIA.test(lower) || LOCATED.test(lower) || built;
  return (
    placed &&
    (ANNOUNCES.test(lower) || (built && !/[.!?][^\w.!?]*$/.test(lower)) || REACHES.test(lower) || problem)
  );
});

export const accessPath: ElementRule = {
  meta: {
    id: "access-path",
    name: { en: "Access path", ja: "アクセス元・経路" },
    levels: ["warning", "info"],
  },
  message: {
    en: "Say where the access comes from and which way it takes: office, VPN, Internet, an instance, a function…",
    ja: "アクセス元と経路(社内、VPN、インターネット、EC2、Lambdaなど)を書いてください。",
  },
  section: {
    en: {
      heading: "Access path",
      prompt: "Where does the failing access come from, and through what (VPN, NAT, endpoint…)?",
    },
    ja: {
      heading: "アクセス元・経路",
      prompt: "失敗しているアクセスがどこから、何を経由して(VPN、NAT、エンドポイントなど)行われるか",
    },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    for (const sentence of doc.sentences) {
      if (spans.length === MAX_SPANS) break;
      if (states("access-path", sentence.same, tells))
        spans.push({ start: sentence.start, end: sentence.end });
    }
    for (const { kind, lower, start, end } of doc.lines)
      if (spans.length < MAX_SPANS && kind === "command" && JUMPS.test(lower)) spans.push({ start, end });
    return { spans: spans.sort((a, b) => a.start - b.start) };
  },
};
