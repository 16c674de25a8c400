import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** The command is bundled once for all tests of the lane, which start it as users do. */
export default async function setup(): Promise<void> {
  const build = join(import.meta.dirname, "../../packages/cli/build.ts");
  await promisify(execFile)(process.execPath, [build]);
}
