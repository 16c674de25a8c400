import type { Moved } from "@casewright/case-lint";
import { saveFile } from "../form/files.ts";
import type { Texts } from "../panel/texts.ts";

/** Copies what becomes another case before it leaves the text; false where the browser refuses, and nothing is done. */
export async function copyFirst(moved: Moved | undefined): Promise<boolean> {
  if (moved?.to !== "case") return true;
  try {
    await navigator.clipboard.writeText(moved.text);
    return true;
  } catch {
    return false;
  }
}

/** Attaches what left the text, or saves it where the page has no place for it. Gives what is to be said. */
export function afterMove(
  { to, name, text }: Moved,
  attach: (file: File) => boolean,
  { moved: said }: Texts,
): string {
  if (to === "case") return said.copied;
  const file = new File([text], name, { type: "text/plain" });
  if (attach(file)) return said.attached(name);
  saveFile(file);
  return said.saved(name);
}
