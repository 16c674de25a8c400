import type { Localized } from "@casewright/language";
import { plural } from "../plural.ts";

/** What is said of filed cases. */
export const CASES = {
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
    "pending-customer-action": { en: "Pending customer action", ja: "お客様によるアクション保留中" },
    "customer-action-completed": { en: "Customer action completed", ja: "お客様によるアクション完了" },
    reopened: { en: "Reopened", ja: "再開済み" },
    resolved: { en: "Resolved", ja: "解決済み" },
    unassigned: { en: "Unassigned", ja: "未割り当て" },
    "work-in-progress": { en: "Work in progress", ja: "作業中" },
  } satisfies Record<string, Localized>,
  resolveTitle: (id: string): Localized => ({
    en: `Resolve case ${id}`,
    ja: `ケース ${id} を解決済みにする`,
  }),
  resolvePrompt: {
    en: "A last word to AWS Support, e.g. what solved it. May be empty.",
    ja: "AWS サポートへの最後のコメント(解決方法など)。空欄でもかまいません。",
  },
  noSecretsHere: {
    en: "This holds a secret and cannot be sent as it stands.",
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
} as const;
