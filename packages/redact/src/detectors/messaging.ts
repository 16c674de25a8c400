import type { Detector } from "../detector.ts";
import { near } from "../form.ts";
import { table } from "../table.ts";

/** Mail, SMS and push services. */
export const messaging: readonly Detector[] = table([
  ["sendgrid-key", /sendgrid/, /SG\.[\w-]{16,32}\.[\w-]{16,64}/y, 69],
  ["mailgun-key", /mailgun/, /key-[0-9a-z]{32}(?![\w-])/y],
  ["mailchimp-key", /mailchimp|mandrill/],
  ["postmark-token", /postmark/],
  ["brevo-key", /brevo|sendinblue/, /x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}/y],
  // The account's id (AC…) is no secret; a key (SK…) is half of one and is masked beside its name.
  ["twilio-secret", /twilio/, near("twilio", /SK[0-9a-f]{32}/y, 34)],
  ["vonage-secret", /vonage|nexmo/],
  ["smtp-password", /smtp/],
  ["firebase-key", /firebase|fcm/, /AAAA[\w-]{7}:[\w-]{100,200}/y],
  ["onesignal-key", /onesignal/],
]);
