import { attachMarks, type Marks, readEditor } from "@casewright/textarea-marks";

// The page that the geometry of marks is measured on. Its shadow roots are open, so that the test sees what is drawn.
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: "open" });
};

const STYLES = { word: { color: "rgb(200, 0, 0)", line: "solid" } } as const;

type Box = readonly [left: number, top: number, width: number, height: number];
const box = ({ left, top, width, height }: DOMRect): Box => [left, top, width, height];

export interface MarksPage {
  /** A fresh field in the page with marks on every word; the number of words. */
  open(kind: "textarea" | "input", text: string, css: string, way: "mirror" | "highlight"): number;
  /** What is drawn for each word. */
  drawn(): Box[];
  /** Where the words truly are, by the browser's own ranges. */
  truth(): Box[];
  /** Where the words truly are, by a block of the same style built apart from the product. */
  twin(): Box[];
  /** Marks each nth word only. */
  every(nth: number): void;
  /** Where the marked words truly are, by the browser's own ranges. */
  marked(): Box[];
  /** Runs of the mark's colour in each line of pixels of a screenshot (PNG, base64). */
  redRuns(png: string): Promise<{ width: number; runs: { y: number; from: number; to: number }[] }>;
  /** Milliseconds of each of so many layouts of a field with this text. */
  timeLayout(text: string, rounds: number): number[];
  /** Milliseconds of each of so many renewals of so many marks, with the layout that each causes. */
  timeMarks(text: string, way: "mirror" | "highlight", count: number, rounds: number): number[];
  /** The text of an editor with this content, and each of its words beside what stands at its place in the page. */
  readEditor(html: string): { text: string; words: (readonly [string, string])[] };
  marks(): Marks;
  field(): HTMLTextAreaElement | HTMLInputElement;
}

let field: HTMLTextAreaElement | HTMLInputElement;
let marks: Marks;

function words(): { start: number; end: number; kind: string }[] {
  return [...field.value.matchAll(/[^\s]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    kind: "word",
  }));
}

const LARGE = "font:14px/20px sans-serif;width:600px;height:260px;padding:4px 12px;box-sizing:border-box";

function time(rounds: number, work: (round: number) => void): number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    work(round);
    return performance.now() - start;
  });
}

const page: MarksPage = {
  open(kind, text, css, way) {
    marks?.destroy();
    document.body.replaceChildren();
    field = document.createElement(kind) as typeof field;
    field.style.cssText = css;
    document.body.append(field);
    field.value = text;
    marks = attachMarks(field, { styles: STYLES, way });
    marks.set(words());
    return words().length;
  },
  drawn() {
    const host = document.querySelector("casewright-marks");
    return [...(host?.shadowRoot?.lastElementChild?.children ?? [])].map((one) =>
      box(one.getBoundingClientRect()),
    );
  },
  truth() {
    const ranged = field as unknown as {
      createValueRange(start: number, end: number): { getClientRects(): DOMRectList };
    };
    return words().flatMap(({ start, end }) =>
      [...ranged.createValueRange(start, end).getClientRects()].filter((rect) => rect.width > 0).map(box),
    );
  },
  twin() {
    const style = getComputedStyle(field);
    const twin = document.createElement("div");
    for (const name of style) twin.style.setProperty(name, style.getPropertyValue(name));
    const rect = field.getBoundingClientRect();
    twin.style.cssText += `;position:fixed;box-sizing:border-box;left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px;margin:0;display:block;overflow:auto`;
    twin.textContent = field.value;
    document.body.append(twin);
    twin.scrollTop = field.scrollTop;
    const range = document.createRange();
    const boxes = words().flatMap(({ start, end }) => {
      range.setStart(twin.firstChild!, start);
      range.setEnd(twin.firstChild!, end);
      return [...range.getClientRects()].filter((one) => one.width > 0).map(box);
    });
    twin.remove();
    return boxes;
  },
  every(nth) {
    marks.set(words().filter((_, index) => index % nth === 1));
  },
  marked() {
    return marks
      .current()
      .flatMap(({ start, end }) =>
        marks.rects(start, end).map(({ left, top, width, height }) => [left, top, width, height] as const),
      );
  },
  async redRuns(png) {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    // At least half covered by the line, whose colour is rgb(200, 0, 0) on white.
    const isRed = (at: number) => data[at]! > 150 && data[at + 1]! < 128 && data[at + 2]! < 128;
    const runs: { y: number; from: number; to: number }[] = [];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (!isRed(4 * (y * width + x))) continue;
        const from = x;
        while (x < width && isRed(4 * (y * width + x))) x++;
        if (x - from > 2) runs.push({ y, from, to: x });
      }
    }
    return { width, runs };
  },
  timeLayout(text, rounds) {
    page.open("textarea", text, LARGE, "highlight");
    marks.destroy();
    return time(rounds, (round) => {
      field.style.width = `${600 + (round % 2)}px`;
      field.getBoundingClientRect();
    });
  },
  timeMarks(text, way, count, rounds) {
    page.open("textarea", text, LARGE, way);
    const all = words();
    return time(rounds, (round) => {
      marks.set(all.slice(round % 7, (round % 7) + count));
      field.getBoundingClientRect();
    });
  },
  readEditor(html) {
    const editor = document.createElement("div");
    editor.contentEditable = "true";
    editor.innerHTML = html;
    document.body.replaceChildren(editor);
    const { text, range } = readEditor(editor);
    const found = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => {
      const place = range(index, index + word.length);
      return [word, place.toString()] as const;
    });
    return { text, words: found };
  },
  marks: () => marks,
  field: () => field,
};

Object.assign(window, { marksPage: page });
