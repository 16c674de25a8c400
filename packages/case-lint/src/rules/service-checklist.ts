import type { Localized } from "@casewright/language";
import { type ServiceItem, serviceOf } from "../services.ts";
import type { Checklist } from "../types.ts";
import { type FindingRule, remark, WHOLE } from "./rule.ts";

const BY = {
  aws: { en: "AWS asks for it first", ja: "AWS が最初に確認する項目" },
  ours: { en: "Casewright's advice", ja: "Casewright の推奨項目" },
  company: { en: "your company's checklist", ja: "貴社のチェックリスト" },
} as const satisfies Readonly<Record<string, Localized>>;

const stands = (word: string | RegExp, text: string) =>
  typeof word === "string" ? word !== "" && text.includes(word.toLowerCase()) : word.test(text);

function missingOf(items: readonly ServiceItem[], text: string): readonly ServiceItem[] {
  return items.filter(({ words }) => !words.some((word) => stands(word, text)));
}

function concerns({ service }: Checklist, code: string): boolean {
  const wanted = service.toLowerCase();
  return wanted === "*" || code.toLowerCase() === wanted || (serviceOf(code)?.says.test(wanted) ?? false);
}

export const serviceChecklist: FindingRule = {
  meta: {
    id: "service-checklist",
    name: { en: "Checklist of the service", ja: "サービス別の確認項目" },
    levels: ["info"],
  },
  check: ({ lower }, { kind, options: { service, checklists = [], attachments = [] } }) => {
    if (!service || kind !== "troubleshooting") return [];
    const text = `${lower}\n${attachments.join("\n").toLowerCase()}`;
    const own = serviceOf(service)?.checklist;
    const lists = [
      ...(own ? [own] : []),
      ...checklists
        .filter((list) => concerns(list, service))
        .map(({ items }) => ({ by: "company", items }) as const),
    ];
    return lists.flatMap(({ by, items }) =>
      missingOf(items, text).map(({ name }) =>
        remark("service-checklist", "info", WHOLE, {
          en: `Add ${name.en} (${BY[by].en}).`,
          ja: `「${name.ja}」を記載してください(${BY[by].ja})。`,
        }),
      ),
    );
  },
};
