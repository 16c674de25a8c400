import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import type { CaseFields } from "@casewright/case-draft";
import type { LintOptions } from "@casewright/case-lint";
import type { Connection, SupportApi, SupportError } from "@casewright/support-client";
import type { Due, PlanId } from "@casewright/support-plans";
import { Option } from "commander";
import { type CaseToFile, readCaseToFile } from "../case-to-file.ts";
import type { DefineCommand } from "../command.ts";
import { rulesFor } from "../config.ts";
import { type ConnectionOptions, connectionOf, withConnection } from "../connection.ts";
import { writeAtomically } from "../files.ts";
import { DEFAULT_PLAN, planOption } from "../options.ts";
import { type MaskingOptions, maskingOptions } from "../own-secrets.ts";
import { plainLine } from "../plain.ts";
import { Refusal, type Shell } from "../shell.ts";
import { localTime } from "../times.ts";
import { byteOrderMark } from "../utf8.ts";

interface Options extends ConnectionOptions, MaskingOptions {
  readonly dryRun?: true;
  readonly yes?: true;
  readonly plan?: PlanId;
  readonly json?: true;
}

type Rules = LintOptions & { readonly plan: PlanId };

/** `casewright file`: checks, asks, files once, and writes the ids into the case file. */
export const file: DefineCommand = (program, shell) => {
  const command = program
    .command("file")
    .description(shell.t({ en: "file a case file as a case", ja: "ケースファイルを AWS サポートに起票する" }))
    .argument("<draft>", shell.t({ en: "the case file", ja: "ケースファイル" }));
  withConnection(command, shell)
    .addOption(
      new Option(
        "--dry-run",
        shell.t({ en: "ask AWS whether it would take the case", ja: "起票せず、受け付けられるかだけを確認" }),
      ),
    )
    .addOption(new Option("-y, --yes", shell.t({ en: "file without asking", ja: "確認せずに起票" })))
    .addOption(planOption(shell))
    .action(async (path: string, options: Options) => {
      const config = await rulesFor(path, options);
      const rules = { ...config, plan: options.plan ?? config.plan ?? DEFAULT_PLAN };
      const draft = await readCaseToFile(path, rules.redact ?? {});
      const connection = await connectionOf(options, shell, draft.file.fields.profile);
      const { connect } = await import("@casewright/support-client");
      const api = await connect(connection);
      if (options.dryRun) {
        const outcome = await api.dryRun(draft.request);
        const due = await dueOf(draft, rules, new Date().toISOString());
        if (options.json) shell.json({ dryRun: true, outcome, due: due?.due ?? null });
        else shell.out(shell.t(DRY_RUN[outcome]));
        return;
      }
      const to = { connection, account: await accountBehind(api) };
      for (const line of await overview(draft, to, rules, shell)) shell.note(line);
      if (!options.yes) await confirm(shell);
      const how = { rules, ...(options.json && { json: true as const }) };
      await fileAndRecord(path, draft, { connection, api }, how, shell);
    });
  for (const option of maskingOptions(shell)) command.addOption(option);
};

const DRY_RUN = {
  accepted: {
    en: "AWS would take this case. Nothing was filed.",
    ja: "この内容で受け付けられます(起票はしていません)。",
  },
  "not-asked": {
    en: "The draft is complete, but this endpoint has no dry run, so it was not asked. Nothing was filed.",
    ja: "下書きに問題はありませんが、このエンドポイントはドライランに対応していないため、受け付けの可否は確認していません(起票はしていません)。",
  },
} as const;

async function fileAndRecord(
  path: string,
  draft: CaseToFile,
  { connection, api }: { readonly connection: Connection; readonly api: SupportApi },
  { rules, json }: { readonly rules: Rules; readonly json?: true },
  shell: Shell,
) {
  const { accountName, fileCase, journalDirectory, openJournal } = await import("@casewright/support-client");
  const filed = await fileCase(draft.request, {
    api,
    journal: openJournal(journalDirectory()),
    account: accountName(connection),
  });
  const { caseId, displayId, filedAt, recovered } = filed;
  // First of all: whatever ends this now, the file tells that it was filed.
  await recordIds(path, { caseId, ...(displayId !== undefined && { displayId }), filedAt }, shell);
  const due = await dueOf(draft, rules, filedAt);
  if (json) shell.json({ caseId, displayId: displayId ?? null, due: due?.due ?? null, filedAt, recovered });
  else {
    const number = plainLine(displayId ?? caseId);
    shell.out(
      recovered
        ? shell.t({
            en: `Case ${number} had been filed already.`,
            ja: `ケース ${number} として起票済みでした。`,
          })
        : shell.t({ en: `Filed as case ${number}.`, ja: `ケース ${number} として起票しました。` }),
    );
    if (due) shell.out(dueLine(due, shell));
  }
}

