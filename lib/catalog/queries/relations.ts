import "server-only";
import type { SqliteDatabase } from "../../db";
import type { OrganizationRole } from "../../taxonomy";
import { happenedTogether, type OriginFacts, originRoles, sharesOrigin } from "../origins";
import { prepared } from "../statements";
import type { IncidentRow, Relation, RelationKind } from "../views";
import { NEWEST_FIRST, organizationRef, selectIncidents } from "./incident-rows";

/** The incident that relations are asked for. */
export interface RelatedIncident extends OriginFacts {
  id: number;
  organizationId: number | null;
}

interface Link extends Omit<OriginFacts, "viaThirdParty"> {
  incidentId: number;
  viaThirdParty: 0 | 1;
  throughId: number | null;
  role: OrganizationRole | null;
}

const MOST_INCIDENTS = 100;
const FACTS = `other.id AS incidentId, other.reference, other.occurredFrom, other.occurredTo, other.shownDate,
  other.viaThirdParty`;
const OTHERS = `other.withdrawnAt IS NULL AND other.id <> $id
  AND (other.organizationId IS NULL OR other.organizationId IS NOT $organizationId)`;
const roles = originRoles.map((role) => `'${role}'`).join(", ");

/** How incidents are linked, the closest link first; an incident that one link finds is not repeated by a vaguer kind. */
const links: readonly { kind: RelationKind; sql: string; agrees(a: OriginFacts, b: OriginFacts): boolean }[] = [
  {
    // The other's discloser is named by this one.
    kind: "discloser",
    sql: `SELECT ${FACTS}, discloser.id AS throughId, mine.role FROM "IncidentOrganization" mine
      JOIN "Organization" named ON named.id = mine.organizationId
      JOIN "Organization" discloser ON discloser.brandKey = named.brandKey
      JOIN "Incident" other ON other.organizationId = discloser.id
      WHERE mine.incidentId = $id AND mine.role <> 'investigator' AND ${OTHERS}`,
    agrees: happenedTogether,
  },
  {
    // This one's discloser is named by the other.
    kind: "discloser",
    sql: `SELECT ${FACTS}, discloser.id AS throughId, NULL AS role FROM "Organization" discloser
      JOIN "Organization" named ON named.brandKey = discloser.brandKey
      JOIN "IncidentOrganization" theirs ON theirs.organizationId = named.id
      JOIN "Incident" other ON other.id = theirs.incidentId
      WHERE discloser.id = $organizationId AND theirs.role <> 'investigator' AND ${OTHERS}`,
    agrees: happenedTogether,
  },
  {
    kind: "shared_origin",
    sql: `SELECT ${FACTS}, origin.id AS throughId, mine.role FROM "IncidentOrganization" mine
      JOIN "Organization" origin ON origin.id = mine.organizationId
      JOIN "Organization" named ON named.brandKey = origin.brandKey
      JOIN "IncidentOrganization" theirs ON theirs.organizationId = named.id
      JOIN "Incident" other ON other.id = theirs.incidentId
      WHERE mine.incidentId = $id AND mine.role IN (${roles}) AND theirs.role IN (${roles}) AND ${OTHERS}`,
    agrees: sharesOrigin,
  },
  {
    kind: "same_reference",
    sql: `SELECT ${FACTS}, NULL AS throughId, NULL AS role FROM "Incident" other
      WHERE other.reference = $reference AND ${OTHERS}`,
    agrees: happenedTogether,
  },
];

/** The incidents with which one has its origin in common, by the organization that links them. */
export function readRelations(db: SqliteDatabase, incident: RelatedIncident): Relation[] {
  const relations = new Map<string, { kind: RelationKind; link: Link; incidentIds: Set<number> }>();
  const kindOf = new Map<number, RelationKind>();
  for (const { kind, sql, agrees } of links) {
    const { id, organizationId, reference } = incident;
    for (const link of prepared(db, sql).all({ id, organizationId, reference }) as Link[]) {
      if (!agrees(incident, { ...link, viaThirdParty: link.viaThirdParty === 1 })) continue;
      if ((kindOf.get(link.incidentId) ?? kind) !== kind) continue;
      kindOf.set(link.incidentId, kind);
      const key = `${kind} ${link.throughId}`;
      const relation = relations.get(key) ?? { kind, link, incidentIds: new Set() };
      relation.incidentIds.add(link.incidentId);
      relations.set(key, relation);
    }
  }
  return [...relations.values()].map(({ kind, link, incidentIds }) => ({
    kind,
    through: link.throughId === null ? null : organizationRef(db, link.throughId),
    role: link.role,
    incidents: selectByIds(db, [...incidentIds]),
  }));
}

function selectByIds(db: SqliteDatabase, ids: number[]): IncidentRow[] {
  const some = ids.slice(0, MOST_INCIDENTS);
  return selectIncidents(db, `WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY ${NEWEST_FIRST}`, [
    JSON.stringify(some),
  ]);
}
