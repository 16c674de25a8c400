import { readingOf } from "../phrases/cue.ts";
import { type Asked, keptByText } from "../phrases/kept.ts";
import { lowerCase } from "./fold.ts";
import type { Written } from "./types.ts";

/** UTF-16 units of one line that are read; a longer one is a dump, and its beginning tells what it is. */
const LONGEST_LINE = 4000;

const ASKED: Asked = [];

/** A line that is known as long as each draft has it. */
export const writtenLine = keptByText((whole): Written => {
  const text = whole.trim().slice(0, LONGEST_LINE);
  const indent = whole.length - whole.trimStart().length;
  const full = lowerCase(whole).slice(indent);
  const lower = full.slice(0, text.length);
  return {
    whole,
    indent,
    text,
    lower,
    full,
    reading: readingOf(lower),
    told: [],
    matches: [],
    asked: ASKED,
    kept: [],
  };
});
