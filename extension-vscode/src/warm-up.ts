import { draftFrom } from "@casewright/case-draft";
import { lint, prepareLint } from "@casewright/case-lint";

/** Milliseconds in which whatever else is to be done comes first. */
const PAUSE = 50;

const LOG = `2026-11-20T10:15:02Z INFO order-api start batch 7 in ap-northeast-1
2026-11-20T10:15:03Z ERROR order-api put to s3://example-orders/7 failed: AccessDenied (403) password=example
java.lang.IllegalStateException: gave up
\tat com.example.Orders.put(Orders.java:42)
`;

/** What the first draft would wait for, in steps: patterns are taken apart and compiled, a draft is made and judged. */
export function* prepareDraft(language: "en" | "ja"): Generator<void> {
  while (prepareLint()) yield;
  yield;
  const { text } = draftFrom({ text: LOG, languageId: "log" }, { language });
  for (const section of text.split(/^(?=## )/m)) {
    yield;
    lint(section);
  }
}

/** Takes a step at a time, with a pause before each. */
export function inPauses(steps: Iterator<void>): { dispose(): void } {
  const step = () => {
    if (!steps.next().done) timer = setTimeout(step, PAUSE);
  };
  let timer = setTimeout(step, PAUSE);
  return { dispose: () => clearTimeout(timer) };
}
