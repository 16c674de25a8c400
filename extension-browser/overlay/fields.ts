import type { Span } from "@casewright/case-lint";
import {
  attachMarks,
  changeBetween,
  type Mark,
  type MarkStyles,
  remapSpan,
} from "@casewright/textarea-marks";
import type { SupportForm, TextField } from "../form/support-form.ts";
import type { FieldName } from "./checks.ts";

export type Words = Readonly<Record<FieldName, string>>;

/** The form's text fields with their marks. */
export interface Fields {
  readonly all: readonly (readonly [FieldName, TextField])[];
  get(name: FieldName): TextField;
  words(): Words;
  /** Underlines spans of `seen`, the words that were judged; what was touched since is left out. */
  mark(name: FieldName, marks: readonly Mark[], seen: string): void;
  restyle(styles: MarkStyles): void;
  /** Selects a span of `seen` where its words stand now, and scrolls it into sight. */
  select(name: FieldName, span: Span, seen: string): void;
  destroy(): void;
}

export function createFields(form: SupportForm, styles: MarkStyles): Fields {
  const all: Fields["all"] = [
    ...(form.subject ? [["subject", form.subject] as const] : []),
    ["text", form.text],
  ];
  const marks = new Map(all.map(([name, field]) => [name, attachMarks(field, { styles })] as const));
  const get = (name: FieldName): TextField => (name === "subject" && form.subject ? form.subject : form.text);

  return {
    all,
    get,
    words: () => ({ subject: form.subject?.value ?? "", text: form.text.value }),
    mark(name, wanted, seen) {
      const change = changeBetween(seen, get(name).value);
      marks.get(name)?.set(wanted.flatMap((mark) => remapSpan(mark, change) ?? []));
    },
    restyle(next) {
      for (const one of marks.values()) one.restyle(next);
    },
    select(name, span, seen) {
      const field = get(name);
      const moved = remapSpan({ start: span.start, end: span.end }, changeBetween(seen, field.value));
      if (!moved) return;
      field.focus({ preventScroll: true });
      field.setSelectionRange(moved.start, moved.end);
      const rect = marks.get(name)?.rects(moved.start, moved.end)[0];
      const box = field.getBoundingClientRect();
      if (rect && (rect.top < box.top || rect.top + rect.height > box.bottom))
        field.scrollTop += rect.top - box.top - box.height / 2;
      field.scrollIntoView({ block: "nearest" });
    },
    destroy() {
      for (const one of marks.values()) one.destroy();
    },
  };
}
