import { ALNUM, BASE64, base64, DIGITS, HEX, UPPER } from "../random.ts";
import { akid, enc, type Shaped, sessionToken, shaped } from "./shaped.ts";

/** Presigned and signed links, cookies and login tokens. */
export const AWS_LINKS: readonly Shaped[] = [
  ...["https", "html", "log"].map((notation) =>
    shaped("aws-presigned-v4", notation, (r) => {
      const [id, sig, tok] = [akid(r, "ASIA"), r.chars(HEX, 64), enc(sessionToken(r))];
      const amp = notation === "html" ? "&amp;" : "&";
      const url = [
        `https://nimbus-exports.s3.eu-west-1.amazonaws.com/q3/report.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256`,
        `X-Amz-Credential=${id}%2F20261120%2Feu-west-1%2Fs3%2Faws4_request`,
        "X-Amz-Date=20261120T031109Z",
        "X-Amz-Expires=3600",
        "X-Amz-SignedHeaders=host",
        `X-Amz-Security-Token=${tok}`,
        `X-Amz-Signature=${sig}`,
      ].join(amp);
      const text =
        notation === "log"
          ? `2026-11-20T03:12:00Z WARN download failed url="${url}" status=403`
          : notation === "html"
            ? `<a href="${url}">report</a>`
            : `This link gives 403: ${url}`;
      return { text, secrets: [sig, tok], keep: [id, "nimbus-exports.s3.eu-west-1.amazonaws.com"] };
    }),
  ),
  shaped("aws-presigned-v2", "https", (r) => {
    const [id, sig] = [akid(r), enc(`${r.chars(BASE64, 27)}=`)];
    return {
      text: `https://nimbus-exports.s3.amazonaws.com/a.zip?AWSAccessKeyId=${id}&Signature=${sig}&Expires=1795000000`,
      secrets: [sig],
      keep: [id],
    };
  }),
  shaped("aws-presigned-v2", "reordered", (r) => {
    const [id, sig] = [akid(r), enc(`${r.chars(BASE64, 27)}=`)];
    return {
      text: `GET /nimbus-exports/a.zip?Expires=1795000000&AWSAccessKeyId=${id}&Signature=${sig} HTTP/1.1`,
      secrets: [sig],
      keep: [id],
    };
  }),
  shaped("aws-cloudfront-signed-url", "https", (r) => {
    const [sig, kp] = [`${r.chars(`${ALNUM}~-`, 342)}__`, `K${r.chars(UPPER + DIGITS, 13)}`];
    return {
      text: `https://d111abcdef8.cloudfront.net/v/1.m3u8?Expires=1795000000&Signature=${sig}&Key-Pair-Id=${kp}`,
      secrets: [sig],
      keep: [kp, "d111abcdef8.cloudfront.net"],
    };
  }),
  shaped("aws-cloudfront-signed-cookie", "cookie", (r) => {
    const [sig, kp] = [`${r.chars(`${ALNUM}~-`, 342)}__`, `K${r.chars(UPPER + DIGITS, 13)}`];
    return {
      text: `> Cookie: CloudFront-Expires=1795000000; CloudFront-Signature=${sig}; CloudFront-Key-Pair-Id=${kp}`,
      secrets: [sig],
      keep: [kp],
    };
  }),
  shaped("aws-ecr-token", "docker-login", (r) => {
    const tok = base64(
      JSON.stringify({
        payload: r.chars(BASE64, 240),
        datakey: r.chars(BASE64, 180),
        version: "2",
        type: "DATA_KEY",
        expiration: 1795000000,
      }),
    );
    return {
      text: `docker login -u AWS -p ${tok} 604417733201.dkr.ecr.eu-central-1.amazonaws.com`,
      secrets: [tok],
      keep: ["604417733201.dkr.ecr.eu-central-1.amazonaws.com"],
    };
  }),
  shaped("aws-ecr-token", "json", (r) => {
    const tok = base64(`AWS:${base64(JSON.stringify({ payload: r.chars(BASE64, 240), version: "2" }))}`);
    return {
      text: `{"authorizationData":[{"authorizationToken":"${tok}","expiresAt":"2026-11-20T15:00:00+09:00","proxyEndpoint":"https://604417733201.dkr.ecr.us-east-1.amazonaws.com"}]}`,
      secrets: [tok],
      keep: ["https://604417733201.dkr.ecr.us-east-1.amazonaws.com"],
    };
  }),
  shaped("aws-rds-iam-token", "shell", (r) => {
    const [id, sig] = [akid(r, "ASIA"), r.chars(HEX, 64)];
    const host = "orders.c9x2k1m4q8ab.us-east-1.rds.amazonaws.com";
    return {
      text: `mysql -h ${host} -u iam_user --enable-cleartext-plugin --password="${host}:3306/?Action=connect&DBUser=iam_user&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${id}%2F20261120%2Fus-east-1%2Frds-db%2Faws4_request&X-Amz-Date=20261120T031109Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=${sig}"`,
      secrets: [sig],
    };
  }),
];
