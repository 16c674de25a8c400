import type { Role } from "../structure/roles.ts";
import type { Doc, Section } from "../structure/types.ts";
import type { ElementId } from "../types.ts";
import type { FindingRule } from "./rule.ts";

/** The element that a heading's section is for. */
const ROLE_ELEMENTS: Readonly<Partial<Record<Role, ElementId>>> = {
  impact: "impact-scope",
  identifier: "resource-identifier",
  access: "access-path",
  error: "verbatim-error",
  reproduction: "reproduction-steps",
  time: "occurrence-time",
  tried: "tried-or-expected",
  expected: "tried-or-expected",
  question: "question",
};

const depth = (text: string) => /^#*/.exec(text)![0].length;

/** Headings for an element with nothing under them; a heading that only holds deeper ones is none of them. */
export function unfilledSections(doc: Doc): { section: Section; element: ElementId }[] {
  return doc.sections.flatMap((section, at) => {
    const element = section.role && ROLE_ELEMENTS[section.role];
    const next = doc.sections[at + 1];
    if (!section.empty || !element) return [];
    const holdsDeeper = next && depth(doc.lines[next.line]!.text) > depth(doc.lines[section.line]!.text);
    return holdsDeeper ? [] : [{ section, element }];
  });
}

export const unfilledSection: FindingRule = {
  meta: { id: "unfilled-section", name: { en: "Section to fill in", ja: "未記入の欄" }, levels: ["info"] },
  check: (doc) =>
    unfilledSections(doc).map(({ section }) => {
      const { start, end } = doc.lines[section.line]!;
      return {
        rule: "unfilled-section",
        level: "info",
        span: { start, end },
        message: {
          en: "This section is waiting to be filled in, or to be deleted.",
          ja: "この欄はまだ空です。記入するか、不要なら削除してください。",
        },
        fixes: [],
      };
    }),
};
