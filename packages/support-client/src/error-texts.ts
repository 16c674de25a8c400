import type { Language, Localized } from "@casewright/language";
import type { SupportErrorCode, SupportErrorText } from "./types.ts";

/** What an error's text can tell beside its code. */
export interface ErrorDetail {
  /** IAM action that was called, e.g. `support:CreateCase`. */
  readonly action?: string;
  readonly profile?: string;
  /** Where the endpoint was not reached, e.g. `127.0.0.1:8080`. */
  readonly address?: string;
  /** AWS's own words, cleaned for display. */
  readonly says?: string;
  /** What was wrong with AWS's answer, in our words: a sentence. */
  readonly reason?: Localized;
  /** What was wrong: a field's name, and its value or size. */
  readonly field?: string;
  readonly value?: string;
  readonly suggestions?: readonly string[];
  /** The size that a file may have, where it is not that of an attachment set. */
  readonly limit?: string;
}

const text = (en: string, ja: string): Localized => ({ en, ja });

/** A sentence and a next step for every way in which it ends badly. */
export function errorText(code: SupportErrorCode, detail: ErrorDetail): SupportErrorText {
  const [message, nextStep] = TEXTS[code](detail);
  return { message, nextStep };
}

type Texts = (detail: ErrorDetail) => readonly [message: Localized, nextStep: Localized];

/** AWS's words, or ours about its answer, as the end of a sentence. */
function says({ says, reason }: ErrorDetail, language: Language): string {
  const words = reason?.[language] ?? says ?? "";
  const full = language === "ja" ? "。" : ".";
  return words === "" ? full : `: ${/[.。!?]$/.test(words) ? words : `${words}${full}`}`;
}

