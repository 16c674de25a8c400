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
  | "workaround";

/** Tried in order against the lower-cased heading; the first that matches wins. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    "reproduction",
    /reproduc|repro\b|how to (?:cause|trigger)|再現|操作手順|実行手順|発生手順|実行(?:した)?(?:コマンド|コード)/,
  ],
  [
    "tried",
    /tried|attempt|troubleshooting|already done|investigat|checked|試し|試行|切り分け|実施(?:した|済)|確認(?:した|済|結果|事項|内容)|対応(?:した|済|状況|内容)|調査(?:した|結果|状況)|やったこと/,
  ],
  ["expected", /expected|expectation|should happen|期待|想定|正常時|本来|あるべき/],
  ["impact", /impact|affected|blast radius|severity|影響|被害/],
  ["time", /\btime\b|\bwhen\b|occurr|timestamp|started|発生(?:日時|時刻|時間|日)|日時|いつ|時刻|期間/],
  ["access", /\baccess(?:ed)? from|source|route|network path|\bclient\b|アクセス元|接続元|経路|アクセス経路/],
  [
    "question",
    /question|\bask|request\b|need from|help needed|質問|お?問い?合わ?せ|ご?依頼|確認したい|聞きたい|知りたい|お願い|教えて/,
  ],
  ["error", /error|logs?\b|stack ?trace|traceback|exception|output|エラー|ログ|メッセージ|出力/],
  [
    "actual",
    /current|actual|observed|happen|description|describe|summary|symptom|problem|issue|現象|事象|症状|実際|概要|状況|問題|現状|発生している/,
  ],
  [
    "identifier",
    /region|resource|account|\barn\b|instance|bucket|function|cluster|リージョン|リソース|対象|アカウント|識別/,
  ],
  [
    "environment",
    /environment|version|configuration|config|setup|platform|\bos\b|system|環境|構成|バージョン|設定|前提/,
  ],
  ["cause", /cause|analysis|原因|考察|推測/],
  ["workaround", /workaround|solution|回避策|解決策|対策/],
];

/** The role of a heading's words (lower case), or undefined where it has none of its own. */
export function roleOf(heading: string): Role | undefined {
  for (const [role, words] of ROLES) if (words.test(heading)) return role;
  return undefined;
}
