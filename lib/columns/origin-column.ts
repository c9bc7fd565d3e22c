import { Bitset } from "../bitset";
import { LAST_ORIGIN_ROLE, originRoles } from "../catalog/origins";
import type { OrganizationRole } from "../taxonomy";
import type { IdCounts } from "./id-counts";
import type { Involvement } from "./incident-columns";
import { idColumn } from "./number-column";

const roles = new Set<OrganizationRole>(originRoles);
const none: readonly number[] = [];

/**
 * The suppliers and services that the incident of each row came through, by organization id. A service that is only
 * named, because the incident did not come through it, is none.
 */
export class OriginColumn {
  private readonly first = idColumn();
  /** The rows that have any. */
  private readonly rows = new Bitset(0);
  /** All of the few rows that have several. */
  private readonly several = new Map<number, readonly number[]>();

  set(row: number, involved: readonly Involvement[], isViaThirdParty: boolean): void {
    const named = isViaThirdParty ? involved.filter(({ role }) => roles.has(role)) : [];
    const nearest = named.filter(({ role }) => role !== LAST_ORIGIN_ROLE);
    const origins = nearest.length > 0 ? nearest : named;
    const ids = [...new Set(origins.map(({ organizationId }) => organizationId))];
    this.first.set(row, ids[0] ?? 0);
    if (ids.length > 0) this.rows.add(row);
    else this.rows.delete(row);
    if (ids.length > 1) this.several.set(row, ids);
    else this.several.delete(row);
  }

  of(row: number): readonly number[] {
    const first = this.first.get(row);
    return first === 0 ? none : (this.several.get(row) ?? [first]);
  }

  /** Counts how many of the rows came through each. */
  tally(rows: Bitset, counts: IdCounts): void {
    counts.addRows(rows.clone().intersect(this.rows), this.first.values);
    for (const [row, ids] of this.several) {
      if (rows.has(row)) for (const id of ids.slice(1)) counts.add(id);
    }
  }
}
