import type { Localized } from "@casewright/language";

/** What is said of AWS, its accounts and its errors. */
export const CONNECTING = {
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
