import { formatNumber } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import type { ChartRow } from "@/lib/statistics/chart-table";

interface TimeColumnsProps {
  /** Years (`2023`), quarters (`2023-Q2`) or months (`2023-06`) in order, what is not dated last. */
  rows: readonly ChartRow[];
  hrefOf(row: ChartRow): string | null;
  title: string;
  description: string;
  locale: Locale;
}

/** So many columns are each labelled with their figure; of more, only the highest. */
const MOST_LABELLED = 14;

/** The greatest number of years that are written below the columns. */
const MOST_TICKS = 8;

/** The widest that a column gets, as a part of the chart. */
const WIDEST = 0.11;

/** The plot, in em: figures stand above it and dates below. */
const PLOT = { top: 1.6, height: 9, bottom: 1.8 };
const BASE = PLOT.top + PLOT.height;

/**
 * Columns over time, hollow ones beside them for what is not dated. Pointing at a column leads to its incidents; for
 * keys the table below has the same links.
 */
export function TimeColumns({ rows, hrefOf, title, description, locale }: TimeColumnsProps) {
  const known = rows.filter(({ isUnknown }) => !isUnknown);
  const unknown = rows.filter(({ isUnknown, values: [count] }) => isUnknown && count > 0);
  const highest = Math.max(1, ...rows.map(({ values: [count] }) => count));
  return (
    <div className="flex gap-4 text-fine">
      {known.length > 0 && (
        <div className="relative min-w-0 grow">
          <Columns rows={known} highest={highest} title={title} description={description} />
          <svg aria-hidden="true" className="absolute inset-0 size-full">
            {known.map((row, at) => (
              <PointedColumn
                key={row.key}
                row={row}
                place={placeOf(at, known.length)}
                href={hrefOf(row)}
                locale={locale}
              />
            ))}
          </svg>
        </div>
      )}
      {unknown.map((row) => (
        <UnknownColumn key={row.key} row={row} highest={highest} locale={locale} />
      ))}
    </div>
  );
}

const em = (value: number): string => `${Math.round(value * 1000) / 1000}em`;
const percent = (part: number): string => `${Math.round(part * 100_000) / 1000}%`;

/** Where a column stands, in parts of the chart's width. */
function placeOf(at: number, total: number): { slot: number; left: number; width: number; middle: number } {
  const slot = Math.min(1 / total, WIDEST / 0.76);
  const width = 0.76 * slot;
  const left = at * slot + 0.12 * slot;
  return { slot, left, width, middle: left + width / 2 };
}

function Columns({
  rows,
  highest,
  title,
  description,
}: Omit<TimeColumnsProps, "hrefOf" | "locale"> & { highest: number }) {
  const isLabelled = ({ values: [count] }: ChartRow) =>
    count > 0 && (rows.length <= MOST_LABELLED || count === highest);
  return (
    <svg role="img" aria-label={title} className="block w-full overflow-visible" height={em(BASE + PLOT.bottom)}>
      <desc>{description}</desc>
      <line x1="0" x2="100%" y1={em(BASE)} y2={em(BASE)} className="axis" />
      {rows.map((row, at) => {
        const { left, width, middle } = placeOf(at, rows.length);
        const height = (PLOT.height * row.values[0]) / highest;
        return (
          <g key={row.key}>
            <rect className="bar" x={percent(left)} width={percent(width)} y={em(BASE - height)} height={em(height)} />
            {isLabelled(row) && (
              <text x={percent(middle)} y={em(BASE - height - 0.4)} className="fill-ink" textAnchor="middle">
                {formatNumber(row.values[0])}
              </text>
            )}
          </g>
        );
      })}
      {ticksOf(rows).map(({ year, at }) => (
        <text key={year} x={percent(placeOf(at, rows.length).left)} y={em(BASE + 1.4)} className="fill-faded">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** The years to write, each below the first of its columns; of many, every second or fifth. */
function ticksOf(rows: readonly ChartRow[]): { year: string; at: number }[] {
  const firsts = new Map<string, number>();
  for (const [at, { key }] of rows.entries()) {
    const year = key.slice(0, 4);
    if (!firsts.has(year)) firsts.set(year, at);
  }
  const step = [1, 2, 5, 10, 25, 50].find((years) => firsts.size / years <= MOST_TICKS) ?? 100;
  const years = [...firsts].map(([year, at]) => ({ year, at }));
  return step === 1 ? years : years.filter(({ year }) => Number(year) % step === 0);
}

interface PointedColumnProps {
  row: ChartRow;
  place: ReturnType<typeof placeOf>;
  href: string | null;
  locale: Locale;
}

function PointedColumn({ row, place, href, locale }: PointedColumnProps) {
  const [count] = row.values;
  if (href === null || count === 0) return null;
  const words = stringsFor(locale).statistics.pointed(row.label[locale], count);
  return (
    <a href={href} rel="nofollow" tabIndex={-1}>
      <title>{words}</title>
      <rect
        x={percent(place.left - 0.12 * place.slot)}
        width={percent(place.slot)}
        height="100%"
        className="fill-transparent hover:fill-ink/10"
      />
    </a>
  );
}

/** What is not dated stands apart, in the same scale. */
function UnknownColumn({ row, highest, locale }: { row: ChartRow; highest: number; locale: Locale }) {
  const height = (PLOT.height * row.values[0]) / highest;
  return (
    <svg aria-hidden="true" width={em(5)} height={em(BASE + PLOT.bottom)} className="shrink-0 overflow-visible">
      <line x1="0" x2="100%" y1={em(BASE)} y2={em(BASE)} className="axis" />
      <rect className="bar-unknown" x="25%" width="50%" y={em(BASE - height)} height={em(height)} />
      <text x="50%" y={em(BASE - height - 0.4)} className="fill-ink" textAnchor="middle">
        {formatNumber(row.values[0])}
      </text>
      <text x="50%" y={em(BASE + 1.4)} className="fill-faded" textAnchor="middle">
        {row.label[locale]}
      </text>
    </svg>
  );
}
