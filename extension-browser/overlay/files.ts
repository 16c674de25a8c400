import type { Language } from "@casewright/language";
import { kindName } from "@casewright/redact";
import type { JudgeFiles } from "../form/files.ts";
import type { ScanAnswer } from "../messages.ts";
import { textsIn } from "../panel/texts.ts";
import { isPicture, loadPicture, type Picture, pictureFile } from "./pictures.ts";
import type { Stop } from "./stop.ts";

interface FilesOptions {
  readonly stop: Stop;
  /** Looks into a file, elsewhere than on the page's own thread. */
  scan(name: string, base64: string): Promise<ScanAnswer>;
  language(): Language;
}

/** Bytes up to which a file is looked into: messages between a page and an extension take 64 MB at most. */
const MOST_BYTES = 40 * 1024 * 1024;

/** Looks into files before the page gets them, and asks where one holds a secret or cannot be looked into. */
export function fileJudge({ stop, scan, language }: FilesOptions): JudgeFiles {
  return async (files) => {
    const looks = await Promise.all(files.map((file) => look(file, scan)));
    const pictures = looks.flatMap(({ picture }) => picture ?? []);
    const unchecked = looks.flatMap(({ answer }) => answer?.unchecked ?? []);
    const texts = textsIn(language());
    const secrets = looks.flatMap(({ file, answer }) =>
      (answer?.kinds ?? []).map(({ kind, count }) => ({
        where: file.name,
        kind: kindName(kind)[language()],
        becomes: texts.guard.count(count),
      })),
    );
    if (secrets.length + pictures.length + unchecked.length === 0) return files;
    const choice = await stop.ask({
      about: "files",
      secrets,
      pictures,
      unchecked: unchecked.map(({ name, why }) => texts.files.unchecked[why](name)),
    });
    if (choice === "back") return undefined;
    return Promise.all(
      looks.map(({ file, answer, picture }) => {
        if (picture) return pictureFile(file, picture);
        return choice === "mask" && answer?.masked ? maskedCopy(file, answer.masked) : file;
      }),
    );
  };
}

interface Look {
  readonly file: File;
  readonly answer?: ScanAnswer;
  readonly picture?: Picture;
}

async function look(file: File, scan: FilesOptions["scan"]): Promise<Look> {
  const picture = isPicture(file) ? await loadPicture(file) : undefined;
  if (picture) return { file, picture };
  if (file.size > MOST_BYTES) return { file, answer: notLooked(file, "too-large") };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { file, answer: await scan(file.name, bytes.toBase64()) };
  } catch {
    // The extension is being updated, or the file went away while it was read.
    return { file, answer: notLooked(file, "binary") };
  }
}

function notLooked({ name }: File, why: ScanAnswer["unchecked"][number]["why"]): ScanAnswer {
  return { kinds: [], unchecked: [{ name, why }] };
}

function maskedCopy({ name, type }: File, base64: string): File {
  return new File([Uint8Array.fromBase64(base64)], name, { type });
}
