import { type IncidentQuery, writeQuery } from "@/lib/filters";

/** The address of a list, without its language. The whole catalog from its first page is the site's first page. */
export function listPath(query: IncidentQuery): string {
  const params = writeQuery(query).toString();
  return params === "" ? "/" : `/incidents?${params}`;
}
