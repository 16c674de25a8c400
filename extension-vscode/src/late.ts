import * as vscode from "vscode";

/** A view that is there before what fills it is loaded. */
export interface LateView {
  readonly tree: vscode.TreeView<unknown>;
  /** Says what the view shows from now on. */
  fill<T>(provider: vscode.TreeDataProvider<T>): void;
}

/**
 * Registers a view of the manifest.
 * @param load called when the view is first shown; resolves once the view was filled
 */
export function lateView(
  id: string,
  load: () => Promise<unknown>,
  options: { readonly showCollapseAll?: boolean } = {},
): LateView {
  const changed = new vscode.EventEmitter<unknown>();
  let filled: vscode.TreeDataProvider<unknown> | undefined;
  const tree = vscode.window.createTreeView<unknown>(id, {
    ...options,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => filled!.getTreeItem(node),
      getChildren: async (node) => {
        await load();
        return filled!.getChildren(node);
      },
    },
  });
  return {
    tree,
    fill: (provider) => {
      filled = provider as vscode.TreeDataProvider<unknown>;
      provider.onDidChangeTreeData?.((node) => changed.fire(node));
    },
  };
}

/** A tool of the manifest that is loaded when it is first called. */
export function lateTool(
  load: () => Promise<vscode.LanguageModelTool<object>>,
): vscode.LanguageModelTool<object> {
  return {
    prepareInvocation: async (options, token) => (await load()).prepareInvocation?.(options, token),
    invoke: async (options, token) => (await load()).invoke(options, token),
  };
}
