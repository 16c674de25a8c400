import { PROBLEM } from "../cues.ts";
import { cue } from "../phrases/cue.ts";
import type { Doc, Line } from "../structure/types.ts";

/** Commands that look at things. They trigger a problem only where their own output is the failure. */
export const DIAGNOSTIC = cue(
  /^(?:sudo )?(?:aws [\w-]+ (?:describe|get|list|batch-get|lookup|filter|tail|wait|ls\b)[\w-]*|aws (?:--[\w-]+(?:[ =][^\s-]\S*)? ){1,4}[\w-]+ (?:describe|get|list|batch-get|lookup|filter|tail)[\w-]*|aws sts|aws s3 ls|aws logs|aws configure list|kubectl (?:-{1,2}[\w-]+(?:[ =][^\s-]\S*)? ){0,3}(?:describe|get|logs|top|events|cluster-info|version|config)|docker(?:-compose| compose)? (?:ps|logs|inspect|images|version|info)|terraform (?:version|state|show|output)|ping|traceroute|tracert|mtr|dig|nslookup|host|telnet|nc|netstat|ss|tail|head|cat|less|grep|df|du|ps|top|free|uptime|journalctl|dmesg|lsblk|blkid|lscpu|lsof|vmstat|iostat|mpstat|sar|nvidia-smi|getent|resolvectl|ethtool|findmnt|nvme (?:list|smart-log|id-ctrl)|iptables|ip|ifconfig|systemctl status|ls|env|echo|date|awk|sed|sort|wc|jq|which|uname|test-netconnection|get-\w+|tnc|openssl|curl -(?:i|I|v|s|w|o)\S* \S*169\.254)\b|--version\s*$|--help\s*$/,
);

/** Views of the engine itself: a query of them looks at something. */
export const SYSTEM_VIEW = cue(
  /\b(?:from|join) (?:s[tv][lv]_|svcs_|sys_query|pg_(?:stat|locks|class|settings|catalog)|information_schema|performance_schema|sys\.|v\$|dba_|all_tab)/,
);

