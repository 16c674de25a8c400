const COMMENT = /<!--[\s\S]*?-->/;

/**
 * Answers a draft's prompts: `answers` has the draft's own `## ` headings, and what stands under one takes the
 * place of the first comment under the same heading in the draft. Throws when a heading or its prompt is not there.
 */
export function fillIn(draft: string, answers: string): string {
  let filled = draft;
  for (const { heading, text } of sections(answers)) {
    const start = filled.indexOf(`\n## ${heading}\n`);
    const prompt = start < 0 ? null : COMMENT.exec(filled.slice(start));
    const next = start < 0 ? -1 : filled.indexOf("\n## ", start + 1);
    if (!prompt || (next >= 0 && start + prompt.index > next))
      throw new Error(`The draft has no prompt under "${heading}"`);
    const at = start + prompt.index;
    filled = filled.slice(0, at) + text + filled.slice(at + prompt[0].length);
  }
  return filled;
}

function sections(markdown: string): { heading: string; text: string }[] {
  return `\n${markdown}`
    .split("\n## ")
    .slice(1)
    .map((section) => {
      const [heading = "", ...lines] = section.split("\n");
      return { heading: heading.trim(), text: lines.join("\n").trim() };
    });
}
