import type { Language } from "@casewright/language";
import { applyMode, Mode } from "@cloudscape-design/global-styles";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { requestedLanguage, withLanguage } from "./requested-language.ts";

interface Preferences {
  readonly language: Language;
  readonly dark: boolean;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);
const systemDark = window.matchMedia("(prefers-color-scheme: dark)");

/** Language (from `?lang=`, else the browser's) and colour mode (the system's until the user switches). */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(() =>
    requestedLanguage(window.location.search, navigator.language),
  );
  const [chosenDark, setChosenDark] = useState<boolean>();
  const [preferredDark, setPreferredDark] = useState(systemDark.matches);
  const dark = chosenDark ?? preferredDark;

  useEffect(() => {
    const follow = () => setPreferredDark(systemDark.matches);
    systemDark.addEventListener("change", follow);
    return () => systemDark.removeEventListener("change", follow);
  }, []);
  useEffect(() => {
    applyMode(dark ? Mode.Dark : Mode.Light);
  }, [dark]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const switchLanguage = (next: Language) => {
    // The address keeps the choice, so that a reload or a shared link shows the same language.
    window.history.replaceState(null, "", withLanguage(window.location.href, next));
    setLanguage(next);
  };
  return (
    <PreferencesContext value={{ language, dark, setLanguage: switchLanguage, setDark: setChosenDark }}>
      {children}
    </PreferencesContext>
  );
}

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error("usePreferences outside of PreferencesProvider");
  return preferences;
}
