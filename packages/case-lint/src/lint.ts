import type { Localized } from "@casewright/language";
import { confidenceOf, SURE } from "./confidence.ts";
import { disabledLines } from "./disabled.ts";
import { insertSection } from "./edits.ts";
import { isGeneral, NEEDED, recogniseKind } from "./kind.ts";
import { endDraft } from "./phrases/cue.ts";
import { ELEMENT_RULES, FINDING_RULES } from "./rules/index.ts";
import type { Detection, ElementRule } from "./rules/rule.ts";
import { unfilledSections } from "./rules/unfilled-section.ts";
import { parse } from "./structure/parse.ts";
import type { Doc } from "./structure/types.ts";
import type { ElementId, Finding, FindingLevel, LintOptions, LintResult } from "./types.ts";

const RANK: Readonly<Record<FindingLevel, number>> = { error: 0, warning: 1, info: 2 };

/** The things a case must say, in the order in which a case tells its story. */
export const ELEMENTS: readonly { readonly id: ElementId; readonly name: Localized }[] = ELEMENT_RULES.map(
  ({ meta }) => ({ id: meta.id, name: meta.name }),
);

/** Judges one text: which elements are there, what is to be done about it. Pure and linear in its length. */
export function lint(text: string, options: LintOptions = {}): LintResult {
  try {
    return judge(text, options);
  } finally {
    endDraft();
  }
}

function judge(text: string, options: LintOptions): LintResult {
  const doc = parse(text, options.language);
  const detections = new Map<ElementId, Detection>();
  for (const rule of ELEMENT_RULES) detections.set(rule.meta.id, rule.detect(doc, options));
  const kind = options.kind ?? recogniseKind(doc, options.subject, detections);
  const needed = new Set(NEEDED[kind]);
  const off = new Set(options.off);
  const waiting = new Set(
    off.has("unfilled-section") ? [] : unfilledSections(doc).map(({ element }) => element),
  );
  const findings: Finding[] = [];
  const found = (id: ElementId) => detections.get(id)!.spans.length > 0;
  const confidence = (id: ElementId) => {
    const others = NEEDED[kind].filter((other) => other !== id);
    return confidenceOf(id, found(id), others.filter(found).length, others.length);
  };

  const general = isGeneral(kind, doc);
  for (const rule of ELEMENT_RULES) {
    const { id } = rule.meta;
    const detection = detections.get(id)!;
    // A section that waits to be filled in has a remark of its own.
    if (found(id) || !needed.has(id) || off.has(id) || waiting.has(id)) continue;
    const sure = confidence(id) >= SURE && (id === "question" || !general);
    findings.push(missingElement(doc, rule, detection, sure));
  }
  for (const rule of FINDING_RULES)
    if (!off.has(rule.meta.id)) findings.push(...rule.check(doc, { kind, detections, options }));

  const disabled = disabledLines(text);
  return {
    language: doc.language,
    kind,
    elements: ELEMENT_RULES.map(({ meta }) => {
      const { spans } = detections.get(meta.id)!;
      return {
        id: meta.id,
        name: meta.name,
        present: spans.length > 0,
        spans,
        confidence: confidence(meta.id),
        needed: needed.has(meta.id),
      };
    }),
    findings: findings
      .filter((finding) => !disabled(finding))
      .map((finding) => levelled(finding, options.levels))
      .sort((a, b) => RANK[a.level] - RANK[b.level] || a.span.start - b.span.start),
    questions: detections.get("question")!.spans.length,
  };
}

/** The finding with the level that the user chose for its rule. */
function levelled(finding: Finding, levels: LintOptions["levels"]): Finding {
  const level = levels?.[finding.rule];
  return level ? { ...finding, level } : finding;
}

function missingElement(doc: Doc, rule: ElementRule, { missing, half }: Detection, sure: boolean): Finding {
  const { heading, prompt } = rule.section[doc.language];
  const edit = insertSection(doc, heading, prompt);
  const insert = {
    title: { en: `Add a section “${heading}”`, ja: `「${heading}」の欄を追加する` },
    edit,
  };
  return {
    rule: rule.meta.id,
    // What is half there is no matter of doubt.
    level: half || sure ? "warning" : "info",
    span: half?.span ?? { start: edit.start, end: edit.end },
    message: missing ?? rule.message,
    fixes: [...(half?.fixes ?? []), insert],
  };
}
