import { globSync } from "node:fs";
import { ROOT, runCommand } from "./steps.ts";

// Each benchmark is a process of its own, so that one's garbage is not another's time.
const wanted = process.argv.slice(2);
for (const file of globSync("test/bench/*.bench.ts", { cwd: ROOT }).sort()) {
  if (wanted.length > 0 && !wanted.some((name) => file.includes(name))) continue;
  const { code } = await runCommand("node", ["--expose-gc", file], { show: true });
  if (code !== 0) process.exitCode = 1;
}
