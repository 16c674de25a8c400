import { addressOf, HREFS, type Route } from "./route.ts";
import type { Texts } from "./texts/en.ts";

export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** The way from the overview (left out) to a route's screen. */
export function trail({ screen, query, hash }: Route, texts: Texts): Crumb[] {
  const address = addressOf(query);
  const title = address && texts.casePage.title("displayId" in address ? address.displayId : address.caseId);
  const last = title ? [{ text: title, href: hash }] : [];
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
