import { fingerprint } from "./journal.ts";
import { type FilingOptions, once } from "./once.ts";
import type { Resolved } from "./types.ts";

/**
 * Resolves a case once, as `fileCase` files once. A lost answer is met by looking at the case; one that is resolved
 * already is left alone (`recovered`), and one that has been reopened is resolved anew.
 */
export async function resolveOnce(caseId: string, options: FilingOptions): Promise<Resolved> {
  const { api, account, now = () => new Date() } = options;
  let initial: string | undefined;
  const isResolved = async () => (await api.describeCase(caseId))?.status === "resolved";
  const { recovered } = await once(
    // No text of a case is empty: the fingerprint is that of no filing and no reply.
    fingerprint(account, { subject: caseId, body: "" }),
    {
      async send() {
        ({ initial } = await api.resolveCase(caseId));
        return { caseId };
      },
      find: async () => ((await isResolved()) ? { caseId, filedAt: now().toISOString() } : undefined),
      standing: async (success) => ((await isResolved()) ? success : undefined),
    },
    options,
  );
  return { caseId, recovered, ...(initial !== undefined && { initial }) };
}
