import { refusePattern, type UserPattern } from "@casewright/redact";
import { useState } from "preact/hooks";
import { Card, Check, Lines } from "./controls.tsx";
import type { CardProps } from "./support-card.tsx";

/** Company words and patterns, and what else is to be masked or left. */
export function SecretsCard({ settings, language, texts, change }: CardProps) {
  const refused = (own: UserPattern, index: number) => {
    const why = refusePattern(own)?.[language];
    return why && texts.patternRefused(index + 1, why);
  };
  // What another version or browser left may be refused here: then it is not looked for, which has to be said.
  const [problem, setProblem] = useState(() => settings.patterns.map(refused).find(Boolean));

  function changePatterns(lines: readonly string[]): void {
    const patterns: UserPattern[] = [];
    for (const [index, line] of lines.entries()) {
      const [, name, pattern] = /^([^:\uff1a]+)[:\uff1a]\s*(\S.*)$/u.exec(line) ?? [];
      const own = { name: name?.trim() ?? "", pattern: pattern ?? "" };
      const why = name ? refused(own, index) : texts.patternRefused(index + 1, texts.patternForm);
      // Nothing is saved until all lines are fine: half a list would look like the whole.
      if (why !== undefined) {
        setProblem(why);
        return;
      }
      patterns.push(own);
    }
    setProblem(undefined);
    change({ patterns });
  }

  return (
    <Card title={texts.secrets}>
      <Lines
        id="literals"
        label={texts.literals}
        help={texts.literalsHelp}
        lines={settings.literals}
        onChange={(literals) => change({ literals })}
      />
      <Lines
        id="patterns"
        label={texts.patterns}
        help={texts.patternsHelp}
        lines={settings.patterns.map(({ name, pattern }) => `${name}: ${pattern}`)}
        problem={problem}
        onChange={changePatterns}
      />
      <Lines
        id="allow"
        label={texts.allow}
        help={texts.allowHelp}
        lines={settings.allow}
        onChange={(allow) => change({ allow })}
      />
      <Check
        id="access-key-ids"
        label={texts.accessKeyIds}
        help={texts.accessKeyIdsHelp}
        checked={settings.accessKeyIds}
        onChange={(accessKeyIds) => change({ accessKeyIds })}
      />
      <Check
        id="personal"
        label={texts.personal}
        help={texts.personalHelp}
        checked={settings.personal}
        onChange={(personal) => change({ personal })}
      />
    </Card>
  );
}
