import { type Detector, kind, TOKEN, WEBHOOK } from "../detector.ts";
import { form } from "../form.ts";

export const platforms: readonly Detector[] = [
  {
    kind: kind("github-token", "GitHub", TOKEN),
    forms: [
      form(["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], /gh[pousr]_[A-Za-z0-9]{36,255}/y, { lengths: [40] }),
      form(["github_pat_"], /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/y, { lengths: [93] }),
    ],
    context: /github|\bgh_/,
  },
  {
    kind: kind("slack-token", "Slack", TOKEN),
    forms: [
      form(
        ["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe", "xoxo-", "xoxc-", "xoxd-", "xapp-"],
        /(?:xox[a-z](?:\.xox[bp])?|xapp)-[\w%+/=-]{10,512}/y,
      ),
    ],
    context: /slack/,
  },
  {
    kind: kind("slack-webhook", "Slack", WEBHOOK),
    forms: [
      form(
        ["hooks.slack.com/"],
        /hooks\.slack\.com\/(?:services|workflows|triggers)\/([A-Za-z0-9/_-]{20,256})/y,
        { anywhere: true },
      ),
    ],
  },
];
