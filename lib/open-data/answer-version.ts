import { type CatalogVersion, getCatalogVersion } from "../catalog/queries/version";
import { readQuery } from "../filters";
import { todayInJapan } from "../japan-day";
import { dependsOnToday } from "../search/query/relative-period";
import { AGAINST } from "../statistics/address";

/**
 * What an answer to parameters is made from: the catalog as it is now, and the day where a search tells a span of time
 * from today. That the catalog did not change then says nothing of the answer.
 */
export function answerVersion(params: URLSearchParams): CatalogVersion {
  const catalog = getCatalogVersion();
  const searches = [params, new URLSearchParams(params.get(AGAINST) ?? "")].map((some) => readQuery(some).query.search);
  const isOfToday = searches.some((search) => search !== null && dependsOnToday(search));
  return isOfToday ? { version: `${catalog.version} ${todayInJapan()}`, modifiedAt: null } : catalog;
}
