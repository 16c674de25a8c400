import { type LintOptions, RULES } from "@casewright/case-lint";
import type { Localized } from "@casewright/language";
import { refusePattern } from "@casewright/redact";
import { PLANS, type PlanId } from "@casewright/support-plans";
import * as z from "zod/mini";

// An entry of its own, not of the index: what it needs is loaded only where there is such a file.

// An extension's pages forbid code made from text, and the browser reports it where that is only tried.
z.config({ jitless: true });

const texts = z.array(z.string().check(z.minLength(1)));
const level = z.enum(["off", "info", "warning", "error"]);
const ruleIds = RULES.map(({ id }) => id);
const name = z.union([z.string().check(z.minLength(1)), z.strictObject({ en: z.string(), ja: z.string() })]);

/** The file's shape; its JSON Schema is made from it. */
export const CONFIG = z.strictObject({
  $schema: z.optional(z.string()),
  plan: z.optional(z.enum(PLANS.map(({ id }) => id) as [PlanId, ...PlanId[]])),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  timeZone: z.optional(z.string().check(z.refine(isTimeZone))),
  rules: z.optional(z.partialRecord(z.enum(ruleIds as [string, ...string[]]), level)),
  redact: z.optional(
    z.strictObject({
      literals: z.optional(texts),
      patterns: z.optional(
        z.array(z.strictObject({ name: z.string().check(z.minLength(1)), pattern: z.string() })),
      ),
      allow: z.optional(texts),
      accessKeyIds: z.optional(z.boolean()),
      personal: z.optional(z.boolean()),
    }),
  ),
  words: z.optional(z.record(z.string().check(z.minLength(1)), z.string())),
  checklists: z.optional(
    z.array(
      z.strictObject({
        service: z.string().check(z.minLength(1)),
        items: z.array(z.strictObject({ name, words: z.optional(texts) })),
      }),
    ),
  ),
});

/** A casewright.config.json as it is written. */
export type Config = z.infer<typeof CONFIG>;

/** What a configuration says, and what is wrong with it. */
export interface LintConfig {
  /** As `lint` takes them; of a file with problems, none. */
  readonly options: LintOptions;
  readonly problems: readonly Localized[];
}

/**
 * Reads a casewright.config.json. A file that is wrong anywhere gives no options: half of a team's rules would look
 * like all of them.
 */
export function readLintConfig(text: string): LintConfig {
  const { config, problems } = parseConfig(text);
  return { options: config ? lintOptionsOf(config) : {}, problems };
}

/** The file's own members, or what is wrong with it. */
export function parseConfig(text: string): {
  readonly config?: Config;
  readonly problems: readonly Localized[];
} {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problems: [{ en: "It is not JSON.", ja: "JSONとして読み取れません。" }] };
  }
  const parsed = CONFIG.safeParse(value);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap(explain) };
  const { redact } = parsed.data;
  const refused = (redact?.patterns ?? []).flatMap((pattern) => {
    const reason = refusePattern(pattern);
    return reason
      ? [
          {
            en: `redact.patterns: ${pattern.name}: ${reason.en}`,
            ja: `redact.patterns: ${pattern.name}: ${reason.ja}`,
          },
        ]
      : [];
  });
  return refused.length > 0 ? { problems: refused } : { config: parsed.data, problems: [] };
}

/** A configuration as `lint` takes it. */
export function lintOptionsOf(config: Config): LintOptions {
  const { plan, country, timeZone, rules = {}, redact, words, checklists } = config;
  const set = Object.entries(rules);
  const levels = Object.fromEntries(set.filter(([, to]) => to !== "off")) as NonNullable<
    LintOptions["levels"]
  >;
  return {
    off: set.filter(([, to]) => to === "off").map(([id]) => id),
    levels,
    ...(plan && { plan }),
    ...(country && { phone: { number: "", country } }),
    ...(timeZone && { timeZone }),
    ...(redact && { redact: withoutUndefined(redact) }),
    ...(words && {
      words: Object.entries(words).map(([word, meaning]) => ({ word, ...(meaning !== "" && { meaning }) })),
    }),
    ...(checklists && {
      checklists: checklists.map(({ service, items }) => ({
        service,
        items: items.map((item) => {
          const both = typeof item.name === "string" ? { en: item.name, ja: item.name } : item.name;
          return { name: both, words: item.words ?? [both.en, both.ja] };
        }),
      })),
    }),
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function withoutUndefined(redact: object): NonNullable<LintOptions["redact"]> {
  return Object.fromEntries(Object.entries(redact).filter(([, value]) => value !== undefined));
}

/** One problem of the schema, with the key it is about. */
function explain(issue: z.core.$ZodIssue): Localized[] {
  const at = issue.path.join(".");
  const where = at === "" ? "" : `${at}: `;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const whole = at === "" ? key : `${at}.${key}`;
      return at === "rules"
        ? { en: `${whole}: there is no such rule.`, ja: `${whole}: そのようなルールはありません。` }
        : { en: `${whole}: there is no such key.`, ja: `${whole}: そのようなキーはありません。` };
    });
  if (issue.code === "invalid_key")
    return [{ en: `${where}there is no such rule.`, ja: `${where}そのようなルールはありません。` }];
  if (issue.code === "invalid_value") {
    const values = issue.values.join(", ");
    return [{ en: `${where}one of ${values}.`, ja: `${where}次のいずれかを指定してください: ${values}` }];
  }
  if (issue.code === "invalid_type")
    return [
      { en: `${where}should be of type ${issue.expected}.`, ja: `${where}型は ${issue.expected} です。` },
    ];
  return [{ en: `${where}not a value that it takes.`, ja: `${where}値が正しくありません。` }];
}