/** The prompt before a command. */
const PROMPT = /^(?:ps [^>]{0,120}>|\[[^\]]{1,60}\][$#]|[^\s$#>%»]{0,80}(?: \([^)]{1,40}\))? ?[$#>%❯➜»λ]) */;

export const COMMAND =
  "(?:sudo )?(?:aws|kubectl|terraform|docker|docker-compose|cdk|sam|npm|npx|yarn|pnpm|pip3?|python3?|node|curl|wget|ssh|scp|sftp|git|helm|eksctl|psql|mysql|mysqldump|pg_dump|mvn|gradle|serverless|sls|amplify|eb|copilot|mount|redis-cli|go|cargo|java|pulumi|ansible-playbook|packer|spark-submit|msck|select|insert|delete|update|merge|truncate|call|load|analyze|refresh|grant|revoke|copy|unload|alter|create|vacuum|invoke-\\w+|new-\\w+|set-\\w+|s3cmd|rclone|dig|sam|yum|dnf|apt|apt-get|brew|liquibase|flyway|rsync|tar|dd|fio|k6|locust|iperf3?|mongosh?|sqlplus|bcp|sqlcmd|poetry|uv|bun|systemctl|reboot|dotnet|make|bash|sh|openssl|php|ruby|rails|bundle|composer|kinit|net use|ffmpeg|ffprobe|gst-launch[\\w.-]*|mstsc|hey|wrk|vegeta|jmeter|pgbench|sysbench|nvme|mkfs[\\w.]*|growpart|resize2fs|xfs_growfs|sysctl|pg_restore|mongodump|mongorestore|gh|podman|skopeo|istioctl|kustomize|argocd|deno|tsx|powershell|pwsh)";

/** What a command says that could not do its own work; what it shows of other things may have failed as well. */
const FAILED_ITSELF = cue(
  /an error occurred \(|(?:could not|unable to|failed to|couldn't) (?:connect|resolve|reach|locate|get|open|load)|permission denied|error: you must|access ?denied|connection (?:refused|timed out|reset)|handshake timeout|no route to host|operation timed out|^curl: \(\d|^(?:error|fatal): /,
);

/** What leads over to an example that somebody else wrote. */
const FROM_DOCS = cue(
  /\b(?:docs?|documentation|guide|manual|readme|tutorial|article|workshop|reference|page)\b[^.]{0,40}\b(?:examples?|samples?|says?|shows?|lists?|there(?:'s| is)|reads?|has)\b|\bexamples? (?:in|from|of) (?:the|your|aws)\b|(?:ドキュメント|ガイド|マニュアル|公式|記事|チュートリアル)[^。]{0,20}(?:例|記載|書かれ|あり|載)/,
);

/** Why something does what it does: what it is, is no question. */
export const WHY = cue(
  /^(?:\W{0,3})(?:but |so )?(?:why (?:does|do|is|did|will)|how come)\b|なぜ|どうして|何故/,
);

export const asks = cue(/\?$|でしょうか。?$|ますか。?$|ですか。?$/);

/** A step tells somebody (or somebody told) to do something. */
export const ACTION = cue(
  /^(?:then |next,? |finally,? |and |in [\w ]{2,30},? )?(?:i |we |you )?(?:[a-z]{3,12}ing\b|run|ran|create|make|open|click|go to|goto|navigate|select|choose|set|add|deploy|launch|start|stop|log ?in|sign|connect|call|invoke|send|upload|download|use|configure|enable|disable|install|build|push|pull|apply|attach|detach|put|write|execute|try|wait|delete|remove|update|change|edit|paste|enter|type|press|reboot|restart|schedule|trigger|submit|init|import|copy|move|clone|check ?out|declare|define|define|have|from|with|see|observe|look|note|query|insert|subscribe|publish|request|register|switch|specify|pass|provision|resize|scale|restore|mount|ssh|repeat|rerun|re-run|save|turn|fill|download|watch|scale|unplug|plug|drag|drop|hold|swipe|tap|join|leave|kill|drain|shut|dial|hang up|refresh|reload|reopen|close|expand|scroll|tick|untick|check|uncheck|rename|record|play|let|go back|hit|plug|scan|double-click|right-click|sort|zoom|switch off|switch on|`|\$|aws |kubectl |dig |curl |npm |cdk |terraform )|(?:する|します|した|しました|実行|押(?:す|下)|クリック|タップ|スワイプ|長押し|ドラッグ|ドロップ|選択|入力|起動|作成|設定|接続|アクセス|ログイン|開く|確認|書き込む|投げさせる|送信|送る|呼び出す|アップロード|デプロイ|待つ|待機|返る|返す|なる|変更|追加|削除|有効化|指定|貼り付け|インストール|再起動|適用|発行|登録|行う|流す|打つ|叩く|貼る|選ぶ|入れる|外す|抜く|挿す|戻す|切る|繋ぐ|つなぐ|増やす|減らす|消す|作る|書く|読む|回す|置く|移す|立てる|止める|閉じる|上げる|下げる|保存|公開|架電|発信|再生|オン|オフ|(?<![a-z])o(?:n|ff))(?:\(.{0,80}\))?(?:こと)?[。.]?$|を(?:実行|クリック|タップ|押|選択|入力|開)/,
);

export const ORDERED = cue(/^(?:\d{1,2}[.)]|(?:i{1,3}|iv|vi{0,3})[.)]|\(\d{1,2}\)|[①-⑳]|step \d|手順 ?\d)/);

/** A command in a block counts unless it only looks, and what it shows is no failure of its own. */
export function triggers({ lines, lower }: Doc, at: number): boolean {
  const line = lines[at]!;
  if (line.role === "workaround" || line.role === "tried") return false;
  const command = line.said.replace(PROMPT, "");
  if (isQuotedFromDocs(lines, at)) return false;
  const parts = command.split(/;|&&|\|/).map((part) => part.trim().replace(/^(?:[a-z_]+=\S* )+/, ""));
  if (!parts.every((part) => part === "" || DIAGNOSTIC.test(part))) return true;
  if (line.role === "reproduction") return true;
  const operation = /^aws (?:--\S+ \S+ )*[\w-]+ ([a-z]+(?:-[a-z]+)+)/.exec(command)?.[1];
  if (operation && lower.includes(operation.replaceAll("-", ""))) return true;
  for (let next = at + 1; next < lines.length && next <= at + 3; next++) {
    const { kind, lower } = lines[next]!;
    if (kind === "command") return false;
    // A cmdlet that complains in its own name.
    if (/^[a-z]+-[a-z0-9]+ ?: \S/.test(lower) && command.startsWith(lower.slice(0, lower.search(/[ :]/))))
      return true;
    if (FAILED_ITSELF.test(lower)) return !/describe|status|logs?\b/.test(command);
  }
  return false;
}

/** Whether the sentence above a command says that a document has it; that somebody ran it, and what came, is another matter. */
function isQuotedFromDocs(lines: readonly Line[], at: number): boolean {
  let above = at - 1;
  while (lines[above]?.kind === "blank" || lines[above]?.kind === "fence") above--;
  const { kind, lower } = lines[above] ?? {};
  return kind !== "command" && lower !== undefined && FROM_DOCS.test(lower) && !PROBLEM.test(lower);
}
