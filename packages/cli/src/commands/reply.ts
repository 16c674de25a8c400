import { Option } from "commander";
import { type AttachedFile, readAttachment, refuseSecrets } from "../case-to-file.ts";
import type { DefineCommand } from "../command.ts";
import { rulesFor } from "../config.ts";
import { type ConnectionOptions, connectionOf, withConnection } from "../connection.ts";
import { findCase } from "../find-case.ts";
import { type MaskingOptions, maskingOptions } from "../own-secrets.ts";
import { plainLine } from "../plain.ts";
import { Refusal, readInput } from "../shell.ts";

interface Options extends ConnectionOptions, MaskingOptions {
  readonly attach?: readonly string[];
  readonly json?: true;
}

/** `casewright reply`: adds a message to a case, unless it holds a secret. */
export const reply: DefineCommand = (program, shell) => {
  const command = program
    .command("reply")
    .description(shell.t({ en: "add a message to a case", ja: "ケースに返信する" }))
    .argument("<case>", shell.t({ en: "case id or number", ja: "ケース ID またはケース番号" }))
    .argument(
      "[file]",
      shell.t({ en: "the message, or - for stdin", ja: "本文のファイル。- で標準入力" }),
      "-",
    );
  withConnection(command, shell)
    .addOption(
      new Option("--attach <files...>", shell.t({ en: "files to send along", ja: "添付するファイル" })),
    )
    .action(async (id: string, file: string, { attach = [], json, ...options }: Options) => {
      const { readEvidence } = await import("@casewright/case-draft");
      const { findSecrets, kindName } = await import("@casewright/redact");
      const { redact = {} } = await rulesFor(file, options);
      const body = readEvidence(await readInput(file))
        .replace(/\r\n/g, "\n")
        .trim();
      const kinds = [...new Set(findSecrets(body, redact).map(({ kind }) => kind))];
      if (kinds.length > 0) {
        const names = kinds.map(kindName);
        throw new Refusal(
          "secrets",
          {
            message: {
              en: `The reply holds what must not leave this machine: ${names.map(({ en }) => en).join(", ")}.`,
              ja: `返信に送信してはならない情報が含まれています: ${names.map(({ ja }) => ja).join("、")}。`,
            },
            nextStep: {
              en: "Mask it with casewright mask, then send it again.",
              ja: "casewright mask でマスクしてから、もう一度送信してください。",
            },
          },
          { details: { kinds } },
        );
      }
      const { accountName, checkBody, checkEnclosures, connect, journalDirectory, openJournal, sendReply } =
        await import("@casewright/support-client");
      // Before anybody signs in for it.
      checkBody(body);
      const attachments: AttachedFile[] = [];
      for (const name of attach) attachments.push(await readAttachment(name, name));
      checkEnclosures({ attachments });
      for (const name of await refuseSecrets(file, [], attachments, redact))
        shell.note(shell.t(unchecked(name)));
      const account = await connectionOf(options, shell);
      const api = await connect(account);
      const { caseId, displayId } = await findCase(api, id);
      const { recovered } = await sendReply(
        { caseId, body, attachments },
        { api, journal: openJournal(journalDirectory()), account: accountName(account) },
      );
      if (json) return shell.json({ caseId, displayId: displayId ?? null, recovered });
      const number = plainLine(displayId ?? caseId);
      shell.out(shell.t({ en: `Sent to case ${number}.`, ja: `ケース ${number} に返信しました。` }));
    });
  for (const option of maskingOptions(shell)) command.addOption(option);
};

const unchecked = (name: string) => ({
  en: `Not checked for secrets: ${name}`,
  ja: `機密情報を確認できない添付ファイル: ${name}`,
});
