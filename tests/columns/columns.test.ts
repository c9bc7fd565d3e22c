/** What is kept in memory is what the tables hold, at every moment of their history. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withdrawDocument } from "../../lib/catalog/import-document";
import { listIncidents } from "../../lib/catalog/queries/incident-list";
import { Bitset, decodeDate, encodeDate, IncidentColumns, monthOf, readColumns, yearOf } from "../../lib/columns";
import { lastMoment } from "../../lib/columns/date-column";
import { loadChanges, readRevision } from "../../lib/columns/load-columns";
import type { SqliteDatabase } from "../../lib/db";
import { noFilters } from "../../lib/filters";
import { makeNotice } from "../catalog/notices";
import { makeCatalog, storeNotices } from "../catalog/temporary-catalog";

/** Everything that columns say, incident by incident. */
function describeColumns(columns: IncidentColumns) {
  return Array.from({ length: columns.rowCount }, (_, row) => ({
    id: columns.idOf(row),
    live: columns.live.has(row),
    discloser: columns.organizations.get(columns.organization.get(row)),
    involved: columns.involved[row],
    choices: [
      columns.kind,
      columns.primaryCause,
      columns.outcome,
      columns.secondaryDamage,
      columns.investigation,
      columns.viaThirdParty,
      columns.affectedUnit,
      columns.affectedQualifier,
      columns.affectedRange,
      columns.shownDateKind,
      columns.disclosedSpan.years,
      columns.occurredSpan.years,
    ].map((column) => {
      const code = column.codeOf(row);
      // The set beside it says the same of every code.
      for (const other of [null, ...column.codes]) expect(column.rowsOf(other).has(row)).toBe(other === code);
      return code;
    }),
    codes: [columns.causes, columns.affectedData, columns.excludedData, columns.subjects, columns.reportedTo].map(
      (column) => {
        const codes = column.codesOf(row);
        for (const code of column.codes) expect(column.rowsOf(code).has(row)).toBe(codes.includes(code));
        return codes;
      },
    ),
    figures: [columns.affected.get(row), columns.reportCount.get(row)],
    dates: [
      columns.disclosed,
      columns.latestDisclosed,
      columns.discovered,
      columns.occurredFrom,
      columns.occurredTo,
      columns.shownDate,
    ].map((column) => decodeDate(column.get(row))),
  }));
}

/** All rows in every order. */
const describeOrders = (columns: IncidentColumns) =>
  (["newest", "oldest", "largest", "slowest", "organization-ja", "organization-en"] as const).map((sort) =>
    columns.order(sort).page(columns.live, columns.live.count(), 0, 1000),
  );

/** What has been followed change by change is what is read at once. */
function expectInStep(db: SqliteDatabase) {
  const followed = readColumns(db);
  const fresh = new IncidentColumns();
  loadChanges(db, fresh, readRevision(db));
  expect(describeColumns(followed)).toEqual(describeColumns(fresh));
  expect(describeOrders(followed)).toEqual(describeOrders(fresh));
  expect(followed.organizations.readSlugRanks()).toEqual(fresh.organizations.readSlugRanks());
  return followed;
}

