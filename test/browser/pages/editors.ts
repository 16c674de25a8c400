// A page of text fields that are no form's: rich editors of real libraries, a bare one, and one that refuses.
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

export type EditorName = "plain" | "prosemirror" | "lexical" | "refusing" | "framed" | "foreign";

export interface EditorsPage {
  /** Opens one editor alone on the page, empty and focused. */
  open(name: EditorName): void;
  /** What the editor itself holds its text to be; for those without a state of their own, what is shown. */
  state(): string;
  /** From now on the refusing editor puts back whatever is changed in it, as one does that is locked. */
  refuse(): void;
}

let state: () => string;

function place(): HTMLElement {
  const box = document.createElement("div");
  box.style.cssText = "width:600px;min-height:200px;border:1px solid #888;padding:8px;white-space:pre-wrap";
  document.querySelector("main, #editors, body")!.prepend(box);
  return box;
}

function shownIn(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are shown are what counts here.
  return element.innerText;
}

function bare(box: HTMLElement): void {
  box.contentEditable = "true";
  box.style.whiteSpace = "normal";
  state = () => shownIn(box);
  box.focus();
}

const OPEN: Record<EditorName, (box: HTMLElement) => void> = {
  plain: bare,
  refusing: bare,
  prosemirror(box) {
    const view = new EditorView(box, {
      state: EditorState.create({
        schema,
        plugins: [history(), keymap({ "Mod-z": undo, "Mod-Shift-z": redo }), keymap(baseKeymap)],
      }),
    });
    state = () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n");
    view.focus();
  },
  lexical(box) {
    box.contentEditable = "true";
    const editor = createEditor({ onError: (error: Error) => console.error(error) });
    editor.setRootElement(box);
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 0);
    editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode(""))));
    state = () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((one) => one.getTextContent())
          .join("\n"),
      );
    editor.focus();
  },
  framed(box) {
    const frame = document.createElement("iframe");
    frame.style.cssText = "width:600px;height:300px";
    box.replaceChildren(frame);
    const page = frame.contentDocument!;
    page.body.contentEditable = "true";
    state = () => shownIn(page.body);
    page.body.focus();
  },
  /** A frame of another origin: a script of this page gets in no more than an extension that has only this page. */
  foreign(box) {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "");
    frame.srcdoc = "<p contenteditable>words</p>";
    box.replaceChildren(frame);
    state = () => "";
    frame.focus();
  },
};

const page: EditorsPage = {
  open(name) {
    OPEN[name](place());
  },
  state: () => state(),
  refuse() {
    const box = document.activeElement!;
    const before = box.innerHTML;
    new MutationObserver(() => {
      if (box.innerHTML !== before) box.innerHTML = before;
    }).observe(box, { subtree: true, childList: true, characterData: true });
  },
};

Object.assign(window, { editorsPage: page });
