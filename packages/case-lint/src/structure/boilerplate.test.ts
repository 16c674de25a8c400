import { describe, expect, test } from "vitest";
import { lint } from "../lint.ts";
import { isBoilerplate } from "./boilerplate.ts";

/** What trackers and portals put into the box before anybody has written a word. */
const TEMPLATES: Readonly<Record<string, string>> = {
  "a bug form": `### Describe the bug

<!-- A clear and concise description of what the bug is. e.g. i-0123456789abcdef0 in us-east-1 -->

### Expected Behavior

_No response_

### Current Behavior

_No response_

### Reproduction Steps

_No response_

### Additional Information/Context

_No response_`,
  "a bug form in plain words": `**Describe the bug**
A clear and concise description of what the bug is.

**To Reproduce**
Please provide a minimal, self-contained example.

**Expected behavior**
A clear and concise description of what you expected to happen.

**Additional context**
Add any other context about the problem here.`,
  "a community note": `### Community Note

* Please vote on this issue by adding a 👍 reaction to the original post
* Please do not leave "+1" or "me too" comments, they generate extra noise for issue followers
* If you are interested in working on this issue or have submitted a pull request, please leave a comment`,
  "questions to the author": `**What happened**:

**What you expected to happen**:

**How to reproduce it (as minimally and precisely as possible)**:

**Anything else we need to know?**:

**Environment**:`,
  "a check list": `- [ ] I have searched the existing issues
- [x] I have read the contributing guide
- [ ] Region: us-east-1
- [ ] This is urgent and all users are affected`,
  "a portal's form": `テンプレートに沿って記入してください。
■影響範囲:
■発生日時:
■対象リソース:
■アクセス元・経路:
■エラーメッセージ:
■再現手順:
■試したこと:
■質問:`,
  "a form with prompts": `【影響範囲】
影響を受けているユーザー数などを記入してください。
【発生日時】
タイムゾーンも含めてご記載ください。
【エラーメッセージ】
(例: AccessDenied)`,
};

describe("a template that nobody has filled in says nothing", () => {
  test.each(Object.entries(TEMPLATES))("%s", (_, text) => {
    expect(lint(text).elements.flatMap(({ id, present }) => (present ? [id] : []))).toEqual([]);
  });
});

test.each([
  "please check why instance i-0f9e8d7c6b5a43210 was stopped",
  "please provide an rca for the outage",
  "what happened to our nat gateway last night?",
  "what is the current limit?",
  "原因を教えてください。",
  "ログの調査をお願いします。",
])("the author's own words are none: %s", (line) => expect(isBoilerplate(line)).toBe(false));