/** The file as it is now, not as it was read: an editor may have saved meanwhile. */
async function recordIds(
  path: string,
  ids: CaseFields & { readonly caseId: string },
  shell: Shell,
): Promise<void> {
  if (path === "-") return;
  const { readEvidence, writeFields } = await import("@casewright/case-draft");
  try {
    const now = await readFile(path);
    await writeAtomically(path, writeFields(byteOrderMark(now) + readEvidence(now), ids));
  } catch {
    // The case is filed all the same, and the journal knows it: a second filing finds it again.
    shell.note(
      shell.t({
        en: `The case is filed, but its ids could not be written into ${path}: add caseId: ${ids.caseId} to it.`,
        ja: `起票は完了しましたが、${path} に書き込めませんでした。caseId: ${ids.caseId} を追記してください。`,
      }),
    );
  }
}

async function dueOf(
  { request }: CaseToFile,
  { plan, timeZone, phone }: Rules,
  filedAt: string,
): Promise<Due | undefined> {
  const { firstResponseDue } = await import("@casewright/support-plans/clock");
  const { severity = "low", language = "en" } = request;
  return firstResponseDue({
    plan,
    severity,
    language,
    filedAt,
    // Cases in Japanese run on Japan's clock.
    ...(language !== "ja" && timeZone && { timeZone }),
    ...(language !== "ja" && phone?.country && { country: phone.country }),
  });
}

function dueLine(due: Due, shell: Shell): string {
  const time = `${localTime(due.due, shell.language)} (${due.timeZone})`;
  return shell.t({ en: `First response due: ${time}`, ja: `初回応答の期限: ${time}` });
}

/**
 * The account that the case would be filed in, for people; undefined where it cannot be told. Without credentials
 * nobody is asked whether to file: throws a SupportError then.
 */
async function accountBehind(api: SupportApi): Promise<string | undefined> {
  try {
    return await api.accountId();
  } catch (error) {
    const { code = "" } = error as Partial<SupportError>;
    if (/credentials|profile|mfa/.test(code)) throw error;
    return undefined;
  }
}

/** What a person looks at before saying yes. */
async function overview(
  draft: CaseToFile,
  { connection, account }: { readonly connection: Connection; readonly account: string | undefined },
  rules: Rules,
  shell: Shell,
): Promise<string[]> {
  const { lintCaseFile } = await import("@casewright/case-draft");
  const { planById, SEVERITY_NAMES } = await import("@casewright/support-plans");
  const { subject, service, category, severity = "low", attachments = [] } = draft.request;
  const due = await dueOf(draft, rules, new Date().toISOString());
  const severityName = shell.t(SEVERITY_NAMES[severity]);
  const missing = lintCaseFile(draft.file, rules)
    .elements.filter(({ needed, present }) => needed && !present)
    .map(({ name }) => shell.t(name));
  const comma = shell.t({ en: ", ", ja: "、" });
  const aws = { en: "AWS Support", ja: "AWS サポート" };
  const lines: [{ en: string; ja: string }, string | undefined][] = [
    [{ en: "Subject", ja: "件名" }, subject],
    [{ en: "Account", ja: "アカウント" }, account],
    [{ en: "Profile", ja: "プロファイル" }, connection.profile ?? shell.t({ en: "(default)", ja: "(既定)" })],
    [{ en: "Endpoint", ja: "エンドポイント" }, connection.endpointUrl ?? shell.t(aws)],
    [{ en: "Service", ja: "サービス" }, [service, category].filter(Boolean).join(" / ") || undefined],
    [{ en: "Severity", ja: "重要度" }, `${severity} (${severityName})`],
    [
      { en: "Attachments", ja: "添付ファイル" },
      attachments.map(({ fileName }) => fileName).join(comma) || undefined,
    ],
    [
      { en: "Not checked for secrets", ja: "機密情報を確認できない添付ファイル" },
      draft.unchecked.join(comma) || undefined,
    ],
    [{ en: "Missing", ja: "不足している情報" }, missing.join(comma) || undefined],
  ];
  return [
    ...lines.flatMap(([label, value]) =>
      value === undefined ? [] : [plainLine(`${shell.t(label)}: ${value}`)],
    ),
    due
      ? dueLine(due, shell)
      : shell.t({
          en: `${planById(rules.plan).name.en} does not offer this severity.`,
          ja: `${planById(rules.plan).name.ja}ではこの重要度を選択できません。`,
        }),
  ];
}

async function confirm(shell: Shell): Promise<void> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new Refusal("not-confirmed", {
      message: {
        en: "Not filed: there is no terminal to confirm on.",
        ja: "起票していません。確認するための端末がありません。",
      },
      nextStep: {
        en: "Add --yes to file without being asked, or --dry-run to try.",
        ja: "確認なしで起票するには --yes を、試すだけなら --dry-run を付けてください。",
      },
    });
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const question = shell.t({ en: "File this case? [y/N] ", ja: "このケースを起票しますか? [y/N] " });
  // Ctrl+C and Ctrl+D end the question without an answer: that is a no.
  const answer = await asking.question(question).catch(() => "");
  asking.close();
  if (/^\s*(?:y|yes|はい)\s*$/i.test(answer)) return;
  throw new Refusal("not-confirmed", {
    message: { en: "Not filed.", ja: "起票していません。" },
    nextStep: { en: "The draft is unchanged.", ja: "下書きはそのまま残っています。" },
  });
}
