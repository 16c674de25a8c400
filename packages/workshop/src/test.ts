import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "./check.ts";
import { ROOT, runCommand, secondsSince } from "./steps.ts";

/** What one runner reports; a runner that reports nothing at all has failed. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NOTHING_RAN: Counts = { passed: 0, failed: 1, skipped: 0 };
const reports = mkdtempSync(join(tmpdir(), "casewright-test-"));

type Show = (line: string) => void;
type Runner = readonly [name: string, run: (show: Show) => Promise<Counts>];

/** First what keeps every core busy and builds what the others test, cheap ones first. */
const FIRST: readonly Runner[] = [
  ["check", async () => ({ ...(await check()), skipped: 0 })],
  ["start", start],
];

/** Then two queues side by side: a core is free whenever an editor, a page or a process is waited for. */
const SIDE_BY_SIDE: readonly (readonly Runner[])[] = [
  [
    ["vscode as a user", vitest("vscode")],
    ["vscode extension host", extensionHost],
  ],
  [
    ["unit", vitest("unit")],
    ["path", vitest("path")],
    ["browser", vitest("browser")],
  ],
];

/** Runs the wanted ones one after another and adds what they report; each line stands behind its runner's name. */
async function runAll(runners: readonly Runner[]): Promise<void> {
  for (const [name, run] of runners) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const start = performance.now();
    console.log(`\n== ${name}`);
    const counts = await run((line) => console.log(`[${name}] ${line}`));
    const failed = counts.passed + counts.failed === 0 ? 1 : counts.failed;
    if (counts.passed + counts.failed === 0) console.log(`${name}: nothing ran, which counts as a failure`);
    console.log(
      `-- ${name}: ${counts.passed} ok, ${failed} not ok, ${counts.skipped} left out (${secondsSince(start)})`,
    );
    total.passed += counts.passed;
    total.failed += failed;
    total.skipped += counts.skipped;
  }
}

/** Builds what the later runners test, and takes both samples on the whole trip. */
async function start(show: Show): Promise<Counts> {
  const { code } = await runCommand("node", [join(ROOT, "packages/workshop/src/start.ts"), "--once"], {
    show,
  });
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : NOTHING_RAN;
}

/** Runs one vitest project and reads its JSON report; a file that could not be loaded counts as failed. */
function vitest(project: string): Runner[1] {
  return async (show) => {
    const report = join(reports, `${project}.json`);
    const parameters = [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ];
    const { code } = await runCommand("vitest", parameters, { show });
    if (!existsSync(report)) return NOTHING_RAN;
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    const broken = testResults.filter(
      (file: { status: string; assertionResults: readonly unknown[] }) =>
        file.status === "failed" && file.assertionResults.length === 0,
    ).length;
    const failed = numFailedTests + broken;
    return {
      passed: numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: numPendingTests,
    };
  };
}

/** The runner inside VS Code's extension host ends with its own closing line; a dead host prints none. */
async function extensionHost(show: Show): Promise<Counts> {
  const { code, output } = await runCommand("node", [join(ROOT, "test/vscode/host/run.ts")], { show });
  const counts = /^(\d+) passed, (\d+) failed$/m.exec(output);
  if (!counts) return NOTHING_RAN;
  const failed = Number(counts[2]);
  return { passed: Number(counts[1]), failed: failed === 0 && code !== 0 ? 1 : failed, skipped: 0 };
}

const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
await runAll(FIRST);
await Promise.all(SIDE_BY_SIDE.map(runAll));
rmSync(reports, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
