import { en } from "./en";
import { ja, type Strings } from "./ja";
import type { Locale } from "./locale";

export type { Strings } from "./ja";
export { type Locale, locales, localizePath } from "./locale";

const languages: Record<Locale, Strings> = { ja, en };

/** All strings of the interface in one language. */
export function stringsFor(locale: Locale): Strings {
  return languages[locale];
}
