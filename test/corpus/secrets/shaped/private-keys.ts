import { ALNUM, BASE64, BASE64URL, HEX, pemBody } from "../random.ts";
import { BEGIN, END, pem, type Shaped, shaped } from "./shaped.ts";

/** Private keys in the files and notations that hold them. */
export const PRIVATE_KEYS: readonly Shaped[] = [
  ...(
    [
      ["pem-rsa", "RSA PRIVATE KEY", "MIIEpAIBAAKCAQEA"],
      ["pem-pkcs8", "PRIVATE KEY", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC"],
      ["pem-encrypted", "ENCRYPTED PRIVATE KEY", "MIIFHDBOBgkqhkiG9w0BBQ0wQTApBgkq"],
      ["pem-ec", "EC PRIVATE KEY", "MHcCAQEEI"],
      ["openssh", "OPENSSH PRIVATE KEY", "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUA"],
    ] as const
  ).flatMap(([id, name, head]) => [
    shaped(id, "file", (r) => {
      const { text, body } = pem(r, name, head);
      return {
        text: `$ cat key.pem\n${text}\n$ ssh -i key.pem ec2-user@bastion.nimbus.io`,
        pieces: true,
        secrets: body,
        keep: ["bastion.nimbus.io"],
      };
    }),
    shaped(id, "crlf", (r) => {
      const { text, body } = pem(r, name, head);
      return { text: text.replaceAll("\n", "\r\n"), pieces: true, secrets: body };
    }),
    shaped(id, "escaped", (r) => {
      const { text, body } = pem(r, name, head);
      return {
        text: `{"type":"x","private_key":"${text.replaceAll("\n", "\\n")}\\n","region":"us-east-1"}`,
        pieces: true,
        secrets: body,
      };
    }),
    shaped(id, "yaml-indent", (r) => {
      const { text, body } = pem(r, name, head);
      return { text: `key: |\n${text.replace(/^/gm, "    ")}\nother: 1`, pieces: true, secrets: body };
    }),
    shaped(id, "quoted-mail", (r) => {
      const { text, body } = pem(r, name, head);
      return {
        text: `On Tue you wrote:\n${text.replace(/^/gm, "> ")}\nplease replace it`,
        pieces: true,
        secrets: body,
      };
    }),
    shaped(id, "one-line", (r) => {
      const { text, body } = pem(r, name, head, 4);
      return { text: `KEY="${text.replaceAll("\n", " ")}"`, pieces: true, secrets: body };
    }),
    shaped(id, "no-footer", (r) => {
      const { text, body } = pem(r, name, head);
      return {
        text: `貼り付けます。\n${text.split("\n").slice(0, -1).join("\n")}\n\n以上です。`,
        pieces: true,
        secrets: body,
      };
    }),
  ]),
  shaped("pem-legacy-encrypted", "file", (r) => {
    const body = pemBody(r, "aG", 5);
    return {
      text: `${BEGIN}RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${r.chars(HEX, 32).toUpperCase()}\n\n${body.join("\n")}\n${END}RSA PRIVATE KEY-----`,
      pieces: true,
      secrets: body,
    };
  }),
  shaped("pgp-private", "file", (r) => {
    const body = pemBody(r, "lQOYBG", 6);
    return {
      text: `${BEGIN}PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n${body.join("\n")}\n=${r.chars(BASE64, 4)}\n${END}PGP PRIVATE KEY BLOCK-----`,
      pieces: true,
      secrets: body,
    };
  }),
  shaped("putty", "file", (r) => {
    const body = pemBody(r, "AAABA", 5);
    return {
      text: `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: imported\nPublic-Lines: 2\nAAAAB3NzaC1yc2EAAAADAQABAAABAQC${r.chars(BASE64, 33)}\n${r.chars(BASE64, 40)}\nPrivate-Lines: 5\n${body.join("\n")}\nPrivate-MAC: ${r.chars(HEX, 64)}`,
      pieces: true,
      secrets: body,
    };
  }),
  shaped("jwk-private", "json", (r) => {
    const d = r.chars(BASE64URL, 43);
    const kid = r.chars(ALNUM, 16);
    return {
      text: `{"kty":"EC","crv":"P-256","kid":"${kid}","x":"${r.chars(BASE64URL, 43)}","y":"${r.chars(BASE64URL, 43)}","d":"${d}"}`,
      secrets: [d],
      keep: [kid],
    };
  }),
];
