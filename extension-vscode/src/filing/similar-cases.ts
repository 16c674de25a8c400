import type { CaseSummary, SupportApi } from "@casewright/support-client";

/** Cases of this many days are compared; the API keeps them for 24 months. */
const DAYS = 180;
const MOST = 3;
/** Share of character pairs that two subjects have in common to count as similar. */
const ALIKE = 0.6;

/**
 * Earlier cases whose subject is like this one, most alike first, so that nobody asks twice. Best effort: an
 * endpoint that cannot list cases does not stop a filing.
 */
export async function similarCases(
  api: SupportApi,
  subject: string,
  now: Date,
): Promise<readonly CaseSummary[]> {
  const afterTime = new Date(now.getTime() - DAYS * 86_400_000).toISOString();
  const cases = await api
    .listCases({ afterTime, includeResolved: true, communications: true })
    .catch((): readonly CaseSummary[] => []);
  return cases
    .map((summary) => ({ summary, likeness: likeness(subject, summary.subject) }))
    .filter((candidate) => candidate.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ summary }) => summary);
}

/**
 * Dice's coefficient over pairs of neighbouring characters, 0–1: it needs no word boundaries, which Japanese
 * lacks. Figures and ids differ between two occurrences of one problem and count for nothing.
 */
export function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

/** Share of a query's character pairs that a text has, 0–1. */
export function coverage(query: string, text: string): number {
  const wanted = pairs(query);
  if (wanted.size === 0) return 0;
  const there = pairs(text);
  return [...wanted].filter((pair) => there.has(pair)).length / wanted.size;
}

function pairs(text: string): ReadonlySet<string> {
  const letters = [
    ...text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/\b[a-z_]*\d\w*\b/g, " ")
      .replace(/[^\p{L}]+/gu, " "),
  ];
  const found = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at++) {
    if (letters[at] !== " " && letters[at + 1] !== " ") found.add(letters[at]! + letters[at + 1]);
  }
  return found;
}
