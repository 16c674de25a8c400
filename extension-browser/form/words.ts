// What the Support Center's form calls its parts, per language: the console's own names first, then what another
// release, another flow or a translation may call them. Names are compared after `plainName`.
import type { Language } from "@casewright/language";
import type { Severity } from "@casewright/support-plans";

/** What a name on the page can mean. */
export type Meaning =
  | "subject"
  | "description"
  /** The box of the support interaction: what is sent there leaves at once. */
  | "describe"
  | "reply"
  /** Means a reply on a case's page only: elsewhere it may be a feedback box. */
  | "reply-on-case-page"
  /** Never the case's text. */
  | "feedback"
  | "send"
  /** Sends wherever it stands on the page; other words of `send` only behind the text or in its form. */
  | "send-anywhere"
  | "leave"
  | "attach"
  | "severity"
  | "language"
  | "case-type"
  | "service"
  | "category"
  | "contacts"
  | "phone"
  | "extension"
  | "country";

const WORDS: Readonly<Record<Language, Readonly<Record<Meaning, RegExp>>>> = {
  en: {
    subject:
      /^(case |issue |problem |question |ticket |request |support |brief |short |one-line )*(subject|title|summary|headline)\b|^subject line/i,
    description:
      /^(use case |case |issue |problem |question |request |detailed |full )*(description|details?|body|content|explanation|problem statement)\b|^(describe|explain)\b|^what (happened|is happening|went wrong)|^tell us (more|what)|^(issue|problem|question)( \d+)?$/i,
    describe:
      /describe (your|the|an|this|what)\b.*(issue|problem|question|need|happen)|(how|what) can (we|i|support) help|(ask|enter|type|write) (a|your|the) (question|issue|problem|message|prompt)|what (do you need|can we)|tell us about your (issue|problem|question)|start (a|your) (support )?(conversation|interaction)|^(prompt|chat|message)( input)?$/i,
    reply:
      /^(your |(add|write|enter|post|send) (a )?|new )*(reply|response|correspondence|answer)\b|reply to (this|the|aws|support)/i,
    "reply-on-case-page":
      /message|comment|correspondence|communication|update|additional (information|details)/i,
    feedback: /feedback|rate (this|your|our)|survey|how (did|was) (we|this|your experience)|search|filter/i,
    send: /^(submit|send|next(?! page)|continue|create( a| the| support| new)* (case|ticket|request)|create$|(open|file|log|raise|start|request)( a| the| new)*( support)? (case|ticket|request|chat|call|support)|reply|respond|post|proceed|confirm|finish|done|ask|get (help|support|answers?)|contact (us|support|aws)|start (a |live )?chat|chat now|call me|review|solve now)\b/i,
    "send-anywhere": /^(submit|send)( |$)(?!feedback)/i,
    leave:
      /^(cancel|back|previous|discard|close|delete|clear|reset|remove|dismiss|save( as)? draft|save for later|preview|edit)\b|feedback|^go back/i,
    attach:
      /attach|upload|add (a )?(file|image)|choose (a )?file|image|screenshot|microphone|voice|emoji|expand|full ?screen|clear/i,
    severity: /severity|urgency|priority|^impact level/i,
    language: /language/i,
    "case-type":
      /(case|issue|support|request|question|inquiry) type|type of (case|issue|request|support)|kind of|how can we help|looking for help with/i,
    service: /^(aws |affected |select (a |the )?|choose (a |the )?)*service\b(?! (level|quota|limit))/i,
    category:
      /^(issue |problem |question |select (a |the )?|choose (a |the )?)*(category|sub-?category|topic)\b/i,
    contacts: /additional (contacts?|e-?mails?|recipients?)|\bcc\b|e-?mail addresses|notify/i,
    phone: /(phone|telephone|mobile|call-?back|contact)( phone)? ?(number|no\.?)?$|^phone\b/i,
    extension: /^ext(ension|\.)?\b/i,
    country: /country|region code|dial(l?ing)? code/i,
  },
  ja: {
    subject: /件名|題名|タイトル|表題|標題|見出し|サマリー|概要|要約/,
    description: /説明|内容|詳細|本文|事象|症状|状況|経緯|ご?用件|ご?質問|ご?相談/,
    describe:
      /(問題|課題|事象|お困り|ご?質問|ご?用件|ご?相談|状況|内容|こと).*(説明|入力|記入|記述|お書き|お聞かせ|お知らせ|教えて|ください)|お手伝い|何かお困り|どのような(ご用件|問題|お困り)|^(プロンプト|チャット|メッセージ)(入力)?$/,
    reply: /返信|返答|回答への|返事/,
    "reply-on-case-page": /連絡|メッセージ|コメント|追加(の)?情報|やり取り|補足|本文|内容/,
    feedback: /フィードバック|ご意見|ご感想|アンケート|評価|検索|フィルター/,
    send: /^(送信|送る|次へ|次の(?!ページ)|次に|続行|続ける|(新しい|新規の?)?(サポート)?(ケース|チケット|問い?合わせ)(を|の)?(作成|起票|発行|開始|オープン|登録|送信)|作成$|起票|提出|申請|登録|返信|返答|回答|投稿|確認|確定|完了|進む|依頼|質問する|相談する|問い?合わせる|お?問い?合わせ(を|に)?(する|進む|送信)?$|(サポート|チャット|通話|電話).*(開始|依頼|リクエスト|連絡)|今すぐ(解決|連絡))|を?(送信|提出|作成|起票|投稿|返信)(する)?$/,
    "send-anywhere": /^(送信|提出)|を?送信(する)?$/,
    leave:
      /^(キャンセル|戻る|前へ|前の|破棄|閉じる|削除|クリア|リセット|取り消|下書き|プレビュー|編集)|下書きを?保存|フィードバック/,
    attach: /添付|ファイル|画像|アップロード|スクリーンショット|マイク|音声|絵文字|拡大|全画面|クリア/,
    severity: /重要度|緊急度|深刻度|優先度/,
    language: /言語/,
    "case-type": /(ケース|問い?合わせ|サポート|リクエスト|質問)の?(タイプ|種類|種別|区分)/,
    service: /^(対象の?|影響を受ける|AWS ?)*サービス(を選択|名)?$/i,
    category: /カテゴリ|分類|区分|トピック/,
    contacts: /追加の?(連絡先|宛先|メール)|その他の連絡先|同報|CC|メールアドレス/i,
    phone: /電話(番号)?|携帯/,
    extension: /内線/,
    country: /国(番号|コード|名)?(\/地域|または地域)?$|^国/,
  },
};

