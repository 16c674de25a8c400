import { existsSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { join } from "node:path";
import type { PlanId } from "@casewright/support-plans";
import { Option } from "commander";
import type { DefineCommand } from "../command.ts";
import { DEFAULT_PLAN, jsonOption, planOption } from "../options.ts";
import { Refusal, unwritable } from "../shell.ts";
import { wrongValue } from "../usage.ts";

interface Options {
  readonly port: number;
  readonly plan: PlanId;
  readonly data: string;
  readonly json?: true;
}

/** `casewright desk`: the practice Support API and Support Center on loopback, until SIGINT or SIGTERM. */
export const desk: DefineCommand = (program, shell) => {
  program
    .command("desk")
    .description(
      shell.t({
        en: "run a Support API and a Support Center for practice on this machine",
        ja: "練習用の Support API とサポートセンターをこのマシンで起動する",
      }),
    )
    .addOption(
      new Option("--port <port>", shell.t({ en: "0 picks a free port", ja: "0 で空きポートを選ぶ" }))
        .argParser(parsePort)
        .default(4700),
    )
    .addOption(planOption(shell).default(DEFAULT_PLAN))
    .addOption(
      new Option("--data <folder>", shell.t({ en: "where cases are kept", ja: "ケースの保存先" })).default(
        join(homedir() || userInfo().homedir, ".casewright", "desk"),
      ),
    )
    .addOption(jsonOption(shell))
    .action(async ({ port, plan, data, json }: Options) => {
      // Listening for the signal first: whoever starts the desk may end it at once. And for good: with Ctrl+C a
      // signal comes from the terminal and another from npm, which must not kill what is closing.
      const ended = new Promise<void>((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
      });
      const { PRACTICE_CREDENTIALS, startDesk } = await import("@casewright/support-desk");
      const running = await startDesk({ port, dataDir: data, plan, ...bundledPage() }).catch(
        (error: unknown) => {
          throw notStarted(port, data, error);
        },
      );
      if (json) shell.json({ url: running.url });
      else {
        // Japanese letters are two columns wide.
        shell.out(
          shell.t({
            en: `Support Center  ${running.url}/support/home\nSupport API     ${running.url}`,
            ja: `サポートセンター  ${running.url}/support/home\nSupport API       ${running.url}`,
          }),
        );
        shell.out("");
        shell.out(shell.t({ en: "File a case here:", ja: "ケースを起票するには:" }));
        const { accessKeyId, secretAccessKey } = PRACTICE_CREDENTIALS;
        shell.out(`  export AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey}`);
        shell.out(`  casewright file DRAFT.case.md --endpoint-url ${running.url}`);
        shell.note(shell.t({ en: "Ctrl+C ends it.", ja: "Ctrl+C で終了します。" }));
      }
      await ended;
      await running.close();
    });
};

/** The bundled command carries the page beside it; in a checkout the desk knows where its page is. */
function bundledPage(): { readonly pageDir?: string } {
  const pageDir = join(import.meta.dirname, "page");
  return existsSync(pageDir) ? { pageDir } : {};
}

function parsePort(given: string): number {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) {
    throw wrongValue("--port", given, { en: "a number from 0 to 65535", ja: "0〜65535 の数値" });
  }
  return port;
}

function notStarted(port: number, data: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === "EACCES" && syscall === "listen") {
    return new Refusal("port-denied", {
      message: {
        en: `This user may not open port ${port}.`,
        ja: `このユーザーにはポート ${port} を開く権限がありません。`,
      },
      nextStep: {
        en: "Choose one above 1023, or --port 0 for a free one.",
        ja: "1024 以上のポートか、空きポートを選ぶ --port 0 を指定してください。",
      },
    });
  }
  // Whatever else the system denies is about the folder, SQLite's own errors among them.
  if (code === "ERR_SQLITE_ERROR" || (syscall !== undefined && syscall !== "listen"))
    return unwritable(data, error);
  if (code !== "EADDRINUSE") return error;
  return new Refusal("port-taken", {
    message: { en: `Port ${port} is taken.`, ja: `ポート ${port} は使用中です。` },
    nextStep: {
      en: "Choose another, or --port 0 for a free one.",
      ja: "別のポートか、空きポートを選ぶ --port 0 を指定してください。",
    },
  });
}
