/** The figures of every chart as a table. Pure: from statistics to rows. */
import { type FilterKey, filterOf, type IncidentFilters, type OrganizationNames } from "../filters";
import { statisticsWords } from "../i18n/statistics-words";
import {
  authorities,
  type Bilingual,
  type CauseCode,
  causes,
  countUnits,
  dataTypes,
  organizationKinds,
  outcomes,
  secondaryDamages,
  subjectKinds,
} from "../taxonomy";
import type { Statistics } from ".";
import { type CauseVocabulary, classifyCauses } from "./cause-classes";
import type { ChartColumn, ChartRow, ChartTable, RowTarget } from "./chart-table";
import type { ChartId } from "./charts";
import { type CodeCounts, countsBy } from "./code-counts";
import type { IntervalCounts } from "./intervals";
import { monthsOf } from "./quarters";

/** What a table is made of, besides the chart. */
export interface ChartContext {
  statistics: Statistics;
  /** The classes that causes are counted in. */
  vocabulary: CauseVocabulary;
  /** Names of the origins by their addresses. */
  organizationNames: OrganizationNames;
}

/** The figures of a chart. Rows of codes come with the commonest first and what is not stated last. */
export function chartTable(id: ChartId, context: ChartContext): ChartTable {
  return makers[id](context);
}

type Words = (typeof statisticsWords)["ja"];

/** A word of the statistics in both languages. */
const bilingual = (read: (words: Words) => string): Bilingual => ({
  ja: read(statisticsWords.ja),
  en: read(statisticsWords.en),
});

const countColumn: ChartColumn = { key: "incidents", label: bilingual(({ incidents }) => incidents), kind: "count" };
const shareColumn: ChartColumn = { key: "share", label: bilingual(({ share }) => share), kind: "share" };
const unknownLabel = bilingual(({ unknown }) => unknown);

const makers: Record<ChartId, (context: ChartContext) => ChartTable> = {
  quarters({ statistics: { quarters } }) {
    const rows = quarters.quarters.map(({ quarter, count }) => {
      const [from, to] = monthsOf(quarter);
      return makeRow(quarter, quarterLabel(quarter), count, quarters.incidents, {
        target: { narrow: (active) => ({ ...active, date: { from, to } }) },
      });
    });
    return dated("quarter", filterOf("date").label, [...rows, yearOnlyRow(quarters), unstatedRow(quarters)]);
  },
  years({ statistics: { disclosures } }) {
    const rows = disclosures.years.map(({ year, count }) =>
      makeRow(year, { ja: `${year}年`, en: year }, count, disclosures.incidents, { target: during(year) }),
    );
    return dated("year", filterOf("disclosed").label, [...rows, unstatedRow(disclosures)]);
  },
  months({ statistics: { disclosures } }) {
    const rows = disclosures.months.map(({ month, count }) =>
      makeRow(month, monthLabel(month), count, disclosures.incidents, { target: during(month) }),
    );
    return dated("month", filterOf("disclosed").label, [...rows, yearOnlyRow(disclosures), unstatedRow(disclosures)]);
  },
  causes: (context) => (context.vocabulary === "own" ? ownCauses(context) : foreignCauses(context, context.vocabulary)),
  kinds: ({ statistics }) => codes("kind", statistics.kinds, organizationKinds),
  "third-party": ({ statistics }) => codes("thirdParty", statistics.thirdParty, yesAndNo),
  origins({ statistics: { origins }, organizationNames }) {
    const rows = origins.origins.map(({ origin, count }) => {
      const name = organizationNames[origin] ?? origin;
      return makeRow(origin, { ja: name, en: name }, count, origins.incidents, { target: { organization: origin } });
    });
    const unnamed = makeRow(
      "unnamed",
      bilingual((words) => words.unnamed),
      origins.unnamed,
      origins.incidents,
      {
        isUnknown: true,
      },
    );
    return dated(
      "organization",
      bilingual(({ charts }) => charts.origins),
      [...rows, unnamed],
    );
  },
  "data-types": ({ statistics }) => codes("data", statistics.dataTypes, dataTypes),
  "data-pairs": ({ statistics: { dataPairs } }) =>
    dated(
      "data_types",
      filterOf("data").label,
      dataPairs.pairs.map(({ types: [a, b], count }) =>
        makeRow(`${a}+${b}`, pairLabel(dataTypes[a].label, dataTypes[b].label), count, dataPairs.incidents, {
          target: { narrow: (active) => ({ ...active, data: [...new Set([...active.data, a, b])] }) },
        }),
      ),
    ),
  subjects: ({ statistics }) => codes("subject", statistics.subjects, subjectKinds),
  sizes: ({ statistics }) => sizes(statistics),
  "occurrence-to-discovery": ({ statistics }) => days(statistics.occurrence_to_discovery),
  "discovery-to-disclosure": ({ statistics }) => days(statistics.discovery_to_disclosure, true),
  "occurrence-to-disclosure": ({ statistics }) => days(statistics.occurrence_to_disclosure),
  outcomes: ({ statistics }) => codes("outcome", statistics.outcomes, outcomes, true),
  "secondary-damage": ({ statistics }) => codes("secondaryDamage", statistics.secondaryDamages, secondaryDamages, true),
  "reported-to": ({ statistics }) => codes("reportedTo", statistics.reportedTo, authorities),
};

