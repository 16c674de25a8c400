import * as vscode from "vscode";
import { maskingSettings } from "../case-settings.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { readSettings } from "../settings.ts";
import { connectionFor, supportClient } from "../support/connection.ts";
import { findCases } from "./find-cases.ts";

interface Input {
  readonly query: string;
}

/** Finds earlier cases of the account. The person is asked before their texts go to a model, and they go masked. */
export const searchCases: vscode.LanguageModelTool<Input> = {
  prepareInvocation: () => ({
    invocationMessage: t(messages.searching),
    confirmationMessages: {
      title: t(messages.searchTitle),
      message: t(messages.searchAsk(readSettings().profile)),
    },
  }),
  invoke: async ({ input }) => {
    if (!vscode.workspace.isTrusted) throw new Error(messages.untrustedView.en);
    const query = String(input.query ?? "");
    const { redact } = await maskingSettings(undefined);
    const { connect } = await supportClient();
    const api = await connect(connectionFor({}));
    const answer = JSON.stringify(await findCases(api, query, redact, new Date()));
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
  },
};
