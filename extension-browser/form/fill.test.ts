import { expect, test } from "vitest";
import { likeness } from "./fill.ts";

const SERVICES = [
  "Elastic Compute Cloud (EC2 - Linux)",
  "Elastic Compute Cloud (EC2 - Windows)",
  "Lambda",
  "Simple Storage Service (S3)",
  "Simple Notification Service (SNS)",
  "Relational Database Service (PostgreSQL)",
  "Aurora (PostgreSQL)",
];
const best = (code: string) =>
  SERVICES.filter((name) => likeness(code, name) > 0).toSorted(
    (a, b) => likeness(code, b) - likeness(code, a),
  )[0];

test.each([
  ["amazon-elastic-compute-cloud-linux", "Elastic Compute Cloud (EC2 - Linux)"],
  ["aws-lambda", "Lambda"],
  ["amazon-simple-storage-service", "Simple Storage Service (S3)"],
  ["amazon-relational-database-service-postgresql", "Relational Database Service (PostgreSQL)"],
  ["amazon-dynamodb", undefined],
])("the name of %s is %s", (code, name) => {
  expect(best(code)).toBe(name);
});

test("a category's code is its name in the singular", () => {
  expect(likeness("instance-issue", "Instance issues")).toBe(1);
  expect(likeness("general-guidance", "Generic")).toBe(0);
});
