import type { Localized } from "@casewright/language";
import type { CommanderError, Option } from "commander";
import { Refusal, type Shell, USAGE } from "./shell.ts";

export const HELP_TITLES: Readonly<Record<string, Localized>> = {
  "Usage:": { en: "Usage:", ja: "使い方:" },
  "Options:": { en: "Options:", ja: "オプション:" },
  "Arguments:": { en: "Arguments:", ja: "引数:" },
  "Commands:": { en: "Commands:", ja: "コマンド:" },
};

/** An option's description with its choices and default, which the parser would add in English only. */
export function describe({ description, argChoices, defaultValue }: Option, shell: Shell): string {
  const choices = argChoices?.join(", ");
  const notes = [
    ...(choices ? [shell.t({ en: `one of ${choices}`, ja: `選択肢: ${choices}` })] : []),
    ...(defaultValue === undefined
      ? []
      : [shell.t({ en: `default ${defaultValue}`, ja: `既定: ${defaultValue}` })]),
  ];
  if (notes.length === 0) return description;
  return shell.t({ en: `${description} (${notes.join("; ")})`, ja: `${description}(${notes.join("、")})` });
}

const NEXT_STEP: Localized = {
  en: "See `casewright --help` or `casewright COMMAND --help`.",
  ja: "`casewright --help` または `casewright コマンド名 --help` を参照してください。",
};

/** A value that an option does not take, and what it does take. */
export function wrongValue(option: string, given: string, takes: Localized): Refusal {
  return new Refusal(
    "usage",
    {
      message: {
        en: `${option} ${given} is not valid.`,
        ja: `オプション ${option} の値 ${given} が正しくありません。`,
      },
      nextStep: { en: `It takes ${takes.en}.`, ja: `${takes.ja}を指定してください。` },
    },
    { exitCode: USAGE },
  );
}

/** What is wrong with a command line, in both languages; the parser itself speaks English only. */
export function usageMessage(error: CommanderError): {
  readonly message: Localized;
  readonly nextStep: Localized;
} {
  const english = error.message.replace(/^error: /, "");
  const words = [...english.matchAll(/'([^']{1,200})'/g)].map(([, word = ""]) => word);
  const choices = /Allowed choices are (.+)\.$/.exec(english)?.[1];
  const japanese =
    JAPANESE[error.code]?.(words[0] ?? "", words[1] ?? "", choices) ??
    `コマンドラインに誤りがあります: ${english}`;
  const en =
    error.code === "commander.help" ? "Which command?" : `${english[0]?.toUpperCase()}${english.slice(1)}.`;
  return { message: { en: en.replace(/\.\.$/, "."), ja: japanese }, nextStep: NEXT_STEP };
}

const JAPANESE: Readonly<Record<string, (word: string, second: string, choices?: string) => string>> = {
  "commander.unknownOption": (word) => `不明なオプションです: ${word}`,
  "commander.unknownCommand": (word) => `不明なコマンドです: ${word}`,
  "commander.missingArgument": (word) => `引数 ${word} を指定してください。`,
  "commander.optionMissingArgument": (word) => `オプション ${word} には値が必要です。`,
  "commander.missingMandatoryOptionValue": (word) => `オプション ${word} は必須です。`,
  "commander.invalidArgument": (word, given, choices) =>
    `オプション ${word} の値 ${given} が正しくありません。${choices ? `選択肢: ${choices}` : ""}`,
  "commander.conflictingOption": (word, other) => `オプション ${word} と ${other} は一緒に指定できません。`,
  "commander.excessArguments": () => "引数が多すぎます。",
};
