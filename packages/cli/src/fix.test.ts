import { lintCaseFile, readCaseFile } from "@casewright/case-draft";
import { lint } from "@casewright/case-lint";
import { expect, test } from "vitest";
import { fixText } from "./fix.ts";

const OPTIONS = { words: [{ word: "KESTREL", meaning: "our order system" }] };
const judgeText = (text: string) => lint(text, OPTIONS);
const judgeFile = (text: string) => lintCaseFile(readCaseFile(text), OPTIONS);
const ID = "ｉ－０ｃ５ａ８ｅ２１ｂ７ｆ３ｄ９４６０";

test("what needs no answer is fixed, and nothing else is touched", async () => {
  const text = `KESTREL fails on ${ID}.\r\npassword=Kr7xQ2vLp9sW\r\nIt fails at 10:00 on 2026-11-20.\r\n`;
  const fixed = await fixText(text, { start: 0, redact: {} }, judgeText);
  expect(fixed).toEqual({
    text: "KESTREL (our order system) fails on i-0c5a8e21b7f3d9460.\r\npassword=[PASSWORD_1]\r\nIt fails at 10:00 on 2026-11-20.\r\n",
    count: 3,
    masked: ["password"],
  });
  expect(await fixText(fixed.text, { start: 0, redact: {} }, judgeText)).toEqual({
    text: fixed.text,
    count: 0,
    masked: [],
  });
});

test("subject and body share their placeholders; front matter, which is not sent, stays", async () => {
  const text = `---
cc: [taro@corp.jp]
---
# password=Kr7xQ2vLp9sW is refused

new_password=Hy8wr3MnUa02 old_password=Kr7xQ2vLp9sW taro@corp.jp
`;
  const start = readCaseFile(text).subjectSpan.start;
  const fixed = await fixText(text, { start, redact: { personal: true } }, judgeFile);
  expect(fixed.text).toBe(`---
cc: [taro@corp.jp]
---
# password=[PASSWORD_1] is refused

new_password=[PASSWORD_2] old_password=[PASSWORD_1] [EMAIL_1]
`);
});

test("an id in full width that is a known word as well gets both", async () => {
  const word = { word: "i-0c5a8e21b7f3d9460", meaning: "the import host" };
  const fixed = await fixText(`${ID} is down.`, { start: 0, redact: {} }, (text) =>
    lint(text, { words: [word] }),
  );
  expect(fixed.text).toBe("i-0c5a8e21b7f3d9460 (the import host) is down.");
});
