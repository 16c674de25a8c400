import type { Command } from "commander";
import type { Shell } from "./shell.ts";

/** Adds a command to the program: what it takes, and what it does when called. `end` sets the exit code. */
export type DefineCommand = (program: Command, shell: Shell, end: (exitCode: number) => void) => void;
