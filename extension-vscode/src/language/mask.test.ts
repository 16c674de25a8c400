import { expect, it } from "vitest";
import type { Uri } from "vscode";
import { caseMasker, maskEdits, rememberMasks } from "./mask.ts";

const TOKEN = ["kT9vQ2mLtZ81", "wYbHs1PjGm5D"].join("");
const caseFile = (name: string) => ({ toString: () => `file:///${name}` }) as Uri;
const placeholders = (text: string, uri: Uri, allow: readonly string[] = []) =>
  maskEdits(text, caseMasker(uri, { allow })).map(({ edit }) => edit.text);

it("names a secret as it was named before in the same case, also where it stands bare", () => {
  const [a, b] = [caseFile("a.case.md"), caseFile("b.case.md")];
  const masker = caseMasker(a, {});
  masker.mask(`password=Gx7vq2LmTz91 api_key=${TOKEN}`);
  expect(placeholders(`the call with ${TOKEN} failed`, a)).toEqual([]);
  rememberMasks(a, masker);
  expect(placeholders(`the call with ${TOKEN} failed`, a)).toEqual(["[API_KEY_1]"]);
  expect(placeholders("password=Hy8wr3MnUa02", a)).toEqual(["[PASSWORD_2]"]);
  expect(placeholders("password=Hy8wr3MnUa02", b)).toEqual(["[PASSWORD_1]"]);
});

it("leaves what has been allowed since", () => {
  const uri = caseFile("allowed.case.md");
  const masker = caseMasker(uri, {});
  masker.mask(`api_key=${TOKEN}`);
  rememberMasks(uri, masker);
  expect(placeholders(`the call with ${TOKEN} failed`, uri, [TOKEN])).toEqual([]);
});
