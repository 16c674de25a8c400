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

  const PAD = "2026-11-20 03:11:09,120 DEBUG [main] net.nimbus.Config - ";
  it.each([
    [
      "hyphen, in a log",
      `${PAD}loaded apiKey=u+WzJf6NgVPi\n-D from environment`,
      `${PAD}loaded apiKey=# from environment`,
    ],
    [
      "hyphen, in a table",
      "| 項目 | 値 |\n| Auth0のクライアントシークレット | Ey1INEq40SnbArzPwWEpgIH8VleY3fXuMoJpYQ_CrTGRik-l\n-vIXKvWB-eI |",
      "| 項目 | 値 |\n| Auth0のクライアントシークレット | # |",
    ],
    [
      "hyphen alone, before a table's next line",
      "| ボットトークン | Mzk5MzIzMjUxNzI4NDM4NDU1.GJEzRL.MeB8WZOb1a-8Eyp3vkquhWMQ4C7hRLd6jn1er\n- |",
      "| ボットトークン | # |",
    ],
    [
      "hyphen, and one more at its end",
      "aws cloudformation deploy --parameters ParameterKey=CloudflareApiToken,ParameterValue=_mWCkr8BNJhhECVhaN_OUJgZuSRwEoGjyT2\n-XHh- ParameterKey=Env",
      "aws cloudformation deploy --parameters ParameterKey=CloudflareApiToken,ParameterValue=# ParameterKey=Env",
    ],
    [
      "hyphen, in an indented list",
      "environment:\n      - SENDGRID_API_KEY=SG.-JUFHNZ9sTJEaUql_Q9yrb.108RgayVWb3XNG4KFJbmiMmaEoUTbghsH9XVl\n-Murmr\n      - TZ=UTC",
      "environment:\n      - SENDGRID_API_KEY=#\n      - TZ=UTC",
    ],
    [
      "plus that ends an AWS secret access key",
      "spring.profiles.active=prod\naws.secret.access.key=V++JhNTmXoKdV0bUoQNKhzrie6IVfAieBj2ifeS\n+\nserver.port=8443",
      "spring.profiles.active=prod\naws.secret.access.key=#\nserver.port=8443",
    ],
    [
      "value's last letters and a full stop, in the middle of a sentence",
      "In case you want to test it yourselves: the pre-shared key is j\nvPmXzM_v9ghPKVhUGOEhTJL3c8zohk. and the user is app-prod.",
      "In case you want to test it yourselves: the pre-shared key is # and the user is app-prod.",
    ],
    [
      "padding, percent-encoded",
      `GET /v1/items?q=ABSK${"QmVkcm9ja0FQSUtl".repeat(6)}Rw%3D\n%3D&limit=50`,
      "GET /v1/items?q=#&limit=50",
    ],
    [
      "next part of an encrypted token",
      `${PAD}sent eyJ2ZXIiOjEsImlzdSI6MTc5MDAwMDAwMH0..4X30WhMjLmMPMfsR.C\nS_hZIcVEcaneTsiWOKot.mrUaTbe8rF3wwcMpjprdjb was used`,
      `${PAD}sent # was used`,
    ],
    [
      "name of a command, before a comma",
      'level=debug ts=2026-11-20T03:11:09Z msg="config" region=eu-west-1, pre_shared_key=II5cPJ5PHgQPzQpSURvO\ngo, retries=3',
      'level=debug ts=2026-11-20T03:11:09Z msg="config" region=eu-west-1, pre_shared_key=#, retries=3',
    ],
    [
      "rest of a card's digits, where the first ones are a card too",
      "aws cloudformation deploy --stack-name web --parameters CardNumber=4776849372538\n417 Env=prod",
      "aws cloudformation deploy --stack-name web --parameters CardNumber=# Env=prod",
    ],
    [
      "half of the entity that ends it",
      "&lt;param name=&quot;secretKey&quot; value=&quot;x@34qgs248sv!$1&amp;(vtwelt6jd5&qu\not;/&gt;",
      "&lt;param name=&quot;secretKey&quot; value=&quot;#&qu\not;/&gt;",
    ],
  ])("belongs to it where a window broke it before the %s", (_, text, masked) => {
    expect(maskText(`${text}\n`).text.replace(/\[[A-Z0-9_]+_1\]/, "#")).toBe(`${masked}\n`);
  });

  it.each(["- TZ=UTC", "-- ", "--verbose", "-DB_USER=app"])(
    "stays where it could be a list's, a diff's or a command's: %s",
    (line) => {
      const first = `${PAD}loaded apiKey=u+WzJf6NgVPi7Ka2`;
      expect(maskText(`${first}\n${line}\n`).text).toMatch(new RegExp(`=\\[API_KEY_1\\]\\n${line}\\n$`));
    },
  );

  it("keeps a command's flag at the beginning of the next line", () => {
    const text =
      "docker run --detach --publish 80:8080 -e NIMBUS_API_KEY=u4nd5z6Srog9Hb5FKq2x\n-e TZ=UTC nimbus/web\n";
    expect(maskText(text).text).toMatch(/=\[\w+\]\n-e TZ=UTC nimbus\/web\n$/);
  });
});

describe("the end of a value", () => {
  it.each([
    [
      "its bracket, before the next pair of a query",
      "GET /items?secret_key=4hzq-m2Wp7k%5Eda5)&limit=50",
      "GET /items?secret_key=#&limit=50",
    ],
    [
      "its bracket among many signs",
      "DJANGO_SECRET_KEY=o1#*3flm$z+ks_&*eqv4hydh9ei*afh42wp) ENV=prod",
      "DJANGO_SECRET_KEY=# ENV=prod",
    ],
    [
      "its full stop, in the middle of a sentence",
      "the pre-shared key is jvPm9zM_v9ghPKVh4GOEhTJL3c8z. and the user is app",
      "the pre-shared key is # and the user is app",
    ],
    [
      "what reads like the next pair and begins with a digit",
      "GET /items?secret_key=gsu23fzd%258k%40g0%268tbzx1%3D0jnj&limit=50",
      "GET /items?secret_key=#&limit=50",
    ],
  ])("is %s", (_, text, masked) => {
    expect(maskText(text).text.replace(/\[[A-Z0-9_]+_1\]/, "#")).toBe(masked);
  });
});
