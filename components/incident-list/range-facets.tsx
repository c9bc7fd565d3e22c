import type { Facet, FacetChoice } from "@/lib/catalog/views";
import { filterOf, type IncidentQuery, withFilters } from "@/lib/filters";
import { formatNumber } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { SiteLink } from "../ui/site-link";
import type { FilterPlace } from "./list-path";

interface RangeFacetProps {
  facet: Facet;
  place: FilterPlace;
  query: IncidentQuery;
  locale: Locale;
}

/** Years as links, and a span to fill in. */
export function PeriodFacet({
  facet,
  place,
  query,
  locale,
  period,
}: RangeFacetProps & { period: "date" | "disclosed" | "occurred" }) {
  const { list } = stringsFor(locale);
  const { from, to } = query.filters[period];
  const [fromParam = "", toParam = ""] = filterOf(period).params;
  const years = facet.choices.toSorted((a, b) => b.value.localeCompare(a.value));
  return (
    <div className="pb-3">
      <RangeLinks choices={years} facet={facet} place={place} query={query} locale={locale} />
      <fieldset className="grid grid-cols-2 gap-2">
        <legend className="pt-1 text-faded text-fine">{list.periodExample}</legend>
        <RangeField name={fromParam} label={list.from} value={from} />
        <RangeField name={toParam} label={list.to} value={to} />
      </fieldset>
    </div>
  );
}

/** Steps of a scale as links, and a span to fill in. */
export function RangeFacet({ facet, place, query, locale, range }: RangeFacetProps & { range: "affected" | "delay" }) {
  const { list } = stringsFor(locale);
  const { min, max } = query.filters[range];
  const [minParam = "", maxParam = ""] = filterOf(range).params;
  return (
    <div className="pb-3">
      <RangeLinks choices={facet.choices} facet={facet} place={place} query={query} locale={locale} />
      <fieldset className="grid grid-cols-2 gap-2 pt-1">
        <legend className="sr-only">{filterOf(range).label[locale]}</legend>
        <RangeField name={minParam} label={list.minimum} value={min === null ? null : String(min)} />
        <RangeField name={maxParam} label={list.maximum} value={max === null ? null : String(max)} />
      </fieldset>
    </div>
  );
}

function RangeLinks({ choices, facet, place, query, locale }: RangeFacetProps & { choices: FacetChoice[] }) {
  const filter = filterOf(facet.filter);
  return (
    <ul>
      {choices.map(({ value, label, count, selected }) => (
        <li key={value}>
          {count === 0 && !selected ? (
            <span className="choice">
              <span>{label[locale]}</span>
              <span>{formatNumber(count)}</span>
            </span>
          ) : (
            <SiteLink
              href={localizePath(locale, place.pathOf(withFilters(query, filter.toggle(query.filters, value))))}
              scroll={false}
              rel="nofollow"
              aria-current={selected ? "true" : undefined}
              className="choice"
            >
              <span>{label[locale]}</span>
              <span>{formatNumber(count)}</span>
            </SiteLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function RangeField({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <label className="text-fine">
      {label}
      <input
        type="text"
        name={name}
        defaultValue={value ?? ""}
        inputMode="numeric"
        autoComplete="off"
        maxLength={14}
        className="field"
      />
    </label>
  );
}
