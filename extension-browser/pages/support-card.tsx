import type { Language } from "@casewright/language";
import { isPlanId, PLANS } from "@casewright/support-plans";
import type { Settings, SettingsPatch } from "../settings.ts";
import { Card, Choice, type ChoiceOption } from "./controls.tsx";
import type { OptionsTexts } from "./texts.ts";

export interface CardProps {
  readonly settings: Settings;
  readonly language: Language;
  readonly texts: OptionsTexts;
  change(patch: SettingsPatch): void;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Codes that have a name but are no country (ISO 3166: user-assigned and exceptional). */
const NO_COUNTRY =
  /^(A[CN]|CP|CQ|D[DGY]|E[AUZ]|F[XQ]|IC|JT|MI|N[HTQ]|PC|PU|PZ|QO|RH|SU|TA|TP|U[KN]|V[D]|WK|X.|Y[DU]|ZZ)$/;

/** Plan, country, zone and language: what decides when an answer is due, and how it is said. */
export function SupportFields({ settings, language, texts, change }: CardProps) {
  return (
    <>
      <Choice
        id="plan"
        label={texts.plan}
        help={texts.planHelp}
        value={settings.plan ?? ""}
        options={[
          { value: "", label: texts.noPlan },
          ...PLANS.map((plan) => ({ value: plan.id, label: plan.name[language] })),
        ]}
        onChange={(value) => change({ plan: isPlanId(value) ? value : undefined })}
      />
      <Choice
        id="country"
        label={texts.country}
        help={texts.countryHelp}
        value={settings.country ?? ""}
        options={[{ value: "", label: texts.countryAuto }, ...countries(language)]}
        onChange={(value) => change({ country: value || undefined })}
      />
      <Choice
        id="zone"
        label={texts.zone}
        help={texts.zoneHelp}
        value={settings.timeZone ?? ""}
        options={[
          { value: "", label: texts.zoneAuto(new Intl.DateTimeFormat().resolvedOptions().timeZone) },
          ...Intl.supportedValuesOf("timeZone").map((zone) => ({ value: zone, label: zone })),
        ]}
        onChange={(value) => change({ timeZone: value || undefined })}
      />
      <Choice
        id="language"
        label={texts.language}
        value={settings.language}
        options={[
          { value: "auto", label: texts.languageAuto },
          { value: "en", label: "English" },
          { value: "ja", label: "日本語" },
        ]}
        onChange={(value) => change({ language: value as Settings["language"] })}
      />
    </>
  );
}

export function SupportCard(props: CardProps) {
  return (
    <Card title={props.texts.support}>
      <SupportFields {...props} />
    </Card>
  );
}

/** Every country that the browser has a name for, in the order of the language. */
function countries(language: Language): readonly ChoiceOption[] {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return codes
    .flatMap((value) => {
      const label = NO_COUNTRY.test(value) ? undefined : names.of(value);
      return label ? [{ value, label }] : [];
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}
