import { listPath } from "@/components/incident-list/list-path";
import { usualSort, writeQuery } from "@/lib/filters";
import { formatNumber, formatShare } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { chartComparisonWords } from "@/lib/i18n/chart-comparison-words";
import { AGAINST, AGAINST_ALL, chartPath, writeAgainst } from "@/lib/statistics/address";
import { type ChartId, hasOwnOrder } from "@/lib/statistics/charts";
import { type ComparedRow, compareTables } from "@/lib/statistics/compare-tables";
import { chartTable } from "@/lib/statistics/tables";
import { causes, codesOf, organizationKinds } from "@/lib/taxonomy";
import { MixedText } from "../ui/mixed-text";
import { SiteLink } from "../ui/site-link";
import { ChartFiles, hasNames } from "./chart";
import type { ChartView } from "./chart-view";

interface ChartComparisonProps {
  id: ChartId;
  view: ChartView;
  /** What it is compared with; null until something is chosen. */
  against: ChartView | null;
  /** The years that can be chosen, the latest first. */
  years: readonly string[];
  locale: Locale;
}

/** In so small a set one incident more moves a share by points. */
const SMALL = 30;

/** The chart beside the same chart of other incidents: another period, another sector, all. */
export function ChartComparison({ id, view, against, years, locale }: ChartComparisonProps) {
  const words = chartComparisonWords[locale];
  return (
    <section id="comparison" aria-labelledby="comparison-heading" className="mt-8 max-w-5xl border-t pt-5">
      <h2 id="comparison-heading" className="font-semibold">
        {words.title}
      </h2>
      <AgainstForm id={id} view={view} against={against} years={years} locale={locale} />
      {against && <Comparison id={id} view={view} against={against} locale={locale} />}
    </section>
  );
}

/** A choice of what to compare with; any other filter can stand in the address. */
function AgainstForm({ id, view, against, years, locale }: ChartComparisonProps) {
  const words = chartComparisonWords[locale];
  const chosen = against ? writeAgainst(against.query) : "";
  const groups = [
    {
      label: words.kinds,
      options: codesOf(organizationKinds).map(
        (code) => [`kind=${code}`, organizationKinds[code].label[locale]] as const,
      ),
    },
    {
      label: words.causes,
      options: codesOf(causes).map((code) => [`cause=${code}`, causes[code].label[locale]] as const),
    },
    { label: words.years, options: years.map((year) => [yearFilter(year), words.year(year)] as const) },
  ];
  const isOther = chosen !== AGAINST_ALL && !groups.some(({ options }) => options.some(([value]) => value === chosen));
  const { filters, search, vocabulary } = view.query;
  const kept = [...writeQuery({ filters, search, sort: usualSort(search), page: 1 })];
  return (
    <form
      action={`${localizePath(locale, `/charts/${id}`)}#comparison`}
      className="no-print mt-2 flex flex-wrap items-end gap-2 text-small"
    >
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {vocabulary !== "own" && <input type="hidden" name="vocabulary" value={vocabulary} />}
      <label className="max-w-full">
        <span className="block text-faded text-fine">{words.with}</span>
        <select name={AGAINST} defaultValue={chosen} className="field max-w-full">
          <option value="">{words.none}</option>
          <option value={AGAINST_ALL}>{words.all}</option>
          {against && isOther && <option value={chosen}>{against.scope[locale]}</option>}
          {groups.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit" className="control">
        {words.submit}
      </button>
    </form>
  );
}

const yearFilter = (year: string): string => String(new URLSearchParams({ date_from: year, date_to: year }));

type ComparisonProps = Omit<ChartComparisonProps, "years" | "against"> & { against: ChartView };

function Comparison({ id, view, against, locale }: ComparisonProps) {
  const words = chartComparisonWords[locale];
  const sets = [view, against] as const;
  const tables = sets.map((set) => chartTable(id, set));
  const [first, second] = tables;
  if (!first || !second) return null;
  const rows = compareTables(first, second, hasOwnOrder(id));
  const scale = Math.max(...rows.flatMap(({ shares }) => shares.map((share) => share ?? 0)));
  const isSmall = sets.some(({ statistics }) => statistics.incidents < SMALL);
  return (
    <>
      <p className="phrase mt-3 text-small">
        {words.lead} {isSmall && words.small(SMALL)}
      </p>
      <div className="overflow-x-auto">
        <table className="mt-3 w-full text-small">
          <caption className="sr-only">{words.title}</caption>
          <thead className="text-fine">
            <tr className="border-ink border-b text-left align-bottom">
              <th scope="col" className="py-1 pr-3 font-normal text-faded">
                {first.subject.label[locale]}
              </th>
              {sets.map((set, at) => (
                <th
                  key={at === 0 ? "first" : "second"}
                  scope="col"
                  className="w-[23%] py-1 pl-3 font-semibold sm:w-[30%] sm:pl-6"
                >
                  <SetName set={set} locale={locale} />
                </th>
              ))}
              <th scope="col" className="py-1 pl-3 text-right font-normal text-faded sm:w-[9em]">
                <span className="block">{words.difference}</span>
                <span className="block whitespace-nowrap">{words.points}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ComparisonRow key={row.key} row={row} scale={scale} isNamed={hasNames(id, first)} locale={locale} />
            ))}
          </tbody>
        </table>
      </div>
      <ChartFiles
        path={chartPath(view.query, id, against.query)}
        name={`${stringsFor(locale).statistics.charts[id]}: ${words.title}`}
        locale={locale}
      />
    </>
  );
}

