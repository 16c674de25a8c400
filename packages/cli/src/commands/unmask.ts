import { Option } from "commander";
import type { DefineCommand } from "../command.ts";
import { writeAtomically } from "../files.ts";
import { readMap, refuseSameFile } from "../placeholder-map.ts";
import { readInput } from "../shell.ts";

/** `casewright unmask`: a masked text, such as a reply of support, as only its user may read it. */
export const unmask: DefineCommand = (program, shell) => {
  program
    .command("unmask")
    .description(
      shell.t({
        en: "put the originals back, for your own eyes only",
        ja: "マスクした値を元に戻す(自分で確認する場合のみ)",
      }),
    )
    .argument("[file]", shell.t({ en: "a file, or - for stdin", ja: "ファイル。- で標準入力" }), "-")
    .addOption(
      new Option(
        "--map <file>",
        shell.t({ en: "the map that mask --map wrote", ja: "mask --map で作成した対応表" }),
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "-o, --output <file>",
        shell.t({ en: "write the result there (mode 0600)", ja: "出力先ファイル(パーミッション 0600)" }),
      ),
    )
    .action(async (file: string, { map, output }: { readonly map: string; readonly output?: string }) => {
      refuseSameFile(map, output);
      const originals = await readMap(map);
      const { readEvidence } = await import("@casewright/case-draft");
      const { unmask } = await import("@casewright/redact");
      const text = unmask(readEvidence(await readInput(file)), originals);
      if (output === undefined) process.stdout.write(text);
      else await writeAtomically(output, text, { mode: 0o600 });
    });
};
