import type { Language } from "@casewright/language";
import type { JudgeFiles } from "../form/files.ts";
import { textsIn } from "../panel/texts.ts";
import { isPicture, loadPicture, type Picture, pictureFile } from "./pictures.ts";
import type { Scanned } from "./scan-port.ts";
import type { Stop } from "./stop.ts";

interface FilesOptions {
  readonly stop: Stop;
  /** Looks into a file, elsewhere than on the page's own thread. */
  scan(file: File): Promise<Scanned>;
  language(): Language;
  /** Says that a long file is being looked into; undefined when that is done. */
  onBusy(text: string | undefined): void;
}

/** Bytes from which on a look takes so long that it is said. */
const LONG = 4 * 1024 * 1024;

/** Looks into files before the page gets them, and asks where one holds a secret or cannot be looked into. */
export function fileJudge({ stop, scan, language, onBusy }: FilesOptions): JudgeFiles {
  return async (files) => {
    const long = files.filter(({ size }) => size > LONG).map(({ name }) => name);
    if (long.length > 0) onBusy(textsIn(language()).files.checking(long.join(", ")));
    const looks = await Promise.all(files.map((file) => look(file, scan)));
    if (long.length > 0) onBusy(undefined);
    const pictures = looks.flatMap(({ picture }) => picture ?? []);
    const unchecked = looks.flatMap(({ answer }) => answer?.unchecked ?? []);
    const texts = textsIn(language());
    const secrets = looks.flatMap(({ file, answer }) =>
      (answer?.kinds ?? []).map(({ kind, count }) => ({
        where: file.name,
        kind: kind[language()],
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
  readonly answer?: Scanned;
  readonly picture?: Picture;
}

async function look(file: File, scan: FilesOptions["scan"]): Promise<Look> {
  const picture = isPicture(file) ? await loadPicture(file) : undefined;
  if (picture) return { file, picture };
  try {
    return { file, answer: await scan(file) };
  } catch {
    // The extension is being updated, or the file went away while it was read.
    return { file, answer: { kinds: [], unchecked: [{ name: file.name, why: "binary" }] } };
  }
}

function maskedCopy({ name, type }: File, masked: Blob): File {
  return new File([masked], name, { type });
}
