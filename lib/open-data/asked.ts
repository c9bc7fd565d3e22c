/** What is asked for at an address of the data, and the answers that all of them may get. */
import type { CatalogVersion } from "../catalog/queries/version";
import { type DataAddress, pathOfData } from "./addresses";
import { answerVersion } from "./answer-version";
import { respondProblem } from "./problem";
import { siteAddress } from "./publish";
import { type Body, respondIfChanged } from "./respond";

export interface Asked {
  request: Request;
  address: DataAddress;
  /** The query of the address. */
  params: URLSearchParams;
}

/** How each ending is made. */
export type Makers = Record<string, () => Body>;

/** The answer in the format that was asked for, or 304. */
export function answerWith(
  { request, address, params }: Asked,
  makers: Makers,
  version: CatalogVersion = answerVersion(params),
): Response {
  const { format, locale, slug, resource } = address;
  const path = pathOfData(address);
  const search = params.size > 0 ? `?${params}` : "";
  const headers: Record<string, string> = { "Content-Location": siteAddress(locale, path + search) };
  if (format.ending === "csv") {
    headers.Link = `<${siteAddress(locale, `${path}-metadata.json${search}`)}>; rel="describedby"; type="application/csvm+json"`;
    headers["Content-Disposition"] = `inline; filename="${slug ?? resource}.csv"`;
  }
  return respondIfChanged(request, version, `${locale} ${path}${search}`, () => {
    const make = makers[format.ending];
    if (!make) throw new Error(`nothing makes ${format.ending}`);
    return { mediaType: format.mediaType, body: make(), headers };
  });
}

/** What never had an address. */
export function notFound({ request, address: { resource, slug } }: Asked): Response {
  return respondProblem(request, "not-found", { detail: `No ${resource} ever had the address ${slug}.` });
}

/** Where two turned out to be one, the old address leads to the one that stayed. */
export function moved(address: DataAddress, slug: string): Response {
  const location = siteAddress(address.locale, pathOfData({ ...address, slug }));
  return new Response(null, { status: 308, headers: { Location: location, "Access-Control-Allow-Origin": "*" } });
}