describe("readColumns", () => {
  it("follows what is added, corrected, merged, renamed, withdrawn and restored", async () => {
    const db = makeCatalog();
    expect(expectInStep(db).rowCount).toBe(0);
    const first = makeNotice({ organization: "青空商事株式会社", disclosed: "2023-06-15", causes: ["ransomware"] });
    const other = makeNotice({
      organization: "瀬戸見市",
      kind: "municipality",
      data: ["name", "email"],
      excluded: ["card_number"],
      affected: { value: 1200, unit: "people", qualifier: "about" },
      related: [["株式会社みどり", "supplier"]],
    });
    const filler = Array.from({ length: 40 }, (_, at) =>
      makeNotice({
        organization: `第${at}組合`,
        reference: `2022-${at}`,
        affected: { value: at, unit: "records", qualifier: "exact" },
      }),
    );
    await storeNotices(db, "filler.txt", filler);
    await storeNotices(db, "a.txt", [first, other]);
    expect(expectInStep(db).live.count()).toBe(42);

    await storeNotices(db, "a.txt", [
      first,
      makeNotice({ organization: "瀬戸見市", kind: "municipality", data: ["phone"] }),
    ]);
    expectInStep(db);
    // A second report; and the supplier of before now discloses under its own kind.
    await storeNotices(db, "b.txt", [
      makeNotice({
        organization: "青空商事株式会社",
        disclosed: "2023-07-01",
        sequence: "followup",
        causes: ["ransomware"],
      }),
      makeNotice({ organization: "株式会社みどり", kind: "company", disclosed: "2024" }),
    ]);
    expectInStep(db);
    withdrawDocument(db, "b.txt", { now: "2026-01-01T00:00:00.000Z", parserVersion: "test", read: () => [] });
    expectInStep(db);
    await storeNotices(db, "b.txt", [
      makeNotice({ organization: "株式会社みどり", kind: "company", disclosed: "2024" }),
    ]);
    expect(expectInStep(db).live.count()).toBe(43);
    // One name turns out to be another's former one: what it disclosed is the other's from now on.
    db.prepare("UPDATE Incident SET organizationId = 1 WHERE organizationId = 2").run();
    db.prepare("UPDATE Organization SET mergedIntoId = 1 WHERE id = 2").run();
    db.prepare("UPDATE Organization SET kind = 'school' WHERE id = 1").run();
    expectInStep(db);
  });

  it("shows nothing of what was never committed", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [makeNotice({ disclosed: "2023" })]);
    expect(() =>
      db.transaction(() => {
        db.prepare("UPDATE Incident SET title = 'x', outcome = 'confirmed'").run();
        expect(readColumns(db).outcome.codeOf(0)).toBe("confirmed");
        throw new Error("undone");
      })(),
    ).toThrow("undone");
    expect(expectInStep(db).outcome.codeOf(0)).toBe(null);
  });

  it("lets a list see a withdrawal at once", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [makeNotice({ disclosed: "2023" })]);
    const query = { filters: noFilters, search: null, sort: "newest", page: 1 } as const;
    expect(listIncidents(query, db).total).toBe(1);
    withdrawDocument(db, "a.txt", { now: "2026-01-01T00:00:00.000Z", parserVersion: "test", read: () => [] });
    expect(listIncidents(query, db)).toMatchObject({ total: 0, rows: [] });
  });
});

const two = (value: number) => String(value).padStart(2, "0");
const partialDate = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom(4, 7, 10, 13, 16),
  )
  .map(([year, month, day, hour, minute, length]) =>
    `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`.slice(0, length),
  );

describe("dates as numbers", () => {
  it("give back the date", () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(decodeDate(encodeDate(date))).toBe(date);
        expect(yearOf(encodeDate(date))).toBe(Number(date.slice(0, 4)));
        expect(monthOf(encodeDate(date))).toBe(Number(date.slice(5, 7)));
      }),
    );
    expect(decodeDate(encodeDate(null))).toBe(null);
  });

  it("order as their text does, up to the end of what they stand for", () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        expect(Math.sign(encodeDate(a) - encodeDate(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(encodeDate(a) <= lastMoment(encodeDate(b))).toBe(a <= `${b}~`);
      }),
    );
  });
});

describe("a set of rows", () => {
  const rows = fc.uniqueArray(fc.nat({ max: 2000 }), { maxLength: 300 });
  const setOf = (members: readonly number[]) => {
    const set = new Bitset(0);
    for (const row of members) set.add(row);
    return set;
  };

  it("does what a Set does", () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const sorted = (members: Iterable<number>) => [...members].sort((x, y) => x - y);
        const shared = a.filter((row) => b.includes(row));
        expect([...setOf(a).toRows()]).toEqual(sorted(a));
        expect(setOf(a).count()).toBe(a.length);
        expect(setOf(a).countShared(setOf(b))).toBe(shared.length);
        expect([...setOf(a).intersect(setOf(b)).toRows()]).toEqual(sorted(shared));
        expect([...setOf(a).unite(setOf(b)).toRows()]).toEqual(sorted(new Set([...a, ...b])));
        expect([...setOf(a).subtract(setOf(b)).toRows()]).toEqual(sorted(a.filter((row) => !b.includes(row))));
        const visited: number[] = [];
        setOf(a).forEach((row) => {
          visited.push(row);
        });
        expect(visited).toEqual(sorted(a));
      }),
    );
  });

  it("counts anew after a change", () => {
    const set = setOf([1, 700]);
    expect(set.count()).toBe(2);
    set.add(1500);
    set.delete(1);
    expect(set.count()).toBe(2);
    expect(set.has(1)).toBe(false);
    expect(set.has(99_999)).toBe(false);
  });
});
