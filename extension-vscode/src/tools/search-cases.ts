import { maskText } from "@casewright/redact";
import * as vscode from "vscode";
import { maskingSettings } from "../case-settings.ts";
import { lastWord, statusName } from "../cases/case-text.ts";
import { coverage } from "../filing/similar-cases.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { readSettings } from "../settings.ts";
import { connectionFor, supportClient } from "../support/connection.ts";

interface Input {
  readonly query: string;
}

/** The API keeps cases for 24 months (Support API 2013-04-15). */
const DAYS = 730;
const MOST = 5;
/** Share of the query that a case must hold to be told. */
const ENOUGH = 0.4;
/** Characters of a last message. */
const EXCERPT = 600;

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
    const afterTime = new Date(Date.now() - DAYS * 86_400_000).toISOString();
    const cases = await api.listCases({ afterTime, includeResolved: true, communications: true });
    const found = cases
      .map((summary) => {
        const said = [summary.subject, ...summary.communications.map(({ body }) => body)].join("\n");
        return { summary, fit: coverage(query, said) };
      })
      .filter(({ fit }) => fit >= ENOUGH)
      .sort((a, b) => b.fit - a.fit)
      .slice(0, MOST)
      .map(({ summary }) => ({
        id: summary.displayId ?? summary.caseId,
        subject: maskText(summary.subject, redact).text,
        status: statusName(summary.status),
        created: summary.timeCreated,
        lastMessage: maskText(lastWord(summary, EXCERPT), redact).text,
      }));
    const answer = JSON.stringify({ searched: cases.length, found });
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
  },
};
