/** The SQL that makes the database and the schema that types its rows say the same. */
import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { noticeFields } from "../../lib/catalog/notice-fields";
import type { SqliteDatabase } from "../../lib/db";
import * as taxonomy from "../../lib/taxonomy";
import { makeCatalog } from "../catalog/temporary-catalog";

interface Model {
  columns: Record<string, { type: string; nullable: boolean }>;
  uniques: string[];
  indexes: string[];
  foreignKeys: string[];
  primaryKey: string;
}

const sqlTypes: Record<string, string> = { Int: "INTEGER", String: "TEXT", Boolean: "BOOLEAN", Bytes: "BLOB" };

function readModels(): Map<string, Model> {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const models = new Map<string, Model>();
  for (const [, name = "", body = ""] of schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const model: Model = { columns: {}, uniques: [], indexes: [], foreignKeys: [], primaryKey: "" };
    for (const line of body.split("\n")) {
      const [, field = "", type = "", optional] = /^ {2}(\w+) +(\w+)(\?)?/.exec(line) ?? [];
      if (sqlTypes[type]) {
        model.columns[field] = { type: sqlTypes[type], nullable: optional === "?" };
        if (/@id\b/.test(line)) model.primaryKey = field;
        if (/@unique\b/.test(line)) model.uniques.push(field);
      }
      const relation = /^ {2}\w+ +(\w+).*fields: \[(\w+)\], references: \[(\w+)\](.*onDelete: (\w+))?/.exec(line);
      if (relation) {
        const [, target, column, key, , action = "NoAction"] = relation;
        model.foreignKeys.push(`${column} -> ${target}.${key} ${action}`);
      }
      const [, kind, columns = ""] = /^ {2}@@(id|unique|index)\(\[([^\]]+)\]/.exec(line) ?? [];
      if (kind === "id") model.primaryKey = columns;
      if (kind === "unique") model.uniques.push(columns);
      if (kind === "index") model.indexes.push(columns);
    }
    models.set(name, {
      ...model,
      uniques: model.uniques.sort(),
      indexes: model.indexes.sort(),
      foreignKeys: model.foreignKeys.sort(),
    });
  }
  return models;
}

function readTable(db: SqliteDatabase, table: string): Model {
  const columns = db.pragma(`table_info("${table}")`) as { name: string; type: string; notnull: 0 | 1; pk: number }[];
  const indexes = db.pragma(`index_list("${table}")`) as {
    name: string;
    unique: 0 | 1;
    origin: string;
    partial: 0 | 1;
  }[];
  const columnsOf = (index: string) =>
    (db.pragma(`index_info("${index}")`) as { name: string }[]).map(({ name }) => name).join(", ");
  const own = indexes.filter(({ origin, partial }) => origin === "c" && !partial);
  const keys = db.pragma(`foreign_key_list("${table}")`) as Record<"from" | "table" | "to" | "on_delete", string>[];
  return {
    columns: Object.fromEntries(columns.map(({ name, type, notnull }) => [name, { type, nullable: notnull === 0 }])),
    uniques: own
      .filter(({ unique }) => unique)
      .map(({ name }) => columnsOf(name))
      .sort(),
    indexes: own
      .filter(({ unique }) => !unique)
      .map(({ name }) => columnsOf(name))
      .sort(),
    foreignKeys: keys
      .map((key) => `${key.from} -> ${key.table}.${key.to} ${key.on_delete === "CASCADE" ? "Cascade" : "NoAction"}`)
      .sort(),
    primaryKey: columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map(({ name }) => name)
      .join(", "),
  };
}

const models = readModels();

describe("schema.prisma and the migrated database", () => {
  it("have the same tables", () => {
    const tables = makeCatalog()
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> '_prisma_migrations' ORDER BY name")
      .pluck()
      .all();
    expect(tables).toEqual([...models.keys()].sort());
  });

  it.each([...models])("agree on %s", (table, model) => {
    expect(readTable(makeCatalog(), table)).toEqual(model);
  });
});

