import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatScore, main } from "./score.ts";
import { answer, LABEL_NAMES, type Label, parseCorpus, score } from "./scoring.ts";

const line = (value: object) => JSON.stringify(value);
const none = Object.fromEntries(LABEL_NAMES.map((label) => [label, false])) as Record<Label, boolean>;

test("rates of present and of missing, by language and together", () => {
  const truths = [true, true, true, false, false];
  const said = [true, true, false, true, false];
  const lines = parseCorpus(
    truths
      .map((impact_scope, id) =>
        line({ id: `t${id}`, lang: id < 3 ? "en" : "ja", text: "x", labels: { impact_scope } }),
      )
      .join("\n"),
  );
  const { elements, wrong } = score(lines, ({ id }) => ({
    ...none,
    impact_scope: said[Number(id.slice(1))]!,
  }));
  const { all, en, ja } = elements.impact_scope;
  expect(all).toMatchObject({ positives: 3, texts: 5 });
  expect(all.present.p).toBeCloseTo(2 / 3);
  expect(all.present.r).toBeCloseTo(2 / 3);
  expect(all.missing).toEqual({ p: 0.5, r: 0.5, f1: 0.5 });
  // Two of five are missing: precision 2/5, recall 1.
  expect(all.alwaysMissing).toBeCloseTo(4 / 7);
  expect(en).toMatchObject({ positives: 3, texts: 3, present: { p: 1 }, alwaysMissing: 0 });
  expect(ja).toMatchObject({ positives: 0, texts: 2, present: { p: 0, r: 0, f1: 0 } });
  expect(wrong.impact_scope).toEqual(["t2", "t3"]);
  // A label that a line lacks is not scored.
  expect(elements.ask_stated.all.texts).toBe(0);
});

test("masking counts what went and what stayed", () => {
  const text = "password=Tq2z-kestrel-91x in account 402918337615";
  const corpus = line({
    id: 1,
    lang: "en",
    text,
    labels: {},
    secrets: ["Tq2z-kestrel-91x"],
    keep: ["402918337615", "absent"],
  });
  expect(score(parseCorpus(corpus)).masking).toEqual({
    secrets: { removed: 1, all: 1 },
    keeps: { left: 1, all: 2 },
  });
});

test("a line without a language is recognised; a bad line is named", () => {
  const [ja, en] = parseCorpus(
    `${line({ id: "a", text: "接続できません。" })}\n\n${line({ id: "b", text: "It fails." })}`,
  );
  expect([ja?.lang, en?.lang]).toEqual(["ja", "en"]);
  expect(() => parseCorpus(`${line({ id: "a", text: "x" })}\n{`)).toThrow(/^line 2: /);
  expect(() => parseCorpus(line({ id: "a" }))).toThrow("line 1: no text");
  expect(() => parseCorpus(line({ id: "a", text: "x", labels: { ask_stated: "yes" } }))).toThrow(
    "ask_stated",
  );
});

test("the lint answers every label", () => {
  const [asks] = parseCorpus(line({ id: "a", text: "Why does i-0c5a8e21b7f3d9460 fail?" }));
  expect(answer(asks!)).toEqual({ ...none, ask_stated: true, resource_ids: true });
});

test("prints a table for people and one JSON object for scripts", async () => {
  const folder = mkdtempSync(join(tmpdir(), "casewright-score-"));
  const file = join(folder, "corpus.jsonl");
  writeFileSync(
    file,
    `${line({ id: "q1", lang: "ja", text: "原因は何ですか。", labels: { ask_stated: false } })}\n`,
  );
  const printed: string[] = [];
  await main(["--corpus", file, "--json"], (text) => printed.push(text));
  await main(["--corpus", file], (text) => printed.push(text));
  rmSync(folder, { recursive: true });
  const parsed = JSON.parse(printed[0]!);
  expect(parsed.wrong.ask_stated).toEqual(["q1"]);
  expect(parsed.elements.ask_stated.ja).toMatchObject({
    positives: 0,
    texts: 1,
    missing: { f1: 0 },
    alwaysMissing: 1,
  });
  expect(printed[1]).toBe(formatScore(parsed));
  expect(printed[1]).toContain("wrong ask_stated: q1");
});

test("without a corpus both halves of ours are scored", async () => {
  const printed: string[] = [];
  await main(["--json"], (text) => printed.push(text));
  const halves = JSON.parse(printed[0]!);
  for (const half of ["tuning", "checking"])
    expect(halves[half].elements.ask_stated.all.texts).toBeGreaterThan(0);
});
