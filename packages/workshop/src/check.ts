import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runCommand, secondsSince } from "./steps.ts";

/** One thing that `npm run check` looks at. */
interface Check {
  readonly name: string;
  readonly program: string;
  readonly parameters: readonly string[];
}

/**
 * Types of every package with its own globals, types of the tests, Biome, the architecture test, and the time that
 * regular expressions can take.
 * Prints a line for each and resolves to how many held and how many failed.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  // Types made from the extension's entrypoints and messages, which may have changed.
  await runCommand("node", [
    join(ROOT, "extension-browser/node_modules/wxt/bin/wxt.mjs"),
    "prepare",
    "extension-browser",
  ]);
  const projects = [".", "extension-browser", "extension-vscode", ...packages()];
  const checks: Check[] = [
    ...projects.map((project) => ({
      name: `types of ${project}`,
      program: "tsc",
      parameters: ["-p", project],
    })),
    { name: "Biome", program: "biome", parameters: ["ci", "--colors=off", "."] },
    {
      name: "architecture",
      program: "vitest",
      parameters: ["run", "--project", "unit", "test/architecture.test.ts"],
    },
    {
      name: "regular expressions",
      program: "node",
      parameters: ["packages/workshop/src/check-patterns.ts"],
    },
  ];
  let failed = 0;
  const queue = [...checks];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) if (!(await holds(next))) failed++;
  };
  await Promise.all([work(), work()]);
  return { passed: checks.length - failed, failed };
}

function packages(): string[] {
  const folders = readdirSync(join(ROOT, "packages"));
  return folders
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(join(ROOT, folder, "tsconfig.json")));
}

async function holds({ name, program, parameters }: Check): Promise<boolean> {
  const start = performance.now();
  const { code, output } = await runCommand(program, parameters);
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} (${secondsSince(start)})`);
  if (code !== 0) console.log(output);
  return code === 0;
}

if (import.meta.main) {
  const { failed } = await check();
  process.exitCode = failed === 0 ? 0 : 1;
}
