import { behind, type Detector, type Form, matchAt, NOTHING } from "../detector.ts";
import { form, near } from "../form.ts";
import { table } from "../table.ts";

const SCHEME = /https?(?::\/\/|:\\\/\\\/|%3A%2F%2F)[\w.-]{0,100}$/i;

/** A webhook is a secret from its scheme to its end: who has all of it can post. */
function webhook(pattern: RegExp): Form {
  const { anchors, find } = form(pattern, { anywhere: true });
  return {
    anchors,
    find: (text, start, end, scratch) => {
      const before = SCHEME.exec(behind(text, start, 112))?.[0].length ?? 0;
      return find(text, start, end, scratch).map(([, to]) => [start - before, to]);
    },
  };
}

export const chat: readonly Detector[] = table([
  [
    "slack-token",
    /slack/,
    /(?:xox[abceoprsd]|xapp|xwfp)-[\w%+/=-]{10,512}/y,
    /xoxe\.xox(?:[bp]-[\w%+/=-]{10,512})/y,
  ],
  [
    "slack-webhook",
    null,
    webhook(
      /hooks\.(?:slack|slack-gov)\.com(?:\\?\/|%2F)(?:services|workflows|triggers)(?:\\?\/|%2F)[\w/\\%-]{20,256}/iy,
    ),
  ],
  [
    "discord-webhook",
    null,
    webhook(
      /(?:discord\.com\/api\/webhooks\/|discordapp\.com\/api\/webhooks\/|discord\.com%2Fapi%2Fwebhooks%2F)\d{17,20}(?:\/|%2F)[\w-]{40,100}/iy,
    ),
  ],
  ["discord-token", /discord/, near("discord", /[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40}/y)],
  [
    "teams-webhook",
    null,
    webhook(/webhook\.office\.com(?:(?:\/|%2F)(?:webhookb2|webhook)(?:\/|%2F)[\w@/%-]{60,300})/iy),
    webhook(/outlook\.office\.com\/webhook(?:(?:\/|%2F)[\w@/%-]{60,300})/iy),
  ],
  [
    "chat-webhook",
    null,
    // Google Chat, Zapier, Make, IFTTT, Mattermost, Rocket.Chat, Feishu and DingTalk: what the path or query holds is the credential.
    webhook(/chat\.googleapis\.com\/v1\/spaces\/[\w-]{6,40}\/messages\?[\w=&%.-]{40,300}/iy),
    webhook(/hooks\.zapier\.com\/hooks\/(?:catch\/\d{4,12}\/\w{6,20})/iy),
    webhook(/\.make\.com\/[a-z0-9]{30,40}(?![\w-])/iy),
    webhook(/maker\.ifttt\.com\/(?:trigger\/\w{1,64}\/(?:json\/)?with\/key\/[\w-]{20,60})/iy),
    webhook(/open\.(?:feishu\.cn|larksuite\.com)\/(?:open-apis\/bot\/v2\/hook\/[\w-]{30,40})/iy),
    webhook(/oapi\.dingtalk\.com\/(?:robot\/send\?access_token=[0-9a-f]{64})/iy),
    webhook(/\/hooks\/(?:[a-z0-9]{26}|[A-Za-z0-9]{17,24}\/[A-Za-z0-9]{40,70})(?![\w/-])/y),
  ],
  [
    "telegram-token",
    /telegram/,
    {
      anchors: [":AA"],
      find: (text, start) => {
        // A terminal may have broken the digits.
        const digits = /(?<!\w)(?:bot)?(\d{8,12}|\d{1,11}\r?\n\d{1,11})$/.exec(behind(text, start, 28))?.[1];
        const rest = /:AA[\w-]{32,35}/y;
        return digits !== undefined && matchAt(rest, text, start)
          ? [[start - digits.length, rest.lastIndex]]
          : NOTHING;
      },
    },
  ],
  ["line-token", /\bline_|line (?:チャネル|channel|bot)|(?:^|[^a-z])line(?:チャネル|channel)/],
  ["zoom-secret", /\bzoom/],
  ["chatwork-token", /chatwork/],
]);
