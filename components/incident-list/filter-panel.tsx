import type { Facet, IncidentList } from "@/lib/catalog/views";
import { type FilterKey, filterOf, filters, type IncidentQuery } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { ChoiceFacet } from "./choice-facet";
import { FilterForm } from "./filter-form";
import type { FilterPlace } from "./list-path";
import { PeriodFacet, RangeFacet } from "./range-facets";

/** Open from the start: what most questions begin with. The others open when they are in use. */
const openFirst: readonly FilterKey[] = ["cause", "kind", "data", "outcome", "date"];

interface FilterPanelProps {
  place: FilterPlace;
  query: IncidentQuery;
  list: Pick<IncidentList, "facets" | "organizationNames">;
  locale: Locale;
}

/** The form's id, for the search box that stands elsewhere. */
export const FILTER_FORM = "filters";

/** All filters in one GET form: beside the list where there is room, folded above it on a phone. */
export function FilterPanel({ place, query, list, locale }: FilterPanelProps) {
  const strings = stringsFor(locale).list;
  const chosen = filters.filter((filter) => filter.write(query.filters).length > 0).length;
  return (
    <details className="wide-open group border-y lg:border-0">
      <summary className="flex min-h-12 list-none items-center justify-between font-semibold text-small lg:supports-[selector(::details-content)]:hidden">
        <h2>{chosen > 0 ? strings.filtersChosen(chosen) : strings.filters}</h2>
        <span aria-hidden="true" className="group-open:rotate-180">
          ▾
        </span>
      </summary>
      <FilterForm
        id={FILTER_FORM}
        action={localizePath(locale, place.action)}
        address={localizePath(locale, place.pathOf(query))}
      >
        {Object.entries(place.kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {filters.map(({ key }) => (
          <FilterGroup key={key} facet={list.facets[key]} place={place} query={query} locale={locale} />
        ))}
        <p className="sticky bottom-0 border-t bg-paper py-3 lg:static">
          <button type="submit" className="control control-strong w-full cursor-pointer justify-center">
            {strings.apply}
          </button>
        </p>
      </FilterForm>
    </details>
  );
}

interface FilterGroupProps extends Omit<FilterPanelProps, "list"> {
  facet: Facet;
}

function FilterGroup({ facet, place, query, locale }: FilterGroupProps) {
  const filter = filterOf(facet.filter);
  const inUse = filter.write(query.filters).length > 0;
  return (
    <details open={inUse || openFirst.includes(filter.key)} className="border-t py-1 first:border-t-0">
      <summary className="py-2 font-semibold text-small">
        {filter.label[locale]}
        {inUse && (
          <span aria-hidden="true" className="ml-1.5 text-shu">
            ●
          </span>
        )}
      </summary>
      <FilterChoices facet={facet} place={place} query={query} locale={locale} />
    </details>
  );
}

function FilterChoices(props: FilterGroupProps) {
  switch (props.facet.filter) {
    case "date":
    case "disclosed":
    case "occurred":
      return <PeriodFacet {...props} period={props.facet.filter} />;
    case "affected":
    case "delay":
      return <RangeFacet {...props} range={props.facet.filter} />;
    default:
      return <ChoiceFacet facet={props.facet} locale={props.locale} />;
  }
}
