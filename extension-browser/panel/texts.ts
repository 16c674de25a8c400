import type { Language, Localized } from "@casewright/language";
import { en, type Texts } from "./texts/en.ts";
import { ja } from "./texts/ja.ts";

export type { Texts };

const TEXTS: Localized<Texts> = { en, ja };

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
