/** What the database itself refuses, whoever writes. */
import { beforeEach, describe, expect, it } from "vitest";
import type { SqliteDatabase } from "../../lib/db";
import { makeNotice } from "../catalog/notices";
import { makeCatalog, storeNotices } from "../catalog/temporary-catalog";

let db: SqliteDatabase;

beforeEach(async () => {
  db = makeCatalog();
  await storeNotices(db, "a.txt", [makeNotice({ causes: ["loss"], data: ["name"], disclosed: "2024-05-01" })]);
});

describe("the database refuses", () => {
  it.each([
    ["a code that the taxonomy lacks", "UPDATE Incident SET primaryCause = 'aliens'", /CHECK/],
    ["a data type that is neither affected nor excluded", "UPDATE NoticeDataType SET status = 'maybe'", /CHECK/],
    ["a second primary cause", "INSERT INTO IncidentCause VALUES (1, 'theft', 1)", /UNIQUE/],
    ["a figure without a unit", "UPDATE Incident SET affectedValue = 5", /CHECK/],
    [
      "a negative figure",
      "UPDATE Incident SET affectedValue = -1, affectedUnit = 'people', affectedQualifier = 'exact'",
      /CHECK/,
    ],
    ["a precision that the date does not have", "UPDATE NoticeDate SET precision = 'year'", /CHECK/],
    ["a date that is none", "UPDATE Incident SET disclosed = 'May'", /CHECK/],
    ["evidence of no length", "UPDATE Evidence SET endOffset = startOffset", /CHECK/],
    ["evidence of nothing", "INSERT INTO Evidence VALUES (99999, 0, 0, 1, 'x')", /FOREIGN KEY/],
    ["a notice without its document", "DELETE FROM SourceDocument", /FOREIGN KEY/],
    ["a withdrawal without a reason", "UPDATE Notice SET withdrawnAt = '2026-01-01T00:00:00Z'", /CHECK/],
    ["a party that is discloser and other at once", "UPDATE NamedOrganization SET role = 'supplier'", /CHECK/],
    ["another address for an incident", "UPDATE Incident SET slug = 'new'", /never changes/],
    [
      "an address that is not ASCII",
      "INSERT INTO Organization (slug, name, brandKey, addedAt) VALUES ('市', '市', '市', '')",
      /CHECK/,
    ],
    ["another address for an organization", "UPDATE Organization SET slug = 'new'", /never changes/],
    ["the end of an incident", "DELETE FROM Incident", /never deleted/],
    ["the end of an organization", "DELETE FROM Organization", /never deleted/],
    [
      "two current states of one file",
      "INSERT INTO SourceDocument SELECT 9, path, sha256, content, byteLength, parserVersion, importedAt, NULL FROM SourceDocument",
      /UNIQUE/,
    ],
    ["a finding of no field", "UPDATE Finding SET field = 'mood'", /CHECK/],
    [
      "two values in one place",
      "INSERT INTO Finding SELECT 9999, noticeId, field, position, basis, rule, NULL FROM Finding LIMIT 1",
      /UNIQUE/,
    ],
    [
      "history that is not JSON",
      `INSERT INTO Change VALUES (9, 1, NULL, '', 'corrected', 'title', '{', NULL, '1')`,
      /CHECK|malformed/,
    ],
  ])("%s", (_, sql, reason) => {
    expect(() => db.exec(sql)).toThrow(reason);
  });
});
