import { Bench } from "tinybench";

/** One timed piece of work; the first of a group is the baseline that the others are divided by. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

/** Milliseconds that each piece of work is measured for, after as many of warming up. */
const TIME = 400;

/**
 * Times a group of works in turns in one process and prints, for each, the median and the 99th percentile in
 * milliseconds and the median as a multiple of the first one's: only that ratio means anything on another machine.
 */
export async function compare(title: string, works: readonly Work[]): Promise<void> {
  const bench = new Bench({ time: TIME, warmupTime: TIME });
  for (const { name, run } of works) bench.add(name, run as () => void);
  const tasks = await bench.run();
  console.log(`\n${title}`);
  console.log(row("", "p50 ms", "p99 ms", "× baseline"));
  const base = percentiles(tasks[0]!).p50;
  for (const task of tasks) {
    const { p50, p99 } = percentiles(task);
    console.log(row(task.name, p50.toFixed(4), p99.toFixed(4), (p50 / base).toFixed(2)));
  }
}

function percentiles({ name, result }: Bench["tasks"][number]): { p50: number; p99: number } {
  if (result.state !== "completed")
    throw new Error(`${name}: ${result.state}`, { cause: "error" in result ? result.error : undefined });
  return { p50: result.latency.p50, p99: result.latency.p99 };
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(44) + cells.map((cell) => cell.padStart(12)).join("");
}
