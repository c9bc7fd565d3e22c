import "server-only";
import { type Bitset, type IncidentColumns, readColumns } from "../../columns";
import type { CauseCode, DataTypeCode } from "../../taxonomy";
import { prepared } from "../statements";
import type { SimilarIncident } from "../views";
import { getDatabase } from "./database";
import { readIncidentRows } from "./incident-rows";

/** Among so many incidents of the cause, the newest, likeness is looked for. */
const MOST_CANDIDATES = 2_000;
const MOST_SIMILAR = 5;

/** What the same kind of organization counts for beside the share of common data, which is 1 where all agree. */
const KIND_WEIGHT = 0.25;

/**
 * Incidents like one: of the same primary cause, with kinds of data in common, the likest first; the same kind of
 * organization makes them more alike. Where none has data in common the cause alone will do. None where no cause is
 * known.
 * @param except addresses to leave out, such as those of related incidents
 */
export function findSimilarIncidents(
  slug: string,
  except: readonly string[] = [],
  db = getDatabase(),
): SimilarIncident[] {
  return db.transaction(() => {
    const idOf = prepared(db, 'SELECT id FROM "Incident" WHERE slug = ?').pluck();
    const columns = readColumns(db);
    const self = columns.rowOf(Number(idOf.get(slug)));
    const cause = self === null ? null : columns.primaryCause.codeOf(self);
    if (self === null || cause === null || cause === ("unknown" satisfies CauseCode)) return [];
    const candidates = columns.live.clone().intersect(columns.primaryCause.rowsOf(cause));
    for (const other of [slug, ...except]) {
      const row = columns.rowOf(Number(idOf.get(other)));
      if (row !== null) candidates.delete(row);
    }
    const likest = rankCandidates(columns, self, candidates);
    const rows = readIncidentRows(
      db,
      likest.map(({ row }) => columns.idOf(row)),
    );
    return rows.map((incident, at) => ({
      incident,
      sharedData: likest[at]?.shared ?? [],
      sameKind: likest[at]?.sameKind ?? false,
    }));
  })();
}

interface Candidate {
  row: number;
  shared: DataTypeCode[];
  sameKind: boolean;
  likeness: number;
}

function rankCandidates(columns: IncidentColumns, self: number, candidates: Bitset): Candidate[] {
  const mine = columns.affectedData.codesOf(self);
  const kind = columns.kind.codeOf(self);
  const newest = columns.order("newest").page(candidates, candidates.count(), 0, MOST_CANDIDATES);
  const candidatesByLikeness = newest
    .map((row): Candidate => {
      const theirs = columns.affectedData.codesOf(row);
      const shared = mine.filter((code) => theirs.includes(code)) as DataTypeCode[];
      const sameKind = kind !== null && columns.kind.codeOf(row) === kind;
      const overlap = shared.length / Math.max(mine.length + theirs.length - shared.length, 1);
      return { row, shared, sameKind, likeness: overlap + (sameKind ? KIND_WEIGHT : 0) };
    })
    .sort((a, b) => b.likeness - a.likeness);
  const sharing = candidatesByLikeness.filter(({ shared }) => shared.length > 0);
  return (sharing.length > 0 ? sharing : candidatesByLikeness).slice(0, MOST_SIMILAR);
}
