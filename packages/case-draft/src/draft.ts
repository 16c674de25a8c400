import type { Localized } from "@casewright/language";
import { createMasker, type MaskedSecret, type Masker } from "@casewright/redact";
import { cleanText } from "./evidence/clean.ts";
import { unrollEvents } from "./evidence/cloudwatch.ts";
import { groupEntries, type LogEntry, type LogLine } from "./evidence/entries.ts";
import { excerptCode, excerptLog } from "./evidence/excerpt.ts";
import { headlineFor } from "./evidence/headline.ts";
import { findIdentifiers, type Identifiers } from "./evidence/identifiers.ts";
import { guessService } from "./evidence/services.ts";
import { sameZone, spanOf } from "./evidence/span.ts";
import type { LogTime } from "./evidence/times.ts";
import {
  andMore,
  inTheLog,
  isItsZone,
  lineRange,
  SECTIONS,
  subjectWith,
  timeSpan,
  WORDS,
} from "./sections.ts";
import type { Draft, DraftOptions, Evidence } from "./types.ts";
import { newCaseFile } from "./write.ts";

/** Characters (UTF-16 units) of a body. Source: Support API model 2013-04-15, CommunicationBody. */
const MAX_BODY = 8000;
/** Of these, what is left for the answers to the prompts. */
const ROOM_FOR_ANSWERS = 1500;
/** Of these, at most for the list of resources. */
const MAX_LIST = 1200;

/** Characters of a subject that nobody wrote: more than fits a list is noise. */
const MAX_TOPIC = 150;

const CODE =
  /^(?:typescript|javascript)(?:react)?$|^(?:python|java|go|csharp|ruby|php|rust|kotlin|scala|swift|c|cpp|terraform|hcl|dockerfile|sql|html|css|xml|yaml|toml|ini)$/;

interface Findings {
  readonly entries: readonly LogEntry[];
  readonly failing: readonly LogEntry[];
  readonly from: LogTime | undefined;
  readonly to: LogTime | undefined;
  /** Whether times without a zone were taken to be in the one zone that the log names elsewhere. */
  readonly assumed: boolean;
  readonly identifiers: Identifiers;
}

/**
 * A case file from a piece of log, terminal output or code. The evidence is masked before anything else reads
 * it; the body stays within 8,000 characters whatever its length. What the evidence tells is filled in, what
 * only a person knows is asked for in comments, which are not sent.
 */
