import { readCaseFile } from "@casewright/case-draft";
import { lint } from "@casewright/case-lint";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keptOf } from "./moved.ts";
import { readCase } from "./read-case.ts";
import { secretsIn } from "./secrets-in.ts";

const SECRET = "Hq7-vbn2Lw9xTz4";

function movesOf(text: string) {
  const secrets = secretsIn({ subject: "", text });
  return lint(text, { moves: ["attachment", "case"] })
    .findings.flatMap(({ fixes }) => fixes)
    .flatMap((fix) => keptOf(fix, text, secrets, "en") ?? []);
}

test("wherever a secret stands, no half of it is in what is kept, and nothing else is lost", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70 }), (at) => {
      const padding = "x".repeat(at);
      const ask = `Could you tell us ${padding} how to raise the quota with password=${SECRET} today?`;
      const text = `It fails.\n\nWhy does PutObject answer 403?\n\nIs there a way to see the policy?\n\n${ask}`;
      const [moved] = movesOf(text);
      expect(moved?.to).toBe("case");
      expect(moved?.name).not.toContain(SECRET.slice(0, 4));
      expect(moved?.text).not.toContain(SECRET.slice(0, 4));
      expect(readCaseFile(moved!.text).bodyToSend).toBe(ask.replace(SECRET, "[PASSWORD_1]"));
      // What is copied is taken as a case file where it is pasted.
      expect(readCase(moved!.text)?.subject).toBe(moved?.name.trim());
    }),
  );
});

test("a secret has the placeholder in the attachment that it has in the form", () => {
  const lines = Array.from({ length: 70 }, (_, i) => `2026-11-20T10:15:02Z INFO worker ${i} waits`);
  const log = [...lines, `2026-11-20T10:16:00Z INFO with password=${SECRET}`].join("\n");
  const [moved] = movesOf(`First password=Zk3-other9Qw stands here.\n\n${log}\n\nWhy?`);
  expect(moved).toEqual({
    to: "attachment",
    name: "log-1.txt",
    text: `${log.replace(SECRET, "[PASSWORD_2]")}\n`,
  });
});
