import { describe, expect, it } from "vitest";
import { mark, unmark } from "../../test/marked.ts";

describe("private keys", () => {
  it.each([
    "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0F1E2D3C4B5A69788796A5B4C3D2E1F0\n\nq8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVzq8ZrTkL3vNwXc0YbHs1PjGm5Df\nRa7UeOi2KtVz==\n-----END RSA PRIVATE KEY-----".replace(
      /[\s\S]+/,
      "«$&»",
    ),
    '{"private_key": "«-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7vJ2kQx9Yc0dH\\nn5rTpL3sZbGfUa9eKiOo1XyNw4tMhRj6SbCpUlDeGfA=\\n-----END PRIVATE KEY-----\\n»", "client_email": "x@p.iam.gserviceaccount.com"}',
    'PRIVATE_KEY="«-----BEGIN EC PRIVATE KEY-----\\nMHcCAQEEIIq8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVzoAoGCCqGSM49\\nAwEHoUQDQgAE\\n-----END EC PRIVATE KEY-----»"',
    "key: |\n  «-----BEGIN OPENSSH PRIVATE KEY-----\n  b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtz\n  c2gtZWQyNTUxOQAAACDq8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVz\n  -----END OPENSSH PRIVATE KEY-----»\nnext: 1",
    "«-----BEGIN RSA PRIVATE KEY-----\r\nMIIEowIBAAKCAQEAq8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVzq8ZrTkL3vN\r\nwXc0YbHs1PjGm5DfRa7UeOi2KtVz\r\n-----END RSA PRIVATE KEY-----»\r\n",
    "cat key.pem\n«-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAq8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVzq8ZrTkL3vN\nwXc0YbHs1PjGm5DfRa7UeOi2KtVzq8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2Kt»\n\n$ ls",
    "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: ops\nPublic-Lines: 2\nAAAAC3NzaC1lZDI1NTE5AAAAIJ8mWk2vQx7Yc0dHn5rTpL3sZbGfUa9eKiOo1XyN\nw4tM\nPrivate-Lines: 1\n«AAAAIHq8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVz\nPrivate-MAC: 3f2a9c8e71d04b5a6c9e8f7d6b5a4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b»",
    '{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","d":"«jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI»"}',
    "«-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOYBGB8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVzq8ZrTkL3vNwXc0YbHs1P\n=jGm5\n-----END PGP PRIVATE KEY BLOCK-----»",
  ])("masks exactly what stands between « and »: %s", (marked) => {
    expect(mark(unmark(marked))).toBe(marked);
  });
});
