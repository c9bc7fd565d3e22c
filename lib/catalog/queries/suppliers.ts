import "server-only";
import { noFilters } from "../../filters";
import type { OrganizationKind } from "../../taxonomy";
import { prepared } from "../statements";
import type { OrganizationRef } from "../views";
import { getDatabase } from "./database";
import { getStatistics } from "./statistics";

/** A supplier or service that incidents came through. */
export interface SupplierRow {
  organization: OrganizationRef;
  /** Incidents of others that came through it. */
  throughCount: number;
  /** Incidents that it disclosed itself. */
  disclosedCount: number;
  /** Kinds of those who disclosed what came through it, the commonest first; null where a kind is not stated. */
  kinds: { kind: OrganizationKind | null; count: number }[];
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

/** The third parties behind incidents, those of most incidents first. */
export function listSuppliers(page: number, db = getDatabase()): SupplierList {
  return db.transaction(() => {
    const { origins, incidents, viaThirdParty, unnamed } = getStatistics({ filters: noFilters, search: null }, db)
      .statistics.origins;
    const pageCount = Math.max(1, Math.ceil(origins.length / PAGE_SIZE));
    const shownPage = Math.min(page, pageCount);
    const select = prepared(
      db,
      `SELECT o.slug, o.name, o.kind, (SELECT count(*) FROM "Incident" i
         WHERE i.organizationId = o.id AND i.withdrawnAt IS NULL) AS disclosedCount
       FROM "Organization" o WHERE o.slug = ?`,
    );
    const rows = origins.slice((shownPage - 1) * PAGE_SIZE, shownPage * PAGE_SIZE).map(({ origin, count, kinds }) => {
      const { disclosedCount, ...organization } = select.get(origin) as OrganizationRef & { disclosedCount: number };
      return { organization, throughCount: count, disclosedCount, kinds };
    });
    const totals = { incidents, viaThirdParty, named: viaThirdParty - unnamed };
    return { rows, total: origins.length, page: shownPage, pageCount, ...totals };
  })();
}
