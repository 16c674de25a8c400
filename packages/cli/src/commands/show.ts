import type { DefineCommand } from "../command.ts";
import { type ConnectionOptions, connectionOf, withConnection } from "../connection.ts";
import { findCase } from "../find-case.ts";
import { plainLine, plainText } from "../plain.ts";

interface Options extends ConnectionOptions {
  readonly json?: true;
}

/** `casewright show`: a case and all its messages, oldest first. */
export const show: DefineCommand = (program, shell) => {
  const command = program
    .command("show")
    .description(shell.t({ en: "read a case", ja: "ケースを表示する" }))
    .argument("<case>", shell.t({ en: "case id or number", ja: "ケース ID またはケース番号" }));
  withConnection(command, shell).action(async (id: string, { json, ...connection }: Options) => {
    const { connect } = await import("@casewright/support-client");
    const api = await connect(await connectionOf(connection, shell));
    const { communications: _, ...found } = await findCase(api, id);
    const messages = (await api.listCommunications(found.caseId)).toReversed();
    if (json) return shell.json({ ...found, communications: messages });
    shell.out(shell.paint("bold", plainLine(found.subject)));
    const facts = [found.displayId ?? found.caseId, found.status, found.severity, found.service];
    shell.out(plainLine(facts.filter(Boolean).join("  ")));
    for (const { submittedBy, timeCreated, body, attachments = [] } of messages) {
      shell.out("");
      shell.out(shell.paint("dim", plainLine(`── ${timeCreated ?? ""} ${submittedBy ?? ""}`)));
      shell.out(plainText(body));
      if (attachments.length === 0) continue;
      const names = attachments.map(({ fileName }) => plainLine(fileName));
      shell.out(shell.t({ en: `Attached: ${names.join(", ")}`, ja: `添付ファイル: ${names.join("、")}` }));
    }
  });
};
