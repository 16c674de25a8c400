import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { check } from "./check.ts";
import { ROOT, runCommand, secondsSince } from "./steps.ts";

/** What one runner reports; a runner that reports nothing at all has failed. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Each failed test with its reason, told again at the end: it may stand thousands of lines above. */
  readonly failures: readonly string[];
}

const NOTHING_RAN: Counts = { passed: 0, failed: 1, skipped: 0, failures: [] };
/** UTF-16 units of a reason that are told again: its message and a few lines of its diff or stack. */
const LONGEST_REASON = 1200;
const reports = mkdtempSync(join(tmpdir(), "casewright-test-"));

/** The runners in the order in which their failure says most: cheap ones first. */
const RUNNERS: readonly (readonly [name: string, run: () => Promise<Counts>])[] = [
  ["check", async () => ({ ...(await check()), skipped: 0, failures: [] })],
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
  return code === 0 ? { passed: 1, failed: 0, skipped: 0, failures: [] } : NOTHING_RAN;
}

/** The part of vitest's JSON report that is read here: https://vitest.dev/guide/reporters.html#json-reporter */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
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
  const { numPassedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  ) as VitestReport;
  const failures = testResults.flatMap((file) => {
    const tests = file.assertionResults.filter(({ status }) => status === "failed");
    const told = tests.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join("\n")}`);
    if (file.status === "failed" && told.length === 0) told.push(file.message);
    return told.map((reason) => `${relative(ROOT, file.name)}: ${reason}`);
  });
  const failed = failures.length;
  return {
    passed: numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: numPendingTests,
    failures,
  };
}

/** The runner inside VS Code's extension host ends with its own closing line; a dead host prints none. */
async function extensionHost(): Promise<Counts> {
  const { code, output } = await runCommand("node", [join(ROOT, "test/vscode/host/run.ts")], { show: true });
  const counts = /^(\d+) passed, (\d+) failed$/m.exec(output);
  if (!counts) return NOTHING_RAN;
  const failed = Number(counts[2]);
  const failures = [...output.matchAll(/^not ok ([\s\S]+?)\n\n/gm)].map(([, reason]) => reason!);
  return { passed: Number(counts[1]), failed: failed === 0 && code !== 0 ? 1 : failed, skipped: 0, failures };
}

const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
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
  failures.push(...counts.failures.map((failure) => `${name}: ${failure.slice(0, LONGEST_REASON)}`));
  total.passed += counts.passed;
  total.failed += failed;
  total.skipped += counts.skipped;
}
rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\n== failed\n${failures.join("\n\n")}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
