import { API_KEY, type Detector, KEY, kind, PASSWORD, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

/** Mail, SMS and push services. */
export const messaging: readonly Detector[] = [
  {
    kind: kind("sendgrid-key", "SendGrid", API_KEY),
    forms: [form(["SG."], /SG\.[\w-]{16,32}\.[\w-]{16,64}/y, { lengths: [69] })],
    context: /sendgrid/,
  },
  {
    kind: kind("mailgun-key", "Mailgun", API_KEY),
    forms: [form(["key-"], /key-[0-9a-z]{32}(?![\w-])/y)],
    context: /mailgun/,
  },
  { kind: kind("mailchimp-key", "Mailchimp", API_KEY), context: /mailchimp|mandrill/ },
  { kind: kind("postmark-token", "Postmark", TOKEN), context: /postmark/ },
  {
    kind: kind("brevo-key", "Brevo", API_KEY),
    forms: [form(["xkeysib-", "xsmtpsib-"], /x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}/y)],
    context: /brevo|sendinblue/,
  },
  {
    kind: kind("twilio-secret", "Twilio", KEY),
    // The account's id (AC…) is no secret; a key (SK…) is half of one and is masked beside its name.
    context: /twilio/,
  },
  { kind: kind("vonage-secret", "Vonage", KEY), context: /vonage|nexmo/ },
  { kind: kind("smtp-password", "SMTP", PASSWORD), context: /smtp/ },
  {
    kind: kind("firebase-key", "Firebase Cloud Messaging", { en: "server key", ja: "サーバーキー" }),
    forms: [form(["AAAA"], /AAAA[\w-]{7}:[\w-]{100,200}/y)],
    context: /firebase|fcm/,
  },
  { kind: kind("onesignal-key", "OneSignal", API_KEY), context: /onesignal/ },
];
