import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const TARGET = new URL("../../case-lint/src/data/", import.meta.url);

/** What a table of packages/case-lint/src/data says of itself. */
export interface Table {
  readonly file: string;
  /** The script of this folder that makes it. */
  readonly script: string;
  /** Where its rows are from, with version and licence. */
  readonly source: string;
  readonly name: string;
  readonly comment: string;
  readonly lines: readonly string[];
}

/** Writes one table as a module of the lint: a single text, which is smaller than an object and read when it is used. */
export function writeTable({ file, script, source, name, comment, lines }: Table): void {
  const written = new Date().toISOString().slice(0, 10);
  writeFileSync(
    fileURLToPath(new URL(file, TARGET)),
    `// Made by packages/workshop/src/${script} from ${source} on ${written}. Not edited by hand.

/** ${comment} */
export const ${name} = \`
${lines.join("\n")}
\`;
`,
  );
}
