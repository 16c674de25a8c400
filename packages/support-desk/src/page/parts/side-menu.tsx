import SideNavigation from "@cloudscape-design/components/side-navigation";
import { HREFS, type Route } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";

const ACTIVE: Readonly<Record<Route["screen"], string>> = {
  overview: HREFS.overview,
  history: HREFS.history,
  case: HREFS.history,
  create: HREFS.create,
  engineer: HREFS.engineer,
  unknown: "",
};

export function SideMenu({ route }: { route: Route }) {
  const { center, nav } = useTexts();
  return (
    <SideNavigation
      header={{ text: center, href: HREFS.overview }}
      activeHref={ACTIVE[route.screen]}
      items={[
        { type: "link", text: nav.overview, href: HREFS.overview },
        { type: "link", text: nav.history, href: HREFS.history },
        { type: "link", text: nav.create, href: HREFS.create },
        { type: "divider" },
        {
          type: "section",
          text: nav.engineerSection,
          items: [{ type: "link", text: nav.engineer, href: HREFS.engineer }],
        },
      ]}
    />
  );
}
