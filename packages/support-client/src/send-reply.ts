import { checkBody, checkEnclosures } from "./check-request.ts";
import { fingerprint } from "./journal.ts";
import { type Deed, type FilingOptions, once } from "./once.ts";
import { CLOCK_MARGIN, isoInstant, isSameText } from "./reconcile.ts";
import type { Filed, Reply, SupportApi } from "./types.ts";

/**
 * Replies to a case once, as `fileCase` files once. Sending the same words again gives the reply that is
 * already there (`recovered`) as long as it is the last word of the case; after an answer they are said anew.
 */
export async function sendReply(reply: Reply, options: FilingOptions): Promise<Filed> {
  const { caseId, body } = reply;
  const { api, account } = options;
  checkBody(body);
  checkEnclosures(reply);
  const deed: Deed = {
    async send() {
      await api.reply(caseId, body, reply, options.transfer);
      return { caseId };
    },
    async find(since, succeeded) {
      const from = since.getTime() - CLOCK_MARGIN;
      const sinceThen = (time = "") => Date.parse(time) >= from;
      const same = (await api.listCommunications(caseId)).filter((one) => isSameText(one.body, body));
      // Without its zone a time does not tell what is older: then all are counted, and all that are known counted off.
      const dated = same.every(({ timeCreated }) => isoInstant(timeCreated) !== undefined);
      const said = dated ? same.filter(({ timeCreated }) => sinceThen(timeCreated)) : same;
      // The same words may have been said before, on purpose: those are counted off.
      const known = dated ? succeeded.filter(({ filedAt }) => sinceThen(filedAt)) : succeeded;
      if (said.length <= known.length) return undefined;
      return { caseId, filedAt: isoInstant(said[0]!.timeCreated) ?? since.toISOString() };
    },
    standing: async (success) => ((await isLastWord(reply, api)) ? success : undefined),
  };
  return once(fingerprint(account, { subject: caseId, body }), deed, options);
}

async function isLastWord({ caseId, body }: Reply, api: SupportApi): Promise<boolean> {
  const [newest] = await api.listCommunications(caseId);
  return newest !== undefined && isSameText(newest.body, body);
}
