import type { CaseSummary, Filed, FilingRequest, SupportApi } from "./types.ts";

/** AWS accepts requests whose clock is off by up to five minutes; times of ours and of AWS's differ by as much. */
export const CLOCK_MARGIN = 5 * 60_000;
/** What AWS writes in the place of a secret that it has recognised. */
const REDACTED = "[REDACTED_BY_AWS]";

/** The case that has this subject and body and was filed since then, if AWS has one. Throws a SupportError. */
export async function findFiled(
  api: SupportApi,
  request: FilingRequest,
  since: Date,
  known: ReadonlySet<string>,
): Promise<Omit<Filed, "recovered"> | undefined> {
  const after = since.getTime() - CLOCK_MARGIN;
  const afterTime = new Date(after).toISOString();
  for (const candidate of await api.listCases({ afterTime, includeResolved: true })) {
    const { caseId, displayId, timeCreated } = candidate;
    const created = isoInstant(timeCreated);
    // An endpoint may take no notice of afterTime.
    if (known.has(caseId) || (created !== undefined && Date.parse(created) < after)) continue;
    if (!isSameText(candidate.subject, request.subject)) continue;
    if (!(await openedWith(api, candidate, request.body))) continue;
    return { caseId, filedAt: created ?? since.toISOString(), ...(displayId !== undefined && { displayId }) };
  }
  return undefined;
}

/** Communications that come with a case; in a longer dialogue the first one is not among them. */
const RECENT = 5;

async function openedWith(
  api: SupportApi,
  { caseId, communications }: CaseSummary,
  body: string,
): Promise<boolean> {
  if (communications.some((communication) => isSameText(communication.body, body))) return true;
  if (communications.length > 0 && communications.length < RECENT) return false;
  return (await api.listCommunications(caseId)).some((communication) => isSameText(communication.body, body));
}

/** A time with its zone, as it came; undefined for anything else. */
export function isoInstant(time: string | undefined): string | undefined {
  return time !== undefined && /(?:Z|[+-]\d\d:?\d\d)$/.test(time) && !Number.isNaN(Date.parse(time))
    ? time
    : undefined;
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
