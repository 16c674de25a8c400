import { expect, it } from "vitest";
import { readError } from "./desk-error.ts";

it("takes the exception's name out of its type", () => {
  const error = readError(400, {
    __type: "com.amazonaws.support#CaseIdNotFound",
    message: "no such case",
  });
  expect(error).toMatchObject({ code: "CaseIdNotFound", message: "no such case", status: 400 });
});

it("takes a bare type as it stands, and a message spelt with a capital", () => {
  expect(readError(400, { __type: "ThrottlingException", Message: "slow down" })).toMatchObject({
    code: "ThrottlingException",
    message: "slow down",
  });
});

it.each([null, "text", [], { __type: 7, message: {} }])("makes do with %j for an answer", (body) => {
  expect(readError(503, body)).toMatchObject({ code: "HTTP 503", message: "" });
});
