import { readFileSync } from "node:fs";
import { findSecrets, maskText, type SecretSpan } from "@casewright/redact";
import { describe, expect, test } from "vitest";
import { secretCases } from "./corpus/secrets/generate.ts";
import { markedTexts } from "./corpus/secrets/marked.ts";
import type { SecretCase } from "./corpus/secrets/types.ts";
import { brokenByWindows } from "./corpus/secrets/window.ts";

/** Bars of the product's promise, in shares. */
const FULLY_MASKED = 0.97;
const KIND_FLOOR = 0.8;
const FALSE_ALARMS = 0.04;

function lines<T>(path: string): T[] {
  const text = readFileSync(new URL(`./corpus/${path}`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

type Cover = "full" | "partial" | "none";

/** How the characters of every occurrence of `secret` are covered; the worst occurrence counts. */
function coverage(text: string, secret: string, spans: readonly SecretSpan[]): Cover {
  let worst: Cover = "full";
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) {
    let covered = 0;
    for (let i = at; i < at + secret.length; i++) if (spans.some((s) => s.start <= i && i < s.end)) covered++;
    if (covered === 0) worst = "none";
    else if (covered < secret.length && worst === "full") worst = "partial";
  }
  return worst;
}

interface Judged {
  readonly case: SecretCase;
  readonly cover: Cover;
  readonly lost: readonly string[];
}

function judge(item: SecretCase): Judged {
  const spans = findSecrets(item.text);
  const covers = item.secrets.map((secret) => coverage(item.text, secret, spans));
  const masked = maskText(item.text).text;
  const full = covers.every((c) => c === "full");
  const torn = item.pieces === true && covers.includes("full");
  const cover = full ? "full" : torn || covers.includes("partial") ? "partial" : "none";
  return { case: item, cover, lost: item.keep.filter((keep) => !masked.includes(keep)) };
}

const ids = (judged: readonly Judged[]) => judged.map((j) => j.case.id);
const lost = (judged: readonly Judged[]) =>
  judged.flatMap((j) => j.lost.map((keep) => `${j.case.id}: ${keep}`));

describe("generated secrets", () => {
  const judged = secretCases().map(judge);

  test("none is masked in part only", () => {
    expect(ids(judged.filter((j) => j.cover === "partial"))).toEqual([]);
  });

  test("nearly all are fully masked, and no kind is left behind", () => {
    const kinds = [...new Set(judged.map((j) => j.case.kind))].map((kind) => {
      const of = judged.filter((j) => j.case.kind === kind);
      const full = of.filter((j) => j.cover === "full");
      return { kind, share: full.length / of.length, missed: ids(of.filter((j) => j.cover !== "full")) };
    });
    expect(kinds.filter((k) => k.share < KIND_FLOOR)).toEqual([]);
    const missed = judged.filter((j) => j.cover !== "full");
    expect(1 - missed.length / judged.length, ids(missed).join("\n")).toBeGreaterThanOrEqual(FULLY_MASKED);
  });

  test("what support needs stays beside them", () => {
    expect(lost(judged)).toEqual([]);
  });

  test("masking twice changes nothing", () => {
    const twice = judged.filter((j) => {
      const once = maskText(j.case.text).text;
      return maskText(once).text !== once;
    });
    expect(ids(twice)).toEqual([]);
  });
});

test("a secret that a window broke is masked in part nowhere, and wholly in 97 of 100 or more", () => {
  const covers = brokenByWindows(5).flatMap(({ id, text, secrets }) => {
    const spans = findSecrets(text);
    return secrets.map((places) => {
      const covered = places.filter((at) => spans.some(({ start, end }) => start <= at && at < end)).length;
      return { id, cover: covered === 0 ? "none" : covered === places.length ? "full" : "partial" };
    });
  });
  expect(covers.length).toBeGreaterThan(10_000);
  expect(covers.filter(({ cover }) => cover === "partial")).toEqual([]);
  const full = covers.filter(({ cover }) => cover === "full").length;
  expect(full / covers.length).toBeGreaterThanOrEqual(FULLY_MASKED);
});

/** The text with « and » around what is found; a line end inside a secret is neither marked nor missed. */
function mark(text: string): string {
  let marked = text;
  for (const { start, end } of findSecrets(text).reverse())
    marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`;
  return marked;
}

describe.each(["aws", "notations", "copied", "pasted", "shapes", "webhooks", "diagnostics", "harmless"])(
  "pasted texts: %s",
  (name) => {
    test("are masked where they are marked and nowhere else", () => {
      const wrong = markedTexts(name, 3).filter(({ text, marked }) => mark(text) !== marked);
      expect(wrong.map(({ id, text, marked }) => `${id}\nwant ${marked}\ngot  ${mark(text)}`)).toEqual([]);
    });
  },
);

test("passwords that a generator drew from all signs are masked wholly, 98 of 100 or more", () => {
  const texts = markedTexts("generated", 10);
  const wrong = texts.filter(({ text, marked }) => mark(text) !== marked);
  expect(wrong.length / texts.length, wrong.map(({ marked }) => marked).join("\n")).toBeLessThanOrEqual(0.02);
});

describe("harmless texts", () => {
  test("AWS diagnostics keep every id and are not touched", () => {
    const judged = lines<SecretCase>("secrets/diagnostics.jsonl").map(judge);
    expect(lost(judged)).toEqual([]);
    expect(judged.filter((j) => findSecrets(j.case.text).length > 0).map((j) => j.case.id)).toEqual([]);
  });

  test("dummies, references and prose rarely alarm", () => {
    const all = lines<SecretCase>("secrets/near-misses.jsonl");
    const alarms = all.filter((item) => findSecrets(item.text).length > 0);
    expect(
      alarms.length / all.length,
      alarms.map((a) => `${a.id}: ${a.text}`).join("\n"),
    ).toBeLessThanOrEqual(FALSE_ALARMS);
  });
});

describe.each(["tuning.en", "tuning.ja", "checking.en", "checking.ja"])("case texts %s", (name) => {
  const judged = lines<SecretCase>(`cases/${name}.jsonl`).map(judge);

  test("lose every secret", () => {
    expect(ids(judged.filter((j) => j.cover !== "full"))).toEqual([]);
  });

  test("keep every id", () => {
    expect(lost(judged)).toEqual([]);
  });
});
