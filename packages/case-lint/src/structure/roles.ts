/** What a heading or a label says about the lines under it. */
export type Role =
  | "reproduction"
  | "expected"
  | "actual"
  | "error"
  | "impact"
  | "time"
  | "identifier"
  | "environment"
  | "tried"
  | "access"
  | "question"
  | "cause"
  | "workaround"
  | "comparison";

/** Tried in order against the lower-cased heading; the first that matches wins. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    "reproduction",
    /reproduc|^how *$|\brepro\b|最小(?:構成|の?コード|限|再現|サンプル)|^(?:\W|\d)*steps?\b|re-?creat|how to (?:cause|trigger|get|see|provoke|hit|make)|再現|(?:操作|実行|発生)手順|操作(?:内容|方法|の?(?:順序|順番|流れ))|発生条件|実行内容|^\W*操作\W*$|^\W*手順|実行(?:した)?(?:コマンド|コード)|(?:起動|実行|投入時の)コマンド|minimal (?:code|example)|(?:code|script|query) snippet|terraform config|(?:relevant|offending|sample|affected|source) (?:code|config|source|manifest|template)|該当の?(?:ソース)?コード|(?:試した|実行した|使った|使用した)(?:コード|スクリプト|クエリ|コマンド)|entered|入力した/,
  ],
  ["workaround", /workaround|possible solution|回避策|暫定|解決策/],
  [
    "tried",
    /\btried|mitigat|attempt|troubleshooting|already done|what (?:i|we)(?:'ve| have)? (?:did|done)|\bdone so far|looked at|steps (?:already )?taken|already taken|^\W*done\b|investigat|\bchecked|(?<!\b(?:please|pls|kindly|you|to|will|should|must) (?:also |first )?)\bchecks?\b|試し|試行|切り分け|実施(?:した|済|内容)|確認(?:した|済|結果|事項|内容|できた)|対[応処](?:した|済|状況|内容)|^\W{0,3}(?:対応|対処|処置|actions?(?: taken)?|measures?|remed(?:y|iation))\W{0,3}$|調査(?:した|結果|状況|内容)|やったこと|行ったこと/,
  ],
  [
    "expected",
    /expected(?! (?:go-?live|completion|date|launch|traffic|load|peak|number|users|visitors|growth|volume|start|end|duration|delivery|arrival|audience|attendance|usage)\b)|expectation|should happen|desired(?! (?:limit|quota|value|capacity|count|number|date))|期待|想定(?!トラフィック|アクセス|利用|負荷|ユーザ|来場|ピーク|同時|件数|人数)|正常時|本来|あるべき/,
  ],
  [
    "question",
    /(?<!\byour )question(?! title)|\bask\b|\basks\b|^\W*(?:\d+[.)] ?)?(?:our |my |the |support )?requests?(?: (?:for|to (?:aws|support|you)|summary|details)\b|\W*$)|^\W*(?!(?:feature|your|http|same|api|get|post|failing|failed|test|sample|curl|web|this|each|every) )\w+ request\W*$|^\W{0,3}req\W{0,3}$|need(?:ed)? from|^\W*what (?:we|i)(?:'d| would)? (?:need|want|like|ask)|help needed|質問|お?問い?合わ?せ(?:内容|事項)|ご?依頼|確認したい|[聞伺尋]きたい|[伺尋](?:い|ね)たい|知りたい|お願い|教えて|ご?相談|要望|求めること|^\W{0,3}(?:wanted|wish(?:es)?|ご?希望(?:事項|内容)?)\W{0,3}$/,
  ],
  [
    "comparison",
    /^\W{0,3}(?:ok|good|passes|成功|可)\W{0,3}$|(?<!\bhow (?:it|this|that|\w+) )\bworks\b|regression|last working|以前|正常な|動作する/,
  ],
  [
    "identifier",
    /affected resource|\bregion|resource|\baccount|\barn\b|\binstance|bucket|\bfunction|cluster|\bids?\b|\bwhere\b|リージョン|リソース|対象|アカウント|識別/,
  ],
  [
    "impact",
    /impact|^\W*effects?\b|affected|affects|blast radius|\bscope|\bwho\b|影響|被害|業務|発生範囲|困っていること/,
  ],
  [
    "time",
    /\btimes?\b|\bwhen\b|occurr|timestamp|\bstart(?:ed)?\b|timeline|\bsince\b|\bdate\b|発生(?:日時|時刻|時間|日)|日時|いつ|時刻|期間|時系列/,
  ],
  [
    "access",
    /access(?:ed)? (?:from|path)|\bsource\b|\broute\b|network|\bpath\b|\bclient\b|(?:connect|call)\w* from|アクセス|接続元|経路|ネットワーク/,
  ],
  [
    "error",
    /error|\blogs?\b|stack ?trace|traceback|exception|output|message|evidence|エラー|ログ|メッセージ|出力|証跡/,
  ],
  [
    "actual",
    /current|actual|observed|happen|descri|summary|symptom|problem|issue|現象|事象|症状|実際|概要|状況|問題|現状|発生している/,
  ],
  [
    "environment",
    /environment|version|config|set-?up|platform|\bos\b|system|prerequisit|環境|構成|バージョン|設定|前提/,
  ],
  ["cause", /\bcause|analysis|原因|考察|推測/],
];

/** The role of a heading's words (lower case), or undefined where it has none of its own. */
export function roleOf(heading: string): Role | undefined {
  for (const [role, words] of ROLES) if (words.test(heading)) return role;
  return undefined;
}
