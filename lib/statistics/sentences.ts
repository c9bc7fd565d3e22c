/** What a chart shows, in a sentence or two made from its figures. */
import { formatCount } from "../format";
import { type Locale, stringsFor } from "../i18n";
import type { Leaders } from "../i18n/statistics-words";
import { countUnits, dataTypes } from "../taxonomy";
import type { ChartTable } from "./chart-table";
import type { ChartId } from "./charts";
import type { IntervalCounts } from "./intervals";
import { type ChartContext, chartTable } from "./tables";

/** The sentence of a chart. It claims nothing that the chart's table does not say. */
export function describeChart(id: ChartId, context: ChartContext, locale: Locale): string {
  const { statistics } = context;
  if (statistics.incidents === 0) return stringsFor(locale).statistics.empty;
  switch (id) {
    case "quarters":
      return describeQuarters(context, locale);
    case "years":
    case "months":
      return describeDates(id, context, locale);
    case "third-party":
      return describeThirdParty(context, locale);
    case "origins":
      return describeOrigins(context, locale);
    case "data-pairs":
      return describePairs(context, locale);
    case "sizes":
      return describeSizes(context, locale);
    case "occurrence-to-discovery":
      return describeDays(statistics.occurrence_to_discovery, locale);
    case "discovery-to-disclosure":
      return describeDays(statistics.discovery_to_disclosure, locale);
    case "occurrence-to-disclosure":
      return describeDays(statistics.occurrence_to_disclosure, locale);
    default:
      return describeCodes(id, context, locale);
  }
}

/** What the rows of a table say in words: the known ones that hold anything, those of one count together, the largest first. */
function readTable(table: ChartTable, locale: Locale) {
  const known: Leaders[] = [];
  const rows = table.rows.filter(({ isUnknown, values: [count] }) => !isUnknown && count > 0);
  for (const { label, values } of rows.toSorted((a, b) => b.values[0] - a.values[0])) {
    const [count, share] = values;
    const last = known.at(-1);
    if (last?.count === count) last.names.push(label[locale]);
    else known.push({ names: [label[locale]], count, share: share ?? 0 });
  }
  const countOf = (key: string) => table.rows.find((row) => row.key === key)?.values[0] ?? 0;
  return { known, countOf };
}

function describeDates(id: "years" | "months", context: ChartContext, locale: Locale): string {
  const { sentences } = stringsFor(locale).statistics;
  const { known, countOf } = readTable(chartTable(id, context), locale);
  const { years, yearOnly } = context.statistics.disclosures;
  const [first] = known;
  if (!first) return sentences.noDates(context.statistics.incidents);
  return id === "years"
    ? sentences.years(first, years.length, countOf("unstated"))
    : sentences.months(first, yearOnly, countOf("unstated"));
}

function describeQuarters(context: ChartContext, locale: Locale): string {
  const { sentences } = stringsFor(locale).statistics;
  const { known } = readTable(chartTable("quarters", context), locale);
  const { incidents, by, yearOnly, unstated } = context.statistics.quarters;
  const [first] = known;
  if (!first) return sentences.noDates(incidents);
  return sentences.quarters(first, by, yearOnly, unstated);
}

function describeCodes(id: ChartId, context: ChartContext, locale: Locale): string {
  const { sentences } = stringsFor(locale).statistics;
  const { known, countOf } = readTable(chartTable(id, context), locale);
  const [first, second = null] = known;
  const noClass = sentences.noClass(countOf("no-class"));
  if (!first) return sentences.noneStated(context.statistics.incidents) + noClass;
  return sentences.leaders(first, second, countOf("unstated")) + noClass;
}

function describeThirdParty(context: ChartContext, locale: Locale): string {
  const row = chartTable("third-party", context).rows.find(({ key }) => key === "yes");
  const [count = 0, share] = row?.values ?? [];
  const leader = { names: [], count, share: share ?? 0 };
  return stringsFor(locale).statistics.sentences.thirdParty(leader, context.statistics.incidents);
}

function describeOrigins(context: ChartContext, locale: Locale): string {
  const { viaThirdParty, origins, unnamed } = context.statistics.origins;
  const { known } = readTable(chartTable("origins", context), locale);
  return stringsFor(locale).statistics.sentences.origins(known[0] ?? null, viaThirdParty, origins.length, unnamed);
}

function describePairs(context: ChartContext, locale: Locale): string {
  const { sentences } = stringsFor(locale).statistics;
  const [leaders] = readTable(chartTable("data-pairs", context), locale).known;
  const [pair] = context.statistics.dataPairs.pairs;
  if (!leaders || !pair) return sentences.noPairs;
  const [a, b] = pair.types;
  return sentences.pairs(dataTypes[a].label[locale], dataTypes[b].label[locale], leaders);
}

function describeSizes({ statistics: { sizes } }: ChartContext, locale: Locale): string {
  const { sentences } = stringsFor(locale).statistics;
  if (sizes.units.length === 0) return sentences.noneStated(sizes.incidents);
  const units = sizes.units.map(({ unit, count, quantiles, largest }) => ({
    unit: countUnits[unit].label[locale],
    count,
    median: quantiles.median,
    largest: formatCount(largest, locale),
  }));
  return sentences.sizes(units, sizes.unstated);
}

function describeDays({ incidents, computed, quantiles }: IntervalCounts, locale: Locale): string {
  const { sentences } = stringsFor(locale).statistics;
  if (quantiles === null) return sentences.noDays(incidents);
  const { median, lowerQuartile: from, upperQuartile: to } = quantiles;
  return sentences.days(computed, incidents, { median, from, to });
}
