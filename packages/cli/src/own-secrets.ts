import type { Localized } from "@casewright/language";
import type { FindOptions, UserPattern } from "@casewright/redact";
import { Option } from "commander";
import { Refusal, readInput, type Shell, USAGE } from "./shell.ts";

export interface MaskingOptions {
  readonly own?: string;
  readonly personal?: true;
  readonly accessKeyIds?: true;
}

/** What more to mask than every secret. */
export const maskingOptions = (shell: Shell): readonly Option[] => [
  new Option(
    "--own <file>",
    shell.t({
      en: "your own values, patterns and allow list (JSON)",
      ja: "独自の値、パターン、許可リスト(JSON)",
    }),
  ),
  new Option(
    "--personal",
    shell.t({
      en: "mask e-mail addresses, phone numbers and My Numbers too",
      ja: "メールアドレス、電話番号、マイナンバーもマスクする",
    }),
  ),
  new Option(
    "--access-key-ids",
    shell.t({
      en: "mask access key ids (AKIA…, ASIA…) too",
      ja: "アクセスキー ID(AKIA…、ASIA…)もマスクする",
    }),
  ),
];

/**
 * The options of the masker that a command line asks for. The file holds `literals`, `allow` (lists of strings) and
 * `patterns` (a list of `name` and `pattern`). Refuses another shape, and a pattern that is not linear, with the reason.
 */
export async function maskingOf({ own, personal, accessKeyIds }: MaskingOptions): Promise<FindOptions> {
  const flags = { ...(personal && { personal }), ...(accessKeyIds && { accessKeyIds }) };
  if (own === undefined) return flags;
  const { refusePattern } = await import("@casewright/redact");
  const { literals = [], allow = [], patterns = [] } = parseOwn(own, await readInput(own));
  for (const pattern of patterns) {
    const reason = refusePattern(pattern);
    if (reason === undefined) continue;
    throw wrongOwn(
      own,
      { en: `the pattern "${pattern.name}" is refused`, ja: `パターン「${pattern.name}」は使用できません` },
      reason,
    );
  }
  return { ...flags, literals, allow, patterns };
}

interface Own {
  readonly literals?: readonly string[];
  readonly allow?: readonly string[];
  readonly patterns?: readonly UserPattern[];
}

function parseOwn(file: string, bytes: Uint8Array): Own {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw wrongOwn(file, { en: "it is no JSON", ja: "JSON として読み取れません" });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrongShape(file);
  for (const [name, list] of Object.entries(value)) {
    const isOne =
      name === "patterns" ? isPattern : name === "literals" || name === "allow" ? isValue : undefined;
    if (isOne === undefined || !Array.isArray(list) || !list.every(isOne)) throw wrongShape(file, name);
  }
  return value;
}

function isValue(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isPattern(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    "pattern" in value &&
    isValue(value.name) &&
    isValue(value.pattern)
  );
}

function wrongShape(file: string, name?: string): Refusal {
  return wrongOwn(
    file,
    name === undefined
      ? { en: "it holds no object", ja: "オブジェクトではありません" }
      : { en: `"${name}" is not as it should be`, ja: `"${name}" の内容が正しくありません` },
  );
}

const SHAPE: Localized = {
  en: 'It takes {"literals": ["VALUE"], "patterns": [{"name": "ticket", "pattern": "INC-\\\\d{5,8}"}], "allow": ["VALUE"]}, all of them optional.',
  ja: '{"literals": ["値"], "patterns": [{"name": "ticket", "pattern": "INC-\\\\d{5,8}"}], "allow": ["値"]} の形で指定してください(いずれも省略可)。',
};

function wrongOwn(file: string, what: Localized, nextStep: Localized = SHAPE): Refusal {
  return new Refusal(
    "wrong-own-values",
    { message: { en: `${file}: ${what.en}.`, ja: `${file}: ${what.ja}。` }, nextStep },
    { exitCode: USAGE },
  );
}
