import {
  type Finding,
  type Fix,
  type LintOptions,
  type LintResult,
  lint,
  type QuestionKind,
} from "@casewright/case-lint";
import type { Language } from "@casewright/language";
import type { FindOptions } from "@casewright/redact";
import type { FormContext, SupportForm } from "../form/support-form.ts";
import type { Settings } from "../settings.ts";
import { findOptions } from "./find-options.ts";
import { keptOf } from "./moved.ts";
import type { PhoneProblem } from "./phone.ts";
import { PHONE_MESSAGES, PHONE_RULE } from "./phone-texts.ts";
import { type FormSecret, secretsIn } from "./secrets-in.ts";
import { teamOptions } from "./team-options.ts";

export type FieldName = "subject" | "text" | "phone";

/** A finding and the field that it is about. */
export interface Remark {
  /** Stable while its words stay the same. It may hold a secret: kept in memory, never shown. */
  readonly id: string;
  readonly field: FieldName;
  readonly finding: Finding;
}

/** What is to be judged: the form's words, and what the form and the user say beside them. */
export interface CheckRequest {
  readonly form: Pick<SupportForm, "kind" | "language"> & { readonly hasSubject: boolean };
  readonly words: Check["words"];
  readonly context: FormContext;
  readonly settings: Settings;
  /** The kind of question as the user corrected it. */
  readonly kind?: QuestionKind;
  readonly phone?: PhoneProblem;
}

/** One look at the form: its words, what they were judged to be, what is to be said about them. Plain data. */
export interface Check {
  readonly words: Readonly<Record<FieldName, string>>;
  readonly result: Pick<LintResult, "kind" | "elements">;
  /** Remarks about words that stand there, errors first. */
  readonly remarks: readonly Remark[];
  /** Remarks about what is missing, one for each element; their fixes insert it. */
  readonly missing: readonly Remark[];
  /** Every live secret, also where the rule about them is switched off: what the guard goes by. */
  readonly secrets: readonly FormSecret[];
}

/** How many remarks of one form are shown; a pasted log can have any number. */
const MOST = 300;

/**
 * Judges the form's words. Runs in the extension's own process: in a long draft it takes longer than one would
 * want to wait for a letter to appear.
 */
export function checkWords({ form, words, context, settings, kind, phone }: CheckRequest): Check {
  const redact = findOptions(settings);
  const {
    kind: judged,
    language,
    elements,
    findings,
  } = lint(words.text, { ...lintOptions(form, words, context, settings, kind), redact });
  const needed = new Set<string>(elements.filter((one) => !one.present).map((one) => one.id));
  const secrets = secretsIn(words, redact);
  const all = [
    ...(settings.off.includes("secret") ? [] : secretFindings(words.subject, redact)).map((finding) =>
      remark("subject", finding, { words, secrets, language }),
    ),
    ...findings.map((finding) => remark("text", finding, { words, secrets, language })),
    ...(phone && words.phone ? [phoneRemark(phone, words.phone)] : []),
  ];
  const isMissing = ({ field, finding }: Remark) => field === "text" && needed.has(finding.rule);
  return {
    words,
    // What is switched off is not asked for, so its row would only say something untrue.
    result: { kind: judged, elements: elements.filter(({ id }) => !settings.off.includes(id)) },
    remarks: all.filter((one) => !isMissing(one)).slice(0, MOST),
    missing: all.filter(isMissing),
    secrets,
  };
}

function lintOptions(
  form: CheckRequest["form"],
  words: Check["words"],
  context: FormContext,
  settings: Settings,
  chosen: QuestionKind | undefined,
): LintOptions {
  const kind = chosen ?? kindOfForm(form, context);
  // An empty box has no language of its own: its sections come in the language the case is in.
  const empty = words.text.trim() === "";
  const caseLanguage =
    context.caseLanguage === "ja" || context.caseLanguage === "en" ? context.caseLanguage : undefined;
  return {
    ...(form.hasSubject ? { subject: words.subject } : {}),
    ...(empty ? { language: caseLanguage ?? form.language } : {}),
    ...(kind ? { kind } : {}),
    ...(context.severity ? { severity: context.severity } : {}),
    ...(settings.plan ? { plan: settings.plan } : {}),
    ...(settings.country ? { phone: { number: "", country: settings.country } } : {}),
    ...(context.service ? { service: serviceCode(context.service) } : {}),
    ...teamOptions(settings),
    timeZone: settings.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    off: settings.off,
    moves: ["attachment", "case"],
  };
}

/** The form has names of services where the API has codes, which are made of nearly the same words. */
function serviceCode(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

function kindOfForm(form: CheckRequest["form"], context: FormContext): QuestionKind | undefined {
  if (form.kind === "reply") return "reply";
  return context.type === "account-billing" || context.type === "quota" ? context.type : undefined;
}

/** A subject is one line: of all rules only the one about secrets is for it. */
function secretFindings(subject: string, redact: FindOptions): readonly Finding[] {
  if (subject === "") return [];
  return lint(subject, { redact }).findings.filter(({ rule }) => rule === "secret");
}

function phoneRemark(problem: PhoneProblem, number: string): Remark {
  const span = { start: 0, end: number.length };
  const finding = {
    rule: PHONE_RULE,
    level: "warning",
    span,
    message: PHONE_MESSAGES[problem],
    fixes: [],
  } as const;
  return { id: `phone ${problem} ${number}`, field: "phone", finding };
}

function remark(
  field: FieldName,
  finding: Finding,
  check: { words: Check["words"]; secrets: readonly FormSecret[]; language: Language },
): Remark {
  const { rule, span } = finding;
  const words = check.words[field];
  const own = words.slice(span.start, span.end);
  const nth = words.slice(0, span.start).split(own || "\n").length;
  const fixes = finding.fixes.map((fix) => {
    const moved = keptOf(fix, words, check.secrets, check.language);
    return { ...forForm(fix, samePlaceholder(field, finding, check.secrets)), ...(moved && { moved }) };
  });
  return {
    id: `${field} ${rule} ${nth} ${own}`,
    field,
    finding: { ...finding, fixes },
  };
}

/** The placeholder that this secret has in all of the form; undefined for other findings. */
function samePlaceholder(
  field: FieldName,
  { rule, span }: Finding,
  secrets: readonly FormSecret[],
): string | undefined {
  if (rule !== "secret") return undefined;
  return secrets.find((one) => one.field === field && one.start === span.start)?.placeholder;
}

function forForm(fix: Fix, placeholder: string | undefined): Fix {
  const { edit, title } = fix;
  if (placeholder)
    return {
      title: {
        en: title.en.replaceAll(edit.text, placeholder),
        ja: title.ja.replaceAll(edit.text, placeholder),
      },
      edit: { ...edit, text: placeholder },
    };
  // A case file's comments are left out when it is sent; a form has none, so a prompt would be sent.
  return { title, edit: { ...edit, text: edit.text.replace(/<!--.*?-->\n?/gs, "") } };
}
