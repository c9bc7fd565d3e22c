/** Answers the addresses of the data: one resource in one format. */
import { listChangedIncidents, listNewIncidents } from "../catalog/queries/feeds";
import { getIncident } from "../catalog/queries/incidents";
import { getOrganization } from "../catalog/queries/organizations";
import { getCatalogVersion } from "../catalog/queries/version";
import type { IncidentDetail, OrganizationDetail } from "../catalog/views";
import { writeQuery } from "../filters";
import type { Locale } from "../i18n/locale";
import type { DataAddress, Format } from "./addresses";
import { describeQuery } from "./describe-query";
import { type FeedKind, toAtom } from "./formats/atom";
import { incidentLd } from "./formats/json-ld";
import { toSourceText } from "./formats/source-text";
import { toStix } from "./formats/stix";
import { toVeris } from "./formats/veris";
import {
  type IncidentListRequest,
  incidentListAsCsv,
  incidentListAsJson,
  incidentTableMetadata,
  readIncidentListRequest,
} from "./incident-list";
import {
  organizationListAsCsv,
  organizationListAsJson,
  organizationTableMetadata,
  readOrganizationListRequest,
} from "./organization-list";
import { respondProblem, toJson } from "./problem";
import { publishIncident, publishOrganization, siteAddress } from "./publish";
import { type Answer, respondIfChanged, streamText } from "./respond";

const MOST_ENTRIES = 50;

/** The data at an address; `params` is its query. */
export function answerData(request: Request, address: DataAddress, params: URLSearchParams): Response {
  switch (address.resource) {
    case "incidents":
      return answerList(request, address, params, incidentListFormats(params, address.locale));
    case "organizations":
      return answerList(request, address, params, organizationListFormats(params, address.locale));
    case "incident":
      return answerIncident(request, address);
    case "organization":
      return answerOrganization(request, address);
  }
}

/** How each ending is made. */
type Makers = Record<string, () => Answer["body"]>;

function answerList(request: Request, address: DataAddress, params: URLSearchParams, makers: Makers): Response {
  const { format, locale, resource } = address;
  const path = `/${resource}.${format.ending}`;
  const search = params.size > 0 ? `?${params}` : "";
  const headers: Record<string, string> = { "Content-Location": siteAddress(locale, path + search), Vary: "Accept" };
  if (format.ending === "csv") {
    headers.Link = `<${siteAddress(locale, `/${resource}.csv-metadata.json${search}`)}>; rel="describedby"; type="application/csvm+json"`;
    headers["Content-Disposition"] = `inline; filename="${resource}.csv"`;
  }
  return respondIfChanged(request, getCatalogVersion(), `${locale} ${path}${search}`, () =>
    make(format, makers, headers),
  );
}

function make(format: Format, makers: Makers, headers: Record<string, string>): Answer {
  const maker = makers[format.ending];
  if (!maker) throw new Error(`nothing makes ${format.ending}`);
  return { mediaType: format.mediaType, body: maker(), headers };
}

function incidentListFormats(params: URLSearchParams, locale: Locale): Makers {
  const request = readIncidentListRequest(params);
  return {
    json: () => toJson(incidentListAsJson(request, "/incidents.json", locale)),
    csv: () => streamText(incidentListAsCsv(request, locale)),
    "csv-metadata.json": () => toJson(incidentTableMetadata(request, locale)),
    atom: () => incidentFeed(request, "new", locale),
    "changed.atom": () => incidentFeed(request, "changed", locale),
  };
}

function incidentFeed({ query }: IncidentListRequest, kind: FeedKind, locale: Locale): string {
  const listed = { ...query, page: 1, sort: "newest" as const };
  const params = writeQuery(listed).toString();
  const search = params === "" ? "" : `?${params}`;
  const list = kind === "new" ? listNewIncidents : listChangedIncidents;
  return toAtom(
    {
      kind,
      subject: describeQuery(listed)[locale],
      path: `/incidents.${kind === "new" ? "atom" : "changed.atom"}${search}`,
      pagePath: `/incidents${search}`,
      modifiedAt: getCatalogVersion().modifiedAt,
      entries: list(listed, MOST_ENTRIES),
    },
    locale,
  );
}

function organizationListFormats(params: URLSearchParams, locale: Locale): Makers {
  const request = readOrganizationListRequest(params);
  return {
    json: () => toJson(organizationListAsJson(request, "/organizations.json", locale)),
    csv: () => streamText(organizationListAsCsv(request, locale)),
    "csv-metadata.json": () => toJson(organizationTableMetadata(request, locale)),
  };
}

function answerIncident(request: Request, address: DataAddress): Response {
  const { slug, locale } = address;
  const detail = slug === null ? null : getIncident(slug);
  if (detail === null) return notFound(request, "incident", slug);
  if (detail.mergedInto) return moved(address, detail.mergedInto);
  if (detail.withdrawn) return tombstone(request, detail);
  const makers: Makers = {
    json: () => toJson(publishIncident(detail, locale)),
    "veris.json": () => toJson(toVeris(detail)),
    "stix.json": () => toJson(toStix(detail)),
    jsonld: () => toJson(incidentLd(detail, locale)),
    txt: () => toSourceText(detail),
  };
  return answerMember(request, address, makers, {
    version: getCatalogVersion().version,
    modifiedAt: detail.row.modifiedAt,
  });
}

function answerOrganization(request: Request, address: DataAddress): Response {
  const { slug, locale } = address;
  const detail: OrganizationDetail | null = slug === null ? null : getOrganization(slug);
  if (detail === null) return notFound(request, "organization", slug);
  if (detail.mergedInto) return moved(address, detail.mergedInto);
  return answerMember(
    request,
    address,
    { json: () => toJson(publishOrganization(detail, locale)) },
    getCatalogVersion(),
  );
}

function answerMember(
  request: Request,
  { resource, slug, locale, format }: DataAddress,
  makers: Makers,
  version: { version: string; modifiedAt: string | null },
): Response {
  const path = `/${resource}s/${slug}.${format.ending}`;
  const headers = { "Content-Location": siteAddress(locale, path), Vary: "Accept" };
  return respondIfChanged(request, version, `${locale} ${path}`, () => make(format, makers, headers));
}

export function notFound(request: Request, what: "incident" | "organization", slug: string | null): Response {
  return respondProblem(request, "not-found", { detail: `No ${what} ever had the address ${slug}.` });
}

/** Where two turned out to be one, the old address leads to the one that stayed. */
function moved({ resource, locale, format }: DataAddress, slug: string): Response {
  const location = siteAddress(locale, `/${resource}s/${slug}.${format.ending}`);
  return new Response(null, { status: 308, headers: { Location: location, "Access-Control-Allow-Origin": "*" } });
}

/** What is left of a withdrawn incident: that it was here, and why it no longer is. */
export function tombstone(request: Request, { row, withdrawn }: IncidentDetail): Response {
  return respondProblem(request, "withdrawn", {
    detail: `The incident ${row.slug} was withdrawn: ${withdrawn?.reason ?? ""}.`,
    slug: row.slug,
    ...(withdrawn ? { withdrawn } : {}),
  });
}
