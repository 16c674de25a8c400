import type { Detector, Form } from "./detector.ts";
import { form } from "./form.ts";

/**
 * A kind in one line: its id, what is found near a key that holds such a secret (null where nothing does), and
 * its forms. A pattern is the form of a token; the numbers after it are the whole lengths that it is known to have.
 */
type Row = readonly [kind: string, context?: RegExp | null, ...forms: (RegExp | number | Form)[]];

/** The detectors of rows, in their order; what a row has no place for is a detector of its own. */
export function table(rows: readonly (Row | Detector)[]): readonly Detector[] {
  return rows.map((row) => (isRow(row) ? detector(row) : row));
}

function isRow(row: Row | Detector): row is Row {
  return Array.isArray(row);
}

function detector([kind, context = null, ...parts]: Row): Detector {
  const forms: Form[] = [];
  let lengths: number[] = [];
  for (const part of parts) {
    if (typeof part === "number") lengths.push(part);
    else if (part instanceof RegExp) {
      lengths = [];
      forms.push(form(part, { lengths }));
    } else forms.push(part);
  }
  return { kind, context, forms };
}
