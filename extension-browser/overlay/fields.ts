import type { Span } from "@casewright/case-lint";
import {
  attachMarks,
  changeBetween,
  type Mark,
  type MarkStyles,
  type Marks,
  remapSpan,
  textOf,
} from "@casewright/textarea-marks";
import { selectWords } from "../form/select.ts";
import type { AnyField, SupportForm } from "../form/support-form.ts";
import type { FieldName } from "../worker/check-words.ts";

export type Words = Readonly<Record<FieldName, string>>;

/** The form's text fields with their marks. */
export interface Fields {
  /** The fields that a case's words are written in. */
  readonly all: readonly (readonly ["subject" | "text", AnyField])[];
  get(name: FieldName): AnyField | undefined;
  words(): Words;
  /** Takes another field in, or the last one out. */
  setPhone(field: AnyField | undefined): void;
  /** Underlines spans of `seen`, the words that were judged; what was touched since is left out. */
  mark(name: FieldName, marks: readonly Mark[], seen: string): void;
  restyle(styles: MarkStyles): void;
  /** Selects a span of `seen` where its words stand now, and scrolls it into sight. */
  select(name: FieldName, span: Span, seen: string): void;
  destroy(): void;
}

export function createFields(form: SupportForm, first: MarkStyles): Fields {
  let styles = first;
  const fields = new Map<FieldName, { readonly field: AnyField; readonly marks: Marks }>();
  const add = (name: FieldName, field: AnyField) => {
    fields.set(name, { field, marks: attachMarks(field, { styles }) });
  };
  if (form.subject) add("subject", form.subject);
  add("text", form.text);
  const value = (name: FieldName) => {
    const field = fields.get(name)?.field;
    return field ? textOf(field) : "";
  };

  return {
    all: [...(form.subject ? [["subject", form.subject] as const] : []), ["text", form.text]],
    get: (name) => fields.get(name)?.field,
    words: () => ({ subject: value("subject"), text: value("text"), phone: value("phone") }),
    setPhone(field) {
      if (fields.get("phone")?.field === field) return;
      fields.get("phone")?.marks.destroy();
      fields.delete("phone");
      if (field) add("phone", field);
    },
    mark(name, wanted, seen) {
      const one = fields.get(name);
      if (!one) return;
      const change = changeBetween(seen, textOf(one.field));
      one.marks.set(wanted.flatMap((mark) => remapSpan(mark, change) ?? []));
    },
    restyle(next) {
      styles = next;
      for (const { marks } of fields.values()) marks.restyle(next);
    },
    select(name, span, seen) {
      const one = fields.get(name);
      if (!one) return;
      const { field, marks } = one;
      const moved = remapSpan({ start: span.start, end: span.end }, changeBetween(seen, textOf(field)));
      if (!moved) return;
      selectWords(field, moved);
      const rect = marks.rects(moved.start, moved.end)[0];
      const box = field.getBoundingClientRect();
      if (rect && (rect.top < box.top || rect.top + rect.height > box.bottom))
        field.scrollTop += rect.top - box.top - box.height / 2;
      field.scrollIntoView({ block: "nearest" });
    },
    destroy() {
      for (const { marks } of fields.values()) marks.destroy();
    },
  };
}
