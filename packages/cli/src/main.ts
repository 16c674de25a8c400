#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// What was compiled for an earlier call starts in half the time.
enableCompileCache();
const { run } = await import("./run.ts");

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
