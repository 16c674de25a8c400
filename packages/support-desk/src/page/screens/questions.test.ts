import { describe, expect, it } from "vitest";
import { openQuestions } from "./questions.ts";

const SERVICES = [
  { code: "amazon-elastic-compute-cloud-linux", name: "Elastic Compute Cloud (EC2 - Linux)", categories: [] },
  { code: "aws-lambda", name: "Lambda", categories: [] },
];

describe("openQuestions", () => {
  it("asks three things at once of somebody who tells nothing", () => {
    expect(openQuestions(["help"], SERVICES)).toEqual(["service", "resource", "time"]);
    expect(openQuestions(["困っています"], SERVICES)).toEqual(["service", "resource", "time"]);
  });

  it("asks on for what is still missing after a reply", () => {
    const told = ["SSH to EC2 does not work", "i-0a1b2c3d4e5f60718 in ap-northeast-1, since 09:10 JST"];
    expect(openQuestions(told, SERVICES)).toEqual(["error", "impact"]);
  });

  it("has nothing left to ask once all is told, in either language", () => {
    expect(
      openQuestions(
        ["Since 9:10 JST all users of our Lambda function in us-east-1 get the error AccessDenied"],
        SERVICES,
      ),
    ).toEqual([]);
    expect(
      openQuestions(
        [
          "本日 9 時 10 分 (JST) から東京 (ap-northeast-1) の EC2 で接続がタイムアウトし、全員が作業できません",
        ],
        SERVICES,
      ),
    ).toEqual([]);
  });
});