/** Every column that holds codes, and the vocabulary that its CHECK must list. */
const coded: [column: string, vocabulary: Record<string, unknown>][] = [
  ["Organization.kind", taxonomy.organizationKinds],
  ["NamedOrganization.kind", taxonomy.organizationKinds],
  ["NamedOrganization.role", taxonomy.organizationRoles],
  ["IncidentOrganization.role", taxonomy.organizationRoles],
  ["Incident.primaryCause", taxonomy.causes],
  ["Incident.affectedUnit", taxonomy.countUnits],
  ["Incident.affectedQualifier", taxonomy.countQualifiers],
  ["Incident.outcome", taxonomy.outcomes],
  ["Incident.secondaryDamage", taxonomy.secondaryDamages],
  ["Incident.investigation", taxonomy.investigations],
  ["IncidentCause.code", taxonomy.causes],
  ["IncidentDataType.code", taxonomy.dataTypes],
  ["IncidentDataType.status", taxonomy.dataTypeStatuses],
  ["IncidentSubject.code", taxonomy.subjectKinds],
  ["IncidentAuthority.code", taxonomy.authorities],
  ["Finding.basis", taxonomy.bases],
  ["Finding.field", Object.fromEntries(noticeFields.map(({ name }) => [name, name]))],
  ["NoticeSequence.kind", taxonomy.sequenceKinds],
  ["NoticeDate.precision", taxonomy.datePrecisions],
  ["NoticeTimelineEvent.precision", taxonomy.datePrecisions],
  ["NoticeCause.code", taxonomy.causes],
  ["NoticeDataType.code", taxonomy.dataTypes],
  ["NoticeDataType.status", taxonomy.dataTypeStatuses],
  ["NoticeCount.unit", taxonomy.countUnits],
  ["NoticeCount.qualifier", taxonomy.countQualifiers],
  ["NoticeCount.status", taxonomy.countStatuses],
  ["NoticeAffected.unit", taxonomy.countUnits],
  ["NoticeAffected.qualifier", taxonomy.countQualifiers],
  ["NoticeOutcome.value", taxonomy.outcomes],
  ["NoticeSecondaryDamage.value", taxonomy.secondaryDamages],
  ["NoticeAuthority.code", taxonomy.authorities],
  ["NoticeSubject.code", taxonomy.subjectKinds],
  ["NoticeInvestigation.value", taxonomy.investigations],
  ["NoticeContact.kind", taxonomy.contactKinds],
  ["NoticeSection.kind", taxonomy.sectionKinds],
];

/** Lists that are the database's own: no vocabulary of the taxonomy. */
const ownLists = ["Incident.shownDateKind", "Change.reason", "Revision.entity"];

describe("CHECK constraints over codes", () => {
  const lists = readCheckedLists(readTableDefinitions());

  it.each(coded)("%s lists the taxonomy's codes in its order", (column, vocabulary) => {
    expect(lists.get(column)).toEqual(Object.keys(vocabulary));
  });

  it("leave no listed column unaccounted for", () => {
    expect([...lists.keys()].sort()).toEqual([...coded.map(([column]) => column), ...ownLists].sort());
  });
});

function readTableDefinitions(): string {
  const db = new Database(":memory:");
  migrateDatabase(db);
  const definitions = db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table'").pluck().all();
  db.close();
  return definitions.join("\n");
}

function readCheckedLists(sql: string): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [, table, body = ""] of sql.matchAll(/CREATE TABLE "(\w+)" \(([\s\S]*?)\n\)/g)) {
    for (const [, column, list = ""] of body.matchAll(/CHECK \((\w+) IN \(\s*('[^)]*)\)/g)) {
      lists.set(
        `${table}.${column}`,
        [...list.matchAll(/'([^']+)'/g)].map(([, code]) => code ?? ""),
      );
    }
  }
  return lists;
}
