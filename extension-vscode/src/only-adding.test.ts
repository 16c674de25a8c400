import { readLintConfig } from "@casewright/case-draft/config";
import { lint } from "@casewright/case-lint";
import fc from "fast-check";
import { expect, it } from "vitest";
import { onlyAdding } from "./only-adding.ts";

const secret = fc.constantFrom("EMP-123456", "Heron", "kestrel-7");
const config = fc.record(
  {
    rules: fc.dictionary(
      fc.constantFrom("secret", "question", "region-missing"),
      fc.constantFrom("off", "info", "warning", "error"),
    ),
    redact: fc.record(
      { literals: fc.array(secret), allow: fc.array(secret), personal: fc.boolean() },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

it("lets no configuration take a remark or a mask away", () => {
  const text = "password=kestrel-7 fails for EMP-123456 of Heron, mail a.person@example.com";
  const key = ({
    rule,
    span,
    level,
  }: {
    rule: string;
    span: { start: number; end: number };
    level: string;
  }) => `${rule} ${span.start}-${span.end} ${level}`;
  const before = lint(text).findings.map(key);
  fc.assert(
    fc.property(config, (value) => {
      const { options, problems } = readLintConfig(JSON.stringify(value));
      expect(problems).toEqual([]);
      const after = lint(text, onlyAdding(options)).findings.map(key);
      expect(after).toEqual(expect.arrayContaining(before));
    }),
  );
});
