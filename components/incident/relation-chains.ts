import type { IncidentRow, OrganizationRef, Relation } from "@/lib/catalog/views";
import type { OrganizationRole } from "@/lib/taxonomy";

/** Where incidents came from, and what was told of it by itself. */
export interface ChainOrigin {
  organization: OrganizationRef;
  /** What it was to the incident shown; null where it disclosed that one. */
  role: OrganizationRole | null;
  own: IncidentRow[];
}

/** Incidents of one origin: from the supplier or service to those who disclosed what came through it. */
export interface RelationChain {
  /** Several where the same incidents came through all of them; none where only a common number joins incidents. */
  origins: ChainOrigin[];
  /** In order of their dates. */
  incidents: IncidentRow[];
}

/** What one is to another without being where it came from. */
const SIDE_BY_SIDE: ReadonlySet<OrganizationRole | null> = new Set<OrganizationRole>(["parent", "peer"]);

/** The relations of an incident as chains that it is part of itself. */
export function chainRelations(self: IncidentRow, relations: readonly Relation[]): RelationChain[] {
  const chains: RelationChain[] = [];
  const add = (incidents: IncidentRow[], origin: ChainOrigin | null) => {
    const ordered = incidents.toSorted(byDate);
    const known = origin && chains.find((chain) => isSame(chain, ordered));
    if (known) known.origins.push(origin);
    else chains.push({ origins: origin ? [origin] : [], incidents: ordered });
  };
  const others: Relation[] = [];
  for (const relation of relations) {
    const { kind, through, role, incidents } = relation;
    if (kind === "shared_origin" && through) add([self, ...incidents], { organization: through, role, own: [] });
    else others.push(relation);
  }
  for (const { kind, through, role, incidents } of others) {
    if (kind !== "discloser" || !through || SIDE_BY_SIDE.has(role)) add([self, ...incidents], null);
    else if (role === null) add(incidents, { organization: through, role, own: [self] });
    else if (role === "client" && self.organization) {
      add(incidents, { organization: self.organization, role: null, own: [self] });
    } else if (!joinOwn(chains, through, incidents)) add([self], { organization: through, role, own: incidents });
  }
  return chains;
}

/** Puts what an origin told itself into the chain that the origin has already; whether there is one. */
function joinOwn(chains: RelationChain[], through: OrganizationRef, own: IncidentRow[]): boolean {
  const origin = chains
    .flatMap(({ origins }) => origins)
    .find(({ organization }) => organization.slug === through.slug);
  origin?.own.push(...own);
  return origin !== undefined;
}

const isSame = ({ origins, incidents }: RelationChain, others: IncidentRow[]): boolean =>
  origins.length > 0 &&
  incidents.length === others.length &&
  incidents.every(({ slug }, at) => slug === others[at]?.slug);

const dateOf = ({ date }: IncidentRow): string => (date && date.kind !== "reference" ? date.value : "~");

const byDate = (a: IncidentRow, b: IncidentRow): number =>
  dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a.slug < b.slug ? -1 : 1;
