/** Writes the record of a notice into its tables and reads it back as it was. */
import type { Evidence as EvidenceRow, Finding as FindingRow, NoticeSection } from "../../prisma/generated/client";
import type { SqliteDatabase } from "../db";
import { type Evidence, type Notice, noticeSchema } from "../notice";
import { columnValue, type NoticeField, noticeFields, valueOfRow } from "./notice-fields";
import { insertRow, prepared } from "./statements";

/** The row ids of the organizations that a notice names, by their name as printed. */
export type OrganizationIds = ReadonlyMap<string, number>;

/** Writes all findings, evidence and sections of a notice, in place of those it had. */
export function writeRecord(
  db: SqliteDatabase,
  noticeId: number,
  notice: Notice,
  organizations: OrganizationIds,
): void {
  prepared(db, 'DELETE FROM "Finding" WHERE noticeId = ?').run(noticeId);
  prepared(db, 'DELETE FROM "NoticeSection" WHERE noticeId = ?').run(noticeId);
  for (const field of noticeFields) {
    for (const [position, value] of field.read(notice).entries()) {
      const findingId = insertRow<FindingRow>(db, "Finding", {
        noticeId,
        field: field.name,
        position,
        basis: value.basis,
        rule: value.rule,
        needsReview: value.needsReview,
      });
      const columns: Record<string, string | number | null> = { findingId };
      for (const column of field.columns) columns[column[0]] = columnValue(value, column);
      if (field.table === "NamedOrganization") columns.organizationId = idOf(organizations, String(columns.name));
      insertRow<Record<string, string | number | null>>(db, field.table, columns);
      writeEvidence(db, findingId, value.evidence);
    }
  }
  for (const [position, { start, end, ...section }] of notice.sections.entries()) {
    insertRow<NoticeSection>(db, "NoticeSection", {
      noticeId,
      position,
      ...section,
      startOffset: start,
      endOffset: end,
    });
  }
}

/**
 * Reads the record of a stored notice.
 * @throws ZodError where the rows do not make a record, which the database's own constraints rule out
 */
export function readRecord(db: SqliteDatabase, noticeId: number): Notice {
  const row = prepared(db, 'SELECT body, reference, title FROM "Notice" WHERE id = ?').get(noticeId) as object;
  const evidence = readEvidence(db, noticeId);
  const values = (name: string) => {
    const field = noticeFields.find((candidate) => candidate.name === name);
    if (!field) throw new Error(`no field is called ${name}`);
    return readValues(db, noticeId, field, evidence);
  };
  const one = (name: string) => values(name)[0] ?? null;
  return noticeSchema.parse({
    ...row,
    organization: one("organization"),
    relatedOrganizations: values("relatedOrganizations"),
    sequence: one("sequence"),
    dates: {
      disclosed: one("dates.disclosed"),
      occurredFrom: one("dates.occurredFrom"),
      occurredTo: one("dates.occurredTo"),
      discovered: one("dates.discovered"),
    },
    timeline: values("timeline"),
    causes: values("causes"),
    viaThirdParty: one("viaThirdParty"),
    dataTypes: values("dataTypes"),
    counts: values("counts"),
    affected: one("affected"),
    outcome: one("outcome"),
    secondaryDamage: one("secondaryDamage"),
    reportedTo: values("reportedTo"),
    subjects: values("subjects"),
    investigation: one("investigation"),
    contacts: values("contacts"),
    sections: readSections(db, noticeId),
  });
}

function idOf(organizations: OrganizationIds, name: string): number {
  const id = organizations.get(name);
  if (id === undefined) throw new Error(`the organization ${name} was not resolved`);
  return id;
}

function writeEvidence(db: SqliteDatabase, findingId: number, evidence: readonly Evidence[]): void {
  for (const [position, { start, end, text }] of evidence.entries()) {
    insertRow<EvidenceRow>(db, "Evidence", {
      findingId,
      position,
      startOffset: start,
      endOffset: end,
      text,
    });
  }
}

function readEvidence(db: SqliteDatabase, noticeId: number): Map<number, Evidence[]> {
  const rows = prepared(
    db,
    `SELECT e.findingId, e.startOffset, e.endOffset, e.text FROM "Evidence" e
     JOIN "Finding" f ON f.id = e.findingId WHERE f.noticeId = ? ORDER BY e.findingId, e.position`,
  ).all(noticeId) as EvidenceRow[];
  const byFinding = new Map<number, Evidence[]>();
  for (const { findingId, startOffset: start, endOffset: end, text } of rows) {
    const list = byFinding.get(findingId) ?? [];
    list.push({ start, end, text });
    byFinding.set(findingId, list);
  }
  return byFinding;
}

function readValues(
  db: SqliteDatabase,
  noticeId: number,
  field: NoticeField,
  evidence: Map<number, Evidence[]>,
): Record<string, unknown>[] {
  const rows = prepared(
    db,
    `SELECT v.*, f.basis, f.rule, f.needsReview FROM "Finding" f JOIN "${field.table}" v ON v.findingId = f.id
     WHERE f.noticeId = ? AND f.field = ? ORDER BY f.position`,
  ).all(noticeId, field.name) as (Record<string, unknown> & FindingRow & { findingId: number })[];
  return rows.map((row) => ({
    ...valueOfRow(field, row),
    basis: row.basis,
    rule: row.rule,
    needsReview: row.needsReview,
    evidence: evidence.get(row.findingId) ?? [],
  }));
}

function readSections(db: SqliteDatabase, noticeId: number) {
  const rows = prepared(
    db,
    'SELECT kind, heading, startOffset, endOffset FROM "NoticeSection" WHERE noticeId = ? ORDER BY position',
  ).all(noticeId) as NoticeSection[];
  return rows.map(({ kind, heading, startOffset, endOffset }) => ({
    kind,
    heading,
    start: startOffset,
    end: endOffset,
  }));
}
