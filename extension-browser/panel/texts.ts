import type { Language, Localized } from "@casewright/language";

/** Everything the extension says, except what the lint and the plans say themselves. */
export interface Texts {
  readonly title: string;
  readonly collapse: string;
  readonly expand: string;
  readonly summary: (findings: number, missing: number) => string;
  readonly allThere: string;
  readonly kind: string;
  readonly characters: string;
  readonly charactersOf: (used: number, most: number) => string;
  readonly firstResponse: string;
  readonly choosePlan: string;
  readonly chooseSeverity: string;
  readonly notInPlan: string;
  readonly settings: string;
  readonly elements: string;
  readonly present: string;
  readonly missing: string;
  readonly notNeeded: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly inSubject: string;
  readonly add: string;
  readonly skeleton: string;
  readonly show: string;
  readonly why: string;
  readonly dismiss: string;
  readonly changed: string;
  readonly keys: string;
  readonly levels: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly guard: {
    readonly title: string;
    readonly explain: string;
    readonly mask: string;
    readonly back: string;
    readonly anyway: string;
    readonly sureTitle: string;
    readonly sure: string;
    readonly reallyAnyway: string;
    readonly masked: string;
    readonly places: (count: number) => string;
  };
  /** The guard's words where they differ for attachments. */
  readonly files: {
    readonly title: string;
    readonly mask: string;
    readonly back: string;
    readonly sureTitle: string;
    readonly reallyAnyway: string;
    readonly image: (names: string) => string;
    readonly unchecked: (names: string) => string;
  };
  readonly gone: string;
  readonly subject: string;
  readonly description: string;
  readonly options: {
    readonly title: string;
    readonly intro: string;
    readonly plan: string;
    readonly planHelp: string;
    readonly noPlan: string;
    readonly country: string;
    readonly countryHelp: string;
    readonly countryAuto: string;
    readonly language: string;
    readonly languageAuto: string;
    readonly saved: string;
    readonly privacy: string;
    readonly more: string;
  };
}

/** Both languages group digits alike; a formatter made at every key press would be felt. */
const COUNT = new Intl.NumberFormat("en");

const en: Texts = {
  title: "Casewright",
  collapse: "Collapse",
  expand: "Open Casewright",
  summary: (findings, missing) =>
    `${findings} ${findings === 1 ? "finding" : "findings"}, ${missing} missing`,
  allThere: "Nothing missing, nothing found",
  kind: "Kind of question",
  characters: "Characters",
  charactersOf: (used, most) => `${COUNT.format(used)} of ${COUNT.format(most)}`,
  firstResponse: "First response due",
  choosePlan: "Choose your plan",
  chooseSeverity: "Choose a severity in the form",
  notInPlan: "Your plan does not offer this severity",
  settings: "Settings",
  elements: "What the case says",
  present: "There",
  missing: "Missing",
  notNeeded: "Not needed for this kind of question",
  findings: "Findings",
  noFindings: "Nothing to mend.",
  inSubject: "In the subject",
  add: "Add section",
  skeleton: "Start with all sections",
  show: "Show in the text",
  why: "Why?",
  dismiss: "Dismiss",
  changed: "These words have changed meanwhile. Nothing was replaced; the text is checked again.",
  keys: "In the text: Alt+F8 next finding, Alt+Shift+F8 previous, Alt+Enter apply its fix, Alt+Delete dismiss, Alt+Shift+Enter to this panel, Esc back to the text.",
  levels: { error: "Error", warning: "Warning", info: "Note" },
  guard: {
    title: "Not sent: there is a secret in the text",
    explain: "Whoever can read the case could use it. Masked, the text keeps its sense.",
    mask: "Mask and go on",
    back: "Back to the text",
    anyway: "Go on anyway",
    sureTitle: "Send the secret readable?",
    sure: "It will be stored with the case and cannot be taken back. Change or revoke it afterwards.",
    reallyAnyway: "Send it readable",
    masked: "becomes",
    places: (count) => (count === 1 ? "1 place" : `${count} places`),
  },
  files: {
    title: "Not attached: there is a secret in the file",
    mask: "Attach a masked copy",
    back: "Do not attach",
    sureTitle: "Attach the secret readable?",
    reallyAnyway: "Attach it readable",
    image: (names) => `Pictures are not checked: blur what is secret in ${names}.`,
    unchecked: (names) => `Not checked, because it is too large or no text: ${names}.`,
  },
  gone: "Casewright was updated or switched off. Reload the page to use it here again.",
  subject: "Subject",
  description: "Description",
  options: {
    title: "Casewright settings",
    intro: "Casewright checks AWS Support cases while you write them in the Support Center.",
    plan: "Support plan",
    planHelp: "Decides when the first response is due.",
    noPlan: "Not set",
    country: "Country",
    countryHelp: "For business hours and holidays. Two letters, such as US, JP or DE.",
    countryAuto: "By the case's language",
    language: "Language",
    languageAuto: "As the form",
    saved: "Saved",
    privacy:
      "What you write stays in the page. Casewright has no network access; these settings stay in this browser.",
    more: "All settings",
  },
};

