import type { OrganizationRole } from "../../taxonomy";
import { LAST_ORIGIN_ROLE, originRoles } from "../origins";
import type { IncidentColumns } from "./incident-columns";

const roles = new Set<OrganizationRole>(originRoles);
const none: readonly number[] = [];

/**
 * The suppliers and services that the incident of a row came through, by organization id. A service that is only
 * named, because the incident did not come through it, is none.
 */
export function originsOf(columns: IncidentColumns, row: number): readonly number[] {
  const involved = columns.involved[row];
  if (!involved || involved.length === 0 || columns.viaThirdParty.codeOf(row) !== "yes") return none;
  const origins = involved.filter(({ role }) => roles.has(role));
  const nearest = origins.filter(({ role }) => role !== LAST_ORIGIN_ROLE);
  return [...new Set((nearest.length > 0 ? nearest : origins).map(({ organizationId }) => organizationId))];
}
