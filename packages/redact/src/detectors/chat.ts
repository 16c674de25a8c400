import { type Detector, kind, NOTHING, TOKEN, WEBHOOK } from "../detector.ts";
import { form } from "../form.ts";

const SCHEME = /https?(?::\/\/|:\\\/\\\/|%3A%2F%2F)[\w.-]{0,100}$/i;

/** A webhook is a secret from its scheme to its end: who has all of it can post. */
function webhook(anchors: readonly string[], pattern: RegExp): ReturnType<typeof form> {
  const path = form(anchors, pattern, { anywhere: true });
  return {
    anchors,
    find: (text, start, end, scratch) => {
      const before = SCHEME.exec(text.slice(Math.max(0, start - 112), start))?.[0].length ?? 0;
      return path.find(text, start, end, scratch).map(([, to]) => [start - before, to]);
    },
  };
}

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
      webhook(
        ["hooks.slack.com", "hooks.slack-gov.com"],
        /hooks\.slack(?:-gov)?\.com(?:\\?\/|%2F)(?:services|workflows|triggers)(?:\\?\/|%2F)[\w/\\%-]{20,256}/iy,
      ),
    ],
  },
  {
    kind: kind("discord-webhook", "Discord", WEBHOOK),
    forms: [
      webhook(
        ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/", "discord.com%2Fapi%2Fwebhooks%2F"],
        /discord(?:app)?\.com(?:\/|%2F)api(?:\/|%2F)webhooks(?:\/|%2F)\d{17,20}(?:\/|%2F)[\w-]{40,100}/iy,
      ),
    ],
  },
  { kind: kind("discord-token", "Discord", TOKEN), context: /discord/ },
  {
    kind: kind("teams-webhook", "Microsoft Teams", WEBHOOK),
    forms: [
      webhook(
        ["webhook.office.com", "outlook.office.com/webhook"],
        /(?:webhook\.office\.com(?:\/|%2F)(?:webhookb2|webhook)|outlook\.office\.com\/webhook)(?:\/|%2F)[\w@/%-]{60,300}/iy,
      ),
    ],
  },
  {
    kind: kind("chat-webhook", "", WEBHOOK),
    // Google Chat, Zapier, Make, IFTTT, Mattermost, Rocket.Chat, Feishu and DingTalk: what the path or query holds is the credential.
    forms: [
      webhook(
        ["chat.googleapis.com/v1/spaces/"],
        /chat\.googleapis\.com\/v1\/spaces\/[\w-]{6,40}\/messages\?[\w=&%.-]{40,300}/iy,
      ),
      webhook(["hooks.zapier.com/hooks/"], /hooks\.zapier\.com\/hooks\/catch\/\d{4,12}\/\w{6,20}/iy),
      webhook([".make.com/"], /(?:\.integromat)?\.make\.com\/[a-z0-9]{30,40}(?![\w-])/iy),
      webhook(
        ["maker.ifttt.com/"],
        /maker\.ifttt\.com\/trigger\/\w{1,64}\/(?:json\/)?with\/key\/[\w-]{20,60}/iy,
      ),
      webhook(
        ["open.feishu.cn/", "open.larksuite.com/"],
        /open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/[\w-]{30,40}/iy,
      ),
      webhook(["oapi.dingtalk.com/"], /oapi\.dingtalk\.com\/robot\/send\?access_token=[0-9a-f]{64}/iy),
      webhook(["/hooks/"], /\/hooks\/(?:[a-z0-9]{26}|[A-Za-z0-9]{17,24}\/[A-Za-z0-9]{40,70})(?![\w/-])/y),
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
