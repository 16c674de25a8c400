import { type FindOptions, maskText } from "@casewright/redact";
import type { SupportApi } from "@casewright/support-client";
import { lastWord, statusName } from "../cases/case-text.ts";
import { coverage } from "../filing/similar-cases.ts";

/** The API keeps cases for 24 months (Support API 2013-04-15). */
const DAYS = 730;
const MOST = 5;
/** Share of the query that a case must hold to be told. */
const ENOUGH = 0.4;
/** Characters of a last message. */
const EXCERPT = 600;

/** The cases of an account that fit a query best, masked, and how many there are. Rejects with a SupportError. */
export async function findCases(
  api: Pick<SupportApi, "listCases">,
  query: string,
  redact: FindOptions,
  now: Date,
) {
  const afterTime = new Date(now.getTime() - DAYS * 86_400_000).toISOString();
  const cases = await api.listCases({ afterTime, includeResolved: true, communications: true });
  const found = cases
    .map((summary) => {
      const said = [summary.subject, ...summary.communications.map(({ body }) => body)].join("\n");
      return { summary, fit: coverage(query, said) };
    })
    .filter(({ fit }) => fit >= ENOUGH)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ summary }) => ({
      id: summary.displayId ?? summary.caseId,
      subject: maskText(summary.subject, redact).text,
      status: statusName(summary.status),
      created: summary.timeCreated,
      lastMessage: maskText(lastWord(summary, EXCERPT), redact).text,
    }));
  return { searched: cases.length, found };
}
