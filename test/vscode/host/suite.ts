import "./tests/selection.ts";
import "./tests/diagnostics.ts";
import "./tests/front-matter.ts";
import "./tests/masking.ts";

export { runAll as run } from "./harness.ts";
