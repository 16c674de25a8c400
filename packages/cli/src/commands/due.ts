import type { LintOptions } from "@casewright/case-lint";
import type { PlanId, Severity } from "@casewright/support-plans";
import { Option } from "commander";
import type { DefineCommand } from "../command.ts";
import { configFor } from "../config.ts";
import { jsonOption, ownTimeZone, parseCaseLanguage, planOption, severityOption } from "../options.ts";
import { Refusal, USAGE } from "../shell.ts";
import { localTime } from "../times.ts";
import { wrongValue } from "../usage.ts";

interface Options {
  readonly plan?: PlanId;
  readonly severity: Severity;
  readonly language: string;
  readonly at?: string;
  readonly country?: string;
  readonly timeZone?: string;
  readonly closed?: readonly string[];
  readonly json?: true;
}

/** `casewright due`: when AWS's first response is due, and the way there. */
export const due: DefineCommand = (program, shell) => {
  program
    .command("due")
    .description(shell.t({ en: "say when the first response is due", ja: "初回応答の期限を求める" }))
    .addOption(planOption(shell))
    .addOption(severityOption(shell).makeOptionMandatory())
    .addOption(
      new Option("--language <language>", shell.t({ en: "language of the case", ja: "ケースの言語" }))
        .argParser(parseCaseLanguage)
        .default(shell.language),
    )
    .addOption(
      new Option(
        "--at <time>",
        shell.t({
          en: "time of filing, with offset (default: now)",
          ja: "起票日時(オフセット付き。既定は現在)",
        }),
      ),
    )
    .addOption(
      new Option("--country <code>", shell.t({ en: "your country, for holidays", ja: "祝日の対象国" })),
    )
    .addOption(new Option("--time-zone <zone>", shell.t({ en: "your time zone", ja: "タイムゾーン" })))
    .addOption(
      new Option(
        "--closed <dates...>",
        shell.t({
          en: "company holidays, e.g. 2026-12-29 2026-12-30",
          ja: "会社の休業日(例: 2026-12-29 2026-12-30)",
        }),
      ),
    )
    .addOption(jsonOption(shell))
    .action(async (options: Options) => {
      const { planEndAdvice, severityAdvice } = await import("@casewright/support-plans");
      const { firstResponseDue } = await import("@casewright/support-plans/clock");
      const { severity, language, closed = [] } = options;
      const { plan, country, timeZone } = withConfig(options, await configFor("-"));
      for (const date of closed) checkDate(date);
      const filedAt = options.at ?? new Date().toISOString();
      if (!/(?:Z|[+-]\d\d:?\d\d)$/.test(filedAt) || Number.isNaN(Date.parse(filedAt)))
        throw wrongTime(filedAt);
      const found = dueOrUsage(() =>
        firstResponseDue({
          plan,
          severity,
          language,
          filedAt,
          closed,
          ...(country && { country }),
          ...(timeZone ? { timeZone } : country ? {} : ownTimeZone(language)),
        }),
      );
      if (!found) {
        throw new Refusal("severity-not-in-plan", {
          message: severityAdvice(plan, severity)!,
          nextStep: {
            en: "Choose another severity, or the plan that your account has.",
            ja: "別の重要度を選ぶか、契約中のプランを指定してください。",
          },
        });
      }
      const ending = planEndAdvice(plan, found.due.slice(0, 10));
      if (options.json) return shell.json(found);
      shell.out(`${shell.paint("bold", localTime(found.due, shell.language))} (${found.timeZone})`);
      shell.out(shell.t(found.explanation));
      if (ending) shell.note(shell.t(ending));
      if (found.businessHoursOnly && language !== "ja" && !country) shell.note(shell.t(US_HOLIDAYS));
    });
};

/** What is not said on the command line, as the configuration for the working directory has it. */
function withConfig(options: Options, config: LintOptions) {
  const plan = options.plan ?? config.plan;
  if (plan === undefined) throw new Refusal("usage", NO_PLAN, { exitCode: USAGE });
  // Cases in Japanese run on Japan's clock; a country that is named here has a zone of its own.
  const { phone, timeZone } = options.language === "ja" ? {} : config;
  return {
    plan,
    country: options.country ?? phone?.country,
    timeZone: options.timeZone ?? (options.country ? undefined : timeZone),
  };
}

const NO_PLAN = {
  message: { en: "Which support plan?", ja: "サポートプランが指定されていません。" },
  nextStep: {
    en: "Give --plan, or set plan in casewright.config.json.",
    ja: "--plan で指定するか、casewright.config.json に plan を設定してください。",
  },
} as const;

const US_HOLIDAYS = {
  en: "Public holidays of the US are left out; name your country with --country.",
  ja: "祝日は米国のものです。対象国は --country で指定できます。",
};

/** The clock throws for a zone it does not know. */
function dueOrUsage<T>(count: () => T): T {
  try {
    return count();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal(
      "usage",
      {
        message: {
          en: "That time, country or time zone is not known.",
          ja: "日時、国、タイムゾーンのいずれかが正しくありません。",
        },
        nextStep: {
          en: "Use an ISO 8601 time with offset, a country such as JP and a zone such as Asia/Tokyo.",
          ja: "オフセット付きの ISO 8601 の日時、JP などの国コード、Asia/Tokyo などのゾーン名を指定してください。",
        },
      },
      { exitCode: USAGE },
    );
  }
}

function checkDate(date: string): void {
  // A day that its month does not have would be taken for one of the next.
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(date) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date)
    throw wrongValue("--closed", date, { en: "dates such as 2026-12-29", ja: "2026-12-29 のような日付" });
}

function wrongTime(given: string): Refusal {
  return new Refusal(
    "usage",
    {
      message: {
        en: `--at ${given} is no time with an offset.`,
        ja: `--at ${given} はオフセット付きの日時ではありません。`,
      },
      nextStep: {
        en: "Write it like 2018-06-22T16:00:00+09:00.",
        ja: "2018-06-22T16:00:00+09:00 のように指定してください。",
      },
    },
    { exitCode: USAGE },
  );
}
