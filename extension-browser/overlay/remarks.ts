import type { Fix } from "@casewright/case-lint";
import { writeEdit } from "../form/write.ts";
import type { Texts } from "../panel/texts.ts";
import type { FieldName, Remark } from "../worker/check-words.ts";
import type { Fields } from "./fields.ts";
import type { Judging } from "./judging.ts";
import { afterMove, copyFirst } from "./moved.ts";

export interface Remarks {
  /** Id of the remark that the user looks at. */
  readonly active: string | undefined;
  /** Underlines what is remarked, as it stands now. */
  mark(): void;
  /** Makes it the active one and goes to its words. */
  select(remark: Remark): void;
  apply(remark: Remark, fix: Fix): Promise<void>;
  /** Puts a section for all that is missing into a description that is still empty. */
  insertMissing(): Promise<void>;
  /** Goes on to the next place, or back to the one before. */
  next(step: 1 | -1): void;
  applyActive(): void;
  dismissActive(): void;
}

interface RemarksOptions {
  readonly fields: Fields;
  readonly judging: Judging;
  readonly judge: () => void;
  composing(): boolean;
  /** Puts a file into the form; false where there is no place for it. */
  attach(file: File): boolean;
  texts(): Texts;
  say(text: string): void;
  onChange(): void;
}

/** What the user does with remarks: walk from one to the next, have them mended, dismiss them. */
export function createRemarks(options: RemarksOptions): Remarks {
  const { fields, judging, judge, composing, attach, texts, say, onChange } = options;
  let active: string | undefined;
  const activeRemark = () => judging.check.remarks.find((one) => one.id === active);

  function markIn(name: FieldName): void {
    const { remarks, words } = judging.check;
    const own = remarks.filter(({ field }) => field === name);
    const marks = own.map(({ id, finding }) => ({
      ...finding.span,
      kind: id === active ? "active" : finding.level,
    }));
    fields.mark(name, marks, words[name]);
  }

  function select(remark: Remark): void {
    active = remark.id;
    onChange();
    fields.select(remark.field, remark.finding.span, judging.check.words[remark.field]);
  }

  async function apply(remark: Remark, fix: Fix): Promise<void> {
    const field = fields.get(remark.field);
    if (composing() || !field) return;
    const { moved } = fix;
    if (!(await copyFirst(moved))) return say(texts().moved.notCopied);
    const written = await writeEdit(field, fix.edit, judging.check.words[remark.field]);
    // The same fix must not be offered again until the answer is there.
    if (written === "done") judging.drop(remark);
    judge();
    if (written !== "done") say(texts()[written]);
    else if (moved) say(afterMove(moved, attach, texts()));
  }

  async function insertMissing(): Promise<void> {
    const { missing, words } = judging.check;
    const field = fields.get("text");
    if (!field) return;
    const text = missing.flatMap(({ finding }) => finding.fixes[0]?.edit.text ?? []).join("\n");
    const written = await writeEdit(field, { start: 0, end: words.text.length, text }, words.text);
    judge();
    if (written !== "done") {
      say(texts()[written]);
      return;
    }
    const line = text.indexOf("\n") + 1;
    fields.select("text", { start: line, end: line }, fields.words().text);
  }

  return {
    get active() {
      return active;
    },
    mark() {
      if (!activeRemark()) active = undefined;
      for (const name of ["subject", "text", "phone"] as const) markIn(name);
    },
    select,
    apply,
    insertMissing,
    next(step) {
      const order = judging.check.remarks.toSorted(
        (a, b) => a.field.localeCompare(b.field) || a.finding.span.start - b.finding.span.start,
      );
      const at = order.findIndex((one) => one.id === active);
      const remark = order.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % order.length);
      if (remark) select(remark);
    },
    applyActive() {
      const remark = activeRemark();
      const fix = remark?.finding.fixes[0];
      if (remark && fix) void apply(remark, fix);
    },
    dismissActive() {
      const remark = activeRemark();
      if (remark) judging.dismiss([remark]);
    },
  };
}
