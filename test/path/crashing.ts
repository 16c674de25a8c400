import type { Journal, SupportApi } from "@casewright/support-client";

/** Where a process dies: at its nth call of the journal or the API, before it has any effect or after. */
export interface CrashPoint {
  readonly call: number;
  readonly when: "before" | "after";
}

/** What dying means: it never returns. */
export type Die = () => Promise<never>;

/** The same journal and API, in a process that dies at that point. */
export function crashing(
  journal: Journal,
  api: SupportApi,
  point: CrashPoint | undefined,
  die: Die,
): { journal: Journal; api: SupportApi } {
  let calls = 0;
  const wrap =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const dies = point?.call === calls++ ? point.when : undefined;
      if (dies === "before") return die();
      const result = work(...args);
      if (dies !== "after") return result;
      await result.catch(() => undefined);
      return die();
    };
  return {
    journal: {
      attempts: wrap(journal.attempts),
      begin: wrap(journal.begin),
      change: wrap(journal.change),
      isRunning: journal.isRunning,
    },
    api: {
      ...api,
      createCase: wrap(api.createCase),
      reply: wrap(api.reply),
      resolveCase: wrap(api.resolveCase),
      describeCase: wrap(api.describeCase),
      listCases: wrap(api.listCases),
      listCommunications: wrap(api.listCommunications),
    },
  };
}
