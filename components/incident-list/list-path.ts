import { type IncidentQuery, usualSort, writeQuery } from "@/lib/filters";

/** The address of a list, without its language. The whole catalog from its first page is the site's first page. */
export function listPath(query: IncidentQuery): string {
  const params = writeQuery(query).toString();
  return params === "" ? "/" : `/incidents?${params}`;
}

/** The page on which filters are chosen: it shows what they choose, and keeps to itself when they change. */
export interface FilterPlace {
  /** Where the form of all filters leads, without language. */
  action: string;
  /** What the form keeps besides the filters. */
  kept: Readonly<Record<string, string>>;
  /** The page's address under other filters, without language. */
  pathOf(query: IncidentQuery): string;
}

/** The list of incidents, in the order that it has. */
export function listPlace({ sort, search }: IncidentQuery): FilterPlace {
  // A search brings its own order with it: one that was not chosen is not kept.
  return { action: "/incidents", kept: sort === usualSort(search) ? {} : { sort }, pathOf: listPath };
}
