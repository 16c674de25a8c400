import { setTimeout as delay } from "node:timers/promises";
import type { SupportApi } from "@casewright/support-client";
import * as vscode from "vscode";
import { texts } from "../advisor/texts.ts";
import type { CheckNode } from "../advisor/tree.ts";
import { Refusal } from "../failures.ts";
import { t } from "../l10n/index.ts";
import { connectionFor, supportClient } from "../support/connection.ts";

/** Milliseconds between two looks at a refresh that goes on; doubled each time, up to the last. */
const FIRST_LOOK = 1000;
const LONGEST_PAUSE = 15_000;

/** Asks Trusted Advisor to look again, and waits until it has. The wait can be cancelled, the refresh goes on. */
export async function refreshCheck({ check }: CheckNode): Promise<void> {
  const { connect } = await supportClient();
  const api = await connect(connectionFor({}));
  const asked = await api.advisorRefresh(check.id);
  if (asked.status === "none" || (asked.status === "success" && asked.refreshableIn > 0)) {
    throw new Refusal(texts.notYet(Math.ceil(asked.refreshableIn / 60_000)));
  }
  await vscode.window.withProgress(
    { location: { viewId: "casewright.advisor" }, title: t(texts.refreshing(check.name)), cancellable: true },
    (_progress, cancellation) => finished(api, check.id, cancellation),
  );
}

async function finished(api: SupportApi, id: string, cancellation: vscode.CancellationToken): Promise<void> {
  for (
    let pause = FIRST_LOOK;
    !cancellation.isCancellationRequested;
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  ) {
    await delay(pause);
    const [status] = await api.advisorRefreshes([id]);
    if (status?.status !== "enqueued" && status?.status !== "processing") return;
  }
}
