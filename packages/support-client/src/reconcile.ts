import type { CaseSummary, FilingRequest, SupportApi } from "./types.ts";

/** AWS accepts requests whose clock is off by up to five minutes; times of ours and of AWS's differ by as much. */
const CLOCK_MARGIN = 5 * 60_000;
/** What AWS writes in the place of a secret that it has recognised. */
const REDACTED = "[REDACTED_BY_AWS]";

/** The case that has this subject and body and was filed since then, if AWS has one. Throws a SupportError. */
export async function findFiled(
  api: SupportApi,
  request: FilingRequest,
  since: Date,
  known: ReadonlySet<string>,
): Promise<CaseSummary | undefined> {
  const afterTime = new Date(since.getTime() - CLOCK_MARGIN).toISOString();
  const cases = await api.listCases({ afterTime, includeResolved: true });
  for (const candidate of cases) {
    if (known.has(candidate.caseId) || !isSameText(candidate.subject, request.subject)) continue;
    const recent = candidate.communications.some(({ body }) => isSameText(body, request.body));
    if (recent || (await openedWith(api, candidate, request.body))) return candidate;
  }
  return undefined;
}

/** In a long dialogue the first communication is not among the recent ones. */
async function openedWith(api: SupportApi, { caseId }: CaseSummary, body: string): Promise<boolean> {
  const communications = await api.listCommunications(caseId);
  return communications.some((communication) => isSameText(communication.body, body));
}

/** Whether AWS's text is ours, line ends, outer white space and AWS's own redactions aside. */
export function isSameText(theirs: string, ours: string): boolean {
  const pieces = normalized(theirs).split(REDACTED);
  const text = normalized(ours);
  const last = pieces.pop()!;
  const [first, ...between] = pieces;
  if (first === undefined) return text === last;
  if (!text.startsWith(first)) return false;
  let position = first.length;
  for (const piece of between) {
    const found = text.indexOf(piece, position);
    if (found < 0) return false;
    position = found + piece.length;
  }
  return text.length - last.length >= position && text.endsWith(last);
}

function normalized(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
