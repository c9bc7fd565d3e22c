import type { Bilingual } from "../taxonomy";
import type { Chip, IncidentFilters, OrganizationNames } from "./filter";
import { filters } from "./list";
import type { IncidentQuery } from "./query";

/** One chip for each active choice, in the order of the list. */
export function chipsOf(active: IncidentFilters, names: OrganizationNames = {}): Chip[] {
  return filters.flatMap((filter) => filter.chips(active, names));
}

/** The list in a sentence: 「原因が「ランサムウェア」、公表日が2023年の事案」. */
export function describeFilters(active: IncidentFilters, names: OrganizationNames = {}): Bilingual {
  const phrases = filters.map((filter) => filter.phrase(active, names)).filter((phrase) => phrase !== null);
  if (phrases.length === 0) return { ja: "すべての事案", en: "All incidents" };
  return {
    ja: `${phrases.map((phrase) => phrase.ja).join("、")}の事案`,
    en: `Incidents with ${phrases.map(({ en }) => en.charAt(0).toLowerCase() + en.slice(1)).join("; ")}`,
  };
}

/** What is filtered and what is searched for, in a sentence. */
export function describeScope(
  { filters, search }: Pick<IncidentQuery, "filters" | "search">,
  names: OrganizationNames = {},
): Bilingual {
  const filtered = describeFilters(filters, names);
  if (search === null) return filtered;
  return { ja: `「${search}」の検索結果: ${filtered.ja}`, en: `Found for “${search}”: ${filtered.en}` };
}

/** Whether anything is filtered at all. */
export function hasFilters(active: IncidentFilters): boolean {
  return filters.some((filter) => filter.write(active).length > 0);
}
