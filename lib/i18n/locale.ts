/** The two languages of the interface. Japanese lives at `/`, English mirrors it under `/en`. */
export const locales = ["ja", "en"] as const;

export type Locale = (typeof locales)[number];

/** The address of `path` (`/`, `/incidents?cause=loss`) in a language: `/en/incidents?cause=loss`. */
export function localizePath(locale: Locale, path: string): string {
  if (locale === "ja") return path;
  if (path === "/" || path.startsWith("/?") || path.startsWith("/#")) return `/en${path.slice(1)}`;
  return `/en${path}`;
}
