import "server-only";
import type { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import type { IncidentQuery } from "../../filters";
import type { OrganizationKind } from "../../taxonomy";
import { prepared } from "../statements";
import type { OrganizationRef } from "../views";
import { getDatabase } from "./database";
import { findIncidents } from "./find-incidents";

/** A supplier or service that incidents came through, under all names of its brand. */
export interface SupplierRow {
  /** That of most incidents first. */
  organizations: [OrganizationRef, ...OrganizationRef[]];
  /** Incidents of others that came through it. */
  throughCount: number;
  /** Incidents that it disclosed itself, whatever is filtered. */
  disclosedCount: number;
  /** Kinds of those who disclosed what came through it, the commonest first; null where a kind is not stated. */
  kinds: { kind: OrganizationKind | null; count: number }[];
  /** Other suppliers and services of the same incidents, as in a chain of contractors; those of most first. */
  together: { organization: OrganizationRef; count: number }[];
}

export interface SupplierList {
  rows: SupplierRow[];
  /** Suppliers and services, on all pages. */
  total: number;
  /** From 1; a page asked for beyond the last gives the last. */
  page: number;
  pageCount: number;
  incidents: number;
  /** Incidents that came through a third party, and those of them that name it. */
  viaThirdParty: number;
  named: number;
}

const PAGE_SIZE = 100;
const MOST_TOGETHER = 3;

/** One brand: its organizations and the incidents that came through any of them, as rows of the columns. */
interface Provider {
  counts: Map<number, number>;
  rows: Set<number>;
}

/** The third parties behind the incidents that are asked for, those of most incidents first. */
export function listSuppliers(
  scope: Pick<IncidentQuery, "filters" | "search">,
  page: number,
  db = getDatabase(),
): SupplierList {
  return db.transaction(() => {
    const { columns, rows, total: incidents } = findIncidents(db, { ...scope, sort: "newest" });
    const slugOf = (provider: Provider) => refOf(columns, idsOf(provider)[0] ?? 0).slug;
    const { providers, named } = gatherProviders(db, columns, rows);
    const sorted = providers.toSorted((a, b) => b.rows.size - a.rows.size || (slugOf(a) < slugOf(b) ? -1 : 1));
    const pageCount = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
    const shownPage = Math.min(page, pageCount);
    const shown = sorted.slice((shownPage - 1) * PAGE_SIZE, shownPage * PAGE_SIZE);
    return {
      rows: shown.map((provider) => toSupplierRow(db, columns, provider, sorted)),
      total: sorted.length,
      page: shownPage,
      pageCount,
      incidents,
      viaThirdParty: rows.countShared(columns.viaThirdParty.rowsOf("yes")),
      named,
    };
  })();
}

function gatherProviders(db: SqliteDatabase, columns: IncidentColumns, rows: Bitset) {
  const byBrand = new Map<string, Provider>();
  const selectBrand = prepared(db, 'SELECT brandKey FROM "Organization" WHERE id = ?').pluck();
  const brands = new Map<number, string>();
  let named = 0;
  rows.forEach((row) => {
    const origins = columns.origins.of(row);
    if (origins.length > 0) named += 1;
    for (const id of origins) {
      const brand = brands.get(id) ?? String(selectBrand.get(id));
      brands.set(id, brand);
      const provider = byBrand.get(brand) ?? { counts: new Map(), rows: new Set() };
      provider.counts.set(id, (provider.counts.get(id) ?? 0) + 1);
      provider.rows.add(row);
      byBrand.set(brand, provider);
    }
  });
  return { providers: [...byBrand.values()], named };
}

function toSupplierRow(
  db: SqliteDatabase,
  columns: IncidentColumns,
  provider: Provider,
  all: readonly Provider[],
): SupplierRow {
  const [first = 0, ...others] = idsOf(provider);
  const ids = [first, ...others];
  const countOwn = prepared(db, 'SELECT count(*) FROM "Incident" WHERE organizationId = ? AND withdrawnAt IS NULL');
  return {
    organizations: [refOf(columns, first), ...others.map((id) => refOf(columns, id))],
    throughCount: provider.rows.size,
    disclosedCount: ids.reduce((sum, id) => sum + Number(countOwn.pluck().get(id)), 0),
    kinds: countKinds(columns, provider),
    together: all
      .filter((other) => other !== provider)
      .map((other) => ({ other, count: [...other.rows].filter((row) => provider.rows.has(row)).length }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, MOST_TOGETHER)
      .map(({ other, count }) => ({ organization: refOf(columns, idsOf(other)[0] ?? 0), count })),
  };
}

const idsOf = ({ counts }: Provider): number[] => [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);

function refOf(columns: IncidentColumns, id: number): OrganizationRef {
  const { slug = "", name = "", kind = null } = columns.organizations.get(id) ?? {};
  return { slug, name, kind };
}

function countKinds(columns: IncidentColumns, { rows }: Provider): SupplierRow["kinds"] {
  const counts = new Map<OrganizationKind | null, number>();
  for (const row of rows) {
    const kind = columns.kind.codeOf(row) as OrganizationKind | null;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
