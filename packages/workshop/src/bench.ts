import { globSync } from "node:fs";
import { build } from "./build.ts";
import { ROOT, runCommand } from "./steps.ts";

// Each benchmark is a process of its own, so that one's garbage is not another's time.
const wanted = process.argv.slice(2);
for (const file of globSync("test/bench/*.bench.ts", { cwd: ROOT }).sort()) {
  if (wanted.length > 0 && !wanted.some((name) => file.includes(name))) continue;
  // What is measured is what would leave the repository now.
  if (file.endsWith("size.bench.ts")) await build((line) => console.log(line), "en");
  const { code } = await runCommand("node", ["--expose-gc", file], { show: true });
  if (code !== 0) process.exitCode = 1;
}
