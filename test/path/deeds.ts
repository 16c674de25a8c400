import {
  type FilingOptions,
  type FilingRequest,
  fileCase,
  type Reply,
  resolveOnce,
  type SupportApi,
  sendReply,
} from "@casewright/support-client";
import type { Desk } from "@casewright/support-desk";

type OperationName = NonNullable<Parameters<Desk["inject"]>[1]>;

/** Something that must be done exactly once, and how the desk shows whether it was. */
export interface Deed<Context> {
  /** The operation that acts, and the one that a look-up reads with. */
  readonly acts: OperationName;
  readonly looksUp: OperationName;
  prepare(api: SupportApi, number: number): Promise<Context>;
  run(context: Context, options: FilingOptions): Promise<{ readonly recovered: boolean }>;
  /** What has come of it, one entry for each time. */
  effects(api: SupportApi, context: Context, since: Date): Promise<readonly string[]>;
  /** Throws where a part of what was sent is missing. */
  nothingLost(api: SupportApi, context: Context): Promise<void>;
}

const attachments = [{ fileName: "app.log", data: new TextEncoder().encode("timed out") }];
const BODY = "インスタンスに接続できません。\n";

interface Filing {
  readonly request: FilingRequest;
  caseId?: string;
}

export const FILING: Deed<Filing> = {
  acts: "CreateCase",
  looksUp: "DescribeCases",
  prepare: async (_, number) => ({ request: { subject: `schedule ${number}`, body: BODY, attachments } }),
  async run(context, options) {
    const filed = await fileCase({ ...context.request }, options);
    if (context.caseId !== undefined && context.caseId !== filed.caseId)
      throw new Error(`${context.request.subject} was filed as ${context.caseId} and as ${filed.caseId}`);
    context.caseId = filed.caseId;
    return filed;
  },
  async effects(api, { request }, since) {
    const cases = await api.listCases({
      afterTime: since.toISOString(),
      includeResolved: true,
      communications: false,
    });
    return cases.filter(({ subject }) => subject === request.subject).map(({ caseId }) => caseId);
  },
  nothingLost: (api, { caseId = "" }) => hasFile(api, caseId, BODY),
};

export const REPLY: Deed<Reply> = {
  acts: "AddCommunicationToCase",
  looksUp: "DescribeCommunications",
  prepare: async (api, number) => ({
    ...(await api.createCase({ subject: `schedule ${number}`, body: BODY })),
    body: `追加のログです。${number}`,
    attachments,
  }),
  run: (reply, options) => sendReply({ ...reply }, options),
  async effects(api, reply) {
    const said = await api.listCommunications(reply.caseId);
    return said.filter(({ body }) => body === reply.body).map(({ timeCreated = "" }) => timeCreated);
  },
  nothingLost: (api, { caseId, body }) => hasFile(api, caseId, body),
};

export const RESOLVE: Deed<{ readonly caseId: string }> = {
  acts: "ResolveCase",
  looksUp: "DescribeCases",
  prepare: (api, number) => api.createCase({ subject: `schedule ${number}`, body: BODY }),
  run: ({ caseId }, options) => resolveOnce(caseId, options),
  effects: async (api, { caseId }) =>
    (await api.describeCase(caseId))?.status === "resolved" ? [caseId] : [],
  nothingLost: async () => undefined,
};

async function hasFile(api: SupportApi, caseId: string, body: string): Promise<void> {
  const said = (await api.listCommunications(caseId)).find((communication) => communication.body === body);
  const names = said?.attachments?.map(({ fileName }) => fileName).join();
  if (names !== "app.log") throw new Error(`${caseId} has lost its attachment: ${names}`);
}
