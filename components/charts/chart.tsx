import type { ReactNode } from "react";
import { listPath } from "@/components/incident-list/list-path";
import { readSiteUrl } from "@/lib/env";
import { usualSort } from "@/lib/filters";
import { formatDate } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { chartComparisonWords } from "@/lib/i18n/chart-comparison-words";
import { citationWords } from "@/lib/i18n/citation-words";
import { dataPath, formats } from "@/lib/open-data/addresses";
import { chartPath, type StatisticsQuery } from "@/lib/statistics/address";
import type { ChartRow, ChartTable } from "@/lib/statistics/chart-table";
import type { ChartId } from "@/lib/statistics/charts";
import { describeChart } from "@/lib/statistics/sentences";
import { chartTable } from "@/lib/statistics/tables";
import { CopyButton } from "../ui/copy-button";
import { MixedText } from "../ui/mixed-text";
import { SiteLink } from "../ui/site-link";
import { ChartData } from "./chart-data";
import { ChartDrawing } from "./chart-drawing";
import type { ChartView } from "./chart-view";

interface ChartProps {
  id: ChartId;
  view: ChartView;
  locale: Locale;
  /** Before the chart's anchor, where a page shows the same chart of two sets of incidents. */
  prefix?: string;
  /** Between the sentence and the drawing: a choice of classes. */
  children?: ReactNode;
}

/** A chart among others: its heading leads to its own page. */
export function Chart({ prefix = "", ...parts }: ChartProps) {
  const { id, view, locale } = parts;
  const anchor = prefix + id;
  return (
    <section id={anchor} aria-labelledby={`${anchor}-heading`} className="min-w-0 break-inside-avoid">
      <h3 id={`${anchor}-heading`} className="font-semibold">
        <SiteLink
          href={localizePath(locale, chartPath(view.query, id))}
          rel="nofollow"
          className="decoration-rule hover:decoration-current"
        >
          {stringsFor(locale).statistics.charts[id]}
        </SiteLink>
      </h3>
      <ChartBody {...parts} />
    </section>
  );
}

interface ChartBodyProps extends Omit<ChartProps, "prefix"> {
  /** Table and citation stand open, as on the page of the chart. */
  isOpen?: boolean;
}

/** The sentence that says what a chart shows, the drawing, its files, how to cite it, and its table. */
export function ChartBody({ id, view, locale, isOpen = false, children }: ChartBodyProps) {
  const table = chartTable(id, view);
  const sentence = describeChart(id, view, locale);
  const hrefOf = (row: ChartRow) => rowHref(row, view, locale);
  const title = stringsFor(locale).statistics.charts[id];
  return (
    <>
      <p className="mt-0.5 mb-4 text-small">
        <MixedText text={sentence} locale={locale} />
      </p>
      {children}
      <ChartDrawing id={id} table={table} view={view} hrefOf={hrefOf} description={sentence} locale={locale} />
      <p className="mt-3 text-faded text-fine empty:hidden">{noteOf(id, view, locale)}</p>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-5 text-fine">
        <ChartFiles path={chartPath(view.query, id)} name={title} locale={locale} />
        {!isOpen && <ToComparison id={id} query={view.query} locale={locale} />}
        <ChartCitation id={id} view={view} isOpen={isOpen} locale={locale} />
        <ChartData
          table={table}
          title={title}
          hrefOf={hrefOf}
          isOpen={isOpen}
          locale={locale}
          isJapanese={hasNames(id, table)}
        />
      </div>
    </>
  );
}

/** Names of organizations and the classes of Japanese vocabularies are Japanese in both languages. */
export function hasNames(id: ChartId, { subject }: ChartTable): boolean {
  return id === "origins" || subject.key === "jnsa_class" || subject.key === "jipdec_class";
}

function rowHref({ target }: ChartRow, { query }: ChartView, locale: Locale): string | null {
  if (target === null) return null;
  const path =
    "organization" in target
      ? `/organizations/${target.organization}`
      : listPath({ ...query, filters: target.narrow(query.filters), sort: usualSort(query.search), page: 1 });
  return localizePath(locale, path);
}

function noteOf(id: ChartId, { vocabulary }: ChartView, locale: Locale): string {
  const { notes } = stringsFor(locale).statistics;
  switch (id) {
    case "causes":
      return vocabulary === "own" ? notes.causes : notes.foreignCauses;
    case "data-types":
    case "subjects":
    case "reported-to":
      return notes.multiple;
    case "data-pairs":
      return notes.pairs;
    case "occurrence-to-discovery":
    case "discovery-to-disclosure":
    case "occurrence-to-disclosure":
      return notes.days;
    case "quarters":
    case "years":
    case "months":
    case "sizes":
    case "origins":
      return notes[id];
    default:
      return "";
  }
}

/** What people take along; that the table is described is told by its own answer. */
const files = formats.chart.filter(({ ending }) => ["csv", "json"].includes(ending));

/** The files of a chart, alone or beside that of other incidents. */
export function ChartFiles({ path, name, locale }: { path: string; name: string; locale: Locale }) {
  const { statistics, site } = stringsFor(locale);
  return (
    <p className="no-print text-fine">
      <span className="text-faded">{statistics.download}</span>
      {files.map(({ ending, name: format, mediaType }) => (
        <a key={ending} href={dataPath(path, ending, locale)} type={mediaType} className="ml-2 inline-block py-1.5">
          {format}
          <span className="sr-only">{site.parenthesis(name)}</span>
        </a>
      ))}
    </p>
  );
}

/** To the place where the chart can be set beside that of other incidents. */
function ToComparison({ id, query, locale }: { id: ChartId; query: StatisticsQuery; locale: Locale }) {
  const { statistics, site } = stringsFor(locale);
  return (
    <SiteLink
      href={localizePath(locale, `${chartPath(query, id)}#comparison`)}
      rel="nofollow"
      className="no-print inline-block py-1.5"
    >
      {chartComparisonWords[locale].submit}
      <span className="sr-only">{site.parenthesis(statistics.charts[id])}</span>
    </SiteLink>
  );
}

/** The line by which a chart is cited: what it shows of which incidents, and as of when. */
function ChartCitation({ id, view: { query, scope, asOf }, isOpen, locale }: Omit<ChartBodyProps, "children">) {
  const { statistics, value } = stringsFor(locale);
  const { copyOf, copy, copied, selected } = citationWords[locale];
  const address = new URL(localizePath(locale, chartPath(query, id)), readSiteUrl()).href;
  const date = asOf === null ? value.unknown : formatDate({ value: asOf }, locale);
  return (
    <details open={isOpen} className="open:basis-full">
      <summary className="inline-block py-1.5 underline decoration-edge underline-offset-4">{statistics.cite}</summary>
      <p id={`${id}-citation`} className="mb-2 select-all">
        <MixedText text={statistics.citation(statistics.charts[id], scope[locale], date, address)} locale={locale} />
      </p>
      {isOpen && (
        <CopyButton targetId={`${id}-citation`} label={copyOf(statistics.cite)} words={{ copy, copied, selected }} />
      )}
    </details>
  );
}
