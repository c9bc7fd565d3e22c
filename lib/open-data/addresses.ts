/**
 * The addresses of the data: that of a page, and an ending for the format. `/incidents?cause=loss` is the page,
 * `/incidents.csv?cause=loss` the same rows as a table. A client that asks for a format by its Accept header gets it
 * at the page's own address.
 */
import { type Locale, localizePath } from "../i18n/locale";
import { preferredType } from "./accept";

/** What a page is of: a list, one of its members, or figures. */
export type Resource = keyof typeof pagePaths;

/** The page of each; a member's address stands at `{slug}`. */
export const pagePaths = {
  incidents: "/incidents",
  incident: "/incidents/{slug}",
  organizations: "/organizations",
  organization: "/organizations/{slug}",
  statistics: "/statistics",
  chart: "/charts/{slug}",
  causes: "/causes",
  cause: "/causes/{slug}",
  dataTypes: "/data-types",
  dataType: "/data-types/{slug}",
  suppliers: "/suppliers",
  comparison: "/compare",
} as const;

export interface Format {
  /** What follows the page's path. */
  ending: string;
  mediaType: string;
  /** As a link is called; the same in both languages. */
  name: string;
  /** Whether an Accept header with its media type asks for it. */
  isNegotiable: boolean;
  /** Which of the two feeds it is; null for what is none. */
  feed: "new" | "changed" | null;
}

const format = (ending: string, mediaType: string, name: string, more: Partial<Format> = {}): Format => ({
  ending,
  mediaType,
  name,
  isNegotiable: true,
  feed: null,
  ...more,
});

const json = format("json", "application/json", "JSON");
const csv = format("csv", "text/csv", "CSV");
const csvMetadata = format("csv-metadata.json", "application/csvm+json", "CSVW");
const atom = format("atom", "application/atom+xml", "Atom", { feed: "new" });
const changedAtom = format("changed.atom", "application/atom+xml", "Atom", { feed: "changed", isNegotiable: false });
const veris = format("veris.json", "application/json", "VERIS", { isNegotiable: false });
const stix = format("stix.json", "application/stix+json", "STIX 2.1");
const jsonLd = format("jsonld", "application/ld+json", "JSON-LD");
const text = format("txt", "text/plain", "TXT");

const table = [json, csv, csvMetadata];
const feeds = [atom, changedAtom];

/**
 * Where a page shows no incidents there is no feed: nothing is ever added to the causes. The feeds of figures and of
 * what incidents have in common are those of the incidents behind them.
 */
export const formats: Record<Resource, readonly Format[]> = {
  incidents: [...table, ...feeds],
  incident: [json, veris, stix, jsonLd, text],
  organizations: table,
  organization: [...table, ...feeds],
  statistics: [...table, ...feeds],
  chart: [...table, ...feeds],
  causes: table,
  cause: [...table, ...feeds],
  dataTypes: table,
  dataType: [...table, ...feeds],
  suppliers: [...table, ...feeds],
  comparison: table,
};

export interface DataAddress {
  locale: Locale;
  resource: Resource;
  /** Of one incident or organization; null for a list. */
  slug: string | null;
  format: Format;
}

/** The resources of the vocabularies whose codes have pages, by the address of their list. */
export const subjectResources = {
  causes: { list: "causes", member: "cause" },
  "data-types": { list: "dataTypes", member: "dataType" },
} as const satisfies Record<string, { list: Resource; member: Resource }>;

const resourcesByPath = new Map<string, Resource>(
  Object.entries(pagePaths).map(([resource, path]) => [path, resource as Resource]),
);

const PATH = /^(\/en)?(?:\/([a-z-]+)(?:\/([a-z0-9_-]+))?(?:\.([a-z0-9.-]+))?)?\/?$/;

/** What an address asks for as data, or null where it asks for a page or is none of ours. */
export function readDataAddress(path: string, accept: string | null): DataAddress | null {
  const found = readResource(path);
  if (found === null) return null;
  const { ending, ...rest } = found;
  const offered = formats[found.resource];
  const format = ending === null ? negotiate(offered, accept) : offered.find((one) => one.ending === ending);
  return format ? { locale: rest.locale, resource: rest.resource, slug: rest.slug, format } : null;
}

/** Whether what is answered at a path hangs on the Accept header. */
export function isNegotiated(path: string): boolean {
  const found = readResource(path);
  return found !== null && found.ending === null && formats[found.resource].some(({ isNegotiable }) => isNegotiable);
}

function readResource(path: string): (Omit<DataAddress, "format"> & { ending: string | null }) | null {
  const [isOurs, english, list = "incidents", slug = null, ending = null] = PATH.exec(path) ?? [];
  if (isOurs === undefined) return null;
  const resource = resourcesByPath.get(slug === null ? `/${list}` : `/${list}/{slug}`);
  return resource ? { locale: english ? "en" : "ja", resource, slug, ending } : null;
}

function negotiate(offered: readonly Format[], accept: string | null): Format | undefined {
  const negotiable = offered.filter(({ isNegotiable }) => isNegotiable);
  // The page comes first: it is what a client gets that takes anything.
  const type = preferredType(accept, ["text/html", ...negotiable.map(({ mediaType }) => mediaType)]);
  return negotiable.find(({ mediaType }) => mediaType === type);
}

/** Where the route of the data stands; no address that is given out. */
export const DATA_ROUTE = "/data";

/** The path of an address without its language, with its ending whether it was asked for by that or by a header. */
export function pathOfData({ resource, slug, format }: Omit<DataAddress, "locale">): string {
  return `${pagePaths[resource].replace("{slug}", slug ?? "")}.${format.ending}`;
}

/** The path of a page's data: `/incidents?cause=loss` and `csv` give `/incidents.csv?cause=loss`. */
export function dataPath(pagePath: string, ending: string, locale: Locale): string {
  const [path = "", query] = pagePath.split("?");
  return localizePath(locale, `${path === "/" ? "/incidents" : path}.${ending}${query ? `?${query}` : ""}`);
}
