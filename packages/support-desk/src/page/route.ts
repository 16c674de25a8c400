import type { CaseAddress } from "./api/types.ts";

export type Screen = "overview" | "history" | "case" | "create" | "engineer" | "unknown";

export interface Route {
  /** As the address bar has it. */
  readonly hash: string;
  readonly screen: Screen;
  readonly query: URLSearchParams;
}

const SCREENS: Readonly<Record<string, Screen>> = {
  "": "overview",
  "/case/history": "history",
  "/case": "case",
  "/case/create": "create",
  "/engineer": "engineer",
};

/** The screen and query of a location hash such as `#/case/?displayId=123`; a trailing slash makes no difference. */
export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  return {
    hash,
    screen: SCREENS[path.replace(/(?<!\/)\/+$/, "")] ?? "unknown",
    query: new URLSearchParams(query),
  };
}

export const caseHref = (address: CaseAddress): string => `#/case/?${new URLSearchParams({ ...address })}`;
export const engineerHref = (address: CaseAddress): string =>
  `#/engineer?${new URLSearchParams({ ...address })}`;

/** The case that a route's query names, if it names one. */
export function addressOf(query: URLSearchParams): CaseAddress | undefined {
  const displayId = query.get("displayId");
  const caseId = query.get("caseId");
  return displayId ? { displayId } : caseId ? { caseId } : undefined;
}

/** Goes to a hash route of this page, e.g. `#/case/history`. */
export function navigate(href: string): void {
  window.location.hash = href;
}

export const HREFS = {
  overview: "#/",
  history: "#/case/history",
  create: "#/case/create",
  createForm: "#/case/create?step=form",
  createClassic: "#/case/create?flow=classic",
  engineer: "#/engineer",
} as const;
