import { ALNUM, BASE64URL, base64, DIGITS, HEX, jwt, password, UPPER } from "../random.ts";
import { enc, type Shaped, shaped } from "./shaped.ts";

/** Headers, cookies and sign-in flows. */
export const WEB: readonly Shaped[] = [
  ...["header", "curl", "verbose", "log", "json", "ja"].map((notation) =>
    shaped("bearer", notation, (r) => {
      const v = r.pick([r.chars(BASE64URL, 43), r.chars(HEX, 40), jwt(r)]);
      const text = {
        header: `GET /v1 HTTP/1.1\nAuthorization: Bearer ${v}\nAccept: */*`,
        curl: `curl -H "Authorization: Bearer ${v}" https://api.nimbus.io/v1`,
        verbose: `> authorization: Bearer ${v}\r\n> accept: */*\r\n`,
        log: `DEBUG headers={authorization=Bearer ${v}, accept=*/*}`,
        json: `{"headers":{"Authorization":"Bearer ${v}","Accept":"*/*"}}`,
        ja: `ヘッダーに「Authorization: Bearer ${v}」を付けて送信しています。`,
      }[notation]!;
      return { text, secrets: [v] };
    }),
  ),
  ...["header", "curl-u", "json"].map((notation) =>
    shaped("basic-auth", notation, (r) => {
      const pw = password(r);
      if (notation === "curl-u")
        return {
          text: `curl -u svc-ci:${pw} https://repo.nimbus.io/api`,
          secrets: [pw],
          keep: ["https://repo.nimbus.io/api"],
        };
      const v = base64(`svc-ci:${pw}`);
      return {
        text:
          notation === "header"
            ? `Authorization: Basic ${v}\nHost: repo.nimbus.io`
            : `{"authorization":"Basic ${v}"}`,
        secrets: [v],
      };
    }),
  ),
  shaped("digest-auth", "header", (r) => {
    const v = r.chars(HEX, 32);
    return {
      text: `Authorization: Digest username="svc", realm="cam", nonce="${r.chars(HEX, 32)}", uri="/a", response="${v}"`,
      secrets: [v],
    };
  }),
  shaped("cookie", "request", (r) => {
    const [a, b] = [r.chars(UPPER + DIGITS, 32), `s%3A${r.chars(BASE64URL, 32)}.${r.chars(ALNUM, 43)}`];
    return {
      text: `GET /cart HTTP/1.1\nHost: www.nimbus.io\nCookie: JSESSIONID=${a}; theme=dark; connect.sid=${b}\nAccept: */*`,
      secrets: [a, b],
      keep: ["www.nimbus.io"],
    };
  }),
  shaped("cookie", "set-cookie", (r) => {
    const v = r.chars(BASE64URL, 64);
    return { text: `< set-cookie: sessionid=${v}; Path=/; HttpOnly; Secure`, secrets: [v] };
  }),
  shaped("cookie", "curl-b", (r) => {
    const v = r.chars(HEX, 40);
    return { text: `curl -b 'PHPSESSID=${v}' https://www.nimbus.io/cart`, secrets: [v] };
  }),
  shaped("saml", "form", (r) => {
    const v = base64(
      `<samlp:Response ID="_${r.chars(HEX, 32)}"><saml:Assertion>${r.chars(ALNUM, 300)}</saml:Assertion></samlp:Response>`,
    );
    return {
      text: `POST https://signin.aws.amazon.com/saml\nSAMLResponse=${enc(v)}&RelayState=`,
      secrets: [enc(v)],
    };
  }),
  shaped("saml", "cli", (r) => {
    const v = base64(`<samlp:Response ID="_${r.chars(HEX, 32)}">${r.chars(ALNUM, 200)}</samlp:Response>`);
    return {
      text: `aws sts assume-role-with-saml --role-arn arn:aws:iam::604417733201:role/sso --saml-assertion ${v}`,
      secrets: [v],
      keep: ["arn:aws:iam::604417733201:role/sso"],
    };
  }),
  shaped("oauth-code", "redirect", (r) => {
    const v = r.chars(BASE64URL, 40);
    return { text: `https://app.nimbus.io/oauth2/idpresponse?code=${v}&state=xyz`, secrets: [v] };
  }),
];
