/** The addresses of the statistics: filters and search are those of the list, `vocabulary` chooses the classes of causes. */
import {
  type FilterNote,
  hasFilters,
  type IncidentFilters,
  readQuery,
  type SearchParams,
  usualSort,
  writeQuery,
} from "../filters";
import { type CauseVocabulary, causeVocabularies } from "./cause-classes";
import type { ChartId } from "./charts";

/** What an address asks of the statistics. */
export interface StatisticsQuery {
  filters: IncidentFilters;
  /** What is searched for; null for nothing. */
  search: string | null;
  vocabulary: CauseVocabulary;
}

const PARAM = "vocabulary";

/** Reads an address. Whatever cannot be used is left out and noted; nothing throws. */
export function readStatisticsQuery(input: SearchParams | URLSearchParams): {
  query: StatisticsQuery;
  notes: FilterNote[];
} {
  const { query, notes } = readQuery(input);
  const value = firstOf(input, PARAM).toLowerCase();
  const vocabulary = causeVocabularies.find((name) => name === value) ?? "own";
  if (value !== "" && vocabulary !== value) {
    notes.push({
      param: PARAM,
      value,
      text: {
        ja: `原因の分類「${value}」はないため、開示録の分類で示します。`,
        en: `There are no classes of causes called “${value}”; these are our own.`,
      },
    });
  }
  return { query: { filters: query.filters, search: query.search, vocabulary }, notes };
}

/** The address of the statistics, without its language: `/statistics?cause=loss&vocabulary=jnsa`. */
export function statisticsPath(query: StatisticsQuery): string {
  return `/statistics${parametersOf(query)}`;
}

/** The suppliers and services behind the incidents: `/suppliers?kind=municipality`. */
export function suppliersPath(query: StatisticsQuery, page = 1): string {
  const parameters = new URLSearchParams(parametersOf({ ...query, vocabulary: "own" }));
  if (page > 1) parameters.set("page", String(page));
  return parameters.size > 0 ? `/suppliers?${parameters}` : "/suppliers";
}

/** The page of one chart, without its language: `/charts/causes?cause=loss`; beside it, what it is compared with. */
export function chartPath(query: StatisticsQuery, chart: ChartId, against: StatisticsQuery | null = null): string {
  const own = `/charts/${chart}${parametersOf(query)}`;
  if (against === null) return own;
  return `${own}${own.includes("?") ? "&" : "?"}${new URLSearchParams({ [AGAINST]: writeAgainst(against) })}`;
}

/** Names the incidents that a chart is compared with, in an address: filters and search as they stand in one. */
export const AGAINST = "against";
/** Its value for every incident of the catalog: an empty one would be a field that was left empty. */
export const AGAINST_ALL = "all";

/** What a chart is compared with, as a value in an address: `kind=hospital`. */
export function writeAgainst({ filters, search }: StatisticsQuery): string {
  return String(writeQuery({ filters, search, sort: usualSort(search), page: 1 })) || AGAINST_ALL;
}

/** Reads what a chart is compared with, counted in the same classes; null where nothing is. What cannot be used is noted. */
export function readAgainst(
  input: SearchParams | URLSearchParams,
  { vocabulary }: StatisticsQuery,
): { against: StatisticsQuery | null; notes: FilterNote[] } {
  const value = firstOf(input, AGAINST);
  if (!value) return { against: null, notes: [] };
  const { query, notes } = readQuery(new URLSearchParams(value === AGAINST_ALL ? "" : value));
  const isUnderstood = value === AGAINST_ALL || hasFilters(query.filters) || query.search !== null;
  if (isUnderstood) return { against: { filters: query.filters, search: query.search, vocabulary }, notes };
  const text = {
    ja: `比べる相手「${value}」が分からないため、並べずに示します。`,
    en: `“${value}” names no incidents to compare with; the chart stands alone.`,
  };
  return { against: null, notes: [...notes, { param: AGAINST, value, text }] };
}

/** The first value of a parameter; empty where there is none. */
function firstOf(input: SearchParams | URLSearchParams, name: string): string {
  const value = input instanceof URLSearchParams ? input.get(name) : [input[name]].flat()[0];
  return value?.trim() ?? "";
}

function parametersOf({ filters, search, vocabulary }: StatisticsQuery): string {
  const params = writeQuery({ filters, search, sort: usualSort(search), page: 1 });
  if (vocabulary !== "own") params.set(PARAM, vocabulary);
  return params.size > 0 ? `?${params}` : "";
}
