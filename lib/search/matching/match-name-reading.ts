import { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../columns";
import { RevisionMemory } from "../../revision-memory";
import { readingKey } from "../analysis";
import { isKana } from "../analysis/kana";
import { rowsOfNames } from "./organization-rows";

/** Fewer kana are read from too many names. */
const SHORTEST = 3;

/** The organizations by how their whole name is read, which its words alone may not tell: 国立市 is くにたちし. */
const readNames = new RevisionMemory<IncidentColumns, ReadonlyMap<string, readonly number[]>>(({ organizations }) => {
  const ids = new Map<string, number[]>();
  for (const { id, reading } of organizations) {
    if (reading === null) continue;
    const key = readingKey(reading);
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
});

/** The incidents of the organizations whose name is read as a text of kana; null where it is none. */
export function matchNameReading(columns: IncidentColumns, text: string): Bitset | null {
  const key = keyOf(text);
  const ids = key === null ? undefined : readNames.of(columns).get(key);
  return ids === undefined ? null : rowsOfNames(columns, ({ id }) => ids.includes(id));
}

/** The organizations, by id, whose name is read as a text of kana from its beginning on. */
export function findNamesReadFrom(columns: IncidentColumns, text: string): Bitset {
  const found = new Bitset(columns.organizations.highestId + 1);
  const key = keyOf(text);
  if (key === null) return found;
  for (const [reading, ids] of readNames.of(columns)) if (reading.startsWith(key)) for (const id of ids) found.add(id);
  return found;
}

function keyOf(text: string): string | null {
  const typed = text.normalize("NFKC").trim();
  return isKana(typed) && typed.length >= SHORTEST ? readingKey(typed) : null;
}
