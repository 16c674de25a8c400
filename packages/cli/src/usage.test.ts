import { Command, CommanderError, Option } from "commander";
import { expect, test } from "vitest";
import { usageMessage, wrongValue } from "./usage.ts";

function refused(words: readonly string[]): CommanderError {
  const command = new Command("x")
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addOption(new Option("--plan <plan>").choices(["basic", "developer"]))
    .addOption(new Option("--map <file>"))
    .addOption(new Option("--jsonl").conflicts(["map"]));
  try {
    command.parse(words, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error;
  }
  throw new Error("not refused");
}

test.each([
  [["--plan", "gold"], "オプション --plan <plan> の値 gold が正しくありません。選択肢: basic, developer"],
  [["--jsonl", "--map", "x"], "オプション --jsonl と --map <file> は一緒に指定できません。"],
])("%j in Japanese holds all that the English says", (words, japanese) => {
  expect(usageMessage(refused(words)).message.ja).toBe(japanese);
});

test("a value that is not taken: what is", () => {
  const { text, exitCode } = wrongValue("--port", "abc", { en: "a number", ja: "数値" });
  expect(text.message.en).toBe("--port abc is not valid.");
  expect(text.nextStep).toEqual({ en: "It takes a number.", ja: "数値を指定してください。" });
  expect(exitCode).toBe(2);
});
