import { describe, expect, test } from "vitest";
import { fromWire, isDryRunSuccess } from "./wire-errors.ts";

const origin = { operation: "CreateCase" };
const answered = (name: string, message = "", httpStatusCode = 400) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });

describe("answers of AWS", () => {
  test.each([
    ["SubscriptionRequiredException", "no-api-in-plan"],
    ["AccessDeniedException", "access-denied"],
    ["ExpiredTokenException", "expired-credentials"],
    ["UnrecognizedClientException", "expired-credentials"],
    ["MissingAuthenticationTokenException", "no-credentials"],
    ["ThrottlingException", "throttled"],
    ["CaseCreationLimitExceeded", "case-limit"],
    ["CaseIdNotFound", "case-not-found"],
    ["AttachmentSetSizeLimitExceeded", "attachment-too-large"],
    ["RequestTimeTooSkewed", "clock-skew"],
    ["AttachmentSetExpired", "attachment-expired"],
    ["AttachmentSetIdNotFound", "attachment-expired"],
    ["UploadIdNotFound", "attachment-expired"],
    ["AttachmentIdNotFound", "attachment-not-found"],
    ["DescribeAttachmentLimitExceeded", "throttled"],
    ["InvalidParameterValueException", "invalid"],
    ["ValidationException", "invalid"],
    ["SomethingNewException", "invalid"],
  ])("%s is %s, and nothing was done", (name, code) => {
    expect(fromWire(answered(name), origin)).toMatchObject({
      name: "SupportError",
      code,
      outcome: "refused",
    });
  });

  test("a signature tells a wrong clock from a wrong key", () => {
    const skewed = "Signature expired: 20261123T000000Z is now earlier than 20261123T000500Z";
    expect(fromWire(answered("InvalidSignatureException", skewed, 403), origin).code).toBe("clock-skew");
    expect(fromWire(answered("InvalidSignatureException", "does not match", 403), origin).code).toBe(
      "expired-credentials",
    );
  });

  test("5xx leaves open what was done, whatever its name", () => {
    for (const name of ["InternalServerError", "ThrottlingException", "Unknown"]) {
      expect(fromWire(answered(name, "", 503), origin)).toMatchObject({
        code: "service",
        outcome: "unknown",
      });
    }
  });

  test("an answer that could not be read leaves it open, too", () => {
    for (const status of [200, 502]) {
      const { outcome, text } = fromWire(answered("SyntaxError", "Unexpected token '<'", status), origin);
      expect(outcome).toBe("unknown");
      expect(text.message.en).toContain(`what came back (HTTP ${status}) is no answer of the Support API`);
      expect(JSON.stringify(text)).not.toContain("token");
    }
    expect(fromWire(answered("SyntaxError", "Unexpected token '<'", 403), origin).outcome).toBe("refused");
  });
});

test("the missing action is the one that AWS names", () => {
  const says =
    "User: arn:aws:iam::111122223333:user/a is not authorized to perform: sts:AssumeRole on resource: b";
  expect(fromWire(answered("AccessDenied", says, 403), origin).text.message.en).toContain("sts:AssumeRole");
  expect(fromWire(answered("AccessDenied", "No.", 403), origin).text.message.en).toContain(
    "support:CreateCase",
  );
});

test("an MFA code that is missing or wrong", () => {
  const wrong = "MultiFactorAuthentication failed with invalid MFA one time pass code.";
  expect(fromWire(answered("AccessDenied", wrong, 403), origin).code).toBe("mfa-required");
  const none = Object.assign(new Error("Profile p requires multi-factor authentication, but no MFA code"), {
    name: "CredentialsProviderError",
  });
  expect(fromWire(none, origin).code).toBe("mfa-required");
});

describe("no answer", () => {
  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "CERT_HAS_EXPIRED"])(
    "%s: nothing has left",
    (code) => {
      const error = fromWire(Object.assign(new Error(), { code, address: "127.0.0.1", port: 9 }), origin);
      expect(error).toMatchObject({ code: "network", outcome: "not-sent" });
      expect(error.text.message.ja).toContain("127.0.0.1:9");
    },
  );

  test.each(["ECONNRESET", "EPIPE", "ETIMEDOUT"])("%s: it may have arrived", (code) => {
    expect(fromWire(Object.assign(new Error(), { code }), origin)).toMatchObject({
      code: "network",
      outcome: "unknown",
    });
  });

  test("credentials that cannot be had", () => {
    const failure = (message: string) =>
      Object.assign(new Error(message), { name: "CredentialsProviderError" });
    expect(fromWire(failure("Could not load credentials from any providers"), origin).code).toBe(
      "no-credentials",
    );
    expect(
      fromWire(failure("The SSO session associated with this profile has expired."), {
        ...origin,
        profile: "prod",
      }),
    ).toMatchObject({ code: "expired-credentials", outcome: "not-sent" });
  });

  test("anything else leaves it open", () => {
    expect(fromWire(new TypeError("boom"), origin)).toMatchObject({ code: "service", outcome: "unknown" });
    expect(fromWire("boom", origin).code).toBe("service");
  });
});

test("the missing action is named", () => {
  const { text } = fromWire(answered("AccessDeniedException"), { operation: "ResolveCase" });
  expect(text.message.en).toContain("support:ResolveCase");
  expect(text.nextStep.ja).toContain("support:ResolveCase");
});

test("AWS's own words are shown as one plain line", () => {
  const hostile = `bad\u001b[31m\u202e\n${"x".repeat(5000)}`;
  const { text } = fromWire(answered("ValidationException", hostile), origin);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
  expect(text.message.en).not.toMatch(/[\u0000-\u001f\u202e]/);
  expect(text.message.en.length).toBeLessThan(500);
});

test("a dry run succeeds with an error", () => {
  expect(isDryRunSuccess(answered("DryRunOperationException"))).toBe(true);
  expect(isDryRunSuccess(answered("ValidationException"))).toBe(false);
});
