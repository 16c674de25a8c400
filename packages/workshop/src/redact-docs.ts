import { readFileSync, writeFileSync } from "node:fs";
import type { Language } from "@casewright/language";
import { SECRET_KINDS } from "@casewright/redact";

const DOCS = new URL("../../../docs/redact.md", import.meta.url);

const HEADERS: Readonly<Record<Language, string>> = {
  en: "| kind | placeholder |",
  ja: "| 種類 | プレースホルダー |",
};

/** The table of kinds in one language, as it stands between the markers of docs/redact.md. */
export function kindsTable(language: Language): string {
  const rows = SECRET_KINDS.filter((kind) => kind.id !== "literal").map(
    ({ name, services, word }) =>
      `| ${name[language]}${services === undefined ? "" : ` (${services.join(", ")})`} | \`[${word}_1]\` |`,
  );
  return [HEADERS[language], "|---|---|", ...rows].join("\n");
}

/** The page with its tables made anew; throws where a marker is missing. */
export function withKinds(page: string): string {
  let made = page;
  for (const language of ["en", "ja"] as const) {
    const [open, close] = [`<!-- kinds:${language} -->`, `<!-- /kinds:${language} -->`];
    const from = made.indexOf(open);
    const to = made.indexOf(close);
    if (from < 0 || to < from) throw new Error(`docs/redact.md lacks the markers ${open} and ${close}`);
    made = `${made.slice(0, from + open.length)}\n${kindsTable(language)}\n${made.slice(to)}`;
  }
  return made;
}

if (import.meta.main) writeFileSync(DOCS, withKinds(readFileSync(DOCS, "utf8")));
