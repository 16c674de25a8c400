import { expect, test } from "vitest";
import { confidenceOf, SURE } from "./confidence.ts";
import { ELEMENTS, lint } from "./lint.ts";

test("a confidence is a probability, and grows with what speaks for the answer", () => {
  for (const { id } of ELEMENTS)
    for (let others = 0; others <= 7; others++) {
      for (const present of [true, false]) {
        const confidence = confidenceOf(id, present, others, 7);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
      }
      if (others === 0) continue;
      expect(confidenceOf(id, false, others, 7)).toBeLessThan(confidenceOf(id, false, others - 1, 7));
      expect(confidenceOf(id, true, others, 7)).toBeGreaterThan(confidenceOf(id, true, others - 1, 7));
    }
});

test("in a thin case whatever is missing is a warning; in a full one what is often overlooked is a hint", () => {
  const thin = lint("S3 uploads fail.");
  const missing = thin.findings.filter(({ rule }) => ELEMENTS.some(({ id }) => id === rule));
  expect(missing.length).toBeGreaterThan(4);
  expect(missing.every(({ level }) => level === "warning")).toBe(true);

  const full =
    lint(`Since 2026-11-20 09:14 UTC about half of our uploads to bucket nimbus-inbox-prod (eu-west-1) fail.
They come from our office in Leeds over the VPN.
$ aws s3 cp big.iso s3://nimbus-inbox-prod/
upload failed: An error occurred (SlowDown) when calling the UploadPart operation: Please reduce your request rate.
What can we do?`);
  const hints = full.findings.filter(({ rule }) => ELEMENTS.some(({ id }) => id === rule));
  expect(hints.map(({ rule, level }) => [rule, level])).toEqual([["tried-or-expected", "info"]]);
  expect(full.elements.find(({ id }) => id === "tried-or-expected")!.confidence).toBeLessThan(SURE);
});

test("a time that only lacks its zone is a warning, however full the case is", () => {
  const { findings } = lint("The instance i-0f9e8d7c6b5a43210 stopped on 2026-11-20 at 09:14.");
  expect(findings.find(({ rule }) => rule === "occurrence-time")?.level).toBe("warning");
});
