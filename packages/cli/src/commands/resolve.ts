import type { DefineCommand } from "../command.ts";
import { type ConnectionOptions, connectionOf, withConnection } from "../connection.ts";
import { findCase } from "../find-case.ts";
import { plainLine } from "../plain.ts";

interface Options extends ConnectionOptions {
  readonly json?: true;
}

/** `casewright resolve`: closes a case. A later reply opens it again. */
export const resolve: DefineCommand = (program, shell) => {
  const command = program
    .command("resolve")
    .description(shell.t({ en: "resolve a case", ja: "ケースを解決済みにする" }))
    .argument("<case>", shell.t({ en: "case id or number", ja: "ケース ID またはケース番号" }));
  withConnection(command, shell).action(async (id: string, { json, ...connection }: Options) => {
    const { accountName, connect, journalDirectory, openJournal, resolveOnce } = await import(
      "@casewright/support-client"
    );
    const account = await connectionOf(connection, shell);
    const api = await connect(account);
    const { caseId, displayId, status } = await findCase(api, id);
    const { initial = status, recovered } = await resolveOnce(caseId, {
      api,
      journal: openJournal(journalDirectory()),
      account: accountName(account),
    });
    const final = "resolved";
    if (json) return shell.json({ caseId, displayId: displayId ?? null, initial, final, recovered });
    const number = plainLine(displayId ?? caseId);
    shell.out(shell.t({ en: `Case ${number} is resolved.`, ja: `ケース ${number} を解決済みにしました。` }));
  });
};
