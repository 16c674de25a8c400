import type { Localized } from "@casewright/language";
import { plural } from "../plural.ts";

/** What is said on the way from a case file to a case. */
export const FILING = {
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
} as const;
