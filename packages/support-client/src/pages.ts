import { SupportError } from "./support-error.ts";

/** More pages than 24 months of cases can fill: an endpoint that still has a next one is broken. */
const MOST_PAGES = 10_000;

interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken: string | undefined;
}

/** All items of a paginated operation, in its order. */
export async function collectPages<T>(
  readPage: (nextToken: string | undefined) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await readPage(token);
    for (const item of page.items) items.push(item);
    if (!page.nextToken) return items;
    if (seen.has(page.nextToken)) break;
    seen.add(page.nextToken);
    token = page.nextToken;
  }
  throw new SupportError("service", "refused", {
    reason: { en: "The list does not end.", ja: "一覧が終わりなく続いています。" },
  });
}
