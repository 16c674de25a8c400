import { type Detector, kind, NOTHING, TOKEN, WEBHOOK } from "../detector.ts";
import { form } from "../form.ts";

export const chat: readonly Detector[] = [
  {
    kind: kind("slack-token", "Slack", TOKEN),
    forms: [
      form(
        [
          "xoxb-",
          "xoxp-",
          "xoxa-",
          "xoxr-",
          "xoxs-",
          "xoxe-",
          "xoxe.xox",
          "xoxo-",
          "xoxc-",
          "xoxd-",
          "xapp-",
          "xwfp-",
        ],
        /(?:xox[a-z](?:\.xox[bp])?|xapp|xwfp)-[\w%+/=-]{10,512}/y,
      ),
    ],
    context: /slack/,
  },
  {
    kind: kind("slack-webhook", "Slack", WEBHOOK),
    forms: [
      form(
        ["hooks.slack.com"],
        /hooks\.slack(?:-gov)?\.com(?:\/|%2F)(?:services|workflows|triggers)(?:\/|%2F)([\w/%-]{20,256})/y,
        { anywhere: true },
      ),
    ],
  },
  {
    kind: kind("discord-webhook", "Discord", WEBHOOK),
    forms: [
      form(
        ["api/webhooks/", "api%2Fwebhooks%2F"],
        /api(?:\/|%2F)webhooks(?:\/|%2F)\d{17,20}(?:\/|%2F)([\w-]{40,100})/y,
        {
          anywhere: true,
          lengths: [68],
        },
      ),
    ],
  },
  { kind: kind("discord-token", "Discord", TOKEN), context: /discord/ },
  {
    kind: kind("teams-webhook", "Microsoft Teams", WEBHOOK),
    forms: [
      form(
        ["webhook.office.com"],
        /webhook\.office\.com(?:\/|%2F)(?:webhookb2|webhook)(?:\/|%2F)([\w@/%-]{60,300})/y,
        {
          anywhere: true,
        },
      ),
    ],
  },
  {
    kind: kind("telegram-token", "Telegram", TOKEN),
    forms: [
      {
        anchors: [":AA"],
        find: (text, start) => {
          const digits = /(?<!\w)(?:bot)?(\d{8,12})$/.exec(text.slice(Math.max(0, start - 20), start))?.[1];
          const rest = /:AA[\w-]{32,35}/y;
          rest.lastIndex = start;
          return digits !== undefined && rest.test(text)
            ? [[start - digits.length, rest.lastIndex]]
            : NOTHING;
        },
      },
    ],
    context: /telegram/,
  },
  {
    kind: kind("line-token", "LINE", TOKEN),
    context: /\bline_|line (?:チャネル|channel|bot)|(?:^|[^a-z])line(?:チャネル|channel)/,
  },
  { kind: kind("zoom-secret", "Zoom", TOKEN), context: /\bzoom/ },
  { kind: kind("chatwork-token", "Chatwork", TOKEN), context: /chatwork/ },
];
