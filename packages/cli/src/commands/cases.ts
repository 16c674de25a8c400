import { Option } from "commander";
import type { DefineCommand } from "../command.ts";
import { type ConnectionOptions, connectionOf, withConnection } from "../connection.ts";
import { plainLine } from "../plain.ts";

interface Options extends ConnectionOptions {
  readonly all?: true;
  readonly json?: true;
}

/** `casewright cases`: the account's cases, newest first. */
export const cases: DefineCommand = (program, shell) => {
  const command = program
    .command("cases")
    .description(shell.t({ en: "list the account's cases", ja: "ケースの一覧を表示する" }));
  withConnection(command, shell)
    .addOption(new Option("--all", shell.t({ en: "resolved ones as well", ja: "解決済みも含める" })))
    .action(async ({ all, json, ...connection }: Options) => {
      const { connect } = await import("@casewright/support-client");
      const api = await connect(await connectionOf(connection, shell));
      const found = await api.listCases({ includeResolved: all === true, communications: false });
      const inOrder = found.toSorted((a, b) => (b.timeCreated ?? "").localeCompare(a.timeCreated ?? ""));
      if (json) return shell.json({ cases: inOrder });
      if (inOrder.length === 0)
        shell.note(shell.t({ en: "No open case.", ja: "対象のケースはありません。" }));
      for (const { displayId, caseId, status, severity = "", subject, timeCreated = "" } of inOrder) {
        shell.out(
          plainLine([timeCreated.slice(0, 10), displayId ?? caseId, status, severity, subject].join("  ")),
        );
      }
    });
};
