import type { CaseSummary, SupportApi } from "@casewright/support-client";
import { Refusal } from "./shell.ts";

/** A case by its id or by the number that people quote. Refuses one that the account does not have. */
export async function findCase(api: SupportApi, id: string): Promise<CaseSummary> {
  const found = id.startsWith("case-")
    ? await api.describeCase(id)
    : (await api.listCases({ displayId: id, includeResolved: true, communications: false }))[0];
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
