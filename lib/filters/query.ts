/** The whole question that an address asks of the list: filters, order, page. */
import type { Bilingual } from "../taxonomy";
import { type FilterNote, type IncidentFilters, noFilters } from "./filter";
import { filters } from "./list";

/**
 * The orders of the list. `largest` goes unit by unit (people first), because figures of different units cannot
 * be compared, and puts the incidents without a figure last.
 */
export const sortOrders = {
  newest: { ja: "新しい順", en: "Newest first" },
  oldest: { ja: "古い順", en: "Oldest first" },
  largest: { ja: "人数・件数の多い順", en: "Largest first" },
  organization: { ja: "組織名順", en: "By organization" },
} as const satisfies Record<string, Bilingual>;

export type SortOrder = keyof typeof sortOrders;

export interface IncidentQuery {
  filters: IncidentFilters;
  sort: SortOrder;
  /** From 1. */
  page: number;
}

/** What a page of Next hands over, or what a form sent. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A form without a script sends its empty fields too; the address that is shared has none of them. */
export function hasEmptyField(params: SearchParams): boolean {
  return Object.values(params).some((value) => [value].flat().includes(""));
}

export const PAGE_SIZE = 20;
const LAST_PAGE = 100_000;

/** Reads an address. Whatever cannot be used is left out and noted; nothing throws. */
export function readQuery(input: SearchParams | URLSearchParams): { query: IncidentQuery; notes: FilterNote[] } {
  const params = input instanceof URLSearchParams ? input : toUrlSearchParams(input);
  const notes: FilterNote[] = [];
  let active: IncidentFilters = { ...noFilters };
  for (const filter of filters) active = { ...active, ...filter.read(params, (note) => notes.push(note)) };
  return { query: { filters: active, sort: readSort(params, notes), page: readPage(params, notes) }, notes };
}

/** The address of a query, without what is default; the same question always gives the same address. */
export function writeQuery({ filters: active, sort, page }: IncidentQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const filter of filters) for (const [param, value] of filter.write(active)) params.append(param, value);
  if (sort !== "newest") params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  return params;
}

/** The query with other filters, from its first page. */
export function withFilters(query: IncidentQuery, active: IncidentFilters): IncidentQuery {
  return { ...query, filters: active, page: 1 };
}

function toUrlSearchParams(input: SearchParams): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) params.append(name, one);
  }
  return params;
}

function readSort(params: URLSearchParams, notes: FilterNote[]): SortOrder {
  const value = (params.get("sort") ?? "").trim();
  if (value === "") return "newest";
  if (Object.hasOwn(sortOrders, value)) return value as SortOrder;
  notes.push({
    param: "sort",
    value,
    text: {
      ja: `並び順「${value}」はないため、新しい順にしました。`,
      en: `There is no order “${value}”; newest first.`,
    },
  });
  return "newest";
}

function readPage(params: URLSearchParams, notes: FilterNote[]): number {
  const value = (params.get("page") ?? "").trim();
  if (value === "") return 1;
  const page = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (page >= 1 && page <= LAST_PAGE) return page;
  notes.push({
    param: "page",
    value,
    text: {
      ja: `ページ「${value}」はないため、最初のページを示します。`,
      en: `There is no page “${value}”; this is the first.`,
    },
  });
  return 1;
}
