import { type Detector, NOTHING } from "../detector.ts";
import { form } from "../form.ts";
import { table } from "../table.ts";

export const azure: readonly Detector[] = table([
  [
    "azure-key",
    /azure|cosmos|eventhub|servicebus/,
    form(/(?:Account|SharedAccess|Access)Key=([A-Za-z0-9+/]{40,90}={0,2})/iy, {
      anywhere: true,
      lengths: [88, 44],
    }),
  ],
  ["azure-sas", null, /sig=((?:[\w+/~-]|%[0-9A-Fa-f]{2}){30,120}={0,2})/y],
  [
    "azure-client-secret",
    null,
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
  ["azure-devops-token", /azure ?_?devops|\bado_|vsts/],
]);