const TEXTS: Readonly<Record<SupportErrorCode, Texts>> = {
  "no-api-in-plan": () => [
    text(
      "This account's support plan has no Support API.",
      "このアカウントのサポートプランでは AWS Support API を利用できません。",
    ),
    text(
      "Finish in the Support Center: your draft is unchanged and can be pasted there. The API comes with Business Support+ and higher.",
      "サポートセンターの画面から起票してください。下書きはそのまま残っています。API はビジネスサポート+ 以上のプランで利用できます。",
    ),
  ],
  "access-denied": ({ action = "support:*" }) => [
    text(`These credentials may not call ${action}.`, `この認証情報には ${action} の権限がありません。`),
    text(
      `Ask your administrator to allow ${action}, or choose another profile.`,
      `管理者に ${action} の許可を依頼するか、別のプロファイルを選んでください。`,
    ),
  ],
  "no-credentials": ({ profile }) => [
    profile
      ? text(
          `No AWS credentials were found for profile ${profile}.`,
          `プロファイル ${profile} の認証情報が見つかりません。`,
        )
      : text("No AWS credentials were found.", "AWS の認証情報が見つかりません。"),
    text(
      "Sign in with `aws login` or `aws sso login`, or choose a profile, then try again.",
      "`aws login` または `aws sso login` でサインインするか、プロファイルを選んでから、もう一度お試しください。",
    ),
  ],
  "expired-credentials": ({ profile }) => [
    text(
      "The AWS credentials have expired or are not valid.",
      "AWS の認証情報の有効期限が切れているか、無効です。",
    ),
    text(
      `Sign in again (\`aws sso login${profile ? ` --profile ${profile}` : ""}\` or \`aws login\`), then try again.`,
      `再度サインイン(\`aws sso login${profile ? ` --profile ${profile}` : ""}\` または \`aws login\`)してから、もう一度お試しください。`,
    ),
  ],
  "mfa-required": ({ profile }) => [
    text(
      `${profile ? `Profile ${profile}` : "The profile"} asks for an MFA code, and none was accepted.`,
      `${profile ? `プロファイル ${profile}` : "このプロファイル"} には MFA コードが必要です(コードがないか、正しくありません)。`,
    ),
    text(
      "Try again in a terminal with the code that your device shows now, or sign in with `aws sso login`.",
      "端末から実行し、デバイスに表示されている現在のコードを入力してください。`aws sso login` でサインインする方法もあります。",
    ),
  ],
  "unknown-profile": ({ profile = "" }) => [
    text(`There is no AWS profile ${profile}.`, `AWS プロファイル ${profile} がありません。`),
    text(
      "Check the name in ~/.aws/config, or run `aws configure list-profiles`.",
      "~/.aws/config の名前を確認するか、`aws configure list-profiles` で一覧を確認してください。",
    ),
  ],
  throttled: () => [
    text(
      "AWS Support takes five calls a second and is busy.",
      "AWS Support API の呼び出し回数の上限(毎秒 5 回)に達しました。",
    ),
    text("Wait a few seconds, then try again.", "数秒待ってから、もう一度お試しください。"),
  ],
  "case-limit": () => [
    text(
      "The account has reached its limit of new cases an hour (10).",
      "1 時間に作成できるケース数の上限(10 件)に達しました。",
    ),
    text(
      "Wait until an hour has passed, or file in the Support Center. The draft is unchanged.",
      "1 時間ほど待つか、サポートセンターの画面から起票してください。下書きはそのまま残っています。",
    ),
  ],
  "wrong-code": ({ field = "code", value = "", suggestions = [] }) => [
    text(
      `AWS Support does not know the ${field} code ${quoted(value)}.`,
      `AWS Support に${FIELD_JA[field] ?? field} ${quoted(value)} はありません。`,
    ),
    suggestions.length > 0
      ? text(`Did you mean ${suggestions.join(", ")}?`, `候補: ${suggestions.join("、")}`)
      : text(`Choose another ${field} code.`, `別の${FIELD_JA[field] ?? field}を選んでください。`),
  ],
  "body-too-long": ({ value = "" }) => [
    text(
      `The body is ${value} characters long; AWS takes 8,000.`,
      `本文が ${value} 文字あります。上限は 8,000 文字です。`,
    ),
    text(
      "Move logs into an attachment, or shorten the body.",
      "ログを添付ファイルに移すか、本文を短くしてください。",
    ),
  ],
  "attachment-expired": () => [
    text(
      "AWS no longer has the files that were uploaded for this.",
      "アップロード済みの添付ファイルの有効期限が切れています。",
    ),
    text(
      "Send it again: the files are uploaded anew. The draft is unchanged.",
      "もう一度送信してください(添付ファイルはアップロードし直されます)。下書きはそのまま残っています。",
    ),
  ],
  "attachment-not-found": () => [
    text(
      "AWS Support has no such attachment in this account.",
      "このアカウントにその添付ファイルはありません。",
    ),
    text(
      "Read the case again and take the attachment's id from there.",
      "ケースを読み込み直して、添付ファイルの ID を確認してください。",
    ),
  ],
  "empty-draft": ({ field = "body" }) => [
    text(`The case has no ${field}.`, field === "subject" ? "件名がありません。" : "本文がありません。"),
    text(
      `Write the ${field}, then file again.`,
      `${field === "subject" ? "件名" : "本文"}を書いてから、もう一度起票してください。`,
    ),
  ],
  "attachment-empty": ({ value = "" }) => [
    text(
      `The attachment ${quoted(value)} is empty (0 bytes), so nothing was sent.`,
      `添付ファイル ${quoted(value)} は空(0 バイト)のため、送信していません。`,
    ),
    text(
      "Attach the file that holds the content, or take this one out, then try again.",
      "内容のあるファイルに差し替えるか、添付から外してから、もう一度お試しください。",
    ),
  ],
  "attachment-too-large": ({ value = "", limit }) => [
    limit
      ? text(
          `${value} cannot be attached: a file has at most ${limit} here.`,
          `${value} を添付できません。ここで添付できるのは 1 ファイル ${limit} までです。`,
        )
      : text(
          `${value || "The attachments"} cannot be attached: a case takes 3 files of 5 MB each.`,
          `${value ? `${value} を` : ""}添付できません。添付できるのは 1 ファイル 5 MB まで、3 ファイルまでです。`,
        ),
    text(
      "Cut the log to the time of the problem, or compress it.",
      "ログを発生時刻の前後に絞るか、圧縮してください。",
    ),
  ],
  "case-not-found": () => [
    text("AWS Support has no such case in this account.", "このアカウントにそのケースはありません。"),
    text(
      "Check the case id and the profile. Cases can be read for 24 months.",
      "ケース ID とプロファイルを確認してください。参照できるのは 24 か月以内のケースです。",
    ),
  ],
  cancelled: () => [
    text("Stopped before anything was filed.", "起票前に中止しました。"),
    text(
      "Send it again when you are ready. The draft is unchanged.",
      "準備ができたら、もう一度送信してください。下書きはそのまま残っています。",
    ),
  ],
  network: ({ address }) => [
    text(
      `AWS Support was not reached${address ? ` at ${address}` : ""}.`,
      `AWS Support${address ? ` (${address})` : ""} に接続できませんでした。`,
    ),
    text(
      "Check the network, the proxy and the endpoint, then try again. The draft is unchanged.",
      "ネットワーク、プロキシ、エンドポイントを確認してから、もう一度お試しください。下書きはそのまま残っています。",
    ),
  ],
  "clock-skew": () => [
    text(
      "This machine's clock differs from AWS's by minutes.",
      "このマシンの時計が AWS の時刻と数分以上ずれています。",
    ),
    text("Set the clock (NTP), then try again.", "時刻を合わせて(NTP)、もう一度お試しください。"),
  ],
  "outcome-unknown": () => [
    text(
      "No answer came, and whether the case was filed could not be looked up.",
      "応答がなく、起票されたかどうかを確認できませんでした。",
    ),
    text(
      "Look in the Support Center before you file again. Filing again here looks the case up first and never sends it twice.",
      "起票し直す前にサポートセンターを確認してください。ここで再度起票しても、先に既存のケースを照会するため二重には送信されません。",
    ),
  ],
  "already-filing": () => [
    text("This draft is being filed in another window.", "この下書きは別のウィンドウで起票中です。"),
    text("Wait until it has finished there.", "そちらの完了をお待ちください。"),
  ],
  journal: ({ value = "" }) => [
    text(
      `The record of filings in ${value} cannot be written, so nothing was sent.`,
      `起票の記録を ${value} に書き込めないため、送信していません。`,
    ),
    text(
      "Make the folder writable, or choose another one with XDG_STATE_HOME.",
      "フォルダーに書き込めるようにするか、XDG_STATE_HOME で別のフォルダーを指定してください。",
    ),
  ],
  "filed-by-dry-run": ({ value = "" }) => [
    text(
      `The endpoint took the dry run for a filing: there is a case ${value} now.`,
      `エンドポイントがドライランを起票として処理したため、ケース ${value} が作成されました。`,
    ),
    text(
      `Do not file again: write caseId: ${value} into the case file, or resolve the case if it is not wanted.`,
      `再度起票しないでください。ケースファイルに caseId: ${value} を追記するか、不要であればケースを解決済みにしてください。`,
    ),
  ],
  "not-offered": ({ action = "" }) => {
    const operation = action.replace("support:", "");
    return [
      text(
        `This endpoint does not offer ${operation || "that"}.`,
        `このエンドポイントは ${operation || "この操作"} に対応していません。`,
      ),
      text(
        "Go on in the Support Center, or use another endpoint.",
        "サポートセンターの画面で操作するか、別のエンドポイントを使用してください。",
      ),
    ];
  },
  service: (detail) => [
    text(
      `AWS Support failed to answer${says(detail, "en")}`,
      `AWS Support から正常な応答を得られませんでした${says(detail, "ja")}`,
    ),
    text(
      "Try again in a few minutes. The draft is unchanged.",
      "数分後にもう一度お試しください。下書きはそのまま残っています。",
    ),
  ],
  invalid: (detail) => [
    text(
      detail.field
        ? `The ${detail.field} ${quoted(detail.value ?? "")} is not valid${says(detail, "en")}`
        : `AWS Support did not accept the request${says(detail, "en")}`,
      detail.field
        ? `${FIELD_JA[detail.field] ?? detail.field} ${quoted(detail.value ?? "")} が正しくありません${says(detail, "ja")}`
        : `AWS Support がリクエストを受け付けませんでした${says(detail, "ja")}`,
    ),
    text("Correct it, then try again.", "修正してから、もう一度お試しください。"),
  ],
};

const FIELD_JA: Readonly<Record<string, string>> = {
  service: "サービスコード",
  category: "カテゴリコード",
  severity: "重要度コード",
  language: "言語コード",
  "issue type": "問い合わせ種別",
  cc: "追加の連絡先",
  uploads: "アップロードの数",
};

function quoted(value: string): string {
  return `"${value}"`;
}
