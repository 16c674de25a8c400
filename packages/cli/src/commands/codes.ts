import type { Aged, CaseOptions, ServiceCode } from "@casewright/support-client";
import { Option } from "commander";
import type { DefineCommand } from "../command.ts";
import { type ConnectionOptions, connectionOf, withConnection } from "../connection.ts";
import { parseCaseLanguage } from "../options.ts";
import { plainLine } from "../plain.ts";
import type { Shell } from "../shell.ts";

interface Options extends ConnectionOptions {
  readonly language: string;
  readonly json?: true;
}

/** `casewright codes`: what `service`, `category` and `severity` of a case file can be, as AWS lists them. */
export const codes: DefineCommand = (program, shell) => {
  const command = program
    .command("codes")
    .description(
      shell.t({
        en: "list the services, categories and severities to file with",
        ja: "起票に使うサービス、カテゴリ、重要度のコードを一覧表示する",
      }),
    )
    .argument("[words...]", shell.t({ en: "only services with these words", ja: "サービスを絞り込む語" }));
  withConnection(command, shell)
    .addOption(
      new Option("--language <language>", shell.t({ en: "language of the case", ja: "ケースの言語" }))
        .argParser(parseCaseLanguage)
        .default(shell.language),
    )
    .action(async (words: string[], { language, json, ...given }: Options) => {
      const { accountName, cacheDirectory, connect, rememberOptions } = await import(
        "@casewright/support-client"
      );
      const connection = await connectionOf(given, shell);
      const options = rememberOptions(await connect(connection), {
        account: accountName(connection),
        directory: cacheDirectory(),
      });
      const services = await options.services(shell.language);
      const severities = await options.severityLevels(shell.language);
      const found = services.value.filter((service) => hasWords(service, words));
      // Of a single service it is worth asking how its cases are handled.
      const [only] = found.length === 1 ? found : [];
      const handled =
        only?.categories[0] &&
        (await options
          .caseOptions({
            issueType: "technical",
            service: only.code,
            category: only.categories[0].code,
            language,
          })
          .catch(() => undefined));
      if (json) {
        const age = Math.max(services.age, severities.age);
        return shell.json({
          services: found,
          severities: severities.value,
          ageSeconds: Math.round(age / 1000),
          handling: handled?.value ?? null,
        });
      }
      for (const { code, name, categories } of found) {
        shell.out(`${shell.paint("bold", plainLine(code))}  ${plainLine(name)}`);
        for (const category of categories) shell.out(plainLine(`  ${category.code}  ${category.name}`));
      }
      if (found.length === 0)
        shell.note(shell.t({ en: "No such service.", ja: "該当するサービスはありません。" }));
      const levels = severities.value.map(({ code, name }) => `${code} (${name})`);
      shell.note(`${shell.t({ en: "Severities", ja: "重要度" })}: ${plainLine(levels.join(", "))}`);
      if (handled) shell.note(handling(handled, language, shell));
      const hours = Math.round(Math.max(services.age, severities.age) / 3_600_000);
      if (hours > 0)
        shell.note(
          shell.t({
            en: `As AWS listed them ${hours} h ago.`,
            ja: `${hours} 時間前に AWS から取得した一覧です。`,
          }),
        );
    });
};

function hasWords({ code, name }: ServiceCode, words: readonly string[]): boolean {
  const text = `${code} ${name}`.toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

const CHANNELS: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  web: { en: "web", ja: "Web" },
  chat: { en: "chat", ja: "チャット" },
  call: { en: "phone", ja: "電話" },
};

/** The hours are AWS's, in UTC. */
function handling({ value }: Aged<CaseOptions>, language: string, shell: Shell): string {
  const channels = value.channels.map(({ type, hours }) => {
    const spans = hours.map(({ from, to }) => `${from.slice(0, 5)}–${to.slice(0, 5)}`).join(", ");
    const name = CHANNELS[type];
    return `${name ? shell.t(name) : plainLine(type)} ${spans} UTC`;
  });
  return `${shell.t({ en: "Handling", ja: "対応" })} (${language}, ${plainLine(value.languageAvailability)}): ${plainLine(channels.join("; "))}`;
}
