import "server-only";
import { noFilters } from "../../filters";
import { type CodeCounts, countsBy } from "../../statistics/code-counts";
import type { CauseCode, DataTypeCode } from "../../taxonomy";
import { getDatabase } from "./database";
import { getStatistics } from "./statistics";

/** How often a code is met. */
export interface SubjectRow<Code extends string> {
  code: Code;
  /** How many incidents have it at all. */
  count: number;
  /** Of all incidents, 0–1; null where there are none. */
  share: number | null;
}

/** Every cause in the order of the taxonomy, the unmet among them; `primary` is how often it is the primary one. */
export function listCauses(db = getDatabase()): (SubjectRow<CauseCode> & { primary: number })[] {
  const { allCauses, primaryCauses } = countAll(db);
  const primary = countsBy(primaryCauses);
  return toRows(allCauses).map((row) => ({ ...row, primary: primary.get(row.code) ?? 0 }));
}

/** Every kind of data in the order of the taxonomy, the unmet among them. */
export function listDataTypes(db = getDatabase()): SubjectRow<DataTypeCode>[] {
  return toRows(countAll(db).dataTypes);
}

const countAll = (db = getDatabase()) => getStatistics({ filters: noFilters, search: null }, db).statistics;

function toRows<Code extends string>({ incidents, counts }: CodeCounts<Code>): SubjectRow<Code>[] {
  return counts.map(({ code, count }) => ({ code, count, share: incidents === 0 ? null : count / incidents }));
}
