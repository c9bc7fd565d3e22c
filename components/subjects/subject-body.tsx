import type { IncidentRow } from "@/lib/catalog/views";
import { comparisonPath, MOST_COMPARED } from "@/lib/compare/comparison-query";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { statisticsPath } from "@/lib/statistics/address";
import type { ChartId } from "@/lib/statistics/charts";
import { ChartGrid } from "../charts/chart-grid";
import type { ChartView } from "../charts/chart-view";
import { IncidentRows } from "../incident-list/incident-rows";
import { listPath } from "../incident-list/list-path";
import { SiteLink } from "../ui/site-link";

interface SubjectBodyProps {
  charts: readonly ChartId[];
  view: ChartView;
  /** The newest. */
  rows: IncidentRow[];
  locale: Locale;
}

/** The charts of a subject's incidents, the newest of them, and the ways to all. */
export function SubjectBody({ charts, view, rows, locale }: SubjectBodyProps) {
  const { subjects } = stringsFor(locale);
  const total = view.statistics.incidents;
  const compared = rows.slice(0, MOST_COMPARED).map(({ slug }) => slug);
  if (total === 0) return <p className="mt-8 border-ink border-t py-12 text-center">{subjects.none}</p>;
  return (
    <>
      <section aria-labelledby="figures" className="mt-8 border-t pt-5">
        <h2 id="figures" className="mb-5 font-bold font-serif text-lg">
          {subjects.figures}
        </h2>
        <ChartGrid ids={charts} view={view} locale={locale} />
        <p className="no-print mt-6 text-small">
          <SiteLink href={localizePath(locale, statisticsPath(view.query))}>{subjects.allStatistics}</SiteLink>
        </p>
      </section>
      <section aria-labelledby="newest" className="mt-8 max-w-5xl">
        <h2 id="newest" className="mb-2 font-bold font-serif text-lg">
          {subjects.newest}
        </h2>
        <IncidentRows rows={rows} locale={locale} />
        <p className="no-print mt-3 flex flex-wrap gap-x-6 gap-y-1 text-small">
          <SiteLink
            href={localizePath(
              locale,
              listPath({ filters: view.query.filters, search: null, sort: "newest", page: 1 }),
            )}
          >
            {subjects.allIncidents(total)}
          </SiteLink>
          {compared.length > 1 && (
            <SiteLink href={localizePath(locale, comparisonPath(compared))}>
              {subjects.readBeside(compared.length)}
            </SiteLink>
          )}
        </p>
      </section>
    </>
  );
}
