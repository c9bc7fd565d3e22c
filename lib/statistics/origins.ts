import type { OrganizationKind } from "../taxonomy";
import type { Collector } from "./incident";

/** A supplier or service that incidents came through. */
export interface OriginCount {
  /** The address of its organization. */
  origin: string;
  count: number;
  /** Kinds of those who disclosed, the commonest first; null where a kind is not stated. */
  kinds: { kind: OrganizationKind | null; count: number }[];
}

export interface OriginCounts {
  incidents: number;
  /** Incidents that came through a third party. */
  viaThirdParty: number;
  /** Of those, the incidents that name none. */
  unnamed: number;
  /** The origins of most incidents first. An incident that names several counts under each. */
  origins: OriginCount[];
}

/** Counts incidents by the third parties that they came through. */
export function countOrigins(): Collector<OriginCounts> {
  const byOrigin = new Map<string, Map<OrganizationKind | null, number>>();
  const totals = { incidents: 0, viaThirdParty: 0, unnamed: 0 };
  return {
    add({ viaThirdParty, origins, kind }) {
      totals.incidents += 1;
      if (!viaThirdParty) return;
      totals.viaThirdParty += 1;
      if (origins.length === 0) totals.unnamed += 1;
      for (const origin of origins) {
        const kinds = byOrigin.get(origin) ?? new Map<OrganizationKind | null, number>();
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        byOrigin.set(origin, kinds);
      }
    },
    finish: () => ({ ...totals, origins: [...byOrigin].map(toOriginCount).sort(byCountAndName) }),
  };
}

function toOriginCount([origin, byKind]: [string, Map<OrganizationKind | null, number>]): OriginCount {
  const kinds = [...byKind].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
  return { origin, kinds, count: kinds.reduce((sum, { count }) => sum + count, 0) };
}

function byCountAndName(a: OriginCount, b: OriginCount): number {
  return b.count - a.count || (a.origin < b.origin ? -1 : 1);
}