const ja: Texts = {
  title: "Casewright",
  collapse: "折りたたむ",
  expand: "Casewright を開く",
  summary: (findings, missing) => `指摘 ${findings} 件、不足 ${missing} 件`,
  allThere: "不足も指摘もありません",
  kind: "問い合わせの種類",
  characters: "文字数",
  charactersOf: (used, most) => `${COUNT.format(used)} / ${COUNT.format(most)}`,
  firstResponse: "初回応答の期限",
  choosePlan: "プランを選択",
  chooseSeverity: "フォームで重要度を選択してください",
  notInPlan: "ご利用のプランでは選べない重要度です",
  settings: "設定",
  elements: "ケースに書かれていること",
  present: "あり",
  missing: "不足",
  notNeeded: "この種類の問い合わせでは不要",
  findings: "指摘",
  noFindings: "直すところはありません。",
  inSubject: "件名",
  add: "欄を追加",
  skeleton: "すべての欄を入れて書き始める",
  show: "該当箇所を表示",
  why: "理由",
  dismiss: "無視する",
  changed: "その間に文面が変わったため、置き換えませんでした。もう一度確認します。",
  keys: "入力欄では Alt+F8 で次の指摘、Alt+Shift+F8 で前の指摘、Alt+Enter で修正を適用、Alt+Delete で無視、Alt+Shift+Enter でこのパネルへ移動、Esc で入力欄に戻ります。",
  levels: { error: "エラー", warning: "警告", info: "情報" },
  guard: {
    title: "機密情報が含まれているため、送信を止めました",
    explain: "ケースを閲覧できる人なら誰でも悪用できてしまいます。マスクしても文意は変わりません。",
    mask: "マスクして続ける",
    back: "入力に戻る",
    anyway: "このまま続ける",
    sureTitle: "機密情報を読める状態のまま送信しますか?",
    sure: "送信した内容はケースに残り、取り消せません。送信後は必ず変更または無効化してください。",
    reallyAnyway: "読める状態のまま送信する",
    masked: "マスク後",
    places: (count) => `${count} か所`,
  },
  files: {
    title: "機密情報が含まれているため、添付を止めました",
    mask: "マスクしたコピーを添付",
    back: "添付しない",
    sureTitle: "機密情報を読める状態のまま添付しますか?",
    reallyAnyway: "読める状態のまま添付する",
    image: (names) =>
      `画像の中身は確認できません。${names} に機密情報が写っている場合は、ぼかしてから添付してください。`,
    unchecked: (names) => `大きすぎるかテキストではないため、確認できませんでした: ${names}`,
  },
  gone: "Casewright が更新されたか、無効になりました。引き続き使うには、ページを再読み込みしてください。",
  subject: "件名",
  description: "説明",
  options: {
    title: "Casewright の設定",
    intro: "サポートセンターで AWS サポートへの問い合わせを書くときに、内容をその場で確認します。",
    plan: "サポートプラン",
    planHelp: "初回応答の期限の計算に使います。",
    noPlan: "未設定",
    country: "国",
    countryHelp: "営業時間と祝日の計算に使います。JP、US、DE のような 2 文字の国コードで入力します。",
    countryAuto: "ケースの言語に合わせる",
    language: "表示言語",
    languageAuto: "フォームに合わせる",
    saved: "保存しました",
    privacy:
      "入力した内容がページの外に出ることはありません。Casewright は通信せず、この設定もこのブラウザーの中にだけ保存されます。",
    more: "すべての設定",
  },
};

const TEXTS: Localized<Texts> = { en, ja };

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
