import { afterEach, expect, test, vi } from "vitest";
import { accountName } from "./account-name.ts";
import { partitionOf, SUPPORT_REGIONS } from "./partition.ts";

afterEach(() => vi.unstubAllEnvs());

test("profile and endpoint make the name", () => {
  vi.stubEnv("AWS_PROFILE", undefined);
  vi.stubEnv("AWS_REGION", undefined);
  expect(accountName({})).toBe("default@aws");
  expect(accountName({ profile: "prod", region: "ap-northeast-1" })).toBe("prod@aws");
  expect(accountName({ region: "cn-northwest-1" })).toBe("default@aws-cn");
  expect(accountName({ endpointUrl: "http://127.0.0.1:1" })).toBe("default@http://127.0.0.1:1");
  vi.stubEnv("AWS_PROFILE", "prod");
  vi.stubEnv("AWS_REGION", "us-gov-east-1");
  expect(accountName({})).toBe("prod@aws-us-gov");
});

test("each partition has its one Region", () => {
  expect(SUPPORT_REGIONS[partitionOf("ap-northeast-1")]).toBe("us-east-1");
  expect(SUPPORT_REGIONS[partitionOf("us-gov-east-1")]).toBe("us-gov-west-1");
  expect(SUPPORT_REGIONS[partitionOf("cn-northwest-1")]).toBe("cn-north-1");
});

test("an endpoint has one name, however it is spelled", () => {
  vi.stubEnv("AWS_PROFILE", undefined);
  vi.stubEnv("AWS_REGION", undefined);
  for (const endpointUrl of [
    "http://127.0.0.1:4815",
    "http://127.0.0.1:4815/",
    "HTTP://127.0.0.1:4815",
    "http://localhost:4815/",
  ]) {
    expect(accountName({ endpointUrl })).toBe("default@http://127.0.0.1:4815");
  }
  expect(accountName({ endpointUrl: "https://desk.example.com:443/a/" })).toBe(
    "default@https://desk.example.com/a",
  );
  expect(accountName({ endpointUrl: "https://support.us-east-1.amazonaws.com/" })).toBe("default@aws");
});
