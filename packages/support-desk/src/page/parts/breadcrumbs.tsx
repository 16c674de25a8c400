import BreadcrumbGroup from "@cloudscape-design/components/breadcrumb-group";
import { HREFS, type Route } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";
import { trail } from "../trail.ts";

export function Breadcrumbs({ route }: { route: Route }) {
  const texts = useTexts();
  return (
    <BreadcrumbGroup
      ariaLabel={texts.nav.breadcrumbs}
      items={[{ text: texts.center, href: HREFS.overview }, ...trail(route, texts)]}
    />
  );
}
