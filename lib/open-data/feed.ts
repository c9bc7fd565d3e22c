import { listChangedIncidents, listNewIncidents, listWithdrawnIncidents } from "../catalog/queries/feeds";
import { getCatalogVersion } from "../catalog/queries/version";
import { type IncidentQuery, writeQuery } from "../filters";
import type { Locale } from "../i18n/locale";
import { describeQuery } from "./describe-query";
import { type FeedKind, toAtom } from "./formats/atom";

const MOST_ENTRIES = 50;

/** The feed of a list: what came into the catalog last, or what changed last, whatever the order of the list. */
export function incidentFeed(query: IncidentQuery, kind: FeedKind, locale: Locale): string {
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
      withdrawn: listWithdrawnIncidents(MOST_ENTRIES),
    },
    locale,
  );
}
