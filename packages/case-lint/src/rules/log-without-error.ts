import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Line, Written } from "../structure/types.ts";
import { type FindingRule, remark } from "./rule.ts";

/** Lines that make a log: fewer are a sample of something else. */
const ENOUGH = 3;
const FAILING = cue(
  /error|fail|fatal|exception|panic|warn|denied|refused|timed? ?-?out|unable|cannot|can't|could not|couldn't|not found|no such|invalid|unhealthy|reject|abort|critical|crit\b|killed|reset by|unreachable|exit(?:ed)? (?:code|status|with)|status[ =:"]{1,4}[45]\d\d|" [45]\d\d\b|\b[45]\d\d\b|oom|throttl|stopped|terminated|segfault|lost|drop|retry|エラー|失敗|異常|警告|拒否|できません|タイムアウト/,
);

const isFailing = kept(({ lower }: Written) => FAILING.test(lower));

export const logWithoutError: FindingRule = {
  meta: {
    id: "log-without-error",
    name: { en: "Log without the failing line", ja: "失敗箇所のないログ" },
    levels: ["info"],
  },
  check: ({ lines }, { kind }) => {
    if (kind !== "troubleshooting") return [];
    const logs: Line[] = lines.filter(({ kind: how }) => how === "log");
    const first = logs[0];
    const machine = lines.filter(({ kind: how }) => how === "log" || how === "output" || how === "trace");
    if (!first || logs.length < ENOUGH || machine.some(({ written }) => isFailing(written))) return [];
    return [
      remark(
        "log-without-error",
        "info",
        { start: first.start, end: logs.at(-1)!.end },
        {
          en: "No line of this log says that something failed: add the failing lines.",
          ja: "このログには失敗を示す行がありません。失敗した箇所の行を含めてください。",
        },
      ),
    ];
  },
};
