import { RULES } from "@casewright/case-lint";
import { saveDevice } from "../settings.ts";
import { Card, Check } from "./controls.tsx";
import { DraftsCard } from "./drafts-card.tsx";
import { SecretsCard } from "./secrets-card.tsx";
import { ShareCard } from "./share-card.tsx";
import { type CardProps, SupportCard } from "./support-card.tsx";
import { TeamCard } from "./team-card.tsx";
import { type Stored, useSettings } from "./use-settings.ts";

/** Everything that can be set. */
export function OptionsPage({ stored }: { readonly stored: Stored }) {
  const { settings, device, language, texts, said, version, change, reload } = useSettings(stored);
  const card: CardProps = { settings, language, texts, change };
  return (
    <main>
      <h1>{texts.title}</h1>
      <p class="secondary">{texts.intro}</p>
      <SupportCard {...card} />
      <SecretsCard key={version} {...card} />
      <RulesCard {...card} />
      <TeamCard key={`team ${version}`} {...card} />
      <DraftsCard {...card} />
      <ShareCard {...card} sync={device.sync} reload={reload} />
      {device.paused.length > 0 && (
        <Card title={texts.paused} help={texts.pausedHelp}>
          <ul class="drafts">
            {device.paused.map((address) => (
              <li key={address}>
                <code>{address}</code>
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    void saveDevice({ paused: device.paused.filter((one) => one !== address) }).then(reload)
                  }
                >
                  {texts.resume}
                </button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <p class="secondary">{texts.privacy}</p>
      <p role="status" class="toast">
        {said}
      </p>
    </main>
  );
}

/** Every check but that for secrets, which is never off. */
function RulesCard({ settings, language, texts, change }: CardProps) {
  const rules = RULES.filter((rule) => rule.id !== "secret");
  return (
    <Card title={texts.rules} help={texts.rulesHelp}>
      <div class="rules">
        {rules.map((rule) => (
          <Check
            key={rule.id}
            id={`rule-${rule.id}`}
            label={rule.name[language]}
            checked={!settings.off.includes(rule.id)}
            onChange={(on) =>
              change({ off: on ? settings.off.filter((id) => id !== rule.id) : [...settings.off, rule.id] })
            }
          />
        ))}
      </div>
    </Card>
  );
}
