import { newCaseFile, questionsIn, quoteQuestions } from "@casewright/case-draft";
import type { Communication } from "@casewright/support-client";
import * as vscode from "vscode";
import type { ListedCase } from "../cases/accounts.ts";
import { isAws } from "../cases/case-text.ts";
import { draftsFolder, openDraft } from "../drafts.ts";
import { asReplyTo } from "../filing/reply-to.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { connectionFor, supportClient } from "../support/connection.ts";

/**
 * Opens a draft that replies to a case, its first prompt selected to be typed over. What AWS Support said last stands
 * in it as a comment, which is not sent.
 */
export async function replyToCase(
  context: vscode.ExtensionContext,
  { caseId, profile }: Pick<ListedCase, "caseId" | "profile">,
): Promise<void> {
  const { connect, SupportError } = await supportClient();
  const api = await connect(connectionFor(profile ? { profile } : {}));
  const summary = await api.describeCase(caseId);
  if (!summary) throw new SupportError("case-not-found", "refused");
  const asked = (await api.listCommunications(caseId)).find((communication) => isAws(communication));
  const { displayId, subject, language } = summary;
  const text = newCaseFile({
    fields: { ...(displayId && { displayId }), ...(language && { language }), ...(profile && { profile }) },
    subject: `Re: ${subject}`,
    body: asked ? answerTo(asked) : `<!-- ${t(messages.replyPrompt)} -->`,
  });
  const near = vscode.window.activeTextEditor?.document.uri;
  const prompts = [messages.answerPrompt, messages.replyPrompt].map((prompt) => `<!-- ${t(prompt)} -->`);
  const selected = prompts.find((prompt) => text.includes(prompt))!;
  await openDraft(draftsFolder(context, near), `reply-${displayId ?? caseId}`, asReplyTo(text, caseId), {
    selected,
  });
}

/** The whole message for reading, and each thing it asks for as a quotation to answer. */
function answerTo({ body }: Communication): string {
  const questions = questionsIn(body);
  const message = `<!--\nAWS Support:\n${body.trim().replaceAll("-->", "-- >")}\n-->\n\n`;
  if (questions.length === 0) return `${message}<!-- ${t(messages.replyPrompt)} -->`;
  return message + quoteQuestions(questions, t(messages.answerPrompt));
}
