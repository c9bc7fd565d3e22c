import { formatCount } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import type { ChartRow, ChartTable } from "@/lib/statistics/chart-table";
import type { ChartId } from "@/lib/statistics/charts";
import type { UnitSizes } from "@/lib/statistics/sizes";
import { countQualifiers, countUnits } from "@/lib/taxonomy";
import { listPath } from "../incident-list/list-path";
import { type BarLayout, BarRows } from "./bar-rows";
import { hasNames } from "./chart";
import type { ChartView } from "./chart-view";
import { PairMatrix } from "./pair-matrix";
import { TimeColumns } from "./time-columns";

interface ChartDrawingProps {
  id: ChartId;
  table: ChartTable;
  view: ChartView;
  hrefOf(row: ChartRow): string | null;
  description: string;
  locale: Locale;
}

/** Bars of codes beyond these are left to the table. */
const MOST_BARS = 12;

/** The drawing that fits a chart. */
export function ChartDrawing(props: ChartDrawingProps) {
  if (props.view.statistics.incidents === 0) return null;
  switch (props.id) {
    case "quarters":
    case "years":
    case "months":
      return <TimeColumns {...drawn(props)} rows={props.table.rows} />;
    case "data-pairs":
      return <PairDrawing {...props} />;
    case "sizes":
      return <SizeDrawing {...props} />;
    case "occurrence-to-discovery":
    case "discovery-to-disclosure":
    case "occurrence-to-disclosure":
      return <Bars {...props} rows={onScale(props.table.rows)} layout="days" />;
    default:
      return <Bars {...props} rows={withinReach(props.table.rows)} />;
  }
}

/** The commonest codes, and what is not stated after them. */
function withinReach(rows: readonly ChartRow[]): ChartRow[] {
  const known = rows.filter(({ isUnknown, values: [count] }) => !isUnknown && count > 0);
  return [...known.slice(0, MOST_BARS), ...rows.filter((row) => row.isUnknown && row.values[0] > 0)];
}

/** Of a scale every step is drawn where anything stands on one, and of what is not known that which is there. */
function onScale(rows: readonly ChartRow[]): ChartRow[] {
  const isUsed = rows.some(({ isUnknown, values: [count] }) => !isUnknown && count > 0);
  return rows.filter(({ isUnknown, values: [count] }) => count > 0 || (isUsed && !isUnknown));
}

const largestOf = (rows: readonly ChartRow[]): number => Math.max(0, ...rows.map(({ values: [count] }) => count));

function drawn({ id, hrefOf, description, locale }: ChartDrawingProps) {
  return { hrefOf, description, locale, title: stringsFor(locale).statistics.charts[id] };
}

interface BarsProps extends ChartDrawingProps {
  rows: readonly ChartRow[];
  layout?: BarLayout;
}

function Bars({ rows, layout, ...props }: BarsProps) {
  const isJapanese = hasNames(props.id, props.table);
  return <BarRows {...drawn(props)} rows={rows} scale={largestOf(rows)} layout={layout} isJapanese={isJapanese} />;
}

function PairDrawing(props: ChartDrawingProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 xl:grid-cols-2">
      <PairMatrix {...drawn(props)} counts={props.view.statistics.dataPairs} />
      <Bars {...props} rows={withinReach(props.table.rows)} />
    </div>
  );
}

/** One drawing for each unit, in one scale of incidents; never one for all. */
function SizeDrawing(props: ChartDrawingProps) {
  const { table, view, locale } = props;
  const { sizes } = view.statistics;
  const scale = largestOf(table.rows);
  const title = stringsFor(locale).statistics.charts.sizes;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 md:grid-cols-2">
      {sizes.units.map((unit) => {
        const label = countUnits[unit.unit].label;
        const rows = table.rows.filter(({ group }) => group?.ja === label.ja);
        return (
          <div key={unit.unit}>
            <h4 className="mb-2 border-b pb-1 font-semibold text-small">
              {stringsFor(locale).statistics.unit(label[locale])}
            </h4>
            <BarRows {...drawn(props)} title={`${title} ${label[locale]}`} rows={rows} scale={scale} layout="figures" />
            <SizeNotes unit={unit} view={view} locale={locale} />
          </div>
        );
      })}
      <BarRows
        {...drawn(props)}
        rows={table.rows.filter(({ isUnknown }) => isUnknown)}
        scale={scale}
        layout="figures"
      />
    </div>
  );
}

function SizeNotes({ unit, view, locale }: { unit: UnitSizes; view: ChartView; locale: Locale }) {
  const { statistics } = stringsFor(locale);
  const filters = { ...view.query.filters, unit: [unit.unit] };
  const parts = unit.qualifiers.map(({ code, count }) =>
    statistics.qualifiedPart(countQualifiers[code].label[locale], count),
  );
  return (
    <p className="mt-1 text-fine">
      {/* Of a single figure, its middle is itself, without what it was qualified by. */}
      {unit.count > 1 && `${statistics.median(unit.quantiles.median, countUnits[unit.unit].label[locale])} · `}
      <a href={localizePath(locale, listPath({ ...view.query, filters, sort: "largest", page: 1 }))} rel="nofollow">
        {statistics.largest(formatCount(unit.largest, locale))}
      </a>
      <span className="block text-faded">{statistics.qualified(parts)}</span>
    </p>
  );
}
