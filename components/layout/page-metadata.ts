import type { Metadata, Viewport } from "next";
import { readSiteUrl } from "@/lib/env";
import { type Locale, locales, localizePath, stringsFor } from "@/lib/i18n";

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
}

/** Title, description, canonical address, the same page in the other language, and Open Graph text. */
export function describePage(locale: Locale, { path, title, description }: PageDescription): Metadata {
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
    },
    openGraph: {
      title: fullTitle,
      description: text,
      url: localizePath(locale, path),
      siteName: site.name,
      locale: locale === "ja" ? "ja_JP" : "en_GB",
      type: "website",
    },
    twitter: { card: "summary" },
  };
}
