import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { describeServices, describeSeverityLevels, deskState } from "./api/desk.ts";
import type { DeskState, NamedCode, Service } from "./api/types.ts";
import { useNotices } from "./notices.tsx";
import { usePreferences } from "./preferences.tsx";

interface Catalog {
  readonly loading: boolean;
  readonly state: DeskState | undefined;
  readonly services: readonly Service[];
  readonly severities: readonly NamedCode[];
}

const CatalogContext = createContext<Catalog | undefined>(undefined);
const NOTHING: Catalog = { loading: true, state: undefined, services: [], severities: [] };

/** The account and the live lists of services and severities, in the page's language. */
export function CatalogProvider({ children }: { children: ReactNode }) {
  const { language } = usePreferences();
  const { failed } = useNotices();
  const [catalog, setCatalog] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once per language and attempt; `failed` is new on every render
  useEffect(() => {
    let current = true;
    const retry = () => setAttempt((before) => before + 1);
    const load = async () => {
      const [state, services, severities] = await Promise.all([
        deskState(),
        describeServices(language),
        describeSeverityLevels(language),
      ]);
      if (current) setCatalog({ loading: false, state, services, severities });
    };
    load().catch((error: unknown) => {
      if (!current) return;
      setCatalog((before) => ({ ...before, loading: false }));
      failed(error);
      // The forms are of no use without the lists: try again when the user comes back or goes on.
      window.addEventListener("focus", retry, { once: true });
      window.addEventListener("hashchange", retry, { once: true });
    });
    return () => {
      current = false;
      window.removeEventListener("focus", retry);
      window.removeEventListener("hashchange", retry);
    };
  }, [language, attempt]);
  return <CatalogContext value={catalog}>{children}</CatalogContext>;
}

export function useCatalog(): Catalog {
  const catalog = useContext(CatalogContext);
  if (!catalog) throw new Error("useCatalog outside of CatalogProvider");
  return catalog;
}

/** The name of a code in a list, or the code itself where the list does not have it. */
export const nameOf = (list: readonly NamedCode[], code: string): string =>
  list.find((item) => item.code === code)?.name ?? code;
