import type { Edit, LintResult } from "@casewright/case-lint";
import type { FindOptions } from "@casewright/redact";
import { writeAtomically } from "./files.ts";
import { byteOrderMark, refuseOtherThanUtf8 } from "./utf8.ts";

/**
 * Rules whose one fix asks nothing of the author. Of the others some offer a choice (which zone a time is in), some a
 * section that only a person can fill in.
 */
const UNASKED: ReadonlySet<string> = new Set(["full-width-id", "unexplained-word"]);

/** More rounds than findings uncover one another. */
const ROUNDS = 10;

export interface Fixed {
  readonly text: string;
  /** How many places were changed, and the kinds of the secrets among them, one for each. */
  readonly count: number;
  readonly masked: readonly string[];
}

const SAVE_AS_UTF8 = {
  en: "Save it as UTF-8, then fix it again.",
  ja: "UTF-8 で保存し直してから、もう一度実行してください。",
} as const;

interface What {
  /** Where that begins which is sent: front matter stays as it is. */
  readonly start: number;
  readonly redact: FindOptions;
}

type Judge = (text: string) => LintResult;

/** Fixes a file in its place, of whose `bytes` `source` was read. Refuses one that is not in UTF-8. */
export async function fixFile(
  path: string,
  { bytes, source }: { readonly bytes: Uint8Array; readonly source: string },
  what: What,
  judge: Judge,
): Promise<Fixed> {
  refuseOtherThanUtf8(path, bytes, source, SAVE_AS_UTF8);
  const fixed = await fixText(source, what, judge);
  if (fixed.count > 0) await writeAtomically(path, byteOrderMark(bytes) + fixed.text);
  return fixed;
}

/**
 * A text with every fix applied that asks nothing: secrets are masked, ids written in half width, known
 * words explained. What is fixed stays as it is when it is fixed again.
 */
export async function fixText(text: string, { start, redact }: What, judge: Judge): Promise<Fixed> {
  const { createMasker } = await import("@casewright/redact");
  const masker = createMasker(redact);
  const secrets = masker.find(text).filter((secret) => secret.start >= start);
  let fixed = apply(
    text,
    secrets.map(({ start, end, kind }) => ({
      start,
      end,
      text: masker.placeholderFor(text.slice(start, end), kind),
    })),
  );
  let count = secrets.length;
  for (let round = 0; round < ROUNDS; round++) {
    const edits = apart(judge(fixed).findings.flatMap(({ rule, fixes }) => (UNASKED.has(rule) ? fixes : [])));
    if (edits.length === 0) break;
    fixed = apply(fixed, edits);
    count += edits.length;
  }
  return { text: fixed, count, masked: secrets.map(({ kind }) => kind) };
}

/** The edits in order; of two that touch, the later one waits for the next round. */
function apart(fixes: readonly { readonly edit: Edit }[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { edit } of fixes.toSorted((a, b) => a.edit.start - b.edit.start))
    if (edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  return edits;
}

/** Applies edits that stand apart and in order. */
function apply(text: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
