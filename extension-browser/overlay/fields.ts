import type { Span } from "@casewright/case-lint";
import {
  attachMarks,
  changeBetween,
  type Mark,
  type MarkStyles,
  type Marks,
  remapSpan,
} from "@casewright/textarea-marks";
import type { SupportForm, TextField } from "../form/support-form.ts";
import type { FieldName } from "../worker/check-words.ts";

export type Words = Readonly<Record<FieldName, string>>;

/** The form's text fields with their marks. */
export interface Fields {
  /** The fields that a case's words are written in. */
  readonly all: readonly (readonly ["subject" | "text", TextField])[];
  get(name: FieldName): TextField | undefined;
  words(): Words;
  /** Takes another field in, or the last one out. */
  setPhone(field: TextField | undefined): void;
  /** Underlines spans of `seen`, the words that were judged; what was touched since is left out. */
  mark(name: FieldName, marks: readonly Mark[], seen: string): void;
  restyle(styles: MarkStyles): void;
  /** Selects a span of `seen` where its words stand now, and scrolls it into sight. */
  select(name: FieldName, span: Span, seen: string): void;
  destroy(): void;
}

export function createFields(form: SupportForm, first: MarkStyles): Fields {
  let styles = first;
  const fields = new Map<FieldName, { readonly field: TextField; readonly marks: Marks }>();
  const add = (name: FieldName, field: TextField) => {
    fields.set(name, { field, marks: attachMarks(field, { styles }) });
  };
  if (form.subject) add("subject", form.subject);
  add("text", form.text);
  const value = (name: FieldName) => fields.get(name)?.field.value ?? "";

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
      const change = changeBetween(seen, one.field.value);
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
      const moved = remapSpan({ start: span.start, end: span.end }, changeBetween(seen, field.value));
      if (!moved) return;
      field.focus({ preventScroll: true });
      field.setSelectionRange(moved.start, moved.end);
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