/** Which incidents a column counts, and how many they are. */
function SetName({ set, locale }: { set: ChartView; locale: Locale }) {
  const { filters, search } = set.query;
  const list = listPath({ filters, search, sort: usualSort(search), page: 1 });
  return (
    <>
      <SiteLink href={localizePath(locale, list)}>
        <MixedText text={set.scope[locale]} locale={locale} />
      </SiteLink>
      <span className="block font-normal text-faded">
        {stringsFor(locale).statistics.scope(set.statistics.incidents)}
      </span>
    </>
  );
}

interface ComparisonRowProps {
  row: ComparedRow;
  /** The share whose bar fills its cell. */
  scale: number;
  isNamed: boolean;
  locale: Locale;
}

function ComparisonRow({ row, scale, isNamed, locale }: ComparisonRowProps) {
  const { site } = stringsFor(locale);
  const { label, group, isUnknown, counts, shares, difference } = row;
  return (
    <tr className="border-b">
      <th scope="row" lang={isNamed && !isUnknown ? "ja" : undefined} className="py-1 pr-3 text-left font-normal">
        {label[locale]}
        {group && site.parenthesis(group[locale])}
      </th>
      <ShareCell count={counts[0]} share={shares[0]} scale={scale} isUnknown={isUnknown} />
      <ShareCell count={counts[1]} share={shares[1]} scale={scale} isUnknown={isUnknown} />
      <td className="whitespace-nowrap py-1 pl-3 text-right">
        {difference === null ? "–" : chartComparisonWords[locale].signed(difference)}
      </td>
    </tr>
  );
}

interface ShareCellProps extends Pick<ComparisonRowProps, "scale"> {
  count: number;
  share: number | null;
  isUnknown: boolean;
}

function ShareCell({ count, share, scale, isUnknown }: ShareCellProps) {
  return (
    <td className="py-1 pl-3 sm:pl-6">
      <span className="flex flex-wrap items-baseline justify-between gap-2 whitespace-nowrap">
        <span>{formatNumber(count)}</span>
        <span className="text-faded text-fine">{share === null ? "–" : formatShare(share)}</span>
      </span>
      <svg aria-hidden="true" className="block h-1.5 w-full overflow-visible">
        <rect
          className={isUnknown ? "bar-unknown" : "bar"}
          width={`${scale === 0 ? 0 : (100 * (share ?? 0)) / scale}%`}
          height="100%"
        />
      </svg>
    </td>
  );
}
