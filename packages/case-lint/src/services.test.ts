import { expect, test } from "vitest";
import { nameOf, SERVICES, serviceOf } from "./services.ts";

test("every service has AWS's name", () => {
  for (const service of SERVICES) expect(nameOf(service), service.word).toMatch(/^(?:Amazon|AWS|Elastic) /);
});

test.each([
  ["amazon-simple-storage-service", "Amazon S3"],
  ["amazon-elastic-compute-cloud-linux", "Amazon EC2"],
  ["service-eks", "Amazon Elastic Kubernetes Service"],
  ["amazon-relational-database-service-aurora", "Amazon RDS"],
  ["aws-identity-and-access-management", "AWS Identity and Access Management (IAM)"],
])("the code %s means %s", (code, name) => expect(nameOf(serviceOf(code)!)).toBe(name));
