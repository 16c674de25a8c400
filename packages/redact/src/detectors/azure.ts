import type { Detector } from "../detector.ts";
import { form, suffixed } from "../form.ts";
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
  ["azure-client-secret", null, suffixed(["8Q~", "7Q~"], /(?<![\w~.-])[\w~.-]{3}$/, /[\w~.-]{31,34}/y)],
  ["azure-devops-token", /azure ?_?devops|\bado_|vsts/],
]);
