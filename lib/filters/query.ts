/** The whole question that an address asks of the list: filters, order, page. */
import { type Bilingual, codesOf } from "../taxonomy";
import { type FilterNote, type IncidentFilters, noFilters } from "./filter";
import { filters } from "./list";

/**
 * The orders of the list. `relevance` is for a search alone. `largest` goes unit by unit (people first), because figures
 * of different units cannot be compared, and puts the incidents without a figure last; `slowest` goes by the days from
 * discovery to disclosure, and puts those last of which either is not known to the day.
 */
export const sortOrders = {
  relevance: { ja: "関連度順", en: "Best match first" },
  newest: { ja: "新しい順", en: "Newest first" },
  oldest: { ja: "古い順", en: "Oldest first" },
  largest: { ja: "人数・件数の多い順", en: "Largest first" },
  slowest: { ja: "公表まで長い順", en: "Slowest to disclose" },
  organization: { ja: "組織名順", en: "By organization" },
} as const satisfies Record<string, Bilingual>;

export type SortOrder = keyof typeof sortOrders;

export interface IncidentQuery {
  filters: IncidentFilters;
  /** What was typed into the search box; null where nothing was. */
  search: string | null;
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
const SEARCH_PARAM = "q";
/** In characters. What a search costs grows faster than its length; the title of a notice has room. */
const LONGEST_SEARCH = 100;

/** The order in which a list stands unless another is chosen. */
export const usualSort = (search: string | null): SortOrder => (search === null ? "newest" : "relevance");

/** The orders that there are for a query. */
export function sortOrdersOf({ search }: IncidentQuery): SortOrder[] {
  return codesOf(sortOrders).filter((order) => order !== "relevance" || search !== null);
}

/** Reads an address. Whatever cannot be used is left out and noted; nothing throws. */
export function readQuery(input: SearchParams | URLSearchParams): { query: IncidentQuery; notes: FilterNote[] } {
  const params = input instanceof URLSearchParams ? input : toUrlSearchParams(input);
  const notes: FilterNote[] = [];
  let active: IncidentFilters = { ...noFilters };
  for (const filter of filters) active = { ...active, ...filter.read(params, (note) => notes.push(note)) };
  const search = readSearch(params, notes);
  const sort = readSort(params, search, notes);
  return { query: { filters: active, search, sort, page: readPage(params, notes) }, notes };
}

/** The address of a query, without what is default; the same question always gives the same address. */
export function writeQuery({ filters: active, search, sort, page }: IncidentQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (search !== null) params.set(SEARCH_PARAM, search);
  for (const filter of filters) for (const [param, value] of filter.write(active)) params.append(param, value);
  if (sort !== usualSort(search)) params.set("sort", sort);
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

function readSearch(params: URLSearchParams, notes: FilterNote[]): string | null {
  const value = (params.get(SEARCH_PARAM) ?? "").trim();
  if (value.length <= LONGEST_SEARCH) return value || null;
  notes.push({
    param: SEARCH_PARAM,
    value: `${value.slice(0, 20)}…`,
    text: {
      ja: `検索語が長すぎるため、最初の${LONGEST_SEARCH}字だけで探しました。`,
      en: `The search is too long; its first ${LONGEST_SEARCH} characters were used.`,
    },
  });
  return value.slice(0, LONGEST_SEARCH).trim();
}

function readSort(params: URLSearchParams, search: string | null, notes: FilterNote[]): SortOrder {
  const value = (params.get("sort") ?? "").trim();
  const usual = usualSort(search);
  // The best match of no search is any: an address that lost its search is not at fault.
  if (value === "" || (value === "relevance" && search === null)) return usual;
  if (Object.hasOwn(sortOrders, value)) return value as SortOrder;
  notes.push({
    param: "sort",
    value,
    text: {
      ja: `並び順「${value}」はないため、${sortOrders[usual].ja}にしました。`,
      en: `There is no order “${value}”; ${sortOrders[usual].en.toLowerCase()}.`,
    },
  });
  return usual;
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
