import type { Language } from "@casewright/language";
import { kindName } from "@casewright/redact";
import type { JudgeFiles } from "../form/files.ts";
import { textsIn } from "../panel/texts.ts";
import { type FileScan, scanFile, type TextScan } from "./file-scan.ts";
import type { Stop } from "./stop.ts";

interface FilesOptions {
  readonly stop: Stop;
  scanText(text: string): Promise<TextScan>;
  language(): Language;
  /** Says something in the panel that needs no answer. */
  say(notice: string): void;
}

/** Looks into files before the page gets them, and asks where one holds a secret. */
export function fileJudge({ stop, scanText, language, say }: FilesOptions): JudgeFiles {
  return async (files) => {
    const scans = await Promise.all(
      files.map((file) => scanFile(file, scanText).catch((): FileScan => ({ is: "unreadable" }))),
    );
    const unchecked = files.filter((_file, index) => !["clean", "secret"].includes(scans[index]!.is));
    const found = scans.flatMap((scan, index) =>
      scan.is === "secret" ? [{ scan, file: files[index]! }] : [],
    );
    if (found.length > 0) {
      const choice = await stop.ask({
        about: "files",
        secrets: found.flatMap(({ scan, file }) =>
          scan.kinds.map(({ kind, count }) => ({
            where: file.name,
            kind: kindName(kind)[language()],
            becomes: textsIn(language()).guard.places(count),
          })),
        ),
      });
      if (choice === "back") return undefined;
      if (choice === "mask") return files.map((file, index) => maskedOf(scans[index]!) ?? file);
    }
    if (unchecked.length > 0) {
      const images = unchecked.every((file) => scans[files.indexOf(file)]!.is === "image");
      const words = textsIn(language()).files;
      say((images ? words.image : words.unchecked)(unchecked.map((file) => file.name).join(", ")));
    }
    return files;
  };
}

function maskedOf(scan: FileScan): File | undefined {
  return scan.is === "secret" ? scan.masked : undefined;
}
