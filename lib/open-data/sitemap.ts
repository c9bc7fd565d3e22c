/** The site map: every page in both languages with the moment of its last change; in parts where there are many. */
import { countDatedPaths, type DatedPath, listDatedPaths } from "../catalog/queries/dated-paths";
import { getCatalogVersion } from "../catalog/queries/version";
import { locales } from "../i18n/locale";
import { chartIds } from "../statistics/charts";
import { causes, codesOf, dataTypes } from "../taxonomy";
import { element, textElement } from "./formats/xml";
import { siteAddress } from "./publish";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML = "http://www.w3.org/1999/xhtml";

/** Of 50,000 addresses that a site map may hold, each page takes one for each language. */
const PAGES_IN_PART = 20_000;

/** The pages that are no incident and no organization: they change when anything in the catalog does. */
const STANDING = [
  ...["/", "/statistics", "/causes", "/data-types", "/suppliers", "/organizations", "/about", "/api"],
  ...chartIds.map((chart) => `/charts/${chart}`),
  ...codesOf(causes).map((code) => `/causes/${code}`),
  ...codesOf(dataTypes).map((code) => `/data-types/${code}`),
];

/** `/sitemap.xml`: all pages, or where they are too many a list of the parts that hold them. */
export function siteMap(): string {
  const parts = Math.ceil(countDatedPaths() / PAGES_IN_PART);
  if (parts <= 1) return pages([...standingPages(), ...listDatedPaths(0, PAGES_IN_PART)]);
  const { modifiedAt } = getCatalogVersion();
  const listed = Array.from({ length: parts }, (_, at) => {
    const location = textElement("loc", siteAddress("ja", `/sitemaps/${at + 1}.xml`));
    return element("sitemap", {}, location + (modifiedAt === null ? "" : textElement("lastmod", modifiedAt)));
  });
  return document("sitemapindex", listed);
}

/** One part, counted from 1, or null where there is none. */
export function siteMapPart(part: number): string | null {
  const listed = listDatedPaths((part - 1) * PAGES_IN_PART, PAGES_IN_PART);
  if (listed.length === 0) return null;
  return pages(part === 1 ? [...standingPages(), ...listed] : listed);
}

function standingPages(): DatedPath[] {
  const { modifiedAt } = getCatalogVersion();
  return STANDING.map((path) => ({ path, modifiedAt: modifiedAt ?? "" }));
}

function pages(listed: readonly DatedPath[]): string {
  return document("urlset", listed.flatMap(pageInEachLanguage));
}

function pageInEachLanguage({ path, modifiedAt }: DatedPath): string[] {
  const mirrors = locales
    .map((other) => element("xhtml:link", { rel: "alternate", hreflang: other, href: siteAddress(other, path) }))
    .join("");
  const changed = modifiedAt === "" ? "" : textElement("lastmod", modifiedAt);
  return locales.map((locale) => element("url", {}, textElement("loc", siteAddress(locale, path)) + changed + mirrors));
}

function document(name: "urlset" | "sitemapindex", parts: readonly string[]): string {
  const attributes = { xmlns: NAMESPACE, ...(name === "urlset" ? { "xmlns:xhtml": XHTML } : {}) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, attributes, `\n${parts.join("\n")}\n`)}\n`;
}
