/** The whole catalog as a folder of files that need no server: the same database always gives the same bytes. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { getIncident } from "../../catalog/queries/incidents";
import { listOrganizationIds, readOrganizationRows } from "../../catalog/queries/organizations";
import { getCatalogVersion } from "../../catalog/queries/version";
import { listIncidentsById } from "../../catalog/queries/whole-list";
import type { SqliteDatabase } from "../../db";
import { mapInChunks } from "../chunks";
import { incidentColumns, incidentTable, readIncidentListRequest } from "../incident-list";
import { toJsonSchema } from "../json-schema";
import { organizationColumns, organizationTable, readOrganizationListRequest } from "../organization-list";
import { toJson } from "../problem";
import { publishIncident, publishIncidentRow, publishOrganizationRow } from "../publish";
import { incidentSchema, recordSchema } from "../schemas/incident";
import { organizationSummarySchema } from "../schemas/organization";
import { tableAsCsv } from "../table";
import { tableMetadata } from "../table-formats";
import { SCHEMA_VERSION } from "../version";
import { codebookPage, codebookTable } from "./codebook";
import { writeDatabaseCopy } from "./database-copy";
import {
  CHECKSUMS,
  DATABASE,
  DatasetError,
  hashFile,
  MANIFEST,
  type Manifest,
  makeManifest,
  NOTICES,
  writeChecksums,
  writePieces,
} from "./dataset-folder";
import { datasetReadme, licenseNote, schemaChangelog } from "./readme";
import { noticeLines, plainTables } from "./tables";

/** An incident of the data set. Its notices stand in a file of their own. */
const exportedIncidentSchema = incidentSchema.omit({ notices: true }).meta({ id: "ExportedIncident" });

/**
 * Writes the data set of a catalog into a folder. Gives what the manifest says.
 * @throws DatasetError where an import changed the catalog in the meantime; the folder then has no checksums
 */
export function exportDataset(db: SqliteDatabase, databasePath: string, folder: string): Manifest {
  mkdirSync(join(folder, "database"), { recursive: true });
  // Last to be written, so that what was broken off is no data set.
  rmSync(join(folder, CHECKSUMS), { force: true });
  const manifest = summarize(db);
  const checksums = new Map<string, string>();
  for (const [name, pieces] of files(db, manifest)) checksums.set(name, writePieces(folder, name, pieces));
  writeDatabaseCopy(databasePath, join(folder, DATABASE));
  checksums.set(DATABASE, hashFile(join(folder, DATABASE)));
  if (getCatalogVersion(db).version !== manifest.catalogVersion) {
    throw new DatasetError("The catalog changed while it was exported; export again.");
  }
  writeChecksums(folder, checksums);
  return manifest;
}

function summarize(db: SqliteDatabase): Manifest {
  const count = (table: string) => Number(db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
  const { version, modifiedAt } = getCatalogVersion(db);
  return makeManifest({
    schemaVersion: SCHEMA_VERSION,
    catalogVersion: version,
    modifiedAt,
    counts: {
      incidents: count("Incident"),
      notices: count("Notice"),
      organizations: count("Organization"),
      changes: count("Change"),
      documents: count("SourceDocument"),
    },
  });
}

function* files(db: SqliteDatabase, manifest: Manifest): Generator<[name: string, pieces: Iterable<string>]> {
  yield [MANIFEST, [toJson(manifest)]];
  yield ["README.md", [datasetReadme(manifest)]];
  yield ["LICENSE.md", [licenseNote()]];
  yield [NOTICES, noticeLines(db)];
  yield ["data/incidents.jsonl", incidentLines(db)];
  yield ["data/organizations.jsonl", jsonLines(organizations(db))];
  yield ["tables/incidents.csv", tableAsCsv(incidentColumns, incidents(db), "ja")];
  yield [
    "tables/incidents.csv-metadata.json",
    [toJson(tableMetadata(incidentTable(readIncidentListRequest(all), db), "ja", db))],
  ];
  yield ["tables/organizations.csv", tableAsCsv(organizationColumns, organizations(db), "ja")];
  yield [
    "tables/organizations.csv-metadata.json",
    [toJson(tableMetadata(organizationTable(readOrganizationListRequest(all), "ja", db), "ja", db))],
  ];
  yield* plainTables(db);
  yield ["schema/record.schema.json", [toJson(toJsonSchema(recordSchema, "record"))]];
  yield ["schema/incident.schema.json", [toJson(toJsonSchema(exportedIncidentSchema, "incident"))]];
  yield ["schema/organization.schema.json", [toJson(toJsonSchema(organizationSummarySchema, "organization"))]];
  yield ["schema/CHANGELOG.md", [schemaChangelog()]];
  yield ["codebook/codebook.ja.md", codebookPage("ja")];
  yield ["codebook/codebook.en.md", codebookPage("en")];
  yield ["codebook/codebook.csv", codebookTable()];
}

const all = new URLSearchParams();

/** Also those that were withdrawn or became others, so that nothing is missing. */
function* incidentLines(db: SqliteDatabase): Generator<string> {
  const slugs = db.prepare('SELECT slug FROM "Incident" ORDER BY id').pluck().all() as string[];
  for (const slug of slugs) {
    const detail = getIncident(slug, db);
    if (detail === null) throw new Error(`the incident ${slug} is gone`);
    const { notices: _notices, ...incident } = publishIncident(detail, "ja");
    yield `${JSON.stringify(incident)}\n`;
  }
}

function incidents(db: SqliteDatabase) {
  const ids = db.prepare('SELECT id FROM "Incident" WHERE withdrawnAt IS NULL ORDER BY id').pluck().all() as number[];
  return mapInChunks(
    ids,
    (some) => listIncidentsById(some, db),
    (row) => publishIncidentRow(row, "ja"),
  );
}

function organizations(db: SqliteDatabase) {
  const read = (some: readonly number[]) => readOrganizationRows(some, db);
  return mapInChunks(listOrganizationIds({ name: null, sort: "name" }, "ja", db), read, (row) =>
    publishOrganizationRow(row, "ja"),
  );
}

function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
