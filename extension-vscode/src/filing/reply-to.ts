const KEY = "replyTo";
const CASE_ID = /^[\w-]{1,100}$/;

/** The case that a draft replies to, from its front matter; undefined for a draft of a new case. */
export function replyTo(text: string): string | undefined {
  const lines = text.split(/\r?\n/, 60);
  if (lines[0]?.trimEnd() !== "---") return undefined;
  for (const line of lines.slice(1)) {
    if (line.trimEnd() === "---") return undefined;
    const value = /^replyTo:\s*["']?([^"'#\s]+)["']?\s*$/.exec(line)?.[1];
    if (value && CASE_ID.test(value)) return value;
  }
  return undefined;
}

/** Makes a draft reply to a case. Throws for what is no case id. */
export function asReplyTo(text: string, caseId: string): string {
  if (!CASE_ID.test(caseId)) throw new RangeError("Not a case id");
  return text.replace(/^---\n/, `---\n${KEY}: ${caseId}\n`);
}
