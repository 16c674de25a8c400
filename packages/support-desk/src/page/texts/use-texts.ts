import type { Localized } from "@casewright/language";
import { usePreferences } from "../preferences.tsx";
import { en, type Texts } from "./en.ts";
import { ja } from "./ja.ts";

const TEXTS: Localized<Texts> = { en, ja };

/** The page's texts in the language in use. */
export const useTexts = (): Texts => TEXTS[usePreferences().language];
