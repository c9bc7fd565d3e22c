import "server-only";
import type { SqliteDatabase } from "../../db";
import { type Filter, type FilterKey, filters, type IncidentFilters, type SqlCondition } from "../../filters";
import { prepared } from "../statements";
import type { Facet, FacetChoice } from "../views";
import { INCIDENTS } from "./incident-rows";

/** The condition of all active filters together, one left out where `except` names it. Withdrawn incidents never match. */
export function whereFilters(active: IncidentFilters, except: FilterKey | null = null): SqlCondition {
  const conditions = filters
    .filter(({ key }) => key !== except)
    .map((filter) => filter.where(active))
    .filter((condition) => condition !== null);
  return {
    sql: ["i.withdrawnAt IS NULL", ...conditions.map(({ sql }) => sql)].join(" AND "),
    values: conditions.flatMap(({ values }) => values),
  };
}

export interface CountedFacets {
  facets: Record<FilterKey, Facet>;
  /** Names of all organizations that the facets and the filters speak of, by slug. */
  organizationNames: Record<string, string>;
}

/**
 * Counts the choices of every filter under all other active filters: what each would give if it were chosen
 * instead, or, where choices narrow each other (data types), besides.
 */
export function countFacets(db: SqliteDatabase, active: IncidentFilters): CountedFacets {
  const counted = filters.map((filter) => ({ filter, counts: countChoices(db, filter, active) }));
  const slugs = counted.flatMap(({ filter, counts }) => (filter.key === "organization" ? [...counts.keys()] : []));
  const organizationNames = readNames(db, [...slugs, ...active.organization]);
  const facets = counted.map(({ filter, counts }): [FilterKey, Facet] => {
    const choices: FacetChoice[] = [...counts].map(([value, count]) => ({
      value,
      label: filter.labelOf(value, organizationNames),
      count,
      selected: filter.isSelected(active, value),
    }));
    const limit = filter.facet?.limit ?? 0;
    const shown = choices.filter(({ selected }, at) => at < limit || selected);
    return [filter.key, { filter: filter.key, choices: shown, more: choices.length - shown.length }];
  });
  return { facets: Object.fromEntries(facets) as Record<FilterKey, Facet>, organizationNames };
}

/** Counts by value: in the order of a closed vocabulary, else years newest first and organizations by count. */
function countChoices(db: SqliteDatabase, { key, facet, isSelected }: Filter, active: IncidentFilters) {
  const counts = new Map<string, number>();
  if (!facet) return counts;
  const where = whereFilters(facet.widen?.(active) ?? active, facet.narrowing ? null : key);
  const condition = facet.condition?.(active) ?? { sql: "1", values: [] };
  const order = key === "organization" ? "number DESC, value" : "value DESC";
  const rows = prepared(
    db,
    `SELECT ${facet.value} AS value, count(*) AS number FROM ${INCIDENTS} ${facet.join}
     WHERE ${where.sql} AND ${condition.sql} AND ${facet.value} IS NOT NULL GROUP BY 1 ORDER BY ${order}`,
  ).all(...where.values, ...condition.values) as { value: string; number: number }[];
  for (const value of facet.values ?? []) counts.set(value, 0);
  for (const { value, number } of rows) counts.set(value, number);
  // What is chosen is always shown, so that it can be taken back.
  if (key === "organization") for (const slug of active.organization) if (!counts.has(slug)) counts.set(slug, 0);
  return facet.values
    ? counts
    : new Map([...counts].sort(([a], [b]) => rank(isSelected(active, b), isSelected(active, a))));
}

const rank = (a: boolean, b: boolean): number => Number(a) - Number(b);

function readNames(db: SqliteDatabase, slugs: string[]): Record<string, string> {
  const select = prepared(db, 'SELECT name FROM "Organization" WHERE slug = ?').pluck();
  const names = [...new Set(slugs)].map((slug) => [slug, select.get(slug)] as const);
  return Object.fromEntries(names.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}
