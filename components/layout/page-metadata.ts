import type { Metadata, Viewport } from "next";
import { readSiteUrl } from "@/lib/env";
import { type Locale, locales, localizePath, stringsFor } from "@/lib/i18n";
import { openDataWords } from "@/lib/i18n/open-data";
import { dataPath, type Format, formats, type Resource } from "@/lib/open-data/addresses";

/** What all pages share. Telephone numbers in notices are data, not to be made into links by a browser. */
export const siteMetadata: Metadata = {
  metadataBase: readSiteUrl(),
  formatDetection: { telephone: false, address: false, email: false },
};

export const siteViewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f0" },
    { media: "(prefers-color-scheme: dark)", color: "#161513" },
  ],
};

interface PageDescription {
  /** The page's address without its language: `/incidents?cause=loss`. */
  path: string;
  /** Absent on the first page, which is called by the name of the site alone. */
  title?: string;
  description?: string;
  /** What the page shows, where that is there as data. */
  resource?: Resource;
  /** Where a page that shows no data of its own has what it explains for programs, as JSON. */
  document?: string;
  /** Whether the page has a picture of its own to be shared with. */
  hasImage?: boolean;
}

/** Title, description, canonical address, the same page in the other language, and Open Graph text. */
export function describePage(
  locale: Locale,
  { path, title, description, resource, document, hasImage = false }: PageDescription,
): Metadata {
  const { site } = stringsFor(locale);
  const fullTitle = title ? `${title} — ${site.name}` : `${site.name} — ${site.tagline}`;
  const text = description ?? site.description;
  return {
    title: fullTitle,
    description: text,
    alternates: {
      canonical: localizePath(locale, path),
      languages: {
        ...Object.fromEntries(locales.map((other) => [other, localizePath(other, path)])),
        "x-default": path,
      },
      types: { ...(document && { "application/json": document }), ...dataLinks(locale, path, resource) },
    },
    openGraph: {
      title: fullTitle,
      description: text,
      url: localizePath(locale, path),
      siteName: site.name,
      locale: locale === "ja" ? "ja_JP" : "en_GB",
      type: "website",
    },
    twitter: { card: hasImage ? "summary_large_image" : "summary" },
  };
}

/** The page's own data and feeds; on a page that has no feed of its own, those of the whole catalog. */
function dataLinks(locale: Locale, path: string, resource: Resource | undefined) {
  const { site } = stringsFor(locale);
  const types: Record<string, { url: string; title: string }[]> = {};
  const add = (path: string, { ending, mediaType, name, feed }: Format) => {
    const title = feed ? `${site.name} (${openDataWords[locale].feeds[feed]})` : name;
    types[mediaType] = [...(types[mediaType] ?? []), { url: dataPath(path, ending, locale), title }];
  };
  const own = resource ? formats[resource] : [];
  for (const format of own) add(path, format);
  if (!own.some(({ feed }) => feed)) for (const format of formats.incidents) if (format.feed) add("/incidents", format);
  return types;
}
