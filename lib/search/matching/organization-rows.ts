import { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../columns";

/** The incidents of the organizations whose name is meant. */
export function rowsOfNames(columns: IncidentColumns, isMeant: (name: string) => boolean): Bitset {
  const areMeant = new Uint8Array(columns.organizations.highestId + 1);
  for (const { id, name } of columns.organizations) areMeant[id] = Number(isMeant(name));
  const rows = new Bitset(columns.rowCount);
  columns.live.forEach((row) => {
    if (areMeant[columns.organization.get(row)] === 1) rows.add(row);
  });
  return rows;
}
