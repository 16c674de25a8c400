import { findSecrets } from "@casewright/redact";
import { lintSource } from "@secretlint/core";
import { creator as secretlintPreset } from "@secretlint/secretlint-rule-preset-recommend";
import { logOf } from "./texts.ts";

/** UTF-16 units of the log, which is ASCII but for a few names. */
const LENGTH = 20_000_000;
const ROUNDS = 3;

const log = logOf(LENGTH);
const base = await fastest(() => log.indexOf("\u0000"));
console.log(`\nA log of ${LENGTH / 1e6} million characters, best of ${ROUNDS}`);
console.log(`${"".padEnd(36)}${"million/s".padStart(12)}${"× baseline".padStart(14)}`);
print("one indexOf pass (baseline)", base);
print("redact: findSecrets", await fastest(() => findSecrets(log)));
print("secretlint, recommended preset", await fastest(() => secretlint(log)));

async function fastest(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function print(name: string, milliseconds: number): void {
  const speed = (LENGTH / 1000 / milliseconds).toFixed(1);
  console.log(`${name.padEnd(36)}${speed.padStart(12)}${(milliseconds / base).toFixed(2).padStart(14)}`);
}

function secretlint(content: string) {
  return lintSource({
    source: { content, filePath: "app.log", ext: ".log", contentType: "text" },
    options: { config: { rules: [{ id: "preset", rule: secretlintPreset }] } },
  });
}