export function draftFrom(evidence: Evidence, options: DraftOptions): Draft {
  const { language } = options;
  const masker = options.masker ?? createMasker(options.redact);
  const events = unrollEvents(evidence.text);
  const masked = masker.mask(withoutLastBreaks(cleanText(events?.text ?? evidence.text)));
  const inline = (text: string | undefined) =>
    text &&
    masker
      .mask(cleanText(text))
      .text.replace(/[`\n]|<!--/g, " ")
      .slice(-300);
  const path = inline(evidence.path);
  const part = inline(evidence.part);
  const origin = inline(evidence.origin);
  const first = evidence.firstLine ?? 1;
  const numbered = (own: number) => (events?.lines[own - 1] ?? own) + first - 1;
  const lines = numberLines(masked.text, masked.secrets, masker, numbered);
  const languageId = events ? "log" : evidence.languageId;
  const isCode = CODE.test(languageId ?? "");
  const found = isCode ? readCode(masked.text) : readLog(masked.text, lines);
  const service = guessService(
    found.failing.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n"),
    masked.text,
  );

  const place = part ?? lineRange(lines[0]!.number, lines.at(-1)!.number)[language];
  const comma = language === "ja" ? "、" : ", ";
  const file = path && `${WORDS.source[language]}: \`${path}\``;
  const source = file && [file, place, origin].filter(Boolean).join(comma);
  const excerpt = isCode ? excerptCode(masked.text, language) : excerptLog(found.entries, language);
  const bodyWith = (budget: number) => {
    const quoted = [source, fence(excerpt.take(budget), languageId)].filter(Boolean).join("\n\n");
    return masker.mask(compose(found, masked.text.trim() === "" ? "" : quoted, isCode, language)).text;
  };
  let budget = MAX_BODY - ROOM_FOR_ANSWERS - bodyWith(0).length;
  let body = bodyWith(budget);
  // Fences that must outdo those in the evidence are not in the estimate; they are rare, so this ends soon.
  while (body.length > MAX_BODY - ROOM_FOR_ANSWERS && budget > 0) {
    budget = Math.max(0, budget - Math.max(100, body.length - (MAX_BODY - ROOM_FOR_ANSWERS)));
    body = bodyWith(budget);
  }

  const failure = masker.mask(headlineFor(found.failing) ?? "").text;
  const topic = masker.mask(
    cleanText(evidence.topic ?? "")
      .replace(/\s+/g, " ")
      .trim(),
  ).text;
  const text = newCaseFile({
    fields: {
      ...(service?.code && { service: service.code, category: "general-guidance" }),
      severity: found.failing.length > 0 ? "normal" : "low",
      issueType: "technical",
      language,
      ...(options.profile !== undefined && { profile: options.profile }),
    },
    subject: failure
      ? subjectWith(service?.name, failure)[language]
      : topic.slice(0, MAX_TOPIC) || comment(WORDS.subject[language]),
    body,
  });
  return {
    text,
    secrets: placeholdersIn(text, masker.kinds),
    ...((excerpt.size > budget || excerpt.lossy) && { whole: `${masked.text}\n` }),
    found: {
      errorLines: found.failing.map(({ failing }) => failing!.number),
      ...windowOf(found.from, found.to),
      identifiers: [...found.identifiers.resources, ...found.identifiers.requests],
      regions: found.identifiers.regions,
      ...(service?.code && { service: service.code }),
    },
  };
}

function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end--;
  return text.slice(0, end);
}

/**
 * The lines with their numbers in the text: a masked key of many lines still counts as many.
 * @param numbered what a line is called whose number in the text this is
 */
function numberLines(
  text: string,
  secrets: readonly MaskedSecret[],
  masker: Masker,
  numbered: (own: number) => number,
): LogLine[] {
  let number = 1;
  let start = 0;
  let secret = 0;
  return text.split("\n").map((line) => {
    const own = number;
    const end = start + line.length;
    for (; secret < secrets.length && secrets[secret]!.start < end; secret++) {
      number += (masker.originals.get(secrets[secret]!.placeholder) ?? "").split("\n").length - 1;
    }
    number++;
    start = end + 1;
    return { number: numbered(own), text: line };
  });
}

function readLog(text: string, lines: readonly LogLine[]): Findings {
  const entries = groupEntries(lines);
  const failing = entries.filter((entry) => entry.failing);
  return {
    entries,
    failing,
    ...spanOf(timesOf(failing.some(({ time }) => time) ? failing : entries), timesOf(entries)),
    identifiers: findIdentifiers(text),
  };
}

function timesOf(entries: readonly LogEntry[]): LogTime[] {
  return entries.flatMap(({ time }) => time ?? []);
}

function readCode(text: string): Findings {
  return {
    entries: [],
    failing: [],
    from: undefined,
    to: undefined,
    assumed: false,
    identifiers: findIdentifiers(text),
  };
}

function windowOf(from: LogTime | undefined, to: LogTime | undefined): Pick<Draft["found"], "window"> {
  if (from?.iso === undefined || to?.iso === undefined) return {};
  const zone = sameZone(from, to);
  return { window: { from: from.iso, to: to.iso, ...(zone !== undefined && { zone }) } };
}

function compose(found: Findings, quoted: string, isCode: boolean, language: "en" | "ja"): string {
  const section = (
    which: { heading: Localized; prompt: Localized },
    known = "",
    prompt: Localized = which.prompt,
  ) => [`## ${which.heading[language]}`, known, comment(prompt[language])].filter(Boolean).join("\n");
  const { summary, impact, time, resources, access, error, reproduction, tried, question } = SECTIONS;
  const where = resourceList(found.identifiers, language);
  const quotedSection = (which: { heading: Localized }) => `## ${which.heading[language]}\n${quoted}`;
  return [
    section(summary),
    section(impact),
    timeSection(found, time, language, section),
    section(resources, where, where ? resources.prompt : WORDS.noResource),
    section(access),
    !isCode && quoted ? quotedSection(error) : section(error),
    isCode && quoted ? quotedSection(reproduction) : section(reproduction),
    section(tried),
    section(question),
  ].join("\n\n");
}

function timeSection(
  found: Findings,
  time: (typeof SECTIONS)["time"],
  language: "en" | "ja",
  section: (which: typeof time, known: string, prompt: Localized) => string,
): string {
  const { from, to, assumed } = found;
  if (!from || !to) return section(time, "", WORDS.noDate);
  const zoned = from.zone && to.zone && from.iso && to.iso;
  const span = zoned ? timeSpan(from.iso, to.iso) : timeSpan(from.raw, to.raw);
  const zone = sameZone(from, to);
  const known = `- ${span[language]} (${inTheLog(zone)[language]})`;
  return section(time, known, zone && assumed ? isItsZone(zone) : zoned ? time.prompt : WORDS.noZone);
}

function resourceList({ regions, resources, requests }: Identifiers, language: "en" | "ja"): string {
  const lines = regions.length > 0 ? [`- ${WORDS.region[language]}: ${regions.join(", ")}`] : [];
  let room = MAX_LIST - (lines[0]?.length ?? 0);
  const rest = [...resources.slice(0, 15), ...requests.slice(0, 5)];
  for (const [index, name] of rest.entries()) {
    room -= name.length + 3;
    if (room < 0) break;
    lines.push(`- ${name}`);
    if (index === rest.length - 1) break;
  }
  const shown = lines.length - (regions.length > 0 ? 1 : 0);
  const more = resources.length + requests.length - shown;
  return [...lines, ...(more > 0 ? [`- ${andMore(more)[language]}`] : [])].join("\n");
}

function comment(text: string): string {
  return `<!-- ${text} -->`;
}

/** A code fence that nothing inside it closes. */
function fence(text: string, languageId: string | undefined): string {
  const longest = (mark: RegExp) => Math.max(2, ...[...text.matchAll(mark)].map((match) => match[1]!.length));
  const backticks = "`".repeat(longest(/^[ \t]*(`{3,})/gm) + 1);
  const tildes = "~".repeat(longest(/^[ \t]*(~{3,})/gm) + 1);
  const mark = backticks.length <= tildes.length ? backticks : tildes;
  const info = /^[a-z][\w+#-]{0,20}$/.test(languageId ?? "") ? languageId : "text";
  return `${mark}${info}\n${text}\n${mark}`;
}

function placeholdersIn(text: string, kinds: ReadonlyMap<string, string>): MaskedSecret[] {
  return [...text.matchAll(/\[[A-Z][A-Z0-9_]{0,60}_\d{1,6}\]/g)].flatMap(({ 0: placeholder, index }) => {
    const kind = kinds.get(placeholder);
    return kind ? [{ kind, start: index, end: index + placeholder.length, placeholder }] : [];
  });
}
