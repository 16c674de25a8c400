import BreadcrumbGroup from "@cloudscape-design/components/breadcrumb-group";
import { addressOf, HREFS, type Route } from "../route.ts";
import type { Texts } from "../texts/en.ts";
import { useTexts } from "../texts/use-texts.ts";

export function Breadcrumbs({ route }: { route: Route }) {
  const texts = useTexts();
  return (
    <BreadcrumbGroup
      ariaLabel={texts.nav.breadcrumbs}
      items={[{ text: texts.center, href: HREFS.overview }, ...trail(route, texts)]}
    />
  );
}

function trail({ screen, query }: Route, texts: Texts): { text: string; href: string }[] {
  const here = `#${window.location.hash.slice(1)}`;
  const address = addressOf(query);
  const title = address && texts.casePage.title("displayId" in address ? address.displayId : address.caseId);
  const last = title ? [{ text: title, href: here }] : [];
  switch (screen) {
    case "history":
      return [{ text: texts.nav.history, href: HREFS.history }];
    case "case":
      return [{ text: texts.nav.history, href: HREFS.history }, ...last];
    case "create":
      return [{ text: texts.nav.create, href: HREFS.create }];
    case "engineer":
      return [{ text: texts.nav.engineer, href: HREFS.engineer }, ...last];
    default:
      return [];
  }
}
