import { expect, test, vi } from "vitest";
import { parse } from "../structure/parse.ts";
import { states } from "./scores.ts";

const said = (text: string) => parse(text).sentences[0]!.same;

test("where it is sure, what was learned needs no words of a rule", () => {
  const rule = vi.fn(() => false);
  expect(states("access-path", said("From our branch office over the VPN the page times out."), rule)).toBe(
    true,
  );
  expect(states("tried-or-expected", said("再起動しましたが改善しませんでした。"), rule)).toBe(true);
  expect(rule).not.toHaveBeenCalled();
});

test("where it is out of the question, they are not looked for", () => {
  const rule = vi.fn(() => true);
  expect(states("question", said("Python 3.12, Amazon Linux 2023, m6i.large"), rule)).toBe(false);
  expect(rule).not.toHaveBeenCalled();
});

test("in between they decide", () => {
  const sentences = [
    "The queue is full.",
    "It was down for an hour.",
    "The report is late.",
    "Nothing arrived.",
  ].map(said);
  const undecided = sentences.filter(
    (one) => states("impact-scope", one, () => true) && !states("impact-scope", one, () => false),
  );
  expect(undecided.length).toBeGreaterThan(0);
});

test("what a template says states nothing", () => {
  const template = said("> Please describe from which network you connect, e.g. from the office over a VPN.");
  expect(states("access-path", template, () => true)).toBe(false);
});
