import { beforeEach, expect, test, vi } from "vitest";
import type * as vscode from "vscode";
import { activate } from "./extension.ts";

const host = vi.hoisted(() => ({
  documents: [] as { languageId: string }[],
  opened: undefined as ((document: { languageId: string }) => void) | undefined,
  commands: new Map<string, () => Promise<unknown>>(),
  tools: new Map<string, vscode.LanguageModelTool<object>>(),
  views: new Map<string, vscode.TreeDataProvider<unknown>>(),
}));

vi.mock("vscode", () => ({
  EventEmitter: class {
    event = () => {};
    fire() {}
  },
  commands: { registerCommand: (name: string, run: () => Promise<unknown>) => host.commands.set(name, run) },
  lm: {
    registerTool: (name: string, tool: vscode.LanguageModelTool<object>) => host.tools.set(name, tool),
  },
  window: {
    createTreeView: (id: string, options: vscode.TreeViewOptions<unknown>) =>
      host.views.set(id, options.treeDataProvider),
  },
  workspace: {
    get textDocuments() {
      return host.documents;
    },
    onDidOpenTextDocument: (listener: typeof host.opened) => {
      host.opened = listener;
    },
  },
}));

const { start, prepare } = vi.hoisted(() => ({ start: vi.fn(), prepare: vi.fn() }));
vi.mock("./features.ts", () => ({ start }));

/** What VS Code remembers from one window to the next. */
const memory = new Map<string, unknown>();

const context = {
  subscriptions: [],
  globalState: {
    get: (key: string) => memory.get(key),
    update: async (key: string, value: unknown) => void memory.set(key, value),
  },
  extension: {
    packageJSON: {
      contributes: {
        commands: [{ command: "casewright.newCase" }],
        languageModelTools: [{ name: "casewright_lintDraft" }],
      },
    },
  },
} as unknown as vscode.ExtensionContext;

beforeEach(() => {
  memory.clear();
  host.documents = [];
  prepare.mockReset();
  start.mockReset().mockImplementation((_, { cases }) => {
    cases.fill({ getChildren: () => ["a case"], getTreeItem: (label: string) => ({ label }) });
    return {
      commands: { newCase: async () => "made" },
      tools: { casewright_lintDraft: { invoke: async () => "judged" } },
      prepare,
    };
  });
});

/** Long enough for what waits for a turn, and then imports. */
const settled = async () => {
  await new Promise((resolve) => setImmediate(resolve));
  await import("./features.ts");
  await new Promise((resolve) => setImmediate(resolve));
};

test("a window of somebody who never used it loads nothing", async () => {
  activate(context);
  host.opened!({ languageId: "log" });
  await settled();
  expect(start).not.toHaveBeenCalled();
  expect(memory.size).toBe(0);
});

test.each([
  ["a command", () => host.commands.get("casewright.newCase")!(), "made"],
  ["a tool", () => host.tools.get("casewright_lintDraft")!.invoke({} as never, {} as never), "judged"],
  ["a view", () => host.views.get("casewright.cases")!.getChildren(), ["a case"]],
  ["a case file that is opened", async () => host.opened!({ languageId: "aws-case" }), undefined],
])("%s loads what is behind it once, and every later window from its start", async (_, use, answer) => {
  activate(context);
  expect(await use()).toEqual(answer);
  await use();
  await settled();
  expect(start).toHaveBeenCalledTimes(1);
  expect(prepare).not.toHaveBeenCalled();

  activate(context);
  await settled();
  expect(start).toHaveBeenCalledTimes(2);
  expect(prepare).toHaveBeenCalledTimes(1);
});

test("a case file in front is enough", async () => {
  host.documents = [{ languageId: "aws-case" }];
  activate(context);
  await settled();
  expect(start).toHaveBeenCalledTimes(1);
});
