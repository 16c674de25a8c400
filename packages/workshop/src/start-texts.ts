import type { Language } from "@casewright/language";

/** What `npm start` says, for people. */
export const START_TEXTS = {
  en: {
    building: "Building …",
    deskAt: (url: string) => `The practice desk serves at ${url}`,
    sample: (name: string) => `A trip with ${name}`,
    captured: (lines: number, errors: number) => `captured   ${lines} lines, ${errors} of them errors`,
    masked: (kinds: string) => `masked     ${kinds}`,
    nothingMasked: "nothing had to be masked",
    before: (list: string) => `lint       before: ${list}`,
    after: (list: string) => `           after the prompts were answered: ${list}`,
    clean: "nothing missing",
    remarks: (count: number, list: string) => `${count} to do (${list})`,
    file: (path: string) => `case file  ${path}`,
    filed: (displayId: string, caseId: string) => `filed      case ${displayId} (${caseId})`,
    readBack: (status: string, same: boolean) =>
      `read back  status ${status}, body ${same ? "as sent" : "NOT as sent"}`,
    due: (due: string, severity: string, plan: string) =>
      `due        first response by ${due} (${severity}, ${plan})`,
    failed: (reason: string) => `Failed: ${reason}`,
    differs: "the desk gave back another text than the one that was sent",
    secretLeft: "the finished case still holds a secret",
    unfinished: (list: string) => `the finished case still lacks: ${list}`,
    tryIt: "Try it by hand",
    pageOnly: (url: string) => `The practice Support Center, without the extension: ${url}/support/home`,
    browser: "With the extension, in Chromium, on the console's own host name:",
    browserOpened: "A Chromium with the extension was opened at the practice Support Center.",
    vscode: "In VS Code:",
    vscodeEndpoint: (url: string) =>
      `  then set "casewright.endpointUrl" to ${url}, open a log, select lines, right-click`,
    stop: "Ctrl+C ends the desk.",
  },
  ja: {
    building: "ビルドしています…",
    deskAt: (url: string) => `練習用デスクを ${url} で起動しました`,
    sample: (name: string) => `${name} を使った 1 往復`,
    captured: (lines: number, errors: number) => `取り込み   ${lines} 行(うちエラー ${errors} 行)`,
    masked: (kinds: string) => `マスク     ${kinds}`,
    nothingMasked: "マスクが必要な箇所はありませんでした",
    before: (list: string) => `チェック   記入前: ${list}`,
    after: (list: string) => `           記入後: ${list}`,
    clean: "不足なし",
    remarks: (count: number, list: string) => `要対応 ${count} 件(${list})`,
    file: (path: string) => `ケース     ${path}`,
    filed: (displayId: string, caseId: string) => `起票       ケース ${displayId} (${caseId})`,
    readBack: (status: string, same: boolean) =>
      `読み戻し   ステータス ${status}、本文は${same ? "送信どおり" : "送信内容と異なります"}`,
    due: (due: string, severity: string, plan: string) => `初回応答   ${due} まで(${severity}、${plan})`,
    failed: (reason: string) => `失敗しました: ${reason}`,
    differs: "デスクから返された本文が、送信した本文と異なります",
    secretLeft: "完成したケースに機密情報が残っています",
    unfinished: (list: string) => `完成したケースに不足があります: ${list}`,
    tryIt: "手元で試すには",
    pageOnly: (url: string) => `練習用サポートセンター(拡張機能なし): ${url}/support/home`,
    browser: "拡張機能付きで、コンソールと同じホスト名で開く(Chromium):",
    browserOpened: "拡張機能を読み込んだ Chromium で練習用サポートセンターを開きました。",
    vscode: "VS Code の場合:",
    vscodeEndpoint: (url: string) =>
      `  続けて設定 "casewright.endpointUrl" を ${url} にし、ログを開いて行を選択し、右クリックします`,
    stop: "Ctrl+C でデスクを終了します。",
  },
} as const satisfies Record<Language, Record<string, unknown>>;

export type StartTexts = (typeof START_TEXTS)[Language];
