/**
 * The addresses of the data: that of a page, and an ending for the format. `/incidents?cause=loss` is the page,
 * `/incidents.csv?cause=loss` the same rows as a table. A client that asks for a format by its Accept header gets it
 * at the page's own address.
 */
import { type Locale, localizePath } from "../i18n/locale";
import { preferredType } from "./accept";

/** What a page is of. `statistics` has no members. */
export type Resource = "incidents" | "incident" | "organizations" | "organization";

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

export const formats: Record<Resource, readonly Format[]> = {
  incidents: [json, csv, csvMetadata, atom, changedAtom],
  incident: [json, veris, stix, jsonLd, text],
  organizations: [json, csv, csvMetadata],
  organization: [json],
};

const members: Partial<Record<string, Resource>> = { incidents: "incident", organizations: "organization" };

export interface DataAddress {
  locale: Locale;
  resource: Resource;
  /** Of one incident or organization; null for a list. */
  slug: string | null;
  format: Format;
}

const PATH = /^(\/en)?(?:\/(incidents|organizations)(?:\/([a-z0-9-]+))?(?:\.([a-z0-9.-]+))?)?\/?$/;

/** What an address asks for as data, or null where it asks for a page or is none of ours. */
export function readDataAddress(path: string, accept: string | null): DataAddress | null {
  const [isOurs, english, list = "incidents", slug = null, ending] = PATH.exec(path) ?? [];
  if (isOurs === undefined) return null;
  const resource = slug === null ? (list as Resource) : members[list];
  if (resource === undefined) return null;
  const offered = formats[resource];
  const format = ending === undefined ? negotiate(offered, accept) : offered.find((one) => one.ending === ending);
  return format ? { locale: english ? "en" : "ja", resource, slug, format } : null;
}

function negotiate(offered: readonly Format[], accept: string | null): Format | undefined {
  const negotiable = offered.filter(({ isNegotiable }) => isNegotiable);
  // The page comes first: it is what a client gets that takes anything.
  const type = preferredType(accept, ["text/html", ...negotiable.map(({ mediaType }) => mediaType)]);
  return negotiable.find(({ mediaType }) => mediaType === type);
}

/** Where the route of the data stands; no address that is given out. */
export const DATA_ROUTE = "/data";

/** The path of an address, with its ending whether it was asked for by that or by a header. */
export function pathOfData({ locale, resource, slug, format }: DataAddress): string {
  const path = slug === null ? `/${resource}` : `/${resource}s/${slug}`;
  return localizePath(locale, `${path}.${format.ending}`);
}

/** The path of a page's data: `/incidents?cause=loss` and `csv` give `/incidents.csv?cause=loss`. */
export function dataPath(pagePath: string, ending: string, locale: Locale): string {
  const [path = "", query] = pagePath.split("?");
  return localizePath(locale, `${path === "/" ? "/incidents" : path}.${ending}${query ? `?${query}` : ""}`);
}
