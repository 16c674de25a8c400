import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseSettings } from "../settings.ts";
import { findOptions } from "../worker/find-options.ts";
import { secretsIn } from "../worker/secrets-in.ts";
import { createGate } from "./gate.ts";
import { createKnownSecrets, type Looked, PATIENCE } from "./known-secrets.ts";
import { createStop } from "./stop.ts";

const LEAK = "password=Hq7-vbn2Lw9x";
const MASKED = "password=[PASSWORD_1]";
const CLEAN = "i-0abc1234def567890 is down";

type Request = Pick<Looked, "words" | "settings">;

/** A form, a background whose answers are given by hand, and what was done with the submit that was held. */
function setUp(text: string) {
  const form = { text, settings: parseSettings({}) };
  const questions: { readonly request: Request; answer(): void; refuse(): void }[] = [];
  const done: string[] = [];
  const leave = new AbortController();
  const words = () => ({ subject: "", text: form.text, phone: "" });
  const known = createKnownSecrets({
    words,
    settings: () => form.settings,
    ask: (request) =>
      new Promise((resolve, reject) => {
        questions.push({
          request,
          answer: () => resolve(secretsIn(request.words, findOptions(request.settings))),
          refuse: () => reject(new Error("Extension context invalidated.")),
        });
      }),
  });
  const stop = createStop(() => {});
  const hold = createGate({
    known,
    words,
    ask: (secrets) =>
      stop.ask({
        about: "text",
        secrets: secrets.map(({ kind, placeholder }) => ({ where: "", kind: kind.en, becomes: placeholder })),
        pictures: [],
        unchecked: [],
      }),
    async mask() {
      form.text = MASKED;
      done.push("masked");
    },
    pass: (resume) => resume(),
    back: (secret) => done.push(secret ? `back to ${secret.start}` : "back"),
    wait: (waiting) => done.push(waiting ? "waits" : "waits no more"),
    signal: leave.signal,
  });
  const press = () => hold({ again: () => done.push("again"), send: () => done.push("sent") });
  return { form, questions, done, known, stop, press, leave };
}

/** Whatever is due without a new answer or any time passing. */
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what is held", () => {
  test("goes on as soon as the answer says that there is no secret, and once however often it is pressed", async () => {
    const { questions, done, press, known } = setUp(CLEAN);
    void press();
    void press();
    await settled();
    expect(done).toEqual([]);
    expect(questions).toHaveLength(1);
    void press();
    questions[0]!.answer();
    await settled();
    expect(done).toEqual(["again"]);
    expect(known.now?.secrets).toEqual([]);
  });

  test("waits for the user where there is a secret; going back sends nothing", async () => {
    const { questions, done, press, stop } = setUp(LEAK);
    void press();
    questions[0]!.answer();
    await settled();
    expect(stop.state?.secrets).toEqual([{ where: "", kind: "password", becomes: "[PASSWORD_1]" }]);
    void press();
    stop.answer("back");
    await settled();
    expect(done).toEqual(["back to 9"]);
    expect(questions).toHaveLength(1);
  });

  test("is asked about at once where the answer is already there", async () => {
    const { form, questions, known, press, stop } = setUp(LEAK);
    const request = { words: { subject: "", text: LEAK, phone: "" }, settings: form.settings };
    known.take({ ...request, secrets: secretsIn(request.words) });
    void press();
    expect(stop.state?.secrets).toHaveLength(1);
    expect(questions).toEqual([]);
  });

  test("goes masked only after an answer about the masked words", async () => {
    const { questions, done, press, stop } = setUp(LEAK);
    void press();
    questions[0]!.answer();
    await settled();
    stop.answer("mask");
    await settled();
    expect(done).toEqual(["masked"]);
    expect(questions[1]!.request.words.text).toBe(MASKED);
    questions[1]!.answer();
    await settled();
    expect(done).toEqual(["masked", "sent"]);
  });

  test("is asked about again where the page put the secret back", async () => {
    const { form, questions, done, press, stop } = setUp(LEAK);
    void press();
    questions[0]!.answer();
    await settled();
    stop.answer("mask");
    await settled();
    form.text = LEAK;
    questions[1]!.answer();
    await settled();
    questions[2]!.answer();
    await settled();
    expect(done).toEqual(["masked"]);
    expect(stop.state?.secrets).toHaveLength(1);
  });

  test("goes readable after two words, and not with other words than those that were asked about", async () => {
    const { form, questions, done, press, stop } = setUp(LEAK);
    void press();
    questions[0]!.answer();
    await settled();
    form.text = `${LEAK} and password=Zt4-kkw8Pm1c`;
    stop.answer("anyway");
    stop.answer("anyway");
    await settled();
    questions[1]!.answer();
    await settled();
    expect(done).toEqual([]);
    expect(stop.state?.secrets).toHaveLength(2);
    stop.answer("anyway");
    stop.answer("anyway");
    await settled();
    expect(done).toEqual(["sent"]);
  });
});

describe("an answer counts only", () => {
  test("for the words that stand there when it comes", async () => {
    const { form, questions, done, press, stop } = setUp(CLEAN);
    void press();
    form.text = LEAK;
    questions[0]!.answer();
    await settled();
    expect(done).toEqual([]);
    questions[1]!.answer();
    await settled();
    expect(done).toEqual([]);
    expect(stop.state?.secrets).toHaveLength(1);
  });

  test("for what counts as secret when it comes", async () => {
    const { form, questions, done, press, stop } = setUp(CLEAN);
    void press();
    form.settings = parseSettings({ literals: ["i-0abc1234def567890"] });
    questions[0]!.answer();
    await settled();
    questions[1]!.answer();
    await settled();
    expect(done).toEqual([]);
    expect(stop.state?.secrets).toHaveLength(1);
  });
});

describe("where no answer comes", () => {
  test.each([
    ["because the extension is gone", async (one: ReturnType<typeof setUp>) => one.questions[0]!.refuse()],
    ["in time", () => vi.advanceTimersByTimeAsync(PATIENCE)],
  ])("%s, nothing is sent before the user says so", async (_, happen) => {
    const one = setUp(LEAK);
    const { done, press, stop } = one;
    void press();
    await settled();
    await happen(one);
    await settled();
    expect(stop.state).toMatchObject({ about: "text", secrets: [] });
    expect(done).not.toContain("sent");
    stop.answer("back");
    await settled();
    expect(done.at(-1)).toBe("back");
    // And it can be tried again.
    void press();
    one.questions[1]!.refuse();
    await settled();
    stop.answer("anyway");
    await settled();
    expect(done.at(-1)).toBe("sent");
  });

  test("because the page changes the words all the time, the user is asked", async () => {
    const { form, questions, done, press, stop } = setUp(CLEAN);
    void press();
    for (let round = 0; round < 20; round++) {
      form.text = `${CLEAN} ${round}`;
      await vi.advanceTimersByTimeAsync(PATIENCE / 16);
      questions.at(-1)!.answer();
    }
    await settled();
    expect(stop.state?.secrets).toEqual([]);
    expect(done).toEqual(["waits", "waits no more"]);
  });

  test("and the form goes away meanwhile, nothing is sent", async () => {
    const { questions, done, press, stop, leave } = setUp(CLEAN);
    void press();
    leave.abort();
    questions[0]!.answer();
    await settled();
    expect(done).toEqual([]);
    expect(stop.state).toBeUndefined();
  });
});
