import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openJournal } from "./journal.ts";
import { sendReply } from "./send-reply.ts";
import { SupportError } from "./support-error.ts";
import type { Communication, SupportApi } from "./types.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "casewright-journal-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const NOW = "2026-11-23T01:00:00.000Z";
const REPLY = { caseId: "case-1", body: "Any news?" };

/** A case on an endpoint that says when a message came in a way of its own; `lost` replies arrive, their answers don't. */
function caseWith(timeOf: (now: string) => string) {
  const messages: Communication[] = [];
  let lost = 0;
  const api = {
    reply: async (_caseId: string, body: string) => {
      messages.unshift({ body, timeCreated: timeOf(NOW) });
      if (lost-- > 0) throw new SupportError("network", "unknown");
    },
    listCommunications: async () => messages,
  } as unknown as SupportApi;
  const options = {
    api,
    journal: openJournal(directory),
    account: "a",
    now: () => new Date(NOW),
    wait: async () => undefined,
  };
  return {
    messages,
    say: () => sendReply(REPLY, options),
    loseAnswer: () => {
      lost = 1;
    },
    answer: () => messages.unshift({ body: "Not yet.", timeCreated: timeOf(NOW) }),
  };
}

test.each([
  ["with a zone", (now: string) => now],
  ["without a zone", (now: string) => now.replace("Z", "")],
  ["that is none", () => "just now"],
])(
  "a time %s: a reply whose answer is lost is found, and the same words after an answer are said",
  async (_, timeOf) => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    const { messages, say, loseAnswer, answer } = caseWith(timeOf);
    loseAnswer();
    expect(await say()).toMatchObject({ recovered: true });
    answer();
    expect(await say()).toMatchObject({ recovered: false });
    answer();
    loseAnswer();
    expect(await say()).toMatchObject({ recovered: true });
    expect(messages.map(({ body }) => body)).toEqual([
      "Any news?",
      "Not yet.",
      "Any news?",
      "Not yet.",
      "Any news?",
    ]);
  },
);
