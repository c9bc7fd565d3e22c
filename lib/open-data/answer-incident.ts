/** Answers the addresses of one incident, also of one that was withdrawn or became another. */
import { getIncident } from "../catalog/queries/incidents";
import { getCatalogVersion } from "../catalog/queries/version";
import type { IncidentDetail } from "../catalog/views";
import { type Asked, answerWith, moved, notFound } from "./asked";
import { incidentLd } from "./formats/json-ld";
import { toSourceText, toTombstoneText } from "./formats/source-text";
import { toStix } from "./formats/stix";
import { toVeris } from "./formats/veris";
import { respondProblem, toJson } from "./problem";
import { publishIncident, siteAddress } from "./publish";
import { respond } from "./respond";

export function answerIncident(asked: Asked): Response {
  const { slug, locale } = asked.address;
  const detail = slug === null ? null : getIncident(slug);
  if (detail === null) return notFound(asked);
  if (detail.mergedInto) return moved(asked.address, detail.mergedInto);
  if (detail.withdrawn) return tombstone(asked, detail, detail.withdrawn);
  const makers = {
    json: () => toJson(publishIncident(detail, locale)),
    "veris.json": () => toJson(toVeris(detail)),
    "stix.json": () => toJson(toStix(detail)),
    jsonld: () => toJson(incidentLd(detail, locale)),
    txt: () => toSourceText(detail),
  };
  return answerWith(asked, makers, { ...getCatalogVersion(), modifiedAt: detail.row.modifiedAt });
}

/**
 * What is left of a withdrawn incident: that it was here, since when and why it no longer is, and how it changed until
 * then. STIX has its own way to say so, `revoked`.
 */
function tombstone(
  { request, address: { format, locale } }: Asked,
  detail: IncidentDetail,
  withdrawn: NonNullable<IncidentDetail["withdrawn"]>,
): Response {
  const { slug } = detail.row;
  const gone = { status: 410, mediaType: format.mediaType, headers: { "Cache-Control": "no-store" } };
  if (format.ending === "stix.json") return respond(request, { ...gone, body: toJson(toStix(detail)) });
  if (format.ending === "txt") return respond(request, { ...gone, body: toTombstoneText(slug, withdrawn) });
  return respondProblem(request, "withdrawn", {
    detail: `The incident ${slug} was withdrawn: ${withdrawn.reason}.`,
    slug,
    url: siteAddress(locale, `/incidents/${slug}`),
    withdrawn,
    changes: detail.changes,
  });
}
