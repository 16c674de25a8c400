import { describe, expect, it } from "vitest";
import { maskText } from "./index.ts";

describe("the line after a secret", () => {
  it.each([
    "2026/11/20 10:15:32 [異常] 接続できません",
    "2026/11/20",
    "20261120T101532Z",
    "1763633734.123 ERROR refused",
    "E1120 10:15:32.123456 1 main.go:12] refused",
    "Nov 20 10:15:31 web-1 app[7]: refused",
    "[2026-11-20 10:15:31] refused",
    "ERROR refused",
    "4442587FB7D0A2F9",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "7f3a9c2e-1b4d-4c5e-8f6a-0d1c2b3a4958",
    "ConnectionRefused",
    "ERROR_CODE_4711",
    "RequestId4711 done",
    "req-7f3a9c2e1b",
    "Server01",
    "$ ls",
    "#12 0x7f3a in main",
    "user=app7",
  ])("stays: %s", (line) => {
    for (const key of ["パスワード=", "password: ", "DB_PASSWORD="]) {
      expect(maskText(`${key}n1troPlug77\n${line}\n`).text).toBe(`${key}[PASSWORD_1]\n${line}\n`);
    }
  });

  it.each([
    ["a random tail", "password: zX8!kd\n0fQ3vR7pLm"],
    ["the rest of 32 hexadecimal digits", "api_key=3f9a0c71b2d84e56\n91c7a80d4be2f635"],
    ["the rest of a UUID", "api_token: 7f3a9c2e-1b4d-4c5e-\n8f6a-0d1c2b3a4958"],
    ["a tail that is all digits", "BITBUCKET_APP_PASSWORD=ATBBmq7dgKRRw9r6cnP9hHn745JdqEKr\n10137415"],
  ])("belongs to it where a terminal broke the secret: %s", (_, text) => {
    expect(maskText(`${text}\n$ exit\n`).text).toMatch(/^\w+(?:=|: )\[[A-Z]\w+_1\]\n\$ exit\n$/);
  });
});
