import { Bitset } from "../../bitset";
import type { IncidentColumns, OrganizationEntry } from "../../columns";

/** The incidents of the organizations that are meant. */
export function rowsOfNames(columns: IncidentColumns, isMeant: (organization: OrganizationEntry) => boolean): Bitset {
  const areMeant = new Uint8Array(columns.organizations.highestId + 1);
  for (const organization of columns.organizations) areMeant[organization.id] = Number(isMeant(organization));
  const rows = new Bitset(columns.rowCount);
  columns.live.forEach((row) => {
    if (areMeant[columns.organization.get(row)] === 1) rows.add(row);
  });
  return rows;
}
