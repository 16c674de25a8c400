import { type Detector, kind, SIGNATURE, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

const BASE64 = "[A-Za-z0-9+/]";

export const aws: readonly Detector[] = [
  {
    kind: kind(
      "aws-secret-access-key",
      "AWS",
      { en: "secret access key", ja: "シークレットアクセスキー" },
      "AWS_SECRET_KEY",
    ),
    forms: [
      // Beside its id, as in credential files, CSVs and constructors.
      form(
        ["AKIA", "ASIA"],
        new RegExp(
          `A[KS]IA[A-Z0-9]{16}["'\\\\]{0,6}[ \\t]*[,:;|/]?\\s{0,8}["'\\\\]{0,6}(${BASE64}{40})(?![A-Za-z0-9+/=])`,
          "y",
        ),
        {
          valid: isSecretKey,
        },
      ),
    ],
  },
  {
    kind: kind("aws-session-token", "AWS STS", { en: "session token", ja: "セッショントークン" }),
    forms: [
      form(
        ["IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "AQoDYXdz", "AgoJb3JpZ2lu"],
        /[\w+/=-]{12}(?:[\w+/=-]|%(?:25)?(?:2[BbFf]|3[Dd])){60,4096}/y,
      ),
    ],
  },
  {
    kind: kind("aws-presigned-signature", "AWS", SIGNATURE, "AWS_SIGNATURE"),
    forms: [
      form(
        ["X-Amz-Signature"],
        /X-Amz-Signature(?:=|%3D|\\u003d|["'\\]{0,6}\s?[:=]\s?["'\\]{0,6})([0-9a-f]{32,128})/iy,
        { lengths: [64], anywhere: true },
      ),
      form(["Signature="], /Signature=([0-9a-f]{64})(?![0-9a-f])/y),
      form(["Signature="], /Signature=((?:[\w+/~-]|%(?:25)?[0-9A-Fa-f]{2}){26,1024}(?:={1,2}|_{1,2})?)/y),
    ],
  },
  {
    kind: kind("aws-access-key-id", "AWS", { en: "access key id", ja: "アクセスキー ID" }),
  },
];
void TOKEN;

/** 40 hexadecimal digits beside a key id are a git SHA, not a key. */
function isSecretKey(secret: string): boolean {
  return /[A-Z]/.test(secret) && /[a-z]/.test(secret) && !/^[0-9a-fA-F]+$/.test(secret);
}