const yesAndNo = Object.fromEntries(
  (["yes", "no"] as const).map((code) => [code, { label: filterOf("thirdParty").labelOf(code, {}) }]),
) as Record<"yes" | "no", { label: Bilingual }>;

interface RowParts {
  group?: Bilingual;
  more?: (number | null)[];
  isUnknown?: boolean;
  target?: RowTarget;
}

function makeRow(key: string, label: Bilingual, count: number, incidents: number, parts: RowParts = {}): ChartRow {
  const { group = null, more = [], isUnknown = false, target = null } = parts;
  const share = incidents === 0 ? null : Math.round((count / incidents) * 10_000) / 10_000;
  return { key, label, group, values: [count, share, ...more], isUnknown, target };
}

function dated(key: string, label: Bilingual, rows: readonly ChartRow[]): ChartTable {
  return { subject: { key, label }, columns: [countColumn, shareColumn], rows };
}

function unstatedRow({ incidents, unstated }: { incidents: number; unstated: number }, target?: RowTarget): ChartRow {
  return makeRow("unstated", unknownLabel, unstated, incidents, { isUnknown: true, target });
}

function yearOnlyRow({ incidents, yearOnly }: { incidents: number; yearOnly: number }): ChartRow {
  const label = bilingual((words) => words.yearOnly);
  return makeRow("year-only", label, yearOnly, incidents, { isUnknown: true });
}

/** The filter with one value alone; where values narrow each other, with the value besides. */
function choosing(key: FilterKey, value: string): RowTarget {
  const filter = filterOf(key);
  return {
    narrow(active) {
      if (filter.isSelected(active, value)) return active;
      const base = filter.facet.narrowing ? active : { ...active, [key]: [] };
      return filter.toggle(base, value);
    },
  };
}

const during = (period: string): RowTarget => ({
  narrow: (active) => ({ ...active, disclosed: { from: period, to: period } }),
});

function monthLabel(month: string): Bilingual {
  const [year, number] = month.split("-");
  return { ja: `${year}年${Number(number)}月`, en: month };
}

/** By its months, for the second quarter of a Japanese fiscal year is another one. */
function quarterLabel(quarter: string): Bilingual {
  const [from, to] = monthsOf(quarter).map((month) => Number(month.slice(5)));
  const year = quarter.slice(0, 4);
  return { ja: `${year}年${from}〜${to}月`, en: `${year} Q${quarter.slice(6)}` };
}

const pairLabel = (a: Bilingual, b: Bilingual): Bilingual => ({ ja: `${a.ja} ＋ ${b.ja}`, en: `${a.en} + ${b.en}` });

