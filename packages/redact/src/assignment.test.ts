import { describe, expect, it } from "vitest";
import { mark, unmark } from "../test/marked.ts";

describe("secrets in prose and tables", () => {
  it.each([
    // An ampersand ends a value only where a pair follows.
    "loaded passwd=«T3kaede&hikari224» host=db1",
    "GET /?password=«T3kaede»&host=db1 HTTP/1.1",
    "| 項目 | 値 |\n|---|---|\n| ホスト | db-1.internal |\n| パスワード | «Gx7vq2LmTz91» |",
    "| user | password |\n|---|---|\n| admin | «Gx7vq2LmTz91» |\n| ops | «kT9vQ2mLtZ81» |",
    "DBのパスワードは「«Gx7vq2LmTz91»」です。",
    "ログインユーザーは admin、パスワードは «Gx7vq2LmTz91» を使っています。",
    "パスワード(本番)は«Gx7vq2LmTz91»です",
    "パスワード:«Gx7vq2LmTz91»",
    "ID/パスワード: admin / «Gx7vq2LmTz91»",
    "ID: admin PW: «Gx7vq2LmTz91»",
    "user/pass = admin/«Gx7vq2LmTz91»",
    "The password for user admin is «Gx7vq2LmTz91».",
    'the password was changed to "«Gx7vq2LmTz91»" last night',
    "login with admin / password «Gx7vq2LmTz91» fails",
    "Username: admin\nPassword: «Gx7vq2LmTz91»\n",
    "I set the root password to «Gx7vq2LmTz91» and rebooted.",
    "APIキー「«kT9vQ2mLtZ81wYbHs1PjGm5D»」で呼び出しています。",
    "パスワード\uff1a«Gx7vq2LmTz91»\nユーザー\uff1aadmin",
    "パスワード\uff1d«Gx7vq2LmTz91»",
    "・DBのパスワード\uff08本番\uff09\uff1a«Gx7vq2LmTz91»",
    "パスワード\uff08«Gx7vq2LmTz91»\uff09で接続できません",
    "ID\uff0fパスワード\uff1aadmin\uff0f«Gx7vq2LmTz91»",
    "APIキー\uff1a\u3000«kT9vQ2mLtZ81wYbHs1PjGm5D»",
    "シークレットアクセスキー\uff1a«q8Zr/TkL3vNw+Xc0YbHs1PjGm5DfRa7UeOi2KtVz»",
    "the password («Gx7vq2LmTz91») was set yesterday",
  ])("masks exactly what stands between « and »: %s", (marked) => {
    expect(mark(unmark(marked))).toBe(marked);
  });
});
