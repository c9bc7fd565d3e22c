/** A corpus into the tables, by statements alone: what the parser and the import would have made of it. */
import { createHash } from "node:crypto";
import { setImmediate as letOthersRun } from "node:timers/promises";
import { writeTokens } from "../../../lib/catalog/notice-tokens";
import { insertRow } from "../../../lib/catalog/statements";
import type { SqliteDatabase } from "../../../lib/db";
import { brandKey, organizationKey } from "../../../lib/organization-names";
import type {
  Incident,
  IncidentCause,
  IncidentDataType,
  IncidentOrganization,
  Notice,
  Organization,
  OrganizationName,
  SourceDocument,
} from "../../../prisma/generated/client";
import { type CorpusIncident, type CorpusOrganization, composeIncident, composeOrganizations } from "./compose";
import { Random } from "./random";

const ADDED_AT = "2026-01-01T00:00:00.000Z";
const IN_ONE_TRANSACTION = 1000;

export interface FillOptions {
  incidents: number;
  seed: number;
  /** Ends the filling after the thousand that is being written. */
  signal?: AbortSignal;
  onProgress?(done: number): void;
}

/**
 * Fills an empty, migrated database.
 * @throws what the signal was aborted with
 */
export async function fillCatalog(
  db: SqliteDatabase,
  { incidents, seed, signal, onProgress }: FillOptions,
): Promise<void> {
  const random = new Random(seed);
  const organizations = composeOrganizations(random, incidents);
  db.transaction(() => {
    for (const [at, organization] of organizations.entries()) writeOrganization(db, organization, at);
  })();
  for (let done = 0; done < incidents; ) {
    const end = Math.min(incidents, done + IN_ONE_TRANSACTION);
    db.transaction(() => {
      for (; done < end; done += 1) writeIncident(db, composeIncident(random, organizations), done);
    })();
    onProgress?.(done);
    // A signal to end is only heard between two pieces of work.
    await letOthersRun();
    signal?.throwIfAborted();
  }
}

const organizationId = (place: number): number => place + 1;

function writeOrganization(db: SqliteDatabase, { name, kind }: CorpusOrganization, at: number): void {
  const id = organizationId(at);
  const row = { id, slug: `organization-${id}`, name, kind, brandKey: brandKey(name), mergedIntoId: null };
  insertRow<Organization>(db, "Organization", { ...row, addedAt: ADDED_AT });
  insertRow<OrganizationName>(db, "OrganizationName", {
    name,
    key: organizationKey(name),
    organizationId: id,
    isFormer: 0,
  });
}

function writeIncident(db: SqliteDatabase, incident: CorpusIncident, at: number): void {
  const { affected, cause, data, disclosed, excluded, occurred, reports, suppliers } = incident;
  const incidentId = insertRow<Incident>(db, "Incident", {
    slug: `incident-${at}`,
    organizationId: organizationId(incident.organization),
    title: reports[0]?.title ?? "",
    disclosed,
    latestDisclosed: disclosed,
    occurredFrom: occurred,
    occurredTo: occurred,
    shownDate: disclosed,
    shownDateKind: "disclosed",
    primaryCause: cause,
    affectedValue: affected?.value ?? null,
    affectedUnit: affected?.unit ?? null,
    affectedQualifier: affected ? "exact" : null,
    outcome: incident.outcome,
    viaThirdParty: suppliers.length > 0 ? 1 : 0,
    reportCount: reports.length,
    addedAt: ADDED_AT,
    modifiedAt: ADDED_AT,
  });
  insertRow<IncidentCause>(db, "IncidentCause", { incidentId, code: cause, isPrimary: 1 });
  for (const code of data)
    insertRow<IncidentDataType>(db, "IncidentDataType", { incidentId, code, status: "affected" });
  for (const code of excluded) {
    insertRow<IncidentDataType>(db, "IncidentDataType", { incidentId, code, status: "excluded" });
  }
  for (const supplier of suppliers) {
    const row = { incidentId, organizationId: organizationId(supplier), role: "supplier" };
    insertRow<IncidentOrganization>(db, "IncidentOrganization", row);
  }
  writeReports(db, incident, incidentId, at);
}

function writeReports(
  db: SqliteDatabase,
  { organization, reports }: CorpusIncident,
  incidentId: number,
  at: number,
): void {
  const content = Buffer.from(reports.map(({ body }) => body).join("\n"));
  const documentId = insertRow<SourceDocument>(db, "SourceDocument", {
    path: `corpus/${at}.txt`,
    sha256: createHash("sha256").update(`${at}`).digest("hex"),
    content,
    byteLength: content.length,
    parserVersion: "corpus",
    importedAt: ADDED_AT,
  });
  for (const [documentPosition, { title, body }] of reports.entries()) {
    const id = insertRow<Notice>(db, "Notice", {
      documentId,
      incidentId,
      organizationId: organizationId(organization),
      documentPosition,
      reportPosition: documentPosition + 1,
      body,
      title,
      addedAt: ADDED_AT,
      modifiedAt: ADDED_AT,
    });
    writeTokens(db, { id, title, body });
  }
}