/** Whether a name on the page has this meaning, in either language: consoles mix them while they load. */
export function means(meaning: Meaning, name: string): boolean {
  return name !== "" && (WORDS.en[meaning].test(name) || WORDS.ja[meaning].test(name));
}

/** What a select shows while nothing is chosen. */
export const PLACEHOLDER =
  /^(choose|select|pick)\b|^(find|search)\b.*|を?(選択|選んで)(してください|ください)?$|^選択|^[-–—…\s]*$/i;

/** A name as it is compared: half width, one blank, without numbering and without words about being optional. */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:\d+[.)]|[*•■●])\s*/, "")
    .replace(/ ?(?:[-–(] ?)?(?:optional|required|オプション|任意|必須|省略可能?)\)? ?$/i, "")
    .replace(/ ?\* ?$/, "")
    .trim();
}

/** The console's severity names, most specific first: each English name contains the next. */
export const SEVERITIES: readonly (readonly [Severity, RegExp])[] = [
  [
    "critical",
    /business-critical|ビジネス.?クリティカル|業務上?(重要|不可欠)|非常事態|^critical|クリティカル/i,
  ],
  ["urgent", /production system down|本番.*(ダウン|停止)|ビジネスへの影響大|^urgent|^緊急/i],
  ["high", /production system impaired|本番.*(障害|低下|影響)|発生中の障害|^high|^高/i],
  ["normal", /system impaired|急ぎの問い合わせ|システム.*(障害|低下)|^normal|^通常$|^中/i],
  ["low", /general guidance|ガイダンス|一般的な|通常の問い合わせ|^low|^低/i],
];

/** Languages that a case can be answered in, by the Support API's codes. */
export const CASE_LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ["ja", /japanese|日本語/i],
  ["en", /english|英語/i],
  ["zh", /chinese|中文|中国語/i],
  ["ko", /korean|한국어|韓国語/i],
  ["es", /spanish|español|スペイン語/i],
  ["pt", /portugu|ポルトガル語/i],
  ["fr", /french|français|フランス語/i],
  ["tr", /turkish|türkçe|トルコ語/i],
];

export type CaseType = "account-billing" | "quota" | "technical";

export const CASE_TYPES: readonly (readonly [CaseType, RegExp])[] = [
  ["account-billing", /account|billing|アカウント|請求/i],
  ["quota", /quota|limit|クォータ|制限|上限/i],
  ["technical", /technical|技術|テクニカル/i],
];
