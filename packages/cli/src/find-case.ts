import type { CaseSummary, SupportApi } from "@casewright/support-client";
import { Refusal } from "./shell.ts";

/** A case by its id or by the number that people quote. Refuses one that the account does not have. */
export async function findCase(api: SupportApi, id: string): Promise<CaseSummary> {
  const found = id.startsWith("case-") ? await api.describeCase(id) : await findByNumber(api, id);
  if (found) return found;
  throw new Refusal("case-not-found", {
    message: {
      en: `There is no case ${id} in this account.`,
      ja: `このアカウントにケース ${id} はありません。`,
    },
    nextStep: {
      en: "See casewright cases --all, or choose another profile.",
      ja: "casewright cases --all で確認するか、別のプロファイルを指定してください。",
    },
  });
}

/** An endpoint that does not know the number as a filter answers with all cases: the right one is picked here. */
async function findByNumber(api: SupportApi, displayId: string): Promise<CaseSummary | undefined> {
  const cases = await api.listCases({ displayId, includeResolved: true, communications: false });
  return cases.find((found) => found.displayId === displayId);
}
