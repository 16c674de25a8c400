import { cue } from "../phrases/cue.ts";

/** Failure as machines put it, for lines that a machine wrote. */
export const FAILURE = cue(
  /(?<![\w./-])(?:errors?|err!?|exceptions?|refused to \w+|violates|has been blocked|giving up|fail(?:ed|ure|ures|s|ing)?|fatal|panic|critical|denied|refused|timed out|time-?out (?:exceeded|expired|waiting|after|was|error)|(?:i\/o|read|connect|connection|gateway|request|operation) time-?out|not found|no such|unable to|cannot|can't|could ?n[o']t|could not|couldn't|did ?n[o']t|is ?n't|was ?n't|has ?n[o']t|did not|does ?n[o']t|does not|(?:was|were|is|are)(?:n[o']t| not) able|must (?:be|complete|not)|incorrect|unknown authority|handshake time-?out|crashed|exited without|minimum required|invalid|illegal|malformed|exceed(?:s|ed|ing)?|not authorized|unauthorized|forbidden|not (?:allowed|supported|permitted|valid|available|a valid|ready)|throttl\w+|unhealthy|unreachable|oomkilled|killed|cancell?ed|conflicts? with|essential container|reset by peer|connection reset|unexpected(?:ly)?|abort(?:ed|ing)?|terminated|insufficient|misconfiguration|rejected|expired|mismatch|conflict|duplicate|already exists|prematurely|\be(?:conn\w+|timedout|notfound|hostunreach|pipe|acces|addrinuse|ai_again|perm|mfile|nomem)|declined|closed (?:the )?connection|connection (?:was )?closed|closed by (?:the )?(?:remote|peer|server|foreign)|hung up|not respond(?:ing|ed)?|not syncing|deferred|bounced|unexpected eof|no space left|out of memory|cannot allocate|bad gateway|service unavailable|servfail|nxdomain|deadlock|lost connection|disconnect(?:ed)?|stopped posting|back-?off|crashloopbackoff|rollback|too ?many|segmentation fault|core dumped|undefined|missing|broken pipe|(?:status|health|state)\W{1,3}red|degraded|stalled|evicted|no (?:mutual|route|healthy|matching|valid|available|resources?))(?![\w/-]|\.\w)|\b(?:invalid|illegal|missing|unsupported|unauthorized|insufficient|in)_(?:error|\w{3,30})\b|\w_(?:fatal|crashed|denied|invalid|exceeded|mismatch|timeout|rejected)\b|"?error(?:code|message)"? ?: ?"\w|\b\w+(?:error|exception|denied|notfound|(?<!de)fault|_failed|_failure|_error)\b|\berr_\w+|\bcurl: \(\d+\)|\b[a-z]+_error_\w+|\bblocked by\b|\breached\b[^;]{0,60}\b(?:limit|max\w*|setting|quota)\b|\b[45]\d\d [45]\.\d\.\d\b|\b0x8[0-9a-f]{7}\b|code = (?!ok)\w+ desc|\bsqlstate|\bora-\d{5}|" [45]\d\d\b| [45]\d\d (?:-|[45]\d\d) \d|http\/[\d.]+"? [45]\d\d|(?:status(?:[ _]?code)?|code|http)"? ?[:=] ?"?[45]\d\d\b|exit(?:ed)? (?:with )?(?:status|code) ?:? ?[1-9]|non-zero|エラー|失敗|拒否|見つかりません|られません|できません|ありません|無効|超過|不正/,
);

/** What looks like failure and says that there was none. */
export const NO_FAILURE =
  /\berror (?:rate|budget|count|page)s?\b|\b(?:0|no|without) (?:errors?|failures?|failed)\b|"?\b(?:errors?|failed|failures?|exceptions?)(?:count)?"? ?[:=] ?(?:0\b|null|none|false|\[\]|"")|failed \d*\/?0\b/g;

export const ANY_FAILURE_WORD = cue(/error|fail|exception|warn|fatal|denied|refused|[45]\d\d/);

/** What AWS writes in its own mails. */
export const NOTICE = cue(
  /health event - aws_|momentary lapse|threshold crossed: \d|reason for state change|state change: ok -> alarm|running on degraded hardware|you are receiving this (?:e-?mail|message|notification) because|has entered the alarm state|^(?:> ?)?subject: (?:alarm|\[(?:action required|要対応|対応が必要))|experienced a (?:failure|fault) of|基盤(?:の|となる)?ハードウェアの(?:障害|劣化|故障)に(?:より|よって)|(?:ec2|aws) has detected degradation|scheduled for (?:retirement|decommission)|\ban aws backup job (?:failed|expired|was (?:stopped|aborted))|your (?:aws )?account (?:is|has been|will be) (?:suspend|under review|restrict|closed)/,
);

/** Error text in the middle of a person's sentence (not lower-cased). */
export const NAMED = cue(
  /\(Service: \w+; Status Code: [45]\d\d|\b[A-Z]\w{2,60}(?:Error|Exception) when calling the \w+ operation|\bAn error occurred \([^)]{1,80}\)|(?:\b|_)(?:[A-Z][A-Za-z]+(?:\.[A-Za-z]+){0,9}|[a-z]+(?:\.[A-Za-z_]+){1,9})?(?:Error|Exception|Fault|Denied|NotFound|Failure|Exceeded|Invalid\w{0,30})(?: ?\([^)]{1,60}\))? ?: +["'`]?\w[^\s,;]* \w|\b[A-Z][A-Z_]{3,40}(?:ERROR|FAILED|EXCEPTION|DENIED): +\S+ \S|\b[A-Z]{3,}(?:_[A-Z\d]{2,}){1,8}: [A-Z][a-z]+ \w+ \w|\btoomanyrequests: \w|エラー ?コード ?: ?0x[0-9A-F]{8}|エラー \d{1,5} \(0x[0-9A-Fa-f]{8}\)|システム エラー \d{1,5} が発生しました|\bStatus Reason: [A-Z]\w+ \w|\bORA-\d{5}: \S|\bERROR \d{4} \(\w+\): \S|\bE\d{3,5}: \S+ \S|\bexit(?:ed)? (?:with )?code [1-9]\d*: \S|\b[Ee]rrno \d+|[a-z] (?:Invalid|Failed|Unable|Cannot|Error|Internal|Unknown|Unexpected|Missing|Resource|Permission)(?: [a-z]{2,14}){1,4}: [A-Z]\w+ \w+ \w+|\{ ?"(?:message|error|errors|errormessage|code|__type|fault|reason)" ?: ?"[^"]*(?:[Ff]orbidden|[Uu]nauthorized|[Dd]enied|[Ee]rror|[Ii]nvalid|[Ee]xceeded|[Tt]hrottl|[Tt]imed out|not |No |[Ff]ail|[Ee]xception|[Mm]issing|[Uu]navailable)|<Code>\w+<\/Code>|curl: \(\d+\) \S|code = (?!OK)\w+ desc = |SQLSTATE[ [(]|\b(?:says|said|prints?|shows?|logs?|reads) (?:Cannot|Could not|Unable to|Failed to|Invalid|No such|Permission denied|Access denied|Connection refused|Unknown|Missing|Unexpected) \S+ \S|\bError (?:response from daemon|parsing|creating|updating|reading|while|when|in|at|code)\b[^:]{0,60}: \w/,
);

/** Quoted words: the quote's inside is the first group that matched. */
export const QUOTED =
  /「([^「」]{2,400})」|『([^『』]{2,400})』|``?([^`]{2,400})``?|"([^"]{2,400})"|(?<![\w])'([^'\n]{8,300})'(?!\w)/g;

export const QUOTED_FAILURE = cue(
  /\b(?:error|exception|fail(?:ed|ure|s)?|fatal|denied|refused|timed? ?out|timeout|not found|no (?:such|route|valid|healthy|credentials|response|matching)|unable|cannot|can't|could not|couldn't|did not|didn't|does not|doesn't|isn't|was ?n't|were ?n't|must|invalid|illegal|malformed|exceed\w*|not authorized|unauthorized|forbidden|not (?:allowed|supported|permitted|valid|available|a valid)|throttl\w*|unhealthy|unreachable|killed|reset|unexpected|abort\w*|terminated|insufficient|rejected|expired|mismatch|conflict|duplicate|already (?:exists|been|in use)|no space|out of memory|unavailable|bad gateway|lost connection|too many|missing|undefined|required|required|wrong|problem|issue|blocked|suspended|incorrect|limit|no longer|not|lost|stopped|closed|dropped|rolled back|roll(?:ing)? back|in alarm|alarm state|degraded|impaired|lapse|interrupted|declined|disconnected|breached|unsuccessful|longer than|too long|abus\w+|compromised|suspicious|unusual|action required|take action|violat\w+|exposed|overdue|stuck|error\w*)\b|[a-z](?:error|exception)\b|エラー|失敗|拒否|見つかりません|られません|できません|できない|できなかった|ありません|無効|超過|不正|正しくありません|許可されて|見つけられません|られません|権限|期限切れ|利用できなく|中断|予期|ブロック|停止|終了し(?:ました|ます)|切れ(?:ます|ました|ています)|要対応|混み合|お待ちください|ご利用(?:いただけ|になれ)ません|メンテナンス中|アクセスが集中|やり直し|もう一度|再度|問題が発生|時間切れ|切断|接続が切|不明な|不足|タイムアウト|存在しません|存在しない|されませんでした/,
);

/** A quote that is somebody's wording of it, a button, a question or a hope: no machine's words. */
export const NOT_MACHINE = cue(
  /^[」"'`』)]*(?:とのお?声|という(?:趣旨|感じ|ような|意味|問い合わせ|質問|認識)|のような|みたいな|といった(?:趣旨|感じ|内容|旨|意味)|に近い|的な|との(?:声|連絡|問い合わせ|申告)|という(?:声|連絡|申告)|を(?:押|クリック|選択|開|有効|設定)|ボタン| button| tab\b| menu| option| page\b| checkbox)/,
);

/** What people call it among themselves: "the S3 problem" */
export const NICKNAME = cue(
  /^(?:the|our|this|that|my) (?:[\w-]+ ){0,3}(?:problems?|issues?|errors?|bugs?|incidents?|failures?|limits?|timeouts?)$/,
);

/** What a document says of a case that may be. */
export const CONDITION = /^(?:if|when|whenever|in case|once) (?!.*: )/;

export const HEDGED = cue(
  /(?:something like|along the lines of|sort of|kind of|basically|more or less|roughly|users? (?:say|report|complain)\w*|to the effect)[^"`'「]{0,20}$/,
);

/** A button's name, or what a document says. */
export const NO_MESSAGE = cue(
  /\b(?:(?:click|press|choose|select|button|tab|menu|named|called|option|checkbox|tick|hit)(?: on)?|(?:docs?|documentation|guide|manual|tutorial|article|faq)\b[^.]{0,20}(?:says?|states?|reads?|claims?))\W{0,3}$/,
);

export const SHOWN = cue(
  /(?:と(?:あり|書かれ|記載|いう(?:エラー|メッセージ|表示|ログ|通知|文言|メール|連絡)|表示|出(?:て|ま|る|力)|返|のエラー|記録|なり|なって)|の(?:エラー|メッセージ|ログ))|^\S? ?(?:error|message|is (?:shown|returned|displayed|logged)|appears)/,
);

export const SAYS = cue(
  /(?:error|message|messages|says|said|saying|reads|shows?|displays?|returns?|returned|throws|threw|gets?|got|getting|gives?|see|seeing|receiv\w+|logs?|logged|with|answers?|reports?|fails?(?: with)?|alert|alarm|notification|event|表示|通知|原文|エラー|メッセージ|内容|理由|に)[\s,:(は、.]*$|[:は][\s,(、.]*$/,
);

export const SUCCESS = cue(
  /\b(?:success\w*|succeeded|completed?|ok|active|available|running|healthy|started|created|enabled)\b/,
);

/** Status or exception names: a name alone is no message. */
export const STATUS_ONLY = cue(
  /^(?:(?:http )?\d{3}(?: (?:bad gateway|service (?:temporarily )?unavailable|gateway time-?out|not found|forbidden|internal server error|unauthorized|bad request|too many requests))?|bad gateway|service unavailable|gateway time-?out|not found|forbidden|internal server error|[\x21-\x7e]+)$/,
);

/** A number that says that it failed, and nothing else. */
export const BARE_STATUS =
  /^(?:exit(?:ed)?(?: with)? (?:code|status)|(?:http )?status(?: code)?|error(?: code)?)[ :=]*\d+\.?$/;

/** A message that a label announces, on the label's own line. */
export const ANNOUNCED = cue(
  /(?:(?:ends?|fails?|failed|dies|died|exits?|exited|stops|stopped|returns?|answers?|rejected|aborts?|comes? back) (?:up )?(?:with|in|by)|error(?: message| log| output)?|message|stack ?trace|cause|reason|exception|prints?|(?:like )?this|the following|as follows|event(?: viewer| log)?(?: (?:id )?\d{1,5})?|browser|console|says|reads|shows|returns|results?|outputs?|status|answers?|response|events?|alerts?|alarms?|notifications?|通知|表示|アラート|エラー(?:メッセージ|内容|文|ログ)?|メッセージ|ログ|理由|原因|内容|件名|詳細|状態|ステータス|イベント|アクティビティ|文面|本文)(?: (?:in|of|on|from|at|by) (?:the |our )?[\w ]{2,24})?\s*(?:(?:is|は)\s*)?[:は]\s*(.{8,400})$/,
);

export const PARAPHRASE = cue(
  /\b(?:i|we|it|my(?!-\d)|our|us|they|times out|keeps|sometimes|always|all the time|please)\b|[。るたす]$(?<=[ぁ-ん]{2}.*[。るたす])/,
);

/** A line that is nothing but a quoted sentence was pasted. */
export const ALONE = /^"(?:[^" ]+ ){3}[^"]+"$/;

export const SCREENSHOT = cue(
  /screen ?shots?|attached (?:image|picture)|スクリーンショット|スクショ|画面キャプチャ|添付の(?:画像|画面)/,
);

/** What leads over to a pasted message. */
export const CUE = cue(
  /:\s*$|^[45]\d\d |\b(?:errors?|messages?|says?|said|gets?|getting|got|sees?|saw|shows?|logs?|logged|following|follows|below|returns?|returned|outputs?|receiv\w+|fails?|failed|failing|throws?|threw|prints?|displays?|alerts?|status|reason|reads?|like this|with this|with)\b/,
);

export const TABLE_OF_MESSAGES = cue(
  /(?:^|\|)[^|]{0,20}(?:message|error|log|reason|メッセージ|エラー|ログ|内容)[^|]{0,20}(?:\||$)/,
);
