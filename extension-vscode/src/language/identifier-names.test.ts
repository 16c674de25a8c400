import { expect, it } from "vitest";
import { IDENTIFIER, identifierName } from "./identifier-names.ts";

it("explains resource ids, ARNs and Regions", () => {
  const name = (text: string) => identifierName(IDENTIFIER.exec(text)?.[0] ?? "")?.en;
  expect(name("SSH to i-0a1b2c3d4e5f60718 fails")).toBe("EC2 instance");
  expect(name("tgw-attach-0a1b2c3d")).toBe("Transit gateway attachment");
  expect(name("in ap-northeast-1.")).toBe("AWS Region Tokyo");
  expect(identifierName("ap-northeast-3")?.ja).toBe("大阪 リージョン");
  expect(name("arn:aws:lambda:ap-northeast-1:111122223333:function:orders")).toBe(
    "ARN: lambda · ap-northeast-1 · 111122223333",
  );
});

it("leaves other words alone", () => {
  for (const text of ["constructor-0a1b2c3d", "xx-nowhere-1", "hello", "toString"]) {
    expect(identifierName(IDENTIFIER.exec(text)?.[0] ?? text)).toBeUndefined();
  }
});
