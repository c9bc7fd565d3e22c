import "server-only";
import type { IncidentColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import { getAnalyzer } from "../../search/analysis";
import { searchFields } from "../../search/index/fields";
import { SearchIndex } from "../../search/index/search-index";
import { listTokens } from "../../search/index/token-list";
import { prepared } from "../statements";

/** Kept where a module that is loaded anew (in development) finds it again. */
const shared = globalThis as typeof globalThis & { catalogNameIndex?: WeakMap<IncidentColumns, SearchIndex> };

const CHANGED = `SELECT entityId FROM "Revision" WHERE entity = 'organization' AND revision > ?`;
const ORGANIZATION = searchFields.indexOf("organization");

/** The names of all organizations in every spelling; a row is the id of one. */
export function readNameIndex(db: SqliteDatabase, columns: IncidentColumns): SearchIndex {
  shared.catalogNameIndex ??= new WeakMap();
  const index = shared.catalogNameIndex.get(columns) ?? new SearchIndex();
  if (index.revision !== columns.revision) {
    const names = prepared(db, 'SELECT name FROM "OrganizationName" WHERE organizationId = ?').pluck();
    const analyzer = getAnalyzer();
    const readTexts = (id: number) =>
      (names.all(id) as string[]).map((name) => ({
        field: ORGANIZATION,
        tokens: listTokens(analyzer.analyze(name), { readings: true }),
      }));
    const changed = prepared(db, CHANGED).pluck().all(index.revision) as number[];
    index.update(changed, columns.organizations.highestId + 1, { readTexts });
    index.revision = columns.revision;
  }
  shared.catalogNameIndex.set(columns, index);
  return index;
}
