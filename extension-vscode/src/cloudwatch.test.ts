import { expect, it } from "vitest";
import { logSource, logSourceName } from "./cloudwatch.ts";

const at = (path: string, scheme = "aws-cwl") => logSource({ scheme, path });

it("reads Region, group and stream", () => {
  const source = at("ap-northeast-1:/aws/lambda/order-api:2026/11/20/[$LATEST]0a1b");
  expect(source).toEqual({
    region: "ap-northeast-1",
    group: "/aws/lambda/order-api",
    stream: "2026/11/20/[$LATEST]0a1b",
  });
  expect(logSourceName(source!)).toBe(
    "CloudWatch Logs, ap-northeast-1, /aws/lambda/order-api, 2026/11/20/[$LATEST]0a1b",
  );
});

it("reads a search over a group, and nothing else", () => {
  expect(at("us-gov-west-1:app")).toEqual({ region: "us-gov-west-1", group: "app" });
  expect(at("app:us-east-1")).toBeUndefined();
  expect(at("us-east-1:app", "file")).toBeUndefined();
  expect(at("")).toBeUndefined();
});
