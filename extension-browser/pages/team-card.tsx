import { Card, Lines } from "./controls.tsx";
import type { CardProps } from "./support-card.tsx";

/** Words that need explaining, and what else came with a shared casewright.config.json. */
export function TeamCard({ settings, texts, change }: CardProps) {
  const levels = Object.keys(settings.levels).length;
  const checklists = settings.checklists.length;
  return (
    <Card title={texts.team}>
      <Lines
        id="words"
        label={texts.words}
        help={texts.wordsHelp}
        // In the order that the browser's storage gives them back in.
        lines={Object.entries(settings.words)
          .map(([word, meaning]) => `${word}: ${meaning}`.trimEnd())
          .sort()}
        onChange={(lines) => change({ words: Object.fromEntries(lines.map(wordOf)) })}
      />
      <p id="shared">
        {texts.shared(levels, checklists)}{" "}
        {levels + checklists > 0 && (
          <button type="button" class="link" onClick={() => change({ levels: {}, checklists: [] })}>
            {texts.removeShared}
          </button>
        )}
      </p>
    </Card>
  );
}

/** `WORD: what it means`; without a meaning its author is asked to explain it. */
function wordOf(line: string): readonly [word: string, meaning: string] {
  const [, word = line, meaning = ""] = /^([^:\uff1a]+)[:\uff1a]\s*(\S.*)?$/u.exec(line) ?? [];
  return [word.trim(), meaning];
}
