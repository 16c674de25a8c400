#!/usr/bin/env node
// As a whole: what an older Node lacks would end it before it could say so.
import nodeModule from "node:module";
import { chooseLanguage, USAGE } from "./shell.ts";

/** The first Node with all that the commands use, SQLite among it. */
const OLDEST_NODE = 24;

const { node } = process.versions;
if (Number.parseInt(node, 10) < OLDEST_NODE) {
  const { en, ja } = {
    en: `casewright needs Node.js ${OLDEST_NODE} or newer; this is ${node}.`,
    ja: `casewright には Node.js ${OLDEST_NODE} 以降が必要です(現在は ${node})。`,
  };
  console.error(chooseLanguage(process.argv.slice(2), process.env) === "ja" ? ja : en);
  process.exitCode = USAGE;
} else {
  // What was compiled for an earlier call starts in half the time.
  nodeModule.enableCompileCache();
  const { run } = await import("./run.ts");
  process.exitCode = await run(process.argv.slice(2));
}
