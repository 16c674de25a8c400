import TopNavigation from "@cloudscape-design/components/top-navigation";
import { usePreferences } from "../preferences.tsx";
import { HREFS } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";

/** The bar on top: where one is, the other language, the other colour mode. */
export function PageHeader() {
  const texts = useTexts();
  const { language, dark, setLanguage, setDark } = usePreferences();
  return (
    <div id="top-nav">
      <TopNavigation
        identity={{ href: HREFS.overview, title: `${texts.center} (${texts.practice})` }}
        utilities={[
          {
            type: "button",
            iconName: "globe",
            text: texts.header.language,
            ariaLabel: texts.header.languageLabel,
            disableUtilityCollapse: true,
            onClick: () => setLanguage(language === "ja" ? "en" : "ja"),
          },
          {
            type: "button",
            text: dark ? texts.header.light : texts.header.dark,
            onClick: () => setDark(!dark),
          },
        ]}
      />
    </div>
  );
}
