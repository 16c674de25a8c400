import { CLIENT_SECRET, type Detector, KEY, kind, NOTHING, SIGNATURE, TOKEN } from "../detector.ts";
import { form } from "../form.ts";

export const azure: readonly Detector[] = [
  {
    kind: kind("azure-key", "Azure", KEY),
    forms: [
      form(
        ["AccountKey=", "SharedAccessKey=", "AccessKey="],
        /(?:Account|SharedAccess|Access)Key=([A-Za-z0-9+/]{40,90}={0,2})/iy,
        { anywhere: true, lengths: [88, 44] },
      ),
    ],
    context: /azure|cosmos|eventhub|servicebus/,
  },
  {
    kind: kind("azure-sas", "Azure SAS", SIGNATURE),
    forms: [form(["sig="], /sig=((?:[\w+/~-]|%[0-9A-Fa-f]{2}){30,120}={0,2})/y)],
  },
  {
    kind: kind("azure-client-secret", "Azure", CLIENT_SECRET),
    forms: [
      {
        anchors: ["8Q~", "7Q~"],
        find: (text, start) => {
          const before = /(?<![\w~.-])[\w~.-]{3}$/.exec(text.slice(Math.max(0, start - 4), start));
          const rest = /[78]Q~[\w~.-]{31,34}/y;
          rest.lastIndex = start;
          return before !== null && rest.test(text) ? [[start - 3, rest.lastIndex]] : NOTHING;
        },
      },
    ],
  },
  { kind: kind("azure-devops-token", "Azure DevOps", TOKEN), context: /azure ?_?devops|\bado_|vsts/ },
];
