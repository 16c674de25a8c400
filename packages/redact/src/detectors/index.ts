import type { Detector } from "../detector.ts";
import { ai } from "./ai.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { cards } from "./cards.ts";
import { chat } from "./chat.ts";
import { commands } from "./commands.ts";
import { delivery } from "./delivery.ts";
import { generic } from "./generic.ts";
import { gitHosts } from "./git-hosts.ts";
import { google } from "./google.ts";
import { hosting } from "./hosting.ts";
import { kubernetes } from "./kubernetes.ts";
import { messaging } from "./messaging.ts";
import { monitoring } from "./monitoring.ts";
import { packages } from "./packages.ts";
import { payments } from "./payments.ts";
import { personal } from "./personal.ts";
import { privateKeys } from "./private-keys.ts";
import { saas } from "./saas.ts";
import { services } from "./services.ts";
import { web } from "./web.ts";

/** Every detector; where two fit one span, the earlier names it. */
export const DETECTORS: readonly Detector[] = [
  ...privateKeys,
  ...aws,
  ...gitHosts,
  ...azure,
  ...google,
  ...ai,
  ...chat,
  ...payments,
  ...messaging,
  ...monitoring,
  ...packages,
  ...delivery,
  ...hosting,
  ...saas,
  ...services,
  ...kubernetes,
  ...web,
  ...commands,
  ...cards,
  ...personal,
  ...generic,
];
