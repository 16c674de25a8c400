import { spawnSync } from "node:child_process";
import { draftFrom } from "@casewright/case-draft";
import { compare } from "./measure.ts";

/** Lines that a person selects at most by hand. */
const LINES = 10_000;

const words = [
  "request done",
  "cache miss",
  "put failed: AccessDenied",
  "retry",
  "queue empty",
  "token=none",
];
const levels = ["INFO ", "DEBUG", "ERROR", "WARN "];
const log = Array.from({ length: LINES }, (_, index) => {
  const time = new Date(Date.UTC(2026, 10, 20) + index * 250).toISOString();
  const word = words[(index * 7) % words.length];
  return `${time} ${levels[(index * 7) % 13 === 2 ? 2 : index % 2]} worker-${index % 9} ${word} id=${index * 37} in ap-northeast-1`;
}).join("\n");

// What right-click does beside writing the file: the product's own part of the way to the open draft.
await compare(`A selection of ${LINES} lines (${Math.round(log.length / 1000)} kB) becomes a draft`, [
  { name: "split into lines and joined (baseline)", run: () => log.split("\n").join("\n") },
  {
    name: "case-draft: draftFrom",
    run: () => draftFrom({ text: log, languageId: "log" }, { language: "en" }),
  },
]);

// The whole way, and the start of the extension, as a real VS Code has them; then in one that never used it.
for (const suite of [["bench.ts", "earlier.case.md"], ["first-use.ts"]])
  spawnSync("node", ["test/vscode/host/run.ts", ...suite], { stdio: "inherit" });
