import type { Edit } from "@casewright/case-lint";
import { kindName, type Masker } from "@casewright/redact";
import * as vscode from "vscode";
import { type CaseSettings, caseSettings } from "../case-settings.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { CASE_LANGUAGE, type CaseState, caseState, SECRET_RULE } from "./case-state.ts";
import { caseMasker, type MaskEdit, maskEdits, rememberMasks } from "./mask.ts";
import { type Move, moveOf } from "./moves.ts";
import { headingFor, placeOf } from "./place.ts";

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append("casewright");
/** For key bindings: `quickfix.casewright.move` applies it where there is one. */
const MOVE = vscode.CodeActionKind.QuickFix.append("casewright.move");

/** Runs after an action that masks: what is offered only, anew with each key, must name nothing. */
const MASKED = "casewright.masked";

/** Quick fixes for the remarks on a case file, and one action that masks every secret. */
export function registerFixes(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(MASKED, masked),
    vscode.languages.registerCodeActionsProvider(
      { language: CASE_LANGUAGE },
      { provideCodeActions },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
    ),
  );
}

async function provideCodeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  const settings = await caseSettings(document.uri);
  const state = caseState(document, settings);
  const masker = caseMasker(document.uri, settings.redact);
  const masks = maskEdits(document.getText(), masker);
  const { only } = context;
  const actions: vscode.CodeAction[] = [];
  if (!only || only.intersects(vscode.CodeActionKind.QuickFix)) {
    actions.push(
      ...maskFixes(document, masks, masker, range, context),
      ...(await lintFixes(document, state, range, context, settings)),
      ...turnOffs(document, state, range, context),
    );
  }
  if (masks.length && (only ? only.contains(FIX_ALL) || FIX_ALL.contains(only) : masks.length > 1)) {
    const edits = masks.map((mask) => mask.edit);
    // Without `only` this is the light bulb, which shows source actions as quick fixes only.
    const kind = only?.contains(FIX_ALL) ? FIX_ALL : vscode.CodeActionKind.QuickFix;
    const all = action(document, t(messages.maskAll(masks.length)), kind, edits);
    all.command = afterMasking(masker, document.uri);
    actions.push(all);
  }
  return actions;
}

function maskFixes(
  document: vscode.TextDocument,
  masks: readonly MaskEdit[],
  masker: Masker,
  range: vscode.Range,
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  return masks.flatMap(({ secret, edit }) => {
    const place = rangeOf(document, edit);
    if (!place.intersection(range)) return [];
    const title = t(messages.maskIt(t(kindName(secret.kind)), edit.text));
    const result = fix(document, title, [edit], related(context, SECRET_RULE, place), true);
    result.command = afterMasking(masker, document.uri);
    return [result];
  });
}

/** A command's arguments stay in the extension host, secrets and all. */
function afterMasking(...parameters: Parameters<typeof masked>): vscode.Command {
  return { command: MASKED, title: "", arguments: parameters };
}

/** Another case that was made of a part of this one is opened beside it. */
async function masked(masker: Masker, caseFile: vscode.Uri, other?: vscode.Uri): Promise<void> {
  rememberMasks(caseFile, masker);
  if (!other) return;
  rememberMasks(other, masker);
  const beside = { viewColumn: vscode.ViewColumn.Beside, preview: false };
  await vscode.commands.executeCommand("vscode.open", other, beside);
}

async function lintFixes(
  document: vscode.TextDocument,
  state: CaseState,
  range: vscode.Range,
  context: vscode.CodeActionContext,
  settings: CaseSettings,
): Promise<vscode.CodeAction[]> {
  const fixes = state.result.findings.flatMap((finding) => {
    if (finding.rule === SECRET_RULE || headingFor(state.file, finding) !== undefined) return [];
    const place = placeOf(document, state, finding);
    if (!place.intersection(range)) return [];
    const diagnostics = related(context, finding.rule, place);
    return finding.fixes.map(async (offered, index) => {
      if (offered.moved)
        return moveFix(document, await moveOf(document, state, offered, settings), diagnostics);
      return fix(document, t(offered.title), [offered.edit], diagnostics, index === 0);
    });
  });
  return (await Promise.all(fixes)).filter((one) => one !== undefined);
}

/** Writes the new file and names it in the case file as one undo step. */
function moveFix(
  document: vscode.TextDocument,
  move: Move | undefined,
  diagnostics: vscode.Diagnostic[],
): vscode.CodeAction | undefined {
  if (!move) return undefined;
  const { title, edits, created, moved, masker } = move;
  const result = action(document, t(title), MOVE, edits);
  result.diagnostics = diagnostics;
  result.edit?.createFile(created.uri, { contents: created.contents });
  result.command = afterMasking(masker, document.uri, ...(moved.to === "case" ? [created.uri] : []));
  return result;
}

/** A false alarm can be turned off for this case, by a comment that is not sent. Secrets cannot. */
function turnOffs(
  document: vscode.TextDocument,
  state: CaseState,
  range: vscode.Range,
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const at = state.file.bodySpan.start;
  const here = state.result.findings.filter(
    (finding) => finding.level !== "error" && placeOf(document, state, finding).intersection(range),
  );
  return [...new Set(here.map(({ rule }) => rule))].map((rule) => {
    const edit = { start: at, end: at, text: `<!-- casewright-disable ${rule} -->\n` };
    return fix(document, t(messages.turnOff(rule)), [edit], related(context, rule, range), false);
  });
}

function fix(
  document: vscode.TextDocument,
  title: string,
  edits: readonly Edit[],
  diagnostics: vscode.Diagnostic[],
  preferred: boolean,
): vscode.CodeAction {
  const result = action(document, title, vscode.CodeActionKind.QuickFix, edits);
  result.diagnostics = diagnostics;
  result.isPreferred = preferred;
  return result;
}

function action(
  document: vscode.TextDocument,
  title: string,
  kind: vscode.CodeActionKind,
  edits: readonly Edit[],
): vscode.CodeAction {
  const result = new vscode.CodeAction(title, kind);
  result.edit = new vscode.WorkspaceEdit();
  result.edit.set(
    document.uri,
    edits.map((edit) => vscode.TextEdit.replace(rangeOf(document, edit), edit.text)),
  );
  return result;
}

function rangeOf(
  document: vscode.TextDocument,
  { start, end }: { start: number; end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

function related(context: vscode.CodeActionContext, rule: string, place: vscode.Range): vscode.Diagnostic[] {
  return context.diagnostics.filter(
    ({ code, range }) => typeof code === "object" && code.value === rule && range.intersection(place),
  );
}
