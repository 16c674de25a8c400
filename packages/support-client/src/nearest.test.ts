import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const CODES = [
  "aws-lambda",
  "amazon-dynamodb",
  "amazon-simple-storage-service",
  "aws-waf",
  "elastic-load-balancing",
];

test("the nearest codes, nearest first", () => {
  expect(nearest("lambda", CODES)[0]).toBe("aws-lambda");
  expect(nearest("AWS-LAMDA", CODES)[0]).toBe("aws-lambda");
  expect(nearest("amazon-s3-storage", CODES)[0]).toBe("amazon-simple-storage-service");
});

test("nothing where nothing is near", () => {
  expect(nearest("zzz", CODES)).toEqual([]);
  expect(nearest("", CODES)).toEqual([]);
});
