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

/** The runners in the order in which their failure says most: cheap ones first. */
const RUNNERS: readonly (readonly [name: string, run: () => Promise<Counts>])[] = [
  ["check", async () => ({ ...(await check()), skipped: 0 })],
  ["start", start],
  ["unit", () => vitest("unit")],
  ["path", () => vitest("path")],
  ["browser", () => vitest("browser")],
  ["vscode as a user", () => vitest("vscode")],
  ["vscode extension host", extensionHost],
];

/** Builds what the later runners test, and takes both samples on the whole trip. */
async function start(): Promise<Counts> {
  const { code } = await runCommand("node", [join(ROOT, "packages/workshop/src/start.ts"), "--once"], {
    show: true,
  });
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : NOTHING_RAN;
}

/** Runs one vitest project and reads its JSON report; a file that could not be loaded counts as failed. */
async function vitest(project: string): Promise<Counts> {
  const report = join(reports, `${project}.json`);
  const parameters = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const { code } = await runCommand("vitest", parameters, { show: true });
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
}

/** The runner inside VS Code's extension host ends with its own closing line; a dead host prints none. */
async function extensionHost(): Promise<Counts> {
  const { code, output } = await runCommand("node", [join(ROOT, "test/vscode/host/run.ts")], { show: true });
  const counts = /^(\d+) passed, (\d+) failed$/m.exec(output);
  if (!counts) return NOTHING_RAN;
  const failed = Number(counts[2]);
  return { passed: Number(counts[1]), failed: failed === 0 && code !== 0 ? 1 : failed, skipped: 0 };
}

const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of RUNNERS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  console.log(`\n== ${name}`);
  const counts = await run();
  const failed = counts.passed + counts.failed === 0 ? 1 : counts.failed;
  if (counts.passed + counts.failed === 0) console.log(`${name}: nothing ran, which counts as a failure`);
  console.log(
    `-- ${name}: ${counts.passed} ok, ${failed} not ok, ${counts.skipped} left out (${secondsSince(start)})`,
  );
  total.passed += counts.passed;
  total.failed += failed;
  total.skipped += counts.skipped;
}
rmSync(reports, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
