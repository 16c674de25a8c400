import { nameOf, SERVICES, serviceOf } from "../services.ts";
import { type FindingRule, remark, WHOLE } from "./rule.ts";

/** How often another service has to be named where the chosen one is not. */
const OFTEN = 3;

const count = (text: string, pattern: RegExp) => text.split(pattern).length - 1;

export const serviceMismatch: FindingRule = {
  meta: {
    id: "service-mismatch",
    name: { en: "Service against the text", ja: "本文と異なるサービス" },
    levels: ["info"],
  },
  check: ({ lower }, { options: { service, subject = "" } }) => {
    const chosen = service ? serviceOf(service) : undefined;
    if (!chosen) return [];
    const text = `${subject.toLowerCase()}\n${lower}`;
    // Two services are spoken of by the name of a third: a host of EC2, a network of VPC.
    if (chosen.says.test(text)) return [];
    const [other] = SERVICES.map((one) => ({ one, times: count(text, one.says) })).sort(
      (a, b) => b.times - a.times,
    );
    if (!other || other.times < OFTEN) return [];
    return [
      remark("service-mismatch", "info", WHOLE, {
        en: `The case goes to ${nameOf(chosen)}, but the text speaks of ${nameOf(other.one)}.`,
        ja: `サービスは${nameOf(chosen)}ですが、本文は${nameOf(other.one)}に関する内容のようです。`,
      }),
    ];
  },
};
