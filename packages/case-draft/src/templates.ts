import type { QuestionKind } from "@casewright/case-lint";
import type { Language } from "@casewright/language";
import { draftFrom } from "./draft.ts";
import { SECTIONS, type Section, WORDS } from "./sections.ts";
import type { CaseFields } from "./types.ts";
import { newCaseFile } from "./write.ts";

/** The kinds of case that people begin without evidence. */
export const TEMPLATE_KINDS = [
  "troubleshooting",
  "how-to",
  "quota",
  "account-billing",
  "event-support",
] as const satisfies readonly QuestionKind[];
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

interface Template {
  readonly fields: Pick<CaseFields, "severity" | "issueType">;
  readonly sections: readonly Section[];
}

const { resources, question, impact } = SECTIONS;
const LOW: Template["fields"] = { severity: "low", issueType: "technical" };

// What each kind asks for: AWS's sample reviewer, and its pages on Service Quotas and event support, read 2026-11.
const TEMPLATES: Readonly<Record<Exclude<TemplateKind, "troubleshooting">, Template>> = {
  "how-to": {
    fields: LOW,
    sections: [
      section(
        "Goal",
        "実現したいこと",
        "What do you want to achieve in the end, and what for?",
        "最終的に実現したいこととその目的",
      ),
      { prompt: resources.prompt, heading: { en: "Environment", ja: "環境・構成" } },
      section(
        "Constraints",
        "制約・前提条件",
        "What must not change (downtime, cost, rules of your organisation)?",
        "変更できない条件(停止時間、費用、社内規程など)",
      ),
      section(
        "What we tried",
        "試したこと・調べたこと",
        "What was tried or read (address of the document), and why was it not enough?",
        "試したこと、参照したドキュメントの URL と、それで解決しなかった理由",
      ),
      question,
    ],
  },
  quota: {
    fields: LOW,
    sections: [
      section(
        "Quota",
        "対象のクォータ",
        "Service, name of the quota, Region, account id. Increases are requested in Service Quotas or in the console's form: the Support API does not take them.",
        "サービス、クォータ名、リージョン、アカウント ID。引き上げは Service Quotas またはコンソールのフォームから申請します(Support API では申請できません)",
      ),
      section(
        "Values",
        "現在の値と希望する値",
        "Value now, value wanted, by when",
        "現在の値、希望する値、必要になる日",
      ),
      section(
        "Reason",
        "申請理由",
        "What is it for, how much is used today, how will it grow?",
        "用途、現在の使用量、今後の見込み",
      ),
      question,
    ],
  },
  "account-billing": {
    fields: { severity: "low", issueType: "customer-service" },
    sections: [
      section(
        "About",
        "対象",
        "Account id, invoice id and month, service and Region of the charge. No card numbers.",
        "アカウント ID、請求書番号と対象月、料金のサービスとリージョン(カード番号は書かない)",
      ),
      section(
        "What is unclear",
        "確認したい内容",
        "What the bill says, what you expected, and why",
        "請求の内容、想定していた内容とその根拠",
      ),
      question,
    ],
  },
  "event-support": {
    fields: LOW,
    sections: [
      section(
        "Event",
        "イベントの概要",
        "What happens, begin and end with date, time and time zone",
        "内容、開始と終了の日付・時刻・タイムゾーン",
      ),
      section(
        "Expected load",
        "想定する負荷",
        "Requests or users a second, at peak and today; when it rises",
        "ピーク時と現在のリクエスト数・ユーザー数、増加する時間帯",
      ),
      resources,
      impact,
      section(
        "Preparation",
        "準備の状況",
        "Load tests, quotas, scaling done in advance, who is reachable during the event",
        "負荷テスト、クォータ、事前のスケーリング、当日の連絡先",
      ),
      question,
    ],
  },
};

function section(headingEn: string, headingJa: string, promptEn: string, promptJa: string): Section {
  return { heading: { en: headingEn, ja: headingJa }, prompt: { en: promptEn, ja: promptJa } };
}

/** An empty case file of a kind: its sections, each with a prompt in a comment, which is not sent. */
export function templateFor(
  kind: TemplateKind,
  { language, profile }: { readonly language: Language; readonly profile?: string },
): string {
  const own = profile === undefined ? {} : { profile };
  if (kind === "troubleshooting") return draftFrom({ text: "" }, { language, ...own }).text;
  const { fields, sections } = TEMPLATES[kind];
  return newCaseFile({
    fields: { ...fields, language, ...own },
    subject: `<!-- ${WORDS.subject[language]} -->`,
    body: sections
      .map(({ heading, prompt }) => `## ${heading[language]}\n<!-- ${prompt[language]} -->`)
      .join("\n\n"),
  });
}
