import { describe, expect, it } from "vitest";
import { standsAlone } from "./notation.ts";
import { isInSentence } from "./prose.ts";

/** The text without the marks around its key, and where the key stands. */
function keyIn(marked: string): [text: string, start: number, end: number] {
  const [start, end] = [marked.indexOf("«"), marked.indexOf("»") - 1];
  return [marked.replace(/[«»]/g, ""), start, end];
}

describe("a key in a sentence", () => {
  it.each([
    "the «token» expired after an hour",
    "(«password» mismatch, see the log)",
    '"msg":"«Token» refreshed for client web"',
    "«secret» store unreachable, retrying",
    "the key '«password»' in secret prod",
    "calling the «GetSecretValue» operation: rate exceeded",
    "fetching «secret» prod/db: access denied",
    "«Secret» Manager unreachable",
    "TokenFilter : «Token» refreshed for client web",
    "Failed «password» for invalid user admin from 192.0.2.7 port 4711 ssh2",
  ])("is followed by a word only: %s", (marked) => {
    expect(isInSentence(...keyIn(marked))).toBe(true);
  });

  it.each([
    "the «password» is kept in the vault",
    "«password» hunter2x works",
    "«password» below\n",
    "the «password» for user admin is kept",
    "«pwd» for user admin = kept",
    "the «password» for the user root user: kept",
    "«token» value = kept",
    "user / «password» admin hunter",
    "user: «password» admin hunter",
    "«password» I set is kept",
    "«secret» default: kept now",
    "«password» hunter",
    "«token» expired\n",
    "«password»: hunter now",
    "--«password» hunter now",
    "x:«secret» kept now",
  ])("may have a value: %s", (marked) => {
    expect(isInSentence(...keyIn(marked))).toBe(false);
  });
});

describe("a key that stands alone", () => {
  it.each([
    ['{"service":"«auth»","id":"6f1c2d3e"}', true],
    ['\\"«token»\\",\\"next\\":1', true],
    ['"«secret»","value":"Gx7vq2LmTz91"', false],
    ['"«secret»":"Gx7vq2LmTz91"', false],
    ["export «PASSWORD» hunter now", false],
    ["machine db login app «password» hunter now", false],
  ])("%s: %s", (marked, alone) => {
    expect(standsAlone(...keyIn(marked))).toBe(alone);
  });
});
