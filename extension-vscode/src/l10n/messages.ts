import type { Localized } from "@casewright/language";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const inOne = (texts: readonly Localized[], language: keyof Localized) =>
  texts.map((text) => text[language]).join(" ");

/** Everything Casewright says at run time in VS Code. */
export const messages = {
  // Editor
  dueAt: (due: string): Localized => ({ en: `First response due ${due}`, ja: `初回応答期限: ${due}` }),
  notInPlan: {
    en: "Your plan does not offer this severity",
    ja: "このプランでは、この重要度を選択できません",
  },
  lensFile: { en: "File Case", ja: "ケースを起票" },
  lensPreview: { en: "Preview", ja: "プレビュー" },
  filedAs: (id: string): Localized => ({ en: `Filed as case ${id}`, ja: `ケース ${id} として起票済み` }),
  maskAll: (count: number): Localized => ({
    en: `Mask ${plural(count, "secret")}`,
    ja: `機密情報 ${count} 件をマスク`,
  }),
  maskIt: (kind: string, placeholder: string): Localized => ({
    en: `Mask this ${kind} as ${placeholder}`,
    ja: `この${kind}を ${placeholder} にマスク`,
  }),
  turnOff: (rule: string): Localized => ({
    en: `Turn off “${rule}” in this case`,
    ja: `このケースで「${rule}」を無効にする`,
  }),
  secretHere: (kind: string): Localized => ({
    en: `Secret: ${kind}. Mask it before it leaves this computer.`,
    ja: `機密情報(${kind})です。送信する前にマスクしてください。`,
  }),
  placeholderHover: (kind: string): Localized => ({
    en: `Stands for a masked secret (${kind}). The same secret has the same placeholder everywhere in this case.`,
    ja: `マスクした機密情報(${kind})の代わりです。このケースでは、同じ機密情報に同じプレースホルダーを使います。`,
  }),

  // casewright.config.json
  configUnreadable: { en: "It cannot be read.", ja: "読み取れません。" },
  configBroken: (path: string, problems: readonly Localized[]): Localized => ({
    en: `${path} is not followed: ${inOne(problems, "en")} Correct it: until then this case is checked without it and cannot be filed.`,
    ja: `${path} の設定は使われていません。${inOne(problems, "ja")} 修正してください。それまではこの設定なしでチェックし、起票はできません。`,
  }),
  configBlocks: (path: string, problems: readonly Localized[]): Localized => ({
    en: `${path} cannot be followed, so what your company keeps secret would not be masked: ${inOne(problems, "en")} Nothing was masked or sent. Correct the file, then run this again.`,
    ja: `${path} の設定を使えないため、社内で機密とした値をマスクできません。${inOne(problems, "ja")} マスクも送信もしていません。ファイルを修正してから、もう一度実行してください。`,
  }),
  openFile: { en: "Open File", ja: "ファイルを開く" },

  // From a selection to a case file
  selectFirst: {
    en: "Select the log lines the case is about, then run this again.",
    ja: "ケースにしたいログの行を選択してから、もう一度実行してください。",
  },
  clipboardEmpty: {
    en: "The clipboard holds no text. Copy the log lines the case is about, then run this again.",
    ja: "クリップボードにテキストがありません。ケースにしたいログの行をコピーしてから、もう一度実行してください。",
  },
  selectInTerminal: {
    en: "Select the lines in the terminal that the case is about, then run this again.",
    ja: "ケースにしたい行をターミナルで選択してから、もう一度実行してください。",
  },
  chooseFile: {
    en: "Choose the log in the explorer, then run this again.",
    ja: "エクスプローラーでログを選択してから、もう一度実行してください。",
  },
  fileUnreadable: (name: string): Localized => ({
    en: `${name} could not be read. Check that it still exists and that you may read it.`,
    ja: `${name} を読み込めませんでした。ファイルが存在するか、読み取り権限があるかを確認してください。`,
  }),
  windowTitle: (name: string, size: string): Localized => ({
    en: `${name} has ${size}: which part is the case about?`,
    ja: `${name} は ${size} あります。ケースにする範囲を選んでください`,
  }),
  windowAround: { en: "Around a time…", ja: "時刻を指定…" },
  windowEnd: { en: "newest lines", ja: "末尾の最新の行" },
  windowTime: { en: "Time of the incident", ja: "発生時刻" },
  windowTimeHint: (from: string, to: string): Localized => ({
    en: `The log runs from ${from} to ${to}. Without a time zone, the log's own is meant.`,
    ja: `ログの範囲は ${from} 〜 ${to} です。タイムゾーンを省略すると、ログのタイムゾーンとみなします。`,
  }),
  windowTimeInvalid: (example: string): Localized => ({
    en: `Write a date and a time, for example ${example}`,
    ja: `日付と時刻を入力してください。例: ${example}`,
  }),
  windowWidth: { en: "How much around it?", ja: "前後の範囲" },
  windowMinutes: (minutes: number): Localized => ({ en: `± ${minutes} min`, ja: `± ${minutes} 分` }),
  windowOutside: (time: string, from: string, to: string): Localized => ({
    en: `The log holds nothing around ${time}: it runs from ${from} to ${to}. Choose the file again and another time.`,
    ja: `ログに ${time} 前後の記録がありません。ログの範囲は ${from} 〜 ${to} です。ファイルを選び直し、別の時刻を指定してください。`,
  }),
  masked: (kinds: string): Localized => ({
    en: `$(eye-closed) Masked: ${kinds}`,
    ja: `$(eye-closed) マスク済み: ${kinds}`,
  }),
  nothingMasked: { en: "$(eye-closed) No secrets found", ja: "$(eye-closed) 機密情報は見つかりませんでした" },
  draftNotWritten: (reason: string): Localized => ({
    en: `The case file could not be written: ${reason} It is open, but not saved. Save it, or choose another folder for case files.`,
    ja: `ケースファイルを書き込めませんでした: ${reason} 未保存のまま開いています。名前を付けて保存するか、別の保存先フォルダーを選んでください。`,
  }),
  openSetting: { en: "Open Setting", ja: "設定を開く" },

  chooseKind: { en: "What is the case about?", ja: "どのようなケースですか?" },
  kindDetails: {
    troubleshooting: {
      en: "Something fails or behaves unexpectedly",
      ja: "エラーや想定外の動作が発生している",
    },
    "how-to": { en: "How to reach a goal, or which way is best", ja: "実現方法や推奨構成を知りたい" },
    quota: { en: "A limit of a service is too low", ja: "サービスの上限を引き上げたい" },
    "account-billing": {
      en: "A bill, a payment, the account itself",
      ja: "請求、支払い、アカウントについて",
    },
    "event-support": {
      en: "A launch or campaign with much load ahead",
      ja: "負荷の高いイベントを予定している",
    },
  } satisfies Record<string, Localized>,

  // Mask
  maskedNow: (count: number): Localized => ({
    en: `$(eye-closed) ${plural(count, "secret")} masked`,
    ja: `$(eye-closed) 機密情報 ${count} 件をマスクしました`,
  }),
  openFileFirst: { en: "Open a file first.", ja: "先にファイルを開いてください。" },
  openCaseFirst: {
    en: "Open the case file (*.case.md) first.",
    ja: "先にケースファイル(*.case.md)を開いてください。",
  },

  // Filing
  fixProblems: (line: number, message: string): Localized => ({
    en: `The case file cannot be filed yet. Line ${line}: ${message}`,
    ja: `まだ起票できません。${line} 行目: ${message}`,
  }),
  showLine: { en: "Show", ja: "表示" },
  secretsLeft: (count: number): Localized => ({
    en: `${count === 1 ? "A secret is" : `${count} secrets are`} still readable in this case. Nothing was sent. Mask ${count === 1 ? "it" : "them"}, then file again.`,
    ja: `機密情報が ${count} 件残っています。何も送信していません。マスクしてから、もう一度起票してください。`,
  }),
  maskSecrets: { en: "Mask Secrets", ja: "機密情報をマスク" },
  alreadyFiled: (id: string): Localized => ({
    en: `This draft is already filed as case ${id}. For another case, start a new case file.`,
    ja: `この下書きはケース ${id} として起票済みです。別のケースは、新しいケースファイルで作成してください。`,
  }),
  openCase: { en: "Open Case", ja: "ケースを開く" },
  untrusted: {
    en: "Filing uses your AWS credentials. Trust this workspace first; the draft stays as it is.",
    ja: "起票には AWS の認証情報を使います。先にワークスペースを信頼してください。下書きはそのまま残ります。",
  },
  notInWeb: {
    en: "In the browser there are no AWS credentials to file or read cases with. Continue in Support Center, or open this folder in VS Code on a computer.",
    ja: "ブラウザー版の VS Code では AWS の認証情報を使えないため、起票やケースの参照はできません。サポートセンターで続けるか、デスクトップ版の VS Code でこのフォルダーを開いてください。",
  },
  manageTrust: { en: "Manage Trust", ja: "信頼の管理" },
  severityNotOffered: (severity: string, offered: readonly string[]): Localized => ({
    en: `This account's plan does not offer the severity ${severity}. Choose one of ${offered.join(", ")} in the case file.`,
    ja: `このアカウントのプランでは、重要度 ${severity} を選択できません。ケースファイルで ${offered.join("、")} のいずれかを指定してください。`,
  }),
  chooseService: { en: "Service the case is about", ja: "ケースの対象サービス" },
  chooseCategory: { en: "Category", ja: "カテゴリ" },
  chooseSeverity: { en: "Severity, by business impact", ja: "重要度(業務への影響で選択)" },
  preparing: { en: "Preparing the case", ja: "ケースを準備しています" },
  filing: { en: "Filing the case", ja: "ケースを起票しています" },
  confirmTitle: { en: "File this case with AWS Support?", ja: "このケースを AWS サポートに起票しますか?" },
  confirmPractice: {
    en: "File this case with the practice desk?",
    ja: "このケースを練習用デスクに起票しますか?",
  },
  confirm: { en: "File Case", ja: "起票する" },
  labelSubject: { en: "Subject", ja: "件名" },
  labelProfile: { en: "Profile", ja: "プロファイル" },
  labelAccount: { en: "Account", ja: "アカウント" },
  labelEndpoint: { en: "Endpoint", ja: "エンドポイント" },
  labelService: { en: "Service", ja: "サービス" },
  labelSeverity: { en: "Severity", ja: "重要度" },
  labelDue: { en: "First response due", ja: "初回応答期限" },
  labelAttachments: { en: "Attachments", ja: "添付ファイル" },
  defaultProfile: { en: "default credentials of the AWS SDK", ja: "AWS SDK の既定の認証情報" },
  practiceProfile: { en: "practice credentials", ja: "練習用の認証情報" },
  labelSimilar: { en: "Similar case", ja: "類似のケース" },
  labelEnded: { en: "Last word", ja: "最後のやり取り" },
  showSimilar: { en: "Show Similar Case", ja: "類似のケースを表示" },
  labelMissing: { en: "Not said yet", ja: "未記入" },
  cutOff: (time: string): Localized => ({
    en: `An attempt of ${time} was cut off, and nobody knows whether it arrived. That is looked up first: the case is not filed twice.`,
    ja: `${time} の起票は途中で中断され、届いたかどうか不明です。先に確認するため、二重に起票されることはありません。`,
  }),
  filedNow: (id: string, due: string | undefined): Localized => ({
    en: `Filed as case ${id}.${due ? ` First response due ${due}.` : ""}`,
    ja: `ケース ${id} として起票しました。${due ? `初回応答期限: ${due}` : ""}`,
  }),
  recovered: (id: string): Localized => ({
    en: `An earlier attempt had already filed this as case ${id}. Nothing was sent twice.`,
    ja: `前回の試行でケース ${id} として起票済みでした。二重には送信していません。`,
  }),
  idsNotWritten: (id: string): Localized => ({
    en: `The case is filed as ${id}, but that could not be saved in the case file. Save the file, or add \`caseId: ${id}\` to it.`,
    ja: `ケースは ${id} として起票されましたが、ケースファイルに保存できませんでした。ファイルを保存するか、\`caseId: ${id}\` を追記してください。`,
  }),
  attachmentMissing: (path: string): Localized => ({
    en: `The attachment ${path} could not be read. Correct its path in the case file, or take it out.`,
    ja: `添付ファイル ${path} を読み込めません。ケースファイルのパスを直すか、削除してください。`,
  }),
  attachmentTooLarge: (path: string): Localized => ({
    en: `The attachment ${path} is larger than 150 MB. Compress it or cut it to the time of the problem.`,
    ja: `添付ファイル ${path} が 150 MB を超えています。圧縮するか、発生時間帯だけに絞ってください。`,
  }),
  attachmentsTooMany: {
    en: "A case takes at most 10 attachments. Take some out, or put them into one archive.",
    ja: "添付ファイルは 10 件までです。減らすか、1 つにまとめてください。",
  },
  attachmentSecret: (path: string, count: number): Localized => ({
    en: `The attachment ${path} holds ${plural(count, "secret")}. Nothing was sent. A masked copy can be attached instead.`,
    ja: `添付ファイル ${path} に機密情報が ${count} 件あります。何も送信していません。マスクしたコピーを代わりに添付できます。`,
  }),
  attachmentUnchecked: { en: ", not checked for secrets", ja: "、機密情報は未確認" },
  attachMasked: { en: "Attach Masked Copy", ja: "マスクしたコピーを添付" },

  // Preview
  labelLanguage: { en: "Language", ja: "言語" },
  labelCc: { en: "Additional contacts", ja: "追加の連絡先" },
  labelSecrets: { en: "Secrets, to be masked before it can be filed", ja: "起票前にマスクが必要な機密情報" },
  labelLength: { en: "Characters", ja: "文字数" },

  // Cases
  openCases: (count: number): Localized => ({ en: `Open (${count})`, ja: `未解決 (${count})` }),
  resolvedCases: (count: number): Localized => ({ en: `Resolved (${count})`, ja: `解決済み (${count})` }),
  unread: (count: number): Localized => ({
    en: `${plural(count, "answer")} from AWS Support not read yet`,
    ja: `AWS サポートからの未読の回答 ${count} 件`,
  }),
  untrustedView: {
    en: "Reading cases uses your AWS credentials. Trust this workspace first.",
    ja: "ケースの参照には AWS の認証情報を使います。先にワークスペースを信頼してください。",
  },
  answered: (id: string, subject: string): Localized => ({
    en: `AWS Support has answered case ${id}: ${subject}`,
    ja: `AWS サポートがケース ${id} に回答しました: ${subject}`,
  }),
  labelAttachment: { en: "Attachment", ja: "添付ファイル" },
  saveAttachment: { en: "Save attachment", ja: "添付ファイルを保存" },
  savingAttachment: (name: string): Localized => ({
    en: `Saving ${name}`,
    ja: `${name} を保存しています`,
  }),
  attachmentSaved: (name: string): Localized => ({ en: `${name} is saved.`, ja: `${name} を保存しました。` }),
  labelCase: { en: "Case", ja: "ケース" },
  labelStatus: { en: "Status", ja: "ステータス" },
  you: { en: "You", ja: "お客様" },
  statuses: {
    opened: { en: "Opened", ja: "オープン" },
    "pending-customer-action": { en: "Pending customer action", ja: "お客様の対応待ち" },
    "customer-action-completed": { en: "Customer action completed", ja: "お客様の対応完了" },
    reopened: { en: "Reopened", ja: "再オープン" },
    resolved: { en: "Resolved", ja: "解決済み" },
    unassigned: { en: "Unassigned", ja: "未割り当て" },
    "work-in-progress": { en: "Work in progress", ja: "対応中" },
  } satisfies Record<string, Localized>,
  resolveTitle: (id: string): Localized => ({
    en: `Resolve case ${id}`,
    ja: `ケース ${id} を解決済みにする`,
  }),
  resolvePrompt: {
    en: "A last word to AWS Support, e.g. what solved it. May be empty. Escape leaves the case open.",
    ja: "AWS サポートへの最後のコメント(解決方法など)。空欄でもかまいません。Esc キーで中止します。",
  },
  noSecretsHere: {
    en: "This holds a secret: it would be sent as it stands.",
    ja: "機密情報が含まれています。このままでは送信できません。",
  },
  resolvedNow: (id: string): Localized => ({
    en: `Case ${id} is resolved.`,
    ja: `ケース ${id} を解決済みにしました。`,
  }),

  // Replies
  replyPrompt: {
    en: "Write below what is new. Comments like this one are not sent.",
    ja: "追加の情報を下に記入してください。このようなコメントは送信されません。",
  },
  answerPrompt: {
    en: "Answer here. Comments like this one are not sent.",
    ja: "ここに回答を記入してください。このようなコメントは送信されません。",
  },
  lensReply: (id: string): Localized => ({ en: `Send Reply to Case ${id}`, ja: `ケース ${id} に返信` }),
  replyTitle: (id: string): Localized => ({
    en: `Send this reply to case ${id}?`,
    ja: `この返信をケース ${id} に送信しますか?`,
  }),
  confirmReply: { en: "Send Reply", ja: "返信する" },
  sending: { en: "Sending the reply", ja: "返信を送信しています" },
  sentNow: (id: string): Localized => ({ en: `Sent to case ${id}`, ja: `ケース ${id} に返信済み` }),
  alreadySent: (id: string): Localized => ({
    en: `This reply is already sent to case ${id}. For another one, choose Reply in the cases view.`,
    ja: `この返信はケース ${id} に送信済みです。別の返信は、ケースの一覧で「返信」を選んで作成してください。`,
  }),

  // Tools for models
  searchTitle: { en: "Search your AWS Support cases?", ja: "AWS サポートケースを検索しますか?" },
  searchAsk: (profile: string | undefined): Localized => ({
    en: `Subjects and last messages of cases of ${profile ? `the profile ${profile}` : "the default profile"} go, masked, to the language model.`,
    ja: `${profile ? `プロファイル ${profile}` : "既定のプロファイル"} のケースの件名と最後のメッセージを、マスクしたうえで言語モデルに渡します。`,
  }),
  searching: { en: "Searching support cases", ja: "サポートケースを検索しています" },

  // Errors
  unexpected: (what: string): Localized => ({
    en: `${what} The draft is unchanged. See the log for details.`,
    ja: `${what} 下書きはそのままです。詳細はログを確認してください。`,
  }),
  showLog: { en: "Show Log", ja: "ログを表示" },
  retry: { en: "Try Again", ja: "再試行" },
  selectProfile: { en: "Select Profile", ja: "プロファイルを選択" },
  selectEndpoint: { en: "Select Endpoint", ja: "エンドポイントを選択" },
  openSupportCenter: { en: "Open in Support Center", ja: "サポートセンターで開く" },

  signIn: { en: "Sign In", ja: "サインイン" },
  noSignIn: (profile: string | undefined): Localized => ({
    en: `${profile ? `The profile ${profile}` : "The default profile"} has no sign-in that could be renewed here. Renew its credentials where they come from, or choose another profile.`,
    ja: `${profile ? `プロファイル ${profile}` : "既定のプロファイル"} には、ここから更新できるサインインがありません。認証情報を発行元で更新するか、別のプロファイルを選んでください。`,
  }),
  mfaTitle: { en: "MFA code for AWS", ja: "AWS の MFA コード" },
  mfaHint: {
    en: "The six digits that your device shows now",
    ja: "デバイスに表示されている 6 桁の数字を入力してください",
  },

  // Endpoint and profile
  endpointTitle: { en: "Where cases are filed", ja: "ケースの起票先" },
  endpointAws: { en: "AWS Support", ja: "AWS サポート" },
  endpointAwsDetail: { en: "The Support API of your account", ja: "お使いのアカウントの Support API" },
  endpointDesk: { en: "Practice desk on this computer…", ja: "このコンピューターの練習用デスク…" },
  endpointDeskDetail: {
    en: "Started by `npm start` or `casewright desk`; nothing reaches AWS",
    ja: "`npm start` または `casewright desk` で起動します。AWS には何も送信されません",
  },
  endpointOther: { en: "Another endpoint…", ja: "別のエンドポイント…" },
  endpointPrompt: { en: "URL of the endpoint", ja: "エンドポイントの URL" },
  endpointHint: {
    en: "The practice desk prints its URL when it starts.",
    ja: "練習用デスクの URL は、起動時に表示されます。",
  },
  endpointInvalid: {
    en: "Write a URL with https://, or http:// on this computer",
    ja: "https:// の URL、またはこのコンピューターの http:// の URL を入力してください",
  },
  current: { en: "selected", ja: "選択中" },
  profileTitle: { en: "Profile that cases are filed with", ja: "起票に使うプロファイル" },
  profileNone: { en: "Default of the AWS SDK", ja: "AWS SDK の既定値" },
  profileNoneFound: {
    en: "No profiles in ~/.aws. Run `aws configure sso` or `aws login` first.",
    ja: "~/.aws にプロファイルがありません。先に `aws configure sso` または `aws login` を実行してください。",
  },

  // Support Center
  copiedForConsole: {
    en: "The case file is copied. Paste it in Support Center; the Casewright browser extension fills the form.",
    ja: "ケースファイルをコピーしました。サポートセンターで貼り付けてください。ブラウザー拡張機能の Casewright がフォームに入力します。",
  },
} as const;
