import { formatNumber, formatShare } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import type { ChartColumn, ChartRow, ChartTable } from "@/lib/statistics/chart-table";

interface ChartDataProps {
  table: ChartTable;
  title: string;
  hrefOf(row: ChartRow): string | null;
  isOpen: boolean;
  locale: Locale;
  /** Whether labels are names, which are Japanese in both languages. */
  isJapanese?: boolean;
}

/** A page shows so many rows; the files have them all. */
const MOST_ROWS = 40;

/** The figures of a chart as a table, each row leading to its incidents. */
export function ChartData({ table, title, hrefOf, isOpen, locale, isJapanese = false }: ChartDataProps) {
  const { statistics } = stringsFor(locale);
  const rows = table.rows.slice(0, MOST_ROWS);
  return (
    <details open={isOpen} className={`open:basis-full ${isOpen ? "" : "no-print"}`}>
      <summary className="inline-block py-1.5 text-fine underline decoration-edge underline-offset-4">
        {statistics.showTable}
      </summary>
      <table className="mt-1 mb-3 w-full max-w-2xl text-small">
        <caption className="sr-only">{title}</caption>
        <thead className="text-faded text-fine">
          <tr className="border-ink border-b text-left">
            <th scope="col" className="py-1 pr-3 font-normal">
              {table.subject.label[locale]}
            </th>
            {table.columns.map(({ key, label }) => (
              <th key={key} scope="col" className="py-1 pl-3 text-right font-normal [overflow-wrap:normal]">
                {label[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                <RowName row={row} href={hrefOf(row)} locale={locale} isJapanese={isJapanese && !row.isUnknown} />
              </th>
              {table.columns.map((column, at) => (
                <td key={column.key} className="whitespace-nowrap py-1 pl-3 text-right">
                  {formatCell(row.values[at] ?? null, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < table.rows.length && (
        <p className="mb-3 text-faded text-fine">{statistics.tableCut(rows.length, table.rows.length)}</p>
      )}
    </details>
  );
}

interface RowNameProps {
  row: ChartRow;
  href: string | null;
  locale: Locale;
  isJapanese: boolean;
}

function RowName({ row, href, locale, isJapanese }: RowNameProps) {
  const { site } = stringsFor(locale);
  const label = row.group ? `${row.label[locale]}${site.parenthesis(row.group[locale])}` : row.label[locale];
  const lang = isJapanese ? "ja" : undefined;
  if (href === null || row.values[0] === 0) return <span lang={lang}>{label}</span>;
  return (
    <a href={href} rel="nofollow" lang={lang}>
      {label}
    </a>
  );
}

function formatCell(value: number | null, { kind }: ChartColumn): string {
  if (value === null) return "–";
  return kind === "share" ? formatShare(value) : formatNumber(value);
}