/** One row for each code, and one for what is not stated, which leads to the list where a filter can ask for it. */
function codes<Code extends string>(
  key: FilterKey,
  counts: CodeCounts<Code>,
  vocabulary: Record<Code, { label: Bilingual }>,
  canAskUnstated = false,
): ChartTable {
  const filter = filterOf(key);
  const rows = counts.counts
    .toSorted((a, b) => b.count - a.count)
    .map(({ code, count }) =>
      makeRow(code, vocabulary[code].label, count, counts.incidents, { target: choosing(key, code) }),
    );
  const unstated = unstatedRow(counts, canAskUnstated ? choosing(key, "none") : undefined);
  const param = filter.params[0] ?? key;
  return dated(param, filter.label, key === "thirdParty" ? rows : [...rows, unstated]);
}

function ownCauses({ statistics: { primaryCauses, allCauses } }: ChartContext): ChartTable {
  const withOthers = countsBy(allCauses);
  const table = codes("cause", primaryCauses, causes);
  return {
    ...table,
    columns: [
      ...table.columns,
      { key: "amongAllCauses", label: bilingual((words) => words.withOthers), kind: "count" },
    ],
    rows: table.rows.map((row) => ({
      ...row,
      values: [...row.values, row.isUnknown ? null : (withOthers.get(row.key as CauseCode) ?? 0)],
    })),
  };
}

function foreignCauses(
  { statistics: { primaryCauses } }: ChartContext,
  vocabulary: Exclude<CauseVocabulary, "own">,
): ChartTable {
  const rows = classifyCauses(primaryCauses, vocabulary).map(({ name, codes: ours, count, ambiguous }) =>
    makeRow(
      name ?? "no-class",
      name === null ? bilingual(({ noClass }) => noClass) : { ja: name, en: name },
      count,
      primaryCauses.incidents,
      { more: [ambiguous], isUnknown: name === null, target: { narrow: (active) => ({ ...active, cause: ours }) } },
    ),
  );
  const label = bilingual(({ vocabularies }) => vocabularies[vocabulary]);
  return {
    subject: { key: `${vocabulary}_class`, label },
    columns: [
      countColumn,
      shareColumn,
      { key: "ambiguous", label: bilingual((words) => words.ambiguous), kind: "count" },
    ],
    rows: [...rows, { ...unstatedRow(primaryCauses), values: [primaryCauses.unstated, null, null] }],
  };
}

function sizes({ sizes: { incidents, units, unstated } }: Statistics): ChartTable {
  const rows = units.flatMap(({ unit, ranges }) =>
    ranges.map(({ from, to, count }) =>
      makeRow(
        `${unit}:${from}-${to}`,
        bilingual(({ range }) => range(from, to)),
        count,
        incidents,
        {
          group: countUnits[unit].label,
          target: {
            narrow: (active) => ({ ...active, unit: [unit], affected: { min: from, max: to } }),
          },
        },
      ),
    ),
  );
  const target = choosing("unit", "none");
  return dated("size", filterOf("affected").label, [
    ...rows,
    unstatedRow({ incidents, unstated }, { narrow: (active) => narrowToUnstated(active, target) }),
  ]);
}

/** An incident without a figure is in no range, so that a range that is chosen has to go. */
function narrowToUnstated(active: IncidentFilters, target: RowTarget): IncidentFilters {
  const open = { ...active, affected: { min: null, max: null } };
  return "narrow" in target ? target.narrow(open) : open;
}

/** Rows lead to the list where a filter asks for these days. */
function days(counts: IntervalCounts, canAsk = false): ChartTable {
  const { incidents, ranges } = counts;
  const unknown = (["imprecise", "unstated", "reversed"] as const).map((why) =>
    makeRow(
      why,
      bilingual((words) => (why === "unstated" ? words.unknown : words[why])),
      counts[why],
      incidents,
      {
        isUnknown: true,
      },
    ),
  );
  const rows = ranges.map(({ from, to, count }) =>
    makeRow(
      to === null ? `${from}-` : `${from}-${to}`,
      bilingual(({ dayRange }) => dayRange(from, to)),
      count,
      incidents,
      canAsk ? { target: { narrow: (active) => ({ ...active, delay: { min: from, max: to } }) } } : {},
    ),
  );
  return dated(
    "days",
    bilingual((words) => words.days),
    [...rows, ...unknown],
  );
}
