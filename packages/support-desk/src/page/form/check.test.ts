import { describe, expect, it } from "vitest";
import { checkBody, checkCase, checkFiles, MAX_BODY, MAX_FILE_BYTES } from "./check.ts";
import { type CaseValues, EMPTY_CASE } from "./values.ts";

const COMPLETE: CaseValues = {
  ...EMPTY_CASE,
  subject: "SSH times out",
  body: "Since 2026-11-23 09:10 JST",
  serviceCode: "amazon-elastic-compute-cloud-linux",
  categoryCode: "instance-issue",
  severityCode: "normal",
};
const file = (size: number) => ({ size });

describe("checkCase", () => {
  it("finds nothing wrong with a complete case", () => {
    expect(checkCase(COMPLETE, true)).toEqual({});
  });

  it("names every missing field of an empty one", () => {
    expect(checkCase(EMPTY_CASE, true)).toEqual({
      subject: "subjectMissing",
      body: "bodyMissing",
      service: "serviceMissing",
      category: "categoryMissing",
      severity: "severityMissing",
    });
  });

  it("asks for no severity where the plan leaves no choice", () => {
    expect(checkCase({ ...COMPLETE, severityCode: "" }, false)).toEqual({});
  });

  it("takes blank text for missing", () => {
    expect(checkCase({ ...COMPLETE, subject: " \t", body: "\n 　" }, true)).toEqual({
      subject: "subjectMissing",
      body: "bodyMissing",
    });
  });

  it("asks a quota request for its Region, quota and number instead of a category", () => {
    const quota = { ...COMPLETE, caseType: "quota", categoryCode: "" } as const;
    expect(checkCase(quota, true)).toEqual({
      region: "regionMissing",
      quota: "quotaMissing",
      newValue: "newValueMissing",
    });
    expect(checkCase({ ...quota, region: "eu-west-1", quota: "vCPUs", newValue: "1,024" }, true)).toEqual({});
    expect(checkCase({ ...quota, region: "eu-west-1", quota: "vCPUs", newValue: "many" }, true)).toEqual({
      newValue: "newValueMissing",
    });
  });

  it("counts the lines that a quota request puts in front of its description", () => {
    const quota = {
      ...COMPLETE,
      caseType: "quota",
      region: "eu-west-1",
      quota: "vCPUs",
      newValue: "64",
    } as const;
    expect(checkCase({ ...quota, body: "x".repeat(MAX_BODY - 10) }, true)).toEqual({ body: "bodyTooLong" });
  });

  it("asks for a number only when the phone is to ring", () => {
    expect(checkCase({ ...COMPLETE, contact: "phone" }, true)).toEqual({ phone: "phoneMissing" });
    expect(checkCase({ ...COMPLETE, contact: "phone", phone: "03-0000-0000" }, true)).toEqual({});
    expect(checkCase({ ...COMPLETE, contact: "chat" }, true)).toEqual({});
  });

  it("takes up to 10 addresses, with any usual separator", () => {
    const ten = Array.from({ length: 10 }, (_, index) => `user${index}@example.com`);
    expect(checkCase({ ...COMPLETE, contacts: ten.join("、") }, true)).toEqual({});
    expect(checkCase({ ...COMPLETE, contacts: [...ten, "one@example.com"].join(", ") }, true)).toEqual({
      contacts: "tooManyContacts",
    });
    expect(checkCase({ ...COMPLETE, contacts: "ops@example.com, ops" }, true)).toEqual({
      contacts: "badContact",
    });
  });
});

it("takes a text of exactly 8,000 UTF-16 units, and none longer", () => {
  expect(checkBody("あ".repeat(8000))).toBeUndefined();
  expect(checkBody("あ".repeat(8001))).toBe("bodyTooLong");
});

it("takes three files of 5 MB, no fourth and no larger one", () => {
  expect(checkFiles([file(MAX_FILE_BYTES), file(1), file(0)])).toBeUndefined();
  expect(checkFiles([file(1), file(1), file(1), file(1)])).toBe("tooManyFiles");
  expect(checkFiles([file(MAX_FILE_BYTES + 1)])).toBe("filesTooLarge");
});
