import { describe, expect, it } from "vitest";
import { mark, unmark } from "../../test/marked.ts";

describe("credentials in HTTP", () => {
  it.each([
    "< Set-Cookie: JSESSIONID=«8F14E45FCEEA167A5A36DEDD4BEA2543»; Path=/; HttpOnly",
    "> Cookie: lang=ja; session=«eyJ1c2VyIjo0NzExfQ.Z1x2Yw.kT9vQ2mLtZ81wYbHs1PjGm5DfRa»; theme=dark",
    'Authorization: Digest username="ops", realm="api", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", uri="/v1", qop=auth, nc=00000001, cnonce="0a4f113b", response="«6629fae49393a05397450978507c4ef1»"',
    "Authorization: Basic «ZGVwbG95Okd4N3ZxMkxtVHo5MQ==»",
    "Proxy-Authorization: Basic «ZGVwbG95Okd4N3ZxMkxtVHo5MQ==»",
    "curl -u deploy:«Gx7vq2LmTz91» https://api.internal/v1",
    "curl --user 'deploy:«Gx7!vq2Lm#Tz»' https://api.internal/v1",
    "wget --http-user=ops --http-password=«Gx7vq2LmTz91» https://api.internal/a",
    "GET /callback?code=«SplxlOBeZQQYbYS6WxSbIA0987» HTTP/1.1",
    "grant_type=refresh_token&refresh_token=«kT9vQ2mLtZ81wYbHs1PjGm5DfRa7UeOi»&client_id=web",
    "grant_type=password&username=ops&password=«Gx7vq2LmTz91»&scope=all",
    "Authorization: token «kT9vQ2mLtZ81wYbHs1PjGm5DfRa7UeOi»",
    '"headers": {"Authorization": ["Bearer «kT9vQ2mLtZ81wYbHs1PjGm5DfRa7UeOi»"], "Accept": "*/*"}',
    "SAMLResponse=«PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm46b2FzaXM6bmFtZXM6dGM6U0FNTDoyLjA6cHJvdG9jb2wiIElEPSJfOGU4ZGM1ZjY5YTk4Y2M0YzFmZjM0MjdlNWNlMzQ2MDZmZDY3MmY5MWU2IiBWZXJzaW9uPSIyLjAiIElzc3VlSW5zdGFudD0iMjAyNi0xMS0yMFQwODoxNTozMVoiPjwvc2FtbHA6UmVzcG9uc2U%2B»&RelayState=x",
  ])("masks exactly what stands between « and »: %s", (marked) => {
    expect(mark(unmark(marked))).toBe(marked);
  });
});
