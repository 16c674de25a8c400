import "./tests/selection.ts";
import "./tests/cost.ts";
import "./tests/diagnostics.ts";
import "./tests/evidence.ts";
import "./tests/front-matter.ts";
import "./tests/masking.ts";
import "./tests/moves.ts";
import "./tests/reading.ts";
import "./tests/shared-config.ts";
import "./tests/tools.ts";

export { runAll as run } from "./harness.ts";
