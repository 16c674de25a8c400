#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// What was compiled for an earlier call starts in half the time.
enableCompileCache();
const { run } = await import("./run.ts");

process.exitCode = await run(process.argv.slice(2));
