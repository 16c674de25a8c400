import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { draftFrom, readCaseFile, writeFields } from "@casewright/case-draft";
import { type LintResult, lint, RULES } from "@casewright/case-lint";
import type { Language } from "@casewright/language";
import { findSecrets, kindName } from "@casewright/redact";
import { connect, fileCase, openJournal } from "@casewright/support-client";
import { PRACTICE_ACCOUNT, PRACTICE_CREDENTIALS } from "@casewright/support-desk";
import { type PlanId, planById, SEVERITY_NAMES } from "@casewright/support-plans";
import { firstResponseDue } from "@casewright/support-plans/clock";
import { fillIn } from "./fill-in.ts";
import type { StartTexts } from "./start-texts.ts";

const SAMPLES = join(import.meta.dirname, "../samples");

export interface TripOptions {
  /** Which sample log goes on the trip. */
  readonly sample: Language;
  /** The language in which the trip is told. */
  readonly language: Language;
  readonly texts: StartTexts;
  /** The desk's URL. */
  readonly url: string;
  readonly plan: PlanId;
  /** Folder of this trip alone, for the case file and the journal: the same text filed twice would be one case. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/**
 * One sample log goes the whole way: capture, mask, lint, answer the prompts, file over the Support API, read back.
 * Throws with the reason when a stage does not hold.
 */
export async function trip({ sample, language, texts, url, plan, folder, say }: TripOptions): Promise<void> {
  const name = `incident.${sample}.log`;
  say(`\n${texts.sample(name)}`);
  const evidence = readFileSync(join(SAMPLES, name), "utf8");
  const draft = draftFrom(
    { text: evidence, path: name, firstLine: 1, languageId: "log" },
    { language: sample },
  );
  say(`  ${texts.captured(evidence.trimEnd().split("\n").length, draft.found.errorLines.length)}`);
  const kinds = [...new Set(draft.secrets.map((secret) => kindName(secret.kind)[language]))];
  say(`  ${texts.masked(kinds.join(", ") || texts.nothingMasked)}`);
  const opened = readCaseFile(draft.text);
  say(`  ${texts.before(summary(lint(opened.bodyToSend, { subject: opened.subject }), language, texts))}`);

  const answered = fillIn(draft.text, readFileSync(join(SAMPLES, `answers.${sample}.md`), "utf8"));
  const source = writeFields(answered, { severity: "high" });
  const file = readCaseFile(source);
  const severity = file.fields.severity ?? "normal";
  const result = lint(file.bodyToSend, { subject: file.subject, severity, plan });
  say(`  ${texts.after(summary(result, language, texts))}`);
  if (findSecrets(source).length > 0) throw new Error(texts.secretLeft);
  if (open(result, language).length > 0) throw new Error(texts.unfinished(summary(result, language, texts)));

  const now = () => new Date();
  const path = join(folder, `incident.${sample}.case.md`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, source);
  const { service, category, issueType } = file.fields;
  const api = await connect({ endpointUrl: url, credentials: PRACTICE_CREDENTIALS });
  const journal = openJournal(join(folder, "journal"));
  const filed = await fileCase(
    {
      subject: file.subject,
      body: file.bodyToSend,
      severity,
      language: sample,
      ...(service && { service }),
      ...(category && { category }),
      ...(issueType && { issueType }),
    },
    { api, journal, account: PRACTICE_ACCOUNT, now },
  );
  writeFileSync(
    path,
    writeFields(source, {
      caseId: filed.caseId,
      filedAt: filed.filedAt,
      ...(filed.displayId && { displayId: filed.displayId }),
    }),
  );
  say(`  ${texts.file(path)}`);
  say(`  ${texts.filed(filed.displayId ?? "–", filed.caseId)}`);

  const stored = await api.describeCase(filed.caseId);
  const same = stored?.communications.at(-1)?.body === file.bodyToSend;
  say(`  ${texts.readBack(stored?.status ?? "–", same)}`);
  const due = firstResponseDue({ plan, severity, language: sample, filedAt: filed.filedAt });
  if (due) say(`  ${texts.due(due.due, SEVERITY_NAMES[severity][language], planById(plan).name[language])}`);
  if (!same) throw new Error(texts.differs);
}

/** What there is to do, by name: elements that are needed and missing, and findings of warning level or above. */
function open({ elements, findings }: LintResult, language: Language): readonly string[] {
  const missing = elements
    .filter((element) => element.needed && !element.present)
    .map((element) => element.name);
  const remarks = findings.filter((finding) => finding.level !== "info");
  const names = remarks.flatMap(({ rule }) => RULES.find((meta) => meta.id === rule)?.name ?? []);
  return [...new Set([...missing, ...names].map((name) => name[language]))];
}

function summary(result: LintResult, language: Language, texts: StartTexts): string {
  const names = open(result, language);
  return names.length === 0 ? texts.clean : texts.remarks(names.length, names.join(", "));
}
