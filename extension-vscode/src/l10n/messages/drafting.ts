import type { Localized } from "@casewright/language";

/** What is said on the way from a log to a case file. */
export const DRAFTING = {
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
  windowTitle: ([name, ...others]: readonly string[], size: string): Localized => ({
    en: `${others.length ? `${others.length + 1} logs` : name} (${size}): which part is the case about?`,
    ja: `${others.length ? `${others.length + 1} 件のログ` : name} (${size}): ケースにする範囲を選んでください`,
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
} as const;
